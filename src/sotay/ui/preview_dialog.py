"""A window with the real pages of a paper, to look at before it is printed or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sotay.texts import printing as texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.pdf_pane import PdfPane

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

USUAL_SIZE = QSize(900, 860)
MARGIN_TO_SCREEN_PX = 60


class PreviewDialog(QDialog):
    """Shows the pages, and a note under them; ``save_asked()``, ``word_asked()``, ``print_asked()`` for the buttons."""

    save_asked = Signal()
    word_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget, title: str, *, note: str = "", has_word: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts.preview_title(title))
        self.pane = PdfPane(theme, self)
        close = quiet_button(theme, texts.close(), self)
        close.clicked.connect(self.reject)
        self.word_button = secondary_button(theme, texts.save_word(), self, icon=Icon.EXPORT)
        self.word_button.setVisible(has_word)
        self.word_button.clicked.connect(self.word_asked)
        self.save_button = secondary_button(theme, texts.save_pdf(), self, icon=Icon.EXPORT)
        self.save_button.clicked.connect(self.save_asked)
        self.print_button = primary_button(theme, texts.print_document(), self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.print_asked)
        buttons = FlowLayout(align_right=True)
        buttons.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12))
        buttons.setSpacing(theme.px(12))
        for button in (close, self.word_button, self.save_button, self.print_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane, 1)
        self.note = PlainLabel(note, self, role=TextRole.SMALL)
        self.note.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0)
        self.note.setVisible(bool(note))
        column.addWidget(self.note)
        column.addLayout(buttons)
        room = self.screen().availableSize() - QSize(MARGIN_TO_SCREEN_PX, MARGIN_TO_SCREEN_PX)
        self.resize(USUAL_SIZE.boundedTo(room))
