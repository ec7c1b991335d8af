"""Why somebody is not reviewed in the year: as the roster says, or as the cell writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.review_rules import ReviewRules
from sotay.domain.season import SeasonMember
from sotay.texts import cell_rating_person as texts
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.fields import show_words
from sotay.ui.secretary.ratings.rows import why_not

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class UnreviewedCard(Card):
    """``typed(reason)`` while the reason is typed, ``picked(reason)`` when one of the usual ones is chosen."""

    typed = Signal(str)
    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.unreviewed_title())
        self.excluded = PlainLabel("", self)
        self.reason = WordsField(theme, texts.unreviewed_label(), self, hint=texts.unreviewed_hint())
        self.usual = StillCombo(texts.usual_reasons(), self)
        for widget in (self.excluded, self.reason):
            self.column.addWidget(widget)
        self.column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.reason.edited.connect(self.typed)
        self.usual.activated.connect(self._on_usual)

    def show_member(self, member: SeasonMember, rules: ReviewRules, *, read_only: bool) -> None:
        """Show why a person is not reviewed, or room to say so."""
        said = texts.not_reviewed_by_cell if member.cell else texts.excluded_by_status
        is_said = bool(member.excluded or (member.cell and member.unreviewed))
        can_be_typed = not member.excluded and not member.cell
        self.setVisible(is_said or can_be_typed)
        self.excluded.setText(said(why_not(member, rules)) if is_said else "")
        self.excluded.setVisible(is_said)
        self.reason.setVisible(can_be_typed)
        self.reason.set_read_only(read_only=read_only)
        if self.reason.text().strip() != member.unreviewed:
            show_words(self.reason, member.unreviewed)
        wanted = [texts.usual_reasons(), *(each.name for each in rules.exclusions)]
        if [self.usual.itemText(place) for place in range(self.usual.count())] != wanted:
            self.usual.clear()
            self.usual.addItems(wanted)
        self.usual.setCurrentIndex(0)
        self.usual.setVisible(can_be_typed and not read_only)

    @Slot(int)
    def _on_usual(self, place: int) -> None:
        if place:
            self.picked.emit(self.usual.itemText(place))
