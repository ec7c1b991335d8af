"""How the cap is counted: of whom, at which rate, rounded how."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from sotay.domain.review_rules import CapBase, CapRule, CapSetting, Rounding
from sotay.texts import cell_cap as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.sentence_choice import SentenceChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 620
ALL = Decimal(100)


class CapDialog(FittedDialog):
    """``setting`` after it was accepted: None where the rules are to hold."""

    def __init__(self, theme: Theme, parent: QWidget, rule: CapRule, setting: CapSetting | None, level: str) -> None:
        super().__init__(theme, parent, texts.cap_title(), WIDTH_PX)
        self.setting = setting
        shown = setting or rule.usual
        self.column.addWidget(PlainLabel(texts.cap_hint(level), self, role=TextRole.MUTED))
        bases = [Choice(each.value, texts.cap_base_choice(each)) for each in CapBase]
        self.base = SentenceChoice(theme, texts.cap_base_label(), bases, self)
        self.base.set_chosen(shown.base.value)
        self.rate = LineField(theme, texts.cap_rate(), self)
        self.rate.set_text(_said(shown.per_cent))
        roundings = [Choice(each.value, texts.rounding_choice(each)) for each in Rounding]
        self.rounding = SentenceChoice(theme, texts.rounding_label(), roundings, self)
        self.rounding.set_chosen(shown.rounding.value)
        for widget in (self.base, self.rate, self.rounding):
            self.column.addWidget(widget)
        cancel = quiet_button(theme, texts.cap_cancel(), self)
        self.usual_button = quiet_button(theme, texts.cap_usual(), self)
        self.usual_button.setVisible(setting is not None)
        self.keep_button = primary_button(theme, texts.cap_keep(), self)
        cancel.clicked.connect(self.reject)
        self.usual_button.clicked.connect(self._on_usual)
        self.keep_button.clicked.connect(self._on_keep)
        self.keep_button.setDefault(True)
        for button in (cancel, self.usual_button, self.keep_button):
            self.buttons.addWidget(button)

    @Slot()
    def _on_usual(self) -> None:
        self.setting = None
        self.accept()

    @Slot()
    def _on_keep(self) -> None:
        rate = _read(self.rate.text())
        if rate is None:
            self.rate.show_problem(texts.cap_rate_problem())
            self.rate.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        base = next(each.key for each in self.base.rows() if each.isChecked())
        rounding = next(each.key for each in self.rounding.rows() if each.isChecked())
        self.setting = CapSetting(CapBase(base), rate, Rounding(rounding))
        self.accept()


def _said(rate: Decimal) -> str:
    return f"{rate.normalize():f}".replace(".", ",")


def _read(words: str) -> Decimal | None:
    try:
        rate = Decimal(words.strip().removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        return None
    return rate if rate.is_finite() and 0 <= rate <= ALL else None
