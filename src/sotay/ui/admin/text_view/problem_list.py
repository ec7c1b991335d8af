"""What is wrong with a text, each with its place; choosing one goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.errors import Problem
from sotay.texts import admin_text as texts
from sotay.texts import problems as problem_texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import icon_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

ROW_PX = 52
MOST_ROWS_IN_SIGHT = 3
VERY_LOW_LIST_PX = 62
LOW_LIST_PX = 72
"""One problem of two lines."""


class ProblemList(QWidget):
    """A line that says how many there are, and the list below it; ``wanted(Problem)`` on Enter, click or F8."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._is_low = self._is_very_low = False
        self.summary = PlainLabel("", self)
        self.place = PlainLabel("", self, role=TextRole.MUTED)
        for label in (self.summary, self.place):
            label.setWordWrap(False)
        self.previous_button = icon_button(theme, Icon.UP, texts.previous_problem(), self)
        self.next_button = icon_button(theme, Icon.DOWN, texts.next_problem(), self)
        self.rows = RowList(theme, texts.problem_list(), self)
        self._line = QHBoxLayout()
        self._line.addWidget(self.summary)
        self._line.addWidget(self.previous_button)
        self._line.addWidget(self.next_button)
        self._line.addStretch(1)
        self._line.addWidget(self.place)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._column.addWidget(self.rows)
        self.rows.activated_row.connect(self._on_row_wanted)
        theme.changed.connect(self._on_theme_changed)
        self.show_checking()
        self._on_theme_changed()

    def problems(self) -> tuple[Problem, ...]:
        """Return what is shown."""
        return self._problems

    def show_checking(self) -> None:
        """Say that it is not known yet."""
        self._say(texts.checking(), TextRole.MUTED)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these and no others; how many there are is spoken when that changed."""
        is_news = len(problems) != len(self._problems)
        self._problems = tuple(problems)
        role = TextRole.ERROR if problems else TextRole.OK
        self._say(texts.problems(len(problems)) if problems else texts.no_problem(), role)
        self.rows.set_rows([_row(number, each) for number, each in enumerate(problems)])
        self._show_parts()
        if is_news:
            announce(self, self.summary.text())

    def select(self, problem: Problem) -> None:
        """Make the row of this problem current."""
        self.rows.select(str(self._problems.index(problem)))

    def set_low(self, *, is_low: bool, is_very_low: bool = False) -> None:
        """Leave the room to the text in a low window: one row, in a very low one without the line above it."""
        self._is_low = is_low
        self._is_very_low = is_very_low
        self._show_parts()

    def _say(self, sentence: str, role: TextRole) -> None:
        self.summary.set_role(role)
        self.summary.setText(sentence)

    def _show_parts(self) -> None:
        count = len(self._problems)
        self.rows.setVisible(bool(count))
        for button in (self.previous_button, self.next_button):
            button.setVisible(bool(count) and not self._is_very_low)
        for label in (self.summary, self.place):
            label.setVisible(not (count and self._is_very_low))
        height = LOW_LIST_PX if self._is_low else ROW_PX * min(max(count, 1), MOST_ROWS_IN_SIGHT)
        self.rows.setFixedHeight(self._theme.px(VERY_LOW_LIST_PX if self._is_very_low else height) + self._theme.px(14))

    @Slot(str)
    def _on_row_wanted(self, key: str) -> None:
        self.wanted.emit(self._problems[int(key)])

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(4))
        self._line.setContentsMargins(px(12), 0, px(12), 0)
        self._line.setSpacing(px(8))
        self._show_parts()


def _row(number: int, problem: Problem) -> Row:
    sentence = problem_texts.with_place(problem)
    return Row(str(number), sentence, mark=Mark.WARNING, spoken=sentence)
