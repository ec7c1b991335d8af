"""What a member handed in, as the meeting reads it: hidden from the projector until somebody shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.texts import cell_meeting as texts
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

READ_AT_A_MEETING = (Part.SECTION, Part.SHORTCOMING, Part.CAUSE, Part.STEP, Part.REMEDY)


class HandedInPart(QWidget):
    """Heading and text of each line; while it is hidden it holds none of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = PlainLabel(texts.handed_in(), self, role=TextRole.SUBHEADING)
        self.state = PlainLabel("", self, role=TextRole.MUTED)
        self.headings: list[PlainLabel] = []
        self.words: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.state)

    def hide_lines(self) -> None:
        """Take the lines away."""
        self._show((), texts.is_hidden())

    def show_submission(self, submission: Submission | None) -> None:
        """Show the lines that a meeting reads."""
        if submission is None:
            self._show((), texts.nothing_handed_in())
            return
        lines = tuple(each for each in submission.lines if each.part in READ_AT_A_MEETING)
        self._show(lines, "" if lines else texts.no_such_lines())

    def _show(self, lines: tuple[SubmissionLine, ...], state: str) -> None:
        self.state.setText(state)
        self.state.setVisible(bool(state))
        while len(self.words) < len(lines):
            self.headings.append(PlainLabel("", self, role=TextRole.MUTED))
            self.words.append(PlainLabel("", self))
            self._column.addWidget(self.headings[-1])
            self._column.addWidget(self.words[-1])
        for place, (heading, words) in enumerate(zip(self.headings, self.words, strict=True)):
            line = lines[place] if place < len(lines) else None
            heading.setText(line.heading if line else "")
            words.setText(line.text if line else "")
            heading.setVisible(line is not None)
            words.setVisible(line is not None)
