"""What lies inside the window of a store: navigation, bars, the page, and the words about saving."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from sotay.ui.common.bars import SaveState
from sotay.ui.common.labels import make_frame
from sotay.ui.context import StorePage
from sotay.ui.cover_page import CoverPage
from sotay.ui.navigation import Navigation
from sotay.ui.notice_area import NoticeArea
from sotay.ui.notices import Notices
from sotay.ui.page_room import PageRoom
from sotay.ui.store_pages import StorePages

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from sotay.ui.common.theme import Theme

COLUMN_FROM_PX = 1000
"""Width, in pixels at 13 pt, from which the navigation stands at the left."""

LEAST_PAGE = QSize(320, 240)
MENU_PADDING_PX = 14
"""Above and below the words of a menu together, within the padding of the bar."""


class PageStack(QStackedWidget):
    """The pages, of which one is shown.

    Asks for little room: a page that is hidden, or has not yet taken the new letters, must not make the window grow
    beyond the screen; what does not fit scrolls, inside the page or with all of it.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms: dict[StorePage, PageRoom] = {}

    def show_page(self, page: StorePage) -> None:
        """Show a page, taking it in at its first visit."""
        if page not in self._rooms:
            page.resize(self.size())  # what a page shares out by its first size is not shared out by one it never has
            self._rooms[page] = PageRoom(self._theme, page, self)
            self.addWidget(self._rooms[page])
        self.setCurrentWidget(self._rooms[page])

    def page(self) -> StorePage | None:
        """Return the page that is shown."""
        shown = self.currentWidget()
        return next((page for page, room in self._rooms.items() if room is shown), None)

    def minimumSizeHint(self) -> QSize:
        """Return what any page can live with."""
        return LEAST_PAGE

    def sizeHint(self) -> QSize:
        """Return what the shown page needs, so that the bars above it have what is over."""
        page = self.page()
        return LEAST_PAGE if page is None else page.minimumSizeHint().expandedTo(LEAST_PAGE)

    def hasHeightForWidth(self) -> bool:
        """Say no: the height of a page follows from the window, whatever the texts in it would like."""
        return False


class Workspace(QStackedWidget):
    """The pages with what surrounds them, or a cover over all of it; ``page_chosen(page)`` from the navigation."""

    page_chosen = Signal(object)

    def __init__(self, theme: Theme, menu_bar: QMenuBar, pages: StorePages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu_bar = menu_bar
        self._page_id = pages.first
        self._paused_at: QWidget | None = None
        self._inside = QWidget(self)
        self.navigation = Navigation(theme, pages.entries, self._inside)
        self.notices = Notices(theme, self._inside, kind=pages.kind)
        self.pages = PageStack(theme, self._inside)
        self.save_state = SaveState(self._inside)
        self.save_state.said.connect(self._on_said)
        self.navigation.chosen.connect(self.page_chosen)
        self._foot = make_frame("panel", self._inside)
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(NoticeArea(theme, self.notices, self._inside))
        beside.addWidget(self.pages, 1)
        beside.addWidget(self._foot)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.navigation)
        self._layout.addLayout(beside, 1)
        self.addWidget(self._inside)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_covered(self) -> bool:
        """Tell whether a cover hides everything."""
        return self.currentWidget() is not self._inside

    def page(self) -> StorePage | None:
        """Return the page that is shown."""
        return self.pages.page()

    def unsaved_text(self) -> str | None:
        """Return words of the page that could not be stored; None when all are."""
        page = self.page()
        return page.unsaved_text() if page is not None else None

    def page_id(self) -> Enum:
        """Return which page is shown."""
        return self._page_id

    def show_page(self, page_id: Enum, page: StorePage) -> None:
        """Show a page, taking it in at its first visit."""
        self.pages.show_page(page)
        self._page_id = page_id
        self.navigation.show_current(page_id)

    def pause(self) -> None:
        """Take no typing and no clicks but those in the bars."""
        self._paused_at = self.pages.focusWidget()
        self.navigation.setEnabled(False)
        self.pages.setEnabled(False)

    def resume(self) -> None:
        """Take everything again, with the cursor where it was."""
        self.navigation.setEnabled(True)
        self.pages.setEnabled(True)
        if self._paused_at is not None:
            self._paused_at.setFocus()

    def cover(self, cover: CoverPage) -> None:
        """Hide everything behind a neutral page."""
        self.addWidget(cover)
        self.setCurrentWidget(cover)
        cover.setFocus()

    def uncover(self) -> None:
        """Show everything again."""
        cover = self.currentWidget()
        self.setCurrentWidget(self._inside)
        if cover is not None and cover is not self._inside:
            self.removeWidget(cover)
            cover.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for what was said of saving while nothing was shown."""
        super().showEvent(event)
        self._on_said()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the navigation where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        narrow = self.width() < px(COLUMN_FROM_PX)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.navigation.set_narrow(narrow=narrow)
        self._foot_row.setContentsMargins(px(16), px(2), px(24), px(4))
        self._place_save_state(narrow=narrow)

    @Slot()
    def _on_said(self) -> None:
        # WORKAROUND: a menu bar asks the widget in its corner for its size when it takes it in, and not again.
        if self.save_state.parent() is self._menu_bar:
            self._menu_bar.setCornerWidget(self.save_state)

    def _place_save_state(self, *, narrow: bool) -> None:
        """Say "saved" at the bottom right; a narrow window has no height to spare and says it beside the menus."""
        self._foot.setVisible(not narrow)
        state = self.save_state
        if narrow and state.parent() is not self._menu_bar:
            self._foot_row.removeWidget(state)
            self._menu_bar.setCornerWidget(state)
            state.setContentsMargins(0, 0, self._theme.px(16), 0)
            state.show()
        elif not narrow and state.parent() is not self._foot:
            self._menu_bar.setCornerWidget(None)  # type: ignore[arg-type] # none takes it away, the stubs forget
            self._foot_row.addWidget(state)
            state.setContentsMargins(0, 0, 0, 0)
            state.show()
        # Not the height that the bar asks for: it counts the label in.
        menu_height = self._menu_bar.fontMetrics().height() + self._theme.px(MENU_PADDING_PX)
        state.setMinimumHeight(menu_height if narrow else 0)
        # WORKAROUND: a label keeps the height it once reckoned with its least height; only this makes it reckon anew.
        state.setIndent(state.indent())
