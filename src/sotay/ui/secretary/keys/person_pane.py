"""The cards of one person: the digits to compare, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.key_card import differing_groups, digits_of
from sotay.domain.member_cards import CardState
from sotay.services.cell.key_book import CardsOfPerson, HeldCard
from sotay.texts import cell_keys as texts
from sotay.texts.key_cards import in_two_lines
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class PersonPane(ScrollPage):
    """``compared(str)`` with the digits of the card; ``dropped()`` for the one that waits or the only one.

    ``back_asked()`` to the list.
    """

    compared = Signal(str)
    dropped = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.shown: CardsOfPerson | None = None
        self.back_button = quiet_button(theme, texts.back(), self, icon=Icon.PREVIOUS)
        self.back_button.clicked.connect(self.back_asked)
        self.body.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.state = PlainLabel(texts.choose_person(), self)
        self.add(self.state)
        self._build_digits()
        self._build_field()
        self.show_cards(None)

    def show_cards(self, cards: CardsOfPerson | None) -> None:
        """Show the cards of a person, or that nobody was chosen."""
        is_same = cards is not None and self.shown is not None and cards.person.id == self.shown.person.id
        self.shown = cards
        state = cards.state if cards else None
        is_changed, is_waiting = state is CardState.CHANGED, state is CardState.WAITING
        self.set_title(cards.label if cards else "")
        self.state.setText(_said(cards))
        self.state.set_role(_ROLES.get(state or CardState.NONE, TextRole.BODY))
        self._show_digits(cards)
        self.typed.setVisible(is_waiting or is_changed)
        for widget in (self.how, self.compare_button, self.heard_button):
            widget.setVisible(is_waiting)
        for widget in (self.keep_button, self.take_button):
            widget.setVisible(is_changed)
        self.drop_button.setVisible(is_waiting or state is CardState.COMPARED)
        self.action_bar.setVisible(state not in (None, CardState.NONE))
        if not is_same or not (is_waiting or is_changed):
            self.typed.set_text("")
        if is_changed and not is_same:
            announce(self, self.state.text(), urgent=True)

    def _build_digits(self) -> None:
        self._digits = FlowLayout()
        self._digits.setSpacing(self._theme.px(20))
        self.known_box, self.known = self._titled(texts.known_card())
        self.offered_box, self.offered = self._titled(texts.new_card())
        self._digits.addWidget(self.known_box)
        self._digits.addWidget(self.offered_box)
        self.add(self._digits)

    def _titled(self, words: str) -> tuple[QWidget, PlainLabel]:
        """Return digits under their heading, to stand beside each other where there is room."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        heading = PlainLabel(words, holder, role=TextRole.SUBHEADING)
        heading.setObjectName("heading")
        code = PlainLabel("", holder, role=TextRole.CODE)
        code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code.setWordWrap(False)
        code.allow_copying()
        code.setAccessibleName(words)
        column.addWidget(heading)
        column.addWidget(code)
        return holder, code

    def _build_field(self) -> None:
        self.how = PlainLabel(texts.how_to_compare(), self)
        self.typed = LineField(self._theme, texts.typed_label(), self)
        self.compare_button = primary_button(self._theme, texts.compare(), self)
        self.heard_button = secondary_button(self._theme, texts.heard(), self, icon=Icon.CHECK)
        self.keep_button = primary_button(self._theme, texts.keep_old(), self)
        self.take_button = secondary_button(self._theme, texts.take_new(), self)
        self.drop_button = quiet_button(self._theme, texts.drop(), self)
        for part in (self.typed, self.how):
            self.add(part)
        self.add_action(self.drop_button, leading=True)
        for button in (self.heard_button, self.compare_button, self.take_button, self.keep_button):
            self.add_action(button)
        self.typed.edit.returnPressed.connect(self._on_compare)
        self.compare_button.clicked.connect(self._on_compare)
        self.heard_button.clicked.connect(self._on_heard)
        self.take_button.clicked.connect(self._on_compare)
        self.keep_button.clicked.connect(self.dropped)
        self.drop_button.clicked.connect(self.dropped)

    def _show_digits(self, cards: CardsOfPerson | None) -> None:
        is_changed = cards is not None and cards.state is CardState.CHANGED
        only = (cards.compared or cards.waiting) if cards else None
        offered = cards.waiting if cards and is_changed else None
        for box, code, held in ((self.known_box, self.known, only), (self.offered_box, self.offered, offered)):
            box.setVisible(held is not None)
            code.setText(in_two_lines(held.card.fingerprint) if held else "")
        heading = self.known_box.findChild(PlainLabel, "heading")
        if isinstance(heading, PlainLabel):
            heading.setText(texts.known_card() if is_changed else texts.fingerprint_label())

    @Slot()
    def _on_compare(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        typed, digits = digits_of(self.typed.text()), digits_of(wanted.card.fingerprint)
        if len(typed) != len(digits):
            self.typed.show_problem(texts.too_few_digits(len(typed), len(digits)))
        elif differing := differing_groups(typed, digits):
            self.typed.show_problem(texts.groups_differ(differing))
        else:
            self.compared.emit(wanted.card.fingerprint)

    @Slot()
    def _on_heard(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self.compared.emit(wanted.card.fingerprint)

    def _wanted(self) -> HeldCard | None:
        return self.shown.waiting if self.shown else None


_ROLES = {
    CardState.WAITING: TextRole.WARN,
    CardState.COMPARED: TextRole.OK,
    CardState.CHANGED: TextRole.ERROR,
}


def _said(cards: CardsOfPerson | None) -> str:
    if cards is None:
        return texts.choose_person()
    match cards.state:
        case CardState.COMPARED if cards.compared:
            return texts.compared_since(cards.compared.key.known_since.date())
        case CardState.WAITING if cards.waiting:
            return texts.waiting_since(cards.waiting.key.known_since.date())
        case CardState.CHANGED:
            return texts.changed(cards.label)
        case _:
            return texts.no_card()
