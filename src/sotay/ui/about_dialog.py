"""The box that says what the program is and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import about as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 560


class AboutDialog(FittedDialog):
    """Name, version, the disclaimers, the licence."""

    def __init__(self, theme: Theme, version: str, parent: QWidget) -> None:
        super().__init__(theme, parent, shell_texts.app_name(), WIDTH_PX)
        self.setWindowTitle(texts.about_title())
        self.column.addWidget(PlainLabel(texts.about_version(version), self, role=TextRole.MUTED))
        for sentence in texts.disclaimers():
            self.column.addWidget(PlainLabel(sentence, self))
        self.column.addWidget(PlainLabel(texts.about_licences(), self, role=TextRole.SMALL))
        self.close_button = primary_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.close_button)
