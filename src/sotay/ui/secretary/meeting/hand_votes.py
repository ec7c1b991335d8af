"""A show of hands on one member: how many for each level, and what that says."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.ballot import Tally, TallyLine, winner
from sotay.domain.review_rules import ReviewRules
from sotay.texts import cell_meeting as texts
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.secretary.count_field import CountField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class HandVotes(QWidget):
    """``counted(TallyLine)`` while numbers are typed; whoever shows no hand is what is left of those who are there."""

    counted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tally: Tally | None = None
        self._rules: ReviewRules | None = None
        self._person = ""
        self.fields: dict[str, CountField] = {}
        self.says = PlainLabel("", self)
        self._row = FlowLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(texts.hands(), self, role=TextRole.SUBHEADING))
        self._column.addLayout(self._row)
        self._column.addWidget(self.says)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_votes(self, person: str, tally: Tally, rules: ReviewRules, *, read_only: bool) -> None:
        """Show the hands for a member."""
        is_other = person != self._person
        self._person, self._tally, self._rules = person, tally, rules
        if tuple(self.fields) != tally.choices:
            self._make_fields(tally.choices, rules)
        line = tally.line(person)
        for choice, field in self.fields.items():
            number = line.votes.get(choice, 0) if line else 0
            if is_other or field.count() != number:
                field.set_count(number or (None if is_other else field.count()))
            field.set_read_only(read_only=read_only)
        self._show_says(line)

    def _make_fields(self, choices: tuple[str, ...], rules: ReviewRules) -> None:
        for field in self.fields.values():
            self._row.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = {}
        for choice in choices:
            field = CountField(self._theme, texts.hands_for(rules.level_name(choice)), texts.not_a_number(), self)
            field.counted.connect(self._on_counted)
            self._row.addWidget(field)
            self.fields[choice] = field

    def _show_says(self, line: TallyLine | None) -> None:
        tally, rules = self._tally, self._rules
        if tally is None or rules is None or line is None:
            return
        shown, there = sum(line.votes.values()), tally.papers.present
        if not there:
            words, role = texts.hands_without_present(), TextRole.WARN
        elif shown > there:
            words, role = texts.hands_too_many(shown - there, there), TextRole.WARN
        else:
            level = winner(line, tally.papers, rules.vote)
            said = texts.hands_say(rules.level_name(level)) if level else texts.hands_decide_nothing()
            words, role = f"{texts.hands_left(there - shown)} {said}" if shown else "", TextRole.BODY
        self.says.setText(words)
        self.says.set_role(role)
        self.says.setVisible(bool(words))

    @Slot()
    def _on_counted(self) -> None:
        if self._tally is None:
            return
        votes = {choice: field.count() or 0 for choice, field in self.fields.items()}
        blank = max(self._tally.papers.present - sum(votes.values()), 0) if any(votes.values()) else 0
        line = TallyLine(self._person, MappingProxyType(votes), blank)
        self._show_says(line)
        self.counted.emit(line)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(16))
        self._column.setSpacing(self._theme.px(8))
