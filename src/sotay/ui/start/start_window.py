"""The window that is there before a store is open.

It is painted before anything but Qt is loaded, so it imports neither the domain nor any port; what a person types or
presses until the rest is there is kept and served then.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sotay.texts import shell as shell_texts
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from sotay.ui.cover_page import CoverPage
    from sotay.ui.start.cell_first_step import CellFirstStep
    from sotay.ui.start.file_page import FilePage
    from sotay.ui.start.unlock_page import UnlockPage
    from sotay.ui.start.welcome_step import WelcomeStep

USUAL_SIZE = QSize(1100, 720)
ROOM_FOR_THE_SYSTEM_PX = 40
SAMPLE_CELL_FOLDER = "so-chi-bo-mau"


class StartPlaces(NamedTuple):
    """``handbook`` and ``cell`` are the folders to open, or where a new one would be made.

    ``sample`` is that of the sample data; ``is_cell`` says with which of both kinds to begin, unless with a
    ``file`` that was opened with the program.
    """

    handbook: Path
    sample: Path
    cell: Path
    is_cell: bool = False
    file: Path | None = None

    @property
    def sample_cell(self) -> Path:
        """Return the folder of the sample cell book, beside the other sample."""
        return self.sample.with_name(SAMPLE_CELL_FOLDER)

    @property
    def first(self) -> Path:
        """Return the folder to begin with."""
        return self.cell if self.is_cell else self.handbook


class StartWindow(QWidget):
    """Shows one page at a time, the first given with ``begin_with``.

    ``painted()`` once, when the event of the first paint is over; ``left()`` when closed with nothing open.
    """

    painted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._serve: Callable[[Wish], None] | None = None
        self._waiting: Wish | None = None
        self._cover: CoverPage | None = None
        self._covered = 0
        self._may_close: Callable[[], bool] = lambda: True
        self._is_painted = False
        self.pages = QStackedWidget(self)
        self.pages.currentChanged.connect(self._show_title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.unlock_page: UnlockPage | None = None
        self.welcome_step: WelcomeStep | None = None
        self.cell_step: CellFirstStep | None = None
        self.file_page: FilePage | None = None
        room = self.screen().availableSize() - QSize(0, ROOM_FOR_THE_SYSTEM_PX)
        self.resize(USUAL_SIZE.boundedTo(room))

    @property
    def shown_cell_step(self) -> CellFirstStep | None:
        """Return the first step of a new cell book while it is shown."""
        return self.cell_step if self.cell_step is not None and self.pages.currentWidget() is self.cell_step else None

    def begin_with(self, page: UnlockPage | WelcomeStep | CellFirstStep | FilePage) -> None:
        """Take in the first page and keep what is wished there until it can be served."""
        page.wished.connect(self._on_wished)
        self.pages.addWidget(page)

    def serve(self, serve: Callable[[Wish], None], may_close: Callable[[], bool]) -> None:
        """Have wishes served from now on, and first the one that waits.

        ``may_close`` says whether the window may be closed now; where not, it closes the window itself later.
        """
        self._serve = serve
        self._may_close = may_close
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            serve(waiting)

    def take_in(self, *pages: QWidget) -> None:
        """Keep pages hidden among the others: a mere child of the window would show when that shows again."""
        for page in pages:
            if self.pages.indexOf(page) < 0:
                self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page, taking it in at first."""
        self.take_in(page)
        self.pages.setCurrentWidget(page)

    def cover(self, cover: CoverPage) -> None:
        """Hide the page behind a cover until a key is pressed."""
        self._covered = self.pages.currentIndex()
        self._cover = cover
        cover.uncover_asked.connect(self._on_uncover_asked)
        self.pages.addWidget(cover)
        self.pages.setCurrentWidget(cover)
        cover.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint. Watching for it from outside would make PySide build the types of all events."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless something half made is to be taken away first."""
        if not self._may_close():
            event.ignore()
            return
        event.accept()
        self.left.emit()

    @Slot()
    def _show_title(self) -> None:
        """Name the page in the title too, which is what screen readers and the task bar say."""
        page = self.pages.currentWidget()
        if isinstance(page, ScrollPage):
            self.setWindowTitle(shell_texts.window_title(page.title.text()))
        else:
            self.setWindowTitle(shell_texts.neutral_title())

    @Slot()
    def _on_uncover_asked(self) -> None:
        cover, self._cover = self._cover, None
        if cover is None:
            return
        self.pages.setCurrentIndex(self._covered)
        self.pages.removeWidget(cover)
        cover.deleteLater()

    @Slot(object)
    def _on_wished(self, wish: Wish) -> None:
        if self._serve is None:
            self._waiting = wish
        else:
            self._serve(wish)


def has_something(folder: Path) -> bool:
    """Tell whether a store may lie in the folder, without knowing what one looks like."""
    try:
        return any(folder.iterdir())
    except OSError:
        return False
