"""How many may vote and came, and what became of the papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.ballot import Papers, Tally, findings_of_papers
from sotay.texts import cell_ballots as texts
from sotay.texts import cell_meeting as meeting_texts
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.secretary.count_field import CountField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

WIDTH_PX = 128
_LABELS = {
    "members": texts.members,
    "present": texts.present,
    "handed_out": texts.handed_out,
    "returned": texts.returned,
    "invalid": texts.invalid,
}


class PapersRow(QWidget):
    """``counted(Papers)`` while a number is typed; what contradicts itself is said below and stays as typed."""

    counted = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._papers = Papers(0, 0, 0, 0, 0)
        self._row = FlowLayout()
        self.fields: dict[str, CountField] = {}
        for name, label in _LABELS.items():
            field = CountField(theme, label(), meeting_texts.not_a_number(), self)
            field.counted.connect(self._on_counted)
            field.edit.returnPressed.connect(self._on_return)
            field.edit.setObjectName(name)
            self._row.addWidget(field)
            self.fields[name] = field
        self.valid = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.valid.setWordWrap(False)
        self._row.addWidget(self.valid)
        self.wrong = PlainLabel("", self, role=TextRole.WARN)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.wrong)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_papers(self, tally: Tally, *, read_only: bool) -> None:
        """Show the numbers; what is being typed keeps its cursor."""
        papers = self._papers = tally.papers
        for name, field in self.fields.items():
            number: int = getattr(papers, name)
            if not field.edit.hasFocus() or (field.count() or 0) != number:
                field.set_count(number or None)
            field.set_read_only(read_only=read_only)
        self.valid.setText(texts.valid(papers.valid))
        said = [texts.papers_wrong(each) for each in findings_of_papers(papers)]
        self.wrong.setText("\n".join(said))
        self.wrong.setVisible(bool(said))

    @Slot()
    def _on_counted(self) -> None:
        numbers = {name: field.count() or 0 for name, field in self.fields.items()}
        self._papers = replace(self._papers, **numbers)
        self.counted.emit(self._papers)

    @Slot()
    def _on_return(self) -> None:
        names = list(self.fields)
        place = names.index(self.sender().objectName()) + 1
        if place < len(names):
            self.fields[names[place]].edit.setFocus()
        else:
            self.finished.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setSpacing(px(12))
        self._column.setSpacing(px(4))
        for field in self.fields.values():
            field.setFixedWidth(px(WIDTH_PX))
