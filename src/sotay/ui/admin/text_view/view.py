"""A draft as text, with what is wrong with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.errors import Problem
from sotay.texts import admin_text as texts
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.admin.text_view.colours import YamlColours
from sotay.ui.admin.text_view.find_bar import FindBar
from sotay.ui.admin.text_view.problem_list import ProblemList
from sotay.ui.admin.text_view.yaml_edit import YamlEdit
from sotay.ui.panes import PANE_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

LOW_PX = 520
VERY_LOW_PX = 180
"""Heights at 13 pt below which one problem is shown at a time, and without the line that counts them."""


class TextView(QWidget):
    """Shows a ``DraftDocument`` as text; F8 and Shift+F8 go from problem to problem, F3 from hit to hit."""

    def __init__(self, theme: Theme, draft: DraftDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = draft
        self.edit = YamlEdit(theme, self)
        self.edit.show_document(draft.document)
        self._colours = YamlColours(theme, draft.document)
        self.find_bar = FindBar(theme, self.edit, self)
        self.problems = ProblemList(theme, self)
        for part in (self.edit, self.problems):
            part.setProperty(PANE_PROPERTY, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.find_bar)
        column.addWidget(self.edit, 1)
        column.addWidget(self.problems)
        self.setFocusProxy(self.edit)
        self._connect()
        self._on_cursor_moved()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read, searched and copied only."""
        self.edit.setReadOnly(read_only)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.edit.setTextInteractionFlags(flags if read_only else Qt.TextInteractionFlag.TextEditorInteraction)
        self._on_cursor_moved()

    def start_search(self) -> None:
        """Open the search."""
        self.find_bar.begin()

    def show_state(self) -> None:
        """Show what is known of the text by now."""
        latest = self._draft.latest()
        if latest is None:
            self.problems.show_checking()
        else:
            self._on_checked(latest)

    def first_problem(self) -> None:
        """Go to the first problem that has a place."""
        placed = self._placed()
        if placed:
            self._go_to(placed[0])

    @Slot()
    def next_problem(self) -> None:
        """Go to the first problem after the cursor, after the last to the first."""
        placed, here = self._placed(), self.edit.place()
        if placed:
            self._go_to(next((each for each in placed if (each.line, each.column) > here), placed[0]))

    @Slot()
    def previous_problem(self) -> None:
        """Go to the last problem before the cursor, from the first to the last."""
        placed, here = self._placed(), self.edit.place()
        if placed:
            self._go_to(next((each for each in reversed(placed) if (each.line, each.column) < here), placed[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the text where there is little."""
        super().resizeEvent(event)
        px, height = self._theme.px, self.height()
        self.problems.set_low(is_low=height < px(LOW_PX), is_very_low=height < px(VERY_LOW_PX))

    def _connect(self) -> None:
        self._draft.opening.connect(self._colours.begin)
        self._draft.checked.connect(self._on_checked)
        self._draft.changed.connect(self._on_changed)
        self.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self.edit.left.connect(self._on_left)
        self.problems.wanted.connect(self._go_to)
        self.problems.next_button.clicked.connect(self.next_problem)
        self.problems.previous_button.clicked.connect(self.previous_problem)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("F8", self.next_problem),
            ("Shift+F8", self.previous_problem),
            ("F3", self.find_bar.go_on),
            ("Shift+F3", self.find_bar.go_back),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _placed(self) -> list[Problem]:
        return [each for each in self.problems.problems() if each.line]

    @Slot(object)
    def _go_to(self, problem: Problem) -> None:
        self.problems.select(problem)
        self.edit.go_to(problem.line, problem.column)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        self.problems.show_problems(checked.problems)
        self.edit.marks.mark_problems(checked.problems)
        self.edit.gutter.update()

    @Slot()
    def _on_changed(self) -> None:
        self.find_bar.text_changed()

    @Slot()
    def _on_cursor_moved(self) -> None:
        where = texts.place(*self.edit.place())
        self.problems.place.setText(f"{texts.read_only()} · {where}" if self.edit.isReadOnly() else where)

    @Slot()
    def _on_left(self) -> None:
        if not self.edit.isReadOnly():
            self._draft.compose()
