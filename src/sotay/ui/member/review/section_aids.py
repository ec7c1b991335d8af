"""The ways from a section to what stands beside it, and how close its words are to last year's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sotay.services.composing import SectionHelp
from sotay.texts import review_offers as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.theme import Theme

TOLD_FROM_PERCENT = 10
"""Any two texts on the same matter share a few runs of words; saying so would only unsettle."""


class SectionAids(QWidget):
    """Buttons that are there only where they lead to something; ``offers_wanted()``, ``last_year_wanted()``.

    ``share`` is placed by the section, below its field.
    """

    offers_wanted = Signal()
    last_year_wanted = Signal()

    def __init__(self, theme: Theme, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = code
        self.offers = secondary_button(theme, "", self, icon=Icon.ADD)
        self.offers.clicked.connect(self.offers_wanted)
        self.last_year = secondary_button(theme, texts.last_year_button(), self, icon=Icon.HISTORY)
        self.last_year.setAccessibleName(texts.last_year_button_spoken(code))
        self.last_year.clicked.connect(self.last_year_wanted)
        self.share = PlainLabel("", parent, role=TextRole.SMALL)
        row = FlowLayout(self)
        row.setSpacing(theme.px(8))
        for button in (self.offers, self.last_year):
            row.addWidget(button)
        self.show_help(SectionHelp())

    def show_help(self, help_: SectionHelp) -> None:
        """Show how much there is beside the section."""
        left = help_.left
        self.offers.setText(texts.offers_button(left))
        self.offers.setAccessibleName(texts.offers_button_spoken(self._code, left))
        self.offers.setVisible(bool(help_.offers))
        self.last_year.setVisible(bool(help_.passages))
        self.setVisible(bool(help_.offers or help_.passages))
        percent = round((help_.share or 0) * 100)
        self.share.setVisible(percent >= TOLD_FROM_PERCENT)
        if percent >= TOLD_FROM_PERCENT:
            self.share.setText(texts.share(percent))
            self.share.setAccessibleName(texts.share_spoken(percent))
