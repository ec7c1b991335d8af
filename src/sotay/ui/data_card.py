"""The card of a first page that says what is safe and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sotay.domain.backup import StoreFacts
from sotay.texts import overview as texts
from sotay.texts.dates import moment
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class DataCard(Card):
    """``data_asked()`` for its button; ``none`` is said where there is no backup yet."""

    data_asked = Signal()

    def __init__(self, theme: Theme, none: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._none = none
        self.backup = PlainLabel("", self)
        self.column.addWidget(PlainLabel(texts.safety_title(), self, role=TextRole.SMALL))
        self.column.addWidget(self.backup)
        self.add_button(button).clicked.connect(self.data_asked)

    def show_facts(self, facts: StoreFacts) -> None:
        """Say when the last backup was made."""
        last = facts.last_backup
        self.backup.setText(texts.last_backup(moment(last.made_at)) if last else self._none)
