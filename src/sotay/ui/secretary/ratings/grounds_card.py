"""The grounds of the lowest level, as others found them, and where the rules come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.review_rules import ReviewRules
from sotay.domain.season import SeasonMember
from sotay.texts import cell_rating_person as texts
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class GroundsCard(Card):
    """``changed(grounds)`` with the keys of all that are marked, when a person marks one or takes a mark away."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.grounds_title())
        self._rules: ReviewRules | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._ground_lines: list[QWidget] = []
        self.hint = PlainLabel("", self, role=TextRole.SMALL)
        self.column.addWidget(self.hint)
        self._lines = QVBoxLayout()
        self.column.addLayout(self._lines)
        self.sources = PlainLabel("", self, role=TextRole.SMALL)
        self.column.addWidget(self.sources)

    def show_member(self, member: SeasonMember, rules: ReviewRules, *, read_only: bool) -> None:
        """Show which grounds were found."""
        if rules != self._rules:
            self._show_rules(rules)
        for key, box in self.boxes.items():
            box.setChecked(key in member.grounds)
            box.setEnabled(not read_only)

    def _show_rules(self, rules: ReviewRules) -> None:
        self._rules = rules
        for line in self._ground_lines:
            line.hide()
            line.deleteLater()
        self.boxes = {}
        self._ground_lines = [self._line(each.key, each.text) for each in rules.grounds]
        for line in self._ground_lines:
            self._lines.addWidget(line)
        self.hint.setText(texts.grounds_hint(rules.levels[-1].name))
        keys = dict.fromkeys((rules.levels_source, *(each.source for each in rules.grounds)))
        found = [rules.source(key) for key in keys]
        self.sources.setText("\n".join(texts.source(each.text, each.note) for each in found))

    def _line(self, key: str, text: str) -> QWidget:
        # The words wrap, which those of a box cannot.
        line = QWidget(self)
        box = QCheckBox(line)
        box.setAccessibleName(text)
        box.setObjectName(key)
        box.clicked.connect(self._on_clicked)
        self.boxes[key] = box
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box)
        words = PlainLabel(text, line)
        words.setBuddy(box)
        row.addWidget(words, 1)
        return line

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))
