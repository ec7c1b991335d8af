"""A window in which a data file is read as its publisher wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from sotay.domain.catalog_file import CatalogFile
from sotay.domain.file_head import head_of
from sotay.texts import accepted_cards as texts
from sotay.texts.catalog_kinds import file_name
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.fitted_dialog import FittedDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 900
HEIGHT_PX = 420


class TextDialog(FittedDialog):
    """The text can be selected and copied, and never changed."""

    def __init__(self, theme: Theme, parent: QWidget, file: CatalogFile) -> None:
        name = file_name(file.kind, head_of(file.text).name or file.id)
        super().__init__(theme, parent, texts.text_title(name, file.version), WIDTH_PX)
        self.text = QPlainTextEdit(file.text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(texts.text_label())
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFixedHeight(min(theme.px(HEIGHT_PX), self.screen().availableGeometry().height() // 2))
        self.column.addWidget(self.text)
        self.close_button = primary_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.close_button)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
