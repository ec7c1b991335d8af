"""The box that says what the program is and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from sotay.texts import about as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.labels import Heading, PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 560


class AboutDialog(QDialog):
    """Name, version, the disclaimers, the licence."""

    def __init__(self, theme: Theme, version: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts.about_title())
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(28), px(20))
        column.setSpacing(px(12))
        column.addWidget(Heading(shell_texts.app_name(), self, role=TextRole.HEADING))
        column.addWidget(PlainLabel(texts.about_version(version), self, role=TextRole.MUTED))
        for sentence in texts.disclaimers():
            column.addWidget(PlainLabel(sentence, self))
        column.addWidget(PlainLabel(texts.about_licences(), self, role=TextRole.SMALL))
        self.close_button = primary_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.accept)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        width = min(px(WIDTH_PX), parent.screen().availableGeometry().width() - 40)
        self.setFixedWidth(width)
        self.setFixedHeight(column.totalHeightForWidth(width))
