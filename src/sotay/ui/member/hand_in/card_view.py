"""Step one: the cell's card with its fingerprint in large digits, and the member's own card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.domain.key_card import KeyCard
from sotay.services.cell_cards import Cell, OfferedCard
from sotay.texts import card_pasting
from sotay.texts import hand_in as texts
from sotay.texts import key_cards as card_texts
from sotay.ui.card import Card
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.theme import Theme


class CellCard(Card):
    """The cell that is handed in to; ``cell_chosen(sign key)``, ``compared(sign key, bool)``.

    ``choose_asked()`` and ``paste_asked()`` for another card.
    """

    cell_chosen = Signal(str)
    compared = Signal(str, bool)
    choose_asked = Signal()
    paste_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=card_texts.card_title())
        self._key = ""
        self.explained = PlainLabel(card_texts.card_explained(), self, role=TextRole.MUTED)
        self.name = Heading("", self, role=TextRole.SUBHEADING)
        self.cells = PageCombo(self)
        self.cells.setAccessibleName(card_texts.cell_label())
        self.cells.activated.connect(self._on_activated)
        self.fingerprint_label = PlainLabel(card_texts.fingerprint_label(), self)
        self.fingerprint = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fingerprint.allow_copying()
        self.fingerprint.setAccessibleName(card_texts.fingerprint_label())
        self.how = PlainLabel(card_texts.how_to_compare(), self)
        self.box = QCheckBox(card_texts.compared_box(), self)
        self.box.clicked.connect(self._on_box)
        self.state = PlainLabel("", self)
        self.column.addWidget(self.explained)
        self.column.addWidget(self.name)
        self.column.addWidget(self.cells)
        self.column.addWidget(self.fingerprint_label)
        self.column.addWidget(self.fingerprint)
        self.column.addWidget(self.how)
        self.column.addWidget(self.box)
        self.column.addWidget(self.state)
        self.choose_button = self.add_button(card_texts.choose_another_card(), icon=Icon.FOLDER)
        self.choose_button.clicked.connect(self.choose_asked)
        self.paste_button = self.add_button(card_pasting.paste_card(), icon=Icon.COPY)
        self.paste_button.clicked.connect(self.paste_asked)

    def show_cells(self, cells: tuple[Cell, ...], current: Cell | None) -> None:
        """Show the cell that is handed in to, and the others to choose from."""
        self._key = current.card.sign_key if current else ""
        self.name.setText(current.card.name if current else card_texts.no_card())
        self.fingerprint.setText(current.card.fingerprint if current else "")
        self.cells.clear()
        for cell in cells:
            self.cells.addItem(cell.card.name, cell.card.sign_key)
        self.cells.setCurrentIndex(self.cells.findData(self._key))
        self.cells.setVisible(len(cells) > 1)
        self.name.setVisible(len(cells) <= 1)
        is_compared = current is not None and current.is_compared
        self.box.setChecked(is_compared)
        self.state.set_role(TextRole.OK if is_compared else TextRole.WARN)
        self.state.setText(card_texts.is_compared() if is_compared else card_texts.not_compared())
        told: tuple[QWidget, ...] = (self.fingerprint_label, self.fingerprint, self.box, self.state)
        for widget in told:
            widget.setVisible(current is not None)
        self.how.setVisible(current is not None and not is_compared)
        self.choose_button.setVisible(current is not None)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.cell_chosen.emit(self.cells.itemData(place))

    @Slot(bool)
    def _on_box(self, is_checked: bool) -> None:
        self.compared.emit(self._key, is_checked)


class ChangedCard(Card):
    """Both fingerprints of a cell whose keys changed; ``kept()`` or ``taken()``."""

    kept = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=card_texts.card_changed_title())
        self.warning = PlainLabel("", self, role=TextRole.ERROR)
        self.column.addWidget(self.warning)
        self.known, self.offered = PlainLabel("", self, role=TextRole.CODE), PlainLabel("", self, role=TextRole.CODE)
        beside = FlowLayout()
        beside.setSpacing(theme.px(16))
        for words, label in (
            (card_texts.known_fingerprint(), self.known),
            (card_texts.offered_fingerprint(), self.offered),
        ):
            beside.addWidget(_titled(words, label, theme, self))
        self.column.addLayout(beside)
        row = FlowLayout()
        row.setSpacing(theme.px(12))
        self.keep_button = primary_button(theme, card_texts.keep_old_card(), self)
        self.take_button = secondary_button(theme, card_texts.take_new_card(), self)
        row.addWidget(self.keep_button)
        row.addWidget(self.take_button)
        self.column.addLayout(row)
        self.keep_button.clicked.connect(self.kept)
        self.take_button.clicked.connect(self.taken)
        self.hide()

    def show_change(self, offered: OfferedCard, known: KeyCard) -> None:
        """Show both, loudly."""
        self.warning.setText(card_texts.card_changed(offered.card.name))
        self.known.setText(card_texts.in_two_lines(known.fingerprint))
        self.offered.setText(card_texts.in_two_lines(offered.card.fingerprint))
        self.show()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.warning.text(), urgent=True)


def _titled(words: str, code: PlainLabel, theme: Theme, parent: QWidget) -> QWidget:
    """Return digits under their heading, which stand beside each other where there is room."""
    code.setAlignment(Qt.AlignmentFlag.AlignCenter)
    code.setWordWrap(False)
    code.allow_copying()
    code.setAccessibleName(words)
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    column.addWidget(PlainLabel(words, holder, role=TextRole.SUBHEADING))
    column.addWidget(code)
    return holder


class OwnCard(Card):
    """The member's own card; ``save_asked()``, ``sheet_asked()``."""

    save_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=card_texts.own_card_title())
        self.column.addWidget(PlainLabel(card_texts.own_card_explained(), self, role=TextRole.MUTED))
        self.label = PlainLabel(card_texts.own_fingerprint(), self)
        self.fingerprint = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fingerprint.allow_copying()
        self.fingerprint.setAccessibleName(card_texts.own_fingerprint())
        for widget in (self.label, self.fingerprint):
            widget.hide()
            self.column.addWidget(widget)
        self.save_button = self.add_button(card_texts.save_own_card(), icon=Icon.PERSON)
        self.save_button.clicked.connect(self.save_asked)
        self.sheet_button = self.add_button(card_texts.own_sheet(), icon=Icon.PRINT)
        self.sheet_button.clicked.connect(self.sheet_asked)

    def show_card(self, card: KeyCard) -> None:
        """Show the fingerprint of a card that was written."""
        self.fingerprint.setText(card.fingerprint)
        self.label.show()
        self.fingerprint.show()


