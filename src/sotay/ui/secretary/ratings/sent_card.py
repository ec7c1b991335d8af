"""What the cell of a committee sent of a person beside the levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import cell_rating_person as texts
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.season import SeasonMember
    from sotay.ui.common.theme import Theme


class SentCard(Card):
    """Words of the cell, only to be read; hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.sent_title())
        self._labels: list[PlainLabel] = []
        self.basis = self._add(texts.sent_basis())
        self.remark = self._add(texts.sent_remark())

    def show_member(self, member: SeasonMember) -> None:
        """Show what the cell sent of a person."""
        self.setVisible(bool(member.cell and (member.basis or member.remark)))
        for label, words, said in zip(
            self._labels, (self.basis, self.remark), (member.basis, member.remark), strict=True
        ):
            words.setText(said)
            for each in (label, words):
                each.setVisible(bool(said))

    def _add(self, name: str) -> PlainLabel:
        label = PlainLabel(name, self, role=TextRole.SMALL)
        words = PlainLabel("", self)
        self.column.addWidget(label)
        self.column.addWidget(words)
        self._labels.append(label)
        return words
