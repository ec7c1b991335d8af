"""The bars above a page: problems, notices, undo, files written, the lock that comes near."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sotay.domain.errors import SotayError
from sotay.domain.store_kind import StoreKind
from sotay.texts import saving as saving_texts
from sotay.texts import settings as settings_texts
from sotay.texts import shell as texts
from sotay.texts import stores as store_texts
from sotay.texts.errors import NO_SENTENCE, sentence_for
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.idle_lock import WARNING_S

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

OPEN_FILE = "open_file"
OPEN_FOLDER = "open_folder"
COPY_DETAILS = "copy_details"
STAY = "stay"
COPY_STORE = "copy_store"


def sentence_of(error: BaseException) -> str:
    """Return what to tell the user about any trouble; a bug has been logged before it gets here."""
    return sentence_for(error) if isinstance(error, SotayError) else NO_SENTENCE


def open_path(path: Path) -> bool:
    """Open a file or folder with the program that the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Notices(QWidget):
    """Bars that stay until they are closed or overtaken.

    ``stay_open_asked()`` from the bar of the coming lock; ``copy_asked()`` from that of a store to be read only.
    """

    stay_open_asked = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, kind: StoreKind = StoreKind.HANDBOOK) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._undo: Callable[[], None] | None = None
        self._file: Path | None = None
        self._details = ""
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.lock_bar = self._make_bar()
        self.read_only_bar = self._make_bar()
        self.problem_bar = self._make_bar()
        self.notice_bar = self._make_bar()
        self.file_bar = self._make_bar()
        self.undo_bar = self._make_bar()
        self.lock_bar.action_triggered.connect(self._on_stay_open)
        self.lock_bar.closed.connect(self.stay_open_asked)
        self.read_only_bar.action_triggered.connect(self.copy_asked)
        self.problem_bar.action_triggered.connect(self._on_copy_details)
        self.file_bar.action_triggered.connect(self._on_file_action)
        self.undo_bar.undo_requested.connect(self._on_undo)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add_bar(self) -> InlineBar:
        """Make room for one more bar above the others, which only its owner takes away."""
        bar = InlineBar(self._theme, self, closable=False)
        self._column.insertWidget(0, bar)
        let_tab_follow(bar, self.lock_bar)
        return bar

    def show_problem(self, error: BaseException) -> None:
        """Show the sentence of a trouble, with details to copy for whoever helps."""
        self._details = f"{type(error).__module__}.{type(error).__name__}"
        self.problem_bar.show_error(sentence_of(error), (BarAction(COPY_DETAILS, texts.problem_details()),))

    def show_notice(self, sentence: str) -> None:
        """Show a quiet notice."""
        self.notice_bar.show_info(sentence)

    @Slot()
    def tell_preferences_not_kept(self) -> None:
        """Say that letters, colours and lock hold only until the program ends."""
        self.notice_bar.show_warning(settings_texts.preferences_not_kept())

    def show_file(self, path: Path) -> None:
        """Show that a file was written."""
        self._file = path
        actions = (BarAction(OPEN_FILE, texts.open_file()), BarAction(OPEN_FOLDER, texts.open_folder()))
        self.file_bar.show_info(texts.file_written(path.name), actions)

    def offer_undo(self, sentence: str, undo: Callable[[], None]) -> None:
        """Show what was done and offer to take it back."""
        self._undo = undo
        self.undo_bar.show_undo(sentence)

    def tell_read_only(self, folder: Path) -> None:
        """Say that nothing can be written here, and offer the way to go on writing."""
        copy = BarAction(COPY_STORE, store_texts.copy_elsewhere(self._kind))
        self.read_only_bar.show_warning(saving_texts.read_only(str(folder), self._kind), (copy,))

    def warn_of_lock(self) -> None:
        """Say that the window locks soon."""
        sentence = saving_texts.lock_soon(WARNING_S, self._kind)
        self.lock_bar.show_warning(sentence, (BarAction(STAY, saving_texts.keep_open()),))

    def forget_page(self) -> None:
        """Take away what concerns only the page that is being left."""
        for bar in (self.problem_bar, self.notice_bar, self.file_bar):
            bar.dismiss()

    def _make_bar(self) -> InlineBar:
        bar = InlineBar(self._theme, self)
        self._column.addWidget(bar)
        return bar

    @Slot()
    def _on_stay_open(self) -> None:
        self.lock_bar.dismiss()
        self.stay_open_asked.emit()

    @Slot()
    def _on_copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.problem_bar.text()}\n{self._details}")

    @Slot(str)
    def _on_file_action(self, key: str) -> None:
        if self._file is None:
            return
        path = self._file.parent if key == OPEN_FOLDER else self._file
        if not open_path(path):
            self.show_notice(texts.could_not_open(path.name))

    @Slot()
    def _on_undo(self) -> None:
        self.undo_bar.dismiss()
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), 0, px(16), 0)
        self._column.setSpacing(px(8))