class CardView(ScrollPage):
    """The three cards, and the way on to the lines; ``next_asked()``."""

    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.changed = ChangedCard(theme, self)
        self.cell = CellCard(theme, self)
        self.own = OwnCard(theme, self)
        self.add(PlainLabel(texts.nothing_sent(), self, role=TextRole.QUOTE))
        for card in (self.changed, self.cell, self.own):
            self.add(card)
        self.choose_button = primary_button(theme, card_texts.choose_card(), self, icon=Icon.FOLDER)
        self.choose_button.clicked.connect(self.cell.choose_asked)
        self.next_button = primary_button(theme, card_texts.on_to_lines(), self, icon=Icon.NEXT)
        self.next_button.clicked.connect(self.next_asked)
        self.add_action(self.choose_button)
        self.add_action(self.next_button)

    def show_cells(self, cells: tuple[Cell, ...], current: Cell | None) -> None:
        """Show the cell that is handed in to; without one, the way to a card comes first."""
        self.cell.show_cells(cells, current)
        had_keyboard = self.choose_button is self.window().focusWidget()
        self.choose_button.setVisible(current is None)
        self.next_button.setVisible(current is not None)
        if had_keyboard and current is not None:
            # Else Qt would give it to the year, and what is to be done next would lie below the edge.
            self.cell.box.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._show_box)

    def show_change(self, offered: OfferedCard, known: KeyCard) -> None:
        """Show that a card changed, at the top."""
        self.changed.show_change(offered, known)
        self.action_bar.hide()
        self.scroll_to_top()

    def hide_change(self) -> None:
        """Take the warning away."""
        self.changed.hide()
        self.action_bar.show()

    @Slot()
    def _show_box(self) -> None:
        bring_into_sight(self.cell.box)
