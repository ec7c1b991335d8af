"""A window in which a data file is read: as the pages that it makes, and as its publisher wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QStackedWidget, QVBoxLayout

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.file_head import head_of
from sotay.texts import accepted_cards as texts
from sotay.texts.catalog_kinds import file_name
from sotay.texts.catalog_preview import sample_label
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.notices import sentence_of
from sotay.ui.pdf_pane import PdfPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

SIZE_PX = QSize(820, 760)
"""Size at 13 pt, where the screen has room for it."""

MARGIN_TO_SCREEN_PX = 60


class ReadingDialog(QDialog):
    """Shows the pages once they are drawn, the text behind one button; neither can be changed."""

    def __init__(self, theme: Theme, parent: QWidget, file: CatalogFile) -> None:
        super().__init__(parent)
        title = texts.text_title(file_name(file.kind, head_of(file.text).name or file.id), file.version)
        self.setWindowTitle(title)
        self._of_pages = texts.booklet() if file.kind is CatalogKind.CHECKLIST else sample_label()
        self.caption = PlainLabel(self._of_pages, self, role=TextRole.SMALL)
        self.pages = PdfPane(theme, self)
        self.text = _text_of(file)
        self._views = QStackedWidget(self)
        for view in (self.pages, self.text):
            self._views.addWidget(view)
        self.other_button = secondary_button(theme, texts.see_text(), self, icon=Icon.PENCIL)
        self.other_button.clicked.connect(self._on_other)
        self.close_button = primary_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.accept)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        column.addWidget(Heading(title, self, role=TextRole.HEADING))
        column.addWidget(self.caption)
        column.addWidget(self._views, 1)
        buttons = FlowLayout(align_right=True)
        buttons.setSpacing(px(12))
        for button in (self.other_button, self.close_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        room = self.screen().availableSize() - QSize(MARGIN_TO_SCREEN_PX, MARGIN_TO_SCREEN_PX)
        self.resize(QSize(px(SIZE_PX.width()), px(SIZE_PX.height())).boundedTo(room))
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bytes)
    def show_pages(self, content: bytes) -> None:
        """Show what the file makes, once it is drawn."""
        self.pages.show_pdf(content)

    @Slot(object)
    def show_unreadable(self, error: BaseException) -> None:
        """Show the text alone, and say why it makes no pages here."""
        self.pages.show_message(sentence_of(error))
        self.other_button.hide()
        self._show(text=True)
        self.caption.setText(texts.no_pages())

    @Slot()
    def _on_other(self) -> None:
        self._show(text=self._views.currentWidget() is self.pages)

    def _show(self, *, text: bool) -> None:
        view = self.text if text else self.pages
        self._views.setCurrentWidget(view)
        self.caption.setText(texts.text_label() if text else self._of_pages)
        self.other_button.setText(texts.see_pages() if text else texts.see_text())
        self.other_button.set_icon(Icon.DOCUMENT if text else Icon.PENCIL)
        view.setFocus(Qt.FocusReason.OtherFocusReason)


def _text_of(file: CatalogFile) -> QPlainTextEdit:
    text = QPlainTextEdit(file.text)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(texts.text_label())
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
