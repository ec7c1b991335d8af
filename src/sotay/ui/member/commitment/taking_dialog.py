"""Choosing, line by line, what of last year's promises and of the open remedies is promised again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.commitment_sources import Candidate
from sotay.texts import commitment_ties as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.member.commitment.ties import standing_of

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

WIDTH_PX = 640


class TakingDialog(FittedDialog):
    """Lists the lines, none of them chosen; ``taken(chosen Candidates)`` on the button.

    ``year`` is that of the commitment into which they go.
    """

    taken = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget, candidates: Sequence[Candidate], *, section: str, year: int, today: date
    ) -> None:
        super().__init__(theme, parent, texts.taking_title(), WIDTH_PX)
        self._candidates = tuple(candidates)
        self._year = year
        self._today = today
        self.boxes: list[QCheckBox] = []
        self.column.addWidget(PlainLabel(texts.taking_explained(section), self._body))
        for each in self._candidates:
            self.column.addWidget(self._row(each))
        self.close_button = quiet_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.reject)
        self.take_button = primary_button(theme, texts.take_chosen(), self)
        self.take_button.setEnabled(False)
        self.take_button.clicked.connect(self._on_take)
        for button in (self.close_button, self.take_button):
            self.buttons.addWidget(button)
        if self.boxes:
            self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, candidate: Candidate) -> QWidget:
        row = QWidget(self._body)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(10))
        box = QCheckBox(row)
        box.setAccessibleName(candidate.words)
        box.setAccessibleDescription(self._origin(candidate))
        box.toggled.connect(self._on_toggled)
        self.boxes.append(box)
        words = PlainLabel(candidate.words.strip(), row)
        words.setBuddy(box)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(PlainLabel(self._origin(candidate), row, role=TextRole.SMALL))
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        return row

    def _origin(self, candidate: Candidate) -> str:
        if candidate.promise is not None:
            return texts.from_promise(self._year - 1, candidate.promise.outcome)
        if candidate.remedy is None:
            return ""
        return texts.from_remedy(standing_of(candidate.remedy, self._today))

    @Slot()
    def _on_toggled(self) -> None:
        self.take_button.setEnabled(any(box.isChecked() for box in self.boxes))

    @Slot()
    def _on_take(self) -> None:
        chosen = [each for each, box in zip(self._candidates, self.boxes, strict=True) if box.isChecked()]
        self.accept()
        self.taken.emit(tuple(chosen))
