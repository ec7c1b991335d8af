"""The small window that asks until when submissions are waited for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.texts import collecting_people as texts
from sotay.texts import common as common_texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.date_field import DateField
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 480


class DueDialog(FittedDialog):
    """``day()`` after it was accepted; None for no due day."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, year: int, day: date | None, today: Callable[[], date]
    ) -> None:
        super().__init__(theme, parent, texts.due_title(year), WIDTH_PX)
        self.field = DateField(theme, texts.due_label(), today, self)
        self.field.set_day(day)
        self.column.addWidget(PlainLabel(texts.due_explained(), self, role=TextRole.MUTED))
        self.column.addWidget(self.field)
        cancel = quiet_button(theme, common_texts.cancel(), self)
        cancel.clicked.connect(self.reject)
        self.keep_button = primary_button(theme, texts.keep_due(), self)
        self.keep_button.clicked.connect(self._on_keep)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.keep_button)
        self.field.setFocus()

    def day(self) -> date | None:
        """Return the day."""
        return self.field.day()

    @Slot()
    def _on_keep(self) -> None:
        if self.field.accept_text():
            self.accept()
