"""The cell's own card: its digits in large letters, its code, and the ways to give it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sotay.domain.key_card import KeyCard
from sotay.domain.qr_code import QrCode
from sotay.texts import cell_card as texts
from sotay.texts.key_cards import in_two_lines
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.qr_view import QrView
from sotay.ui.common.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class CellView(ScrollPage):
    """``save_asked()``, ``stick_asked()``, ``sheet_asked()``."""

    save_asked = Signal()
    stick_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.fingerprint = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fingerprint.setWordWrap(False)
        self.fingerprint.allow_copying()
        self.fingerprint.setAccessibleName(texts.cell_fingerprint())
        self.qr = QrView(theme, texts.qr_name(), self)
        beside = FlowLayout()
        beside.setSpacing(theme.px(24))
        beside.addWidget(self.fingerprint)
        beside.addWidget(self.qr)
        self.add(PlainLabel(texts.cell_fingerprint(), self, role=TextRole.SUBHEADING))
        self.add(beside)
        self.add(PlainLabel(texts.qr_explained(), self, role=TextRole.SMALL))
        self.add(PlainLabel(texts.cell_explained(), self))
        self.save_button = secondary_button(theme, texts.save_card(), self, icon=Icon.SAVE)
        self.stick_button = secondary_button(theme, texts.copy_to_stick(), self, icon=Icon.USB)
        self.sheet_button = primary_button(theme, texts.sheet(), self, icon=Icon.PRINT)
        for button, wish in (
            (self.save_button, self.save_asked),
            (self.stick_button, self.stick_asked),
            (self.sheet_button, self.sheet_asked),
        ):
            button.clicked.connect(wish)
            self.add_action(button)

    def show_card(self, card: KeyCard) -> None:
        """Show the card."""
        self.set_title(card.name)
        self.fingerprint.setText(in_two_lines(card.fingerprint))

    def show_code(self, code: QrCode) -> None:
        """Show the code of the card."""
        self.qr.show_code(code)
