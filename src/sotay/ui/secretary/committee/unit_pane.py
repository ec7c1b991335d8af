"""One cell of the committee: how far it is, its card, what it sent, and what can be done with that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from sotay.domain.collecting import Standing
from sotay.domain.member_cards import CardState
from sotay.domain.review_rules import ReviewRules
from sotay.services.cell.unit_book import UnitAtHand
from sotay.texts import committee_cells as texts
from sotay.texts import rollup as rollup_texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.secretary.collecting.return_card import ReturnCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

READING_HEIGHT_PX = 260
_CARD_ROLES = {
    CardState.WAITING: TextRole.WARN,
    CardState.COMPARED: TextRole.OK,
    CardState.CHANGED: TextRole.ERROR,
}


class UnitPane(ScrollPage):
    """``heard()`` when the fingerprint was read out; the other wishes by their buttons; ``back_asked()``.

    ``return_card`` says by its own signals what is typed and that it is to go back.
    """

    heard = Signal()
    receipt_asked = Signal()
    count_again_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()
    leave_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.shown: UnitAtHand | None = None
        self.back_button = quiet_button(theme, texts.back(), self, icon=Icon.PREVIOUS)
        self.body.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.state = PlainLabel(texts.choose_cell(), self)
        self.secretary = PlainLabel("", self, role=TextRole.MUTED)
        self.comment = PlainLabel("", self, role=TextRole.QUOTE)
        for label in (self.state, self.secretary, self.comment):
            self.add(label)
        self._build_list_acts()
        self._build_card()
        self._build_rollup()
        self._build_actions()
        self.show_unit(None, None, 0)

    def show_unit(self, shown: UnitAtHand | None, rules: ReviewRules | None, year: int) -> None:
        """Show a cell in the season of a year, or that none was chosen; without rules nothing of what it sent."""
        is_same = shown is not None and self.shown is not None and shown.standing.unit.id == self.shown.standing.unit.id
        self.shown = shown
        unit = shown.standing.unit if shown else None
        self.set_title(unit.name if unit else "")
        self.secretary.setText(texts.secretary(unit.secretary) if unit else "")
        self.secretary.setVisible(unit is not None)
        self._show_state(shown, year)
        self._show_card(shown)
        self._show_rollup(shown, rules)
        self.action_bar.setVisible(shown is not None and shown.standing.latest is not None)
        if not is_same:
            self.return_card.hide()
            self.scroll_to_top()

    def show_return(self, label: str, words: str) -> None:
        """Let the words be typed with which the roll-up goes back."""
        self.return_card.begin(label, words)
        self.return_card.show()
        self.return_card.start_typing()

    def _build_list_acts(self) -> None:
        theme = self._theme
        self.edit_button = quiet_button(theme, texts.edit(), self)
        self.leave_button = quiet_button(theme, texts.leave(), self)
        self.remove_button = quiet_button(theme, texts.remove(), self)
        row = FlowLayout()
        for button in (self.edit_button, self.leave_button, self.remove_button):
            row.addWidget(button)
        self.add(row)
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.leave_button.clicked.connect(self.leave_asked)
        self.remove_button.clicked.connect(self.remove_asked)

    def _build_card(self) -> None:
        self.card_heading = Heading(texts.card_heading(), self, role=TextRole.SUBHEADING)
        self.card_state = PlainLabel("", self)
        self.fingerprint = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fingerprint.allow_copying()
        self.fingerprint.setAccessibleName(texts.fingerprint_label())
        self.heard_button = secondary_button(self._theme, texts.heard(), self, icon=Icon.CHECK)
        self.heard_button.clicked.connect(self.heard)
        for widget in (self.card_heading, self.card_state, self.fingerprint):
            self.add(widget)
        row = FlowLayout()
        row.addWidget(self.heard_button)
        self.add(row)

    def _build_rollup(self) -> None:
        self.return_card = ReturnCard(self._theme, self)
        self.return_card.closed.connect(self.return_card.hide)
        self.rollup_heading = Heading(texts.rollup_heading(), self, role=TextRole.SUBHEADING)
        self.reading = QPlainTextEdit(self)
        self.reading.setReadOnly(True)
        self.reading.setTabChangesFocus(True)
        self.reading.setAccessibleName(texts.rollup_heading())
        for widget in (self.return_card, self.rollup_heading, self.reading):
            self.add(widget)
        self._theme.changed.connect(self._on_size)
        self._on_size()

    def _build_actions(self) -> None:
        theme = self._theme
        self.return_button = secondary_button(theme, texts.return_it(), self, icon=Icon.UNDO)
        self.again_button = secondary_button(theme, texts.count_again(), self)
        self.receipt_button = primary_button(theme, texts.write_receipt(), self, icon=Icon.EXPORT)
        for button in (self.return_button, self.again_button, self.receipt_button):
            self.add_action(button)
        self.return_button.clicked.connect(self._on_return)
        self.again_button.clicked.connect(self.count_again_asked)
        self.receipt_button.clicked.connect(self.receipt_asked)

    def _show_state(self, shown: UnitAtHand | None, year: int) -> None:
        latest = shown.standing.latest if shown else None
        is_returned = shown is not None and shown.standing.standing is Standing.RETURNED
        self.state.setText(texts.state_in_full(shown.standing, year) if shown else texts.choose_cell())
        self.comment.setText(texts.returned_words(latest.comment) if latest and is_returned else "")
        self.comment.setVisible(is_returned)
        for button in (self.receipt_button, self.return_button):
            button.setVisible(latest is not None)
        self.return_button.setVisible(latest is not None and not is_returned)
        self.again_button.setVisible(is_returned)
        self.edit_button.setVisible(shown is not None)
        self.remove_button.setVisible(shown is not None and latest is None)
        self.leave_button.setVisible(latest is not None)

    def _show_card(self, shown: UnitAtHand | None) -> None:
        state = shown.state if shown else CardState.NONE
        card = (shown.waiting or shown.compared) if shown else None
        self.card_heading.setVisible(shown is not None)
        digits = f" {card.fingerprint}" if card and state is CardState.COMPARED else ""
        self.card_state.setText(texts.card_said(state) + digits if shown else "")
        self.card_state.setVisible(shown is not None)
        self.card_state.set_role(_CARD_ROLES.get(state, TextRole.MUTED))
        self.fingerprint.setText(card.fingerprint if card else "")
        self.fingerprint.setVisible(card is not None and state is not CardState.COMPARED)
        self.heard_button.setVisible(state in (CardState.WAITING, CardState.CHANGED))

    def _show_rollup(self, shown: UnitAtHand | None, rules: ReviewRules | None) -> None:
        has_rollup = shown is not None and shown.rollup is not None
        self.rollup_heading.setVisible(has_rollup)
        self.reading.setVisible(has_rollup)
        if shown is not None and shown.rollup is not None and rules is not None:
            self.reading.setPlainText(rollup_texts.whole(shown.rollup, rules))

    @Slot()
    def _on_return(self) -> None:
        if self.shown is not None:
            self.show_return(self.shown.standing.unit.name, self.shown.draft)

    @Slot()
    def _on_size(self) -> None:
        self.reading.setMinimumHeight(self._theme.px(READING_HEIGHT_PX))
