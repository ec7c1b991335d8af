"""The view as text, as one of the views of a draft."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.text_view.view import TextView
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context


class TextPart(WorkPart):
    """Shows the text; the cursor stays where it was while other views are shown."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._is_at_start = False
        self.view = TextView(context.theme, draft, self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.view)
        self.setFocusProxy(self.view)
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_work(self, work: Work) -> None:
        """Begin at the top."""
        self.view.set_read_only(read_only=work.is_read_only)
        self.view.show_state()
        self.view.edit.moveCursor(self.view.edit.textCursor().MoveOperation.Start)
        self._is_at_start = not self.isVisible()

    def show_first_problem(self) -> None:
        """Put the cursor where the first thing is wrong; where that has no place it stays."""
        self._is_at_start = False
        self.view.first_problem()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the very top, too, where the text was laid out anew for its place on the screen."""
        super().showEvent(event)
        if self._is_at_start:
            self._is_at_start = False
            self.view.edit.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Show what is wrong by now."""
        self.view.show_state()

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()

    def start_search(self) -> bool:
        """Open the search."""
        self.view.start_search()
        return True

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(12), 0, px(12), px(8))
