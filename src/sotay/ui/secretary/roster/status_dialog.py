"""The small window that asks for another status, each with what it means for the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.domain.roster import Status
from sotay.texts import common as common_texts
from sotay.texts import roster_page as page_texts
from sotay.texts import roster_person as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.sentence_choice import SentenceChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 680


class StatusDialog(FittedDialog):
    """``status`` is what was chosen, after it was accepted."""

    def __init__(self, theme: Theme, parent: QWidget, *, label: str, status: Status) -> None:
        super().__init__(theme, parent, texts.status_title_of(label), WIDTH_PX)
        self.status = status
        choices = [Choice(each.value, page_texts.status_title(each), texts.status_means(each)) for each in Status]
        self.choice = SentenceChoice(theme, texts.status_label(), choices, self, hint=texts.status_hint())
        self.choice.set_chosen(status.value)
        self.column.addWidget(self.choice)
        cancel = quiet_button(theme, common_texts.cancel(), self)
        cancel.clicked.connect(self.reject)
        self.take_button = primary_button(theme, texts.take_status(), self)
        self.take_button.clicked.connect(self.accept)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.take_button)
        self.choice.chosen.connect(self._on_chosen)
        self.choice.rows()[list(Status).index(status)].setFocus()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.status = Status(key)
