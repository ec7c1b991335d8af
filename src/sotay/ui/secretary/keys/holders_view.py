"""Who can open the book, and the ways to change that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.custodian import Custodian, CustodianId
from sotay.texts import cell_holders as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import ActionButton, primary_button, quiet_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

CUSTODIAN_PROPERTY = "custodian"


class HoldersView(ScrollPage):
    """``add_asked()``, ``hand_over_asked()``, ``minutes_asked()``, ``remove_asked(CustodianId)``."""

    add_asked = Signal()
    hand_over_asked = Signal()
    minutes_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, texts.title(), texts.explained(), parent)
        self._cards = QWidget(self)
        self._rows = QVBoxLayout(self._cards)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.add(self._cards)
        self.minutes_button = quiet_button(theme, texts.minutes(), self, icon=Icon.DOCUMENT)
        self.hand_over_button = secondary_button(theme, texts.hand_over(), self, icon=Icon.KEY)
        self.add_button = primary_button(theme, texts.add(), self, icon=Icon.ADD)
        for button, wish in (
            (self.minutes_button, self.minutes_asked),
            (self.hand_over_button, self.hand_over_asked),
            (self.add_button, self.add_asked),
        ):
            button.clicked.connect(wish)
            self.add_action(button)

    def show_holders(self, holders: Sequence[Custodian], opened_by: CustodianId | None) -> None:
        """Show the owner and every custodian, and whose password opened the book."""
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add(self._card(texts.owner(), is_open=opened_by is None))
        for each in holders:
            words = texts.custodian(each.name, each.since.date() if each.since else None)
            card = self._card(words, is_open=opened_by == each.id)
            if opened_by != each.id:
                button = card.add_button(texts.remove())
                button.setProperty(CUSTODIAN_PROPERTY, each.id)
                button.clicked.connect(self._on_remove)
            self._add(card)

    def _add(self, card: Card) -> None:
        self._rows.addWidget(card)
        card.show()

    def remove_buttons(self) -> list[ActionButton]:
        """Return the buttons that take a custodian away, in the order shown."""
        return [each for each in self._cards.findChildren(ActionButton) if each.isVisibleTo(self._cards)]

    def _card(self, words: str, *, is_open: bool) -> Card:
        card = Card(self._theme, self._cards)
        card.column.addWidget(PlainLabel(words, card, role=TextRole.SUBHEADING))
        if is_open:
            card.column.addWidget(PlainLabel(texts.opened_now(), card, role=TextRole.OK))
        return card

    @Slot()
    def _on_remove(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.remove_asked.emit(button.property(CUSTODIAN_PROPERTY))
