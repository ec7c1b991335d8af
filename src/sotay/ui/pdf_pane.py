"""The pages of a real PDF inside a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, Qt, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sotay.texts import printing as texts
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from sotay.ui.common.theme import Theme

ZOOM_STEP = 1.25
SMALLEST_ZOOM, LARGEST_ZOOM = 0.3, 4.0


class PdfPane(QWidget):
    """Pages below each other with buttons to enlarge and shrink; a sentence in their place where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # Where a page just fits, a bar that comes narrows the page, which then fits without one, and so on for ever.
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._view.setAccessibleName(texts.page_view_name())
        self._message = PlainLabel(texts.drawing(), self, role=TextRole.MUTED)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._view)
        self._pages_label = PlainLabel("", self, role=TextRole.SMALL)
        self._pages_label.setWordWrap(False)
        self._buttons = (
            self._button(texts.larger(), self._on_larger),
            self._button(texts.smaller(), self._on_smaller),
            self._button(texts.fit_width(), self._on_fit_width),
        )
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._pages_label)
        self._button_row = FlowLayout(align_right=True)
        for button in self._buttons:
            self._button_row.addWidget(button)
        self._bar.addLayout(self._button_row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._bar)
        self.setFocusProxy(self._view)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._enable(enabled=False)

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._document.pageCount() if self._stack.currentWidget() is self._view else 0

    @Slot(bytes)
    def show_pdf(self, content: bytes) -> None:
        """Show a document at the place where the one before was being read."""
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.error() is not QPdfDocument.Error.None_:
            self.show_message(texts.unreadable_document())
            return
        self._stack.setCurrentWidget(self._view)
        self._pages_label.setText(texts.pages(self._document.pageCount()))
        self._enable(enabled=True)
        bar.setValue(place)

    @Slot(str)
    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of pages."""
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)
        self._pages_label.setText("")
        self._enable(enabled=False)

    def _button(self, text: str, act: Callable[[], None]) -> ActionButton:
        button = quiet_button(self._theme, text, self)
        button.clicked.connect(act)
        return button

    def _enable(self, *, enabled: bool) -> None:
        for button in self._buttons:
            button.setEnabled(enabled)

    def _zoom(self, factor: float) -> None:
        zoom = self._view.zoomFactor()
        if self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            page = self._document.pagePointSize(0).width() * self.logicalDpiX() / 72
            zoom = self._view.viewport().width() / page
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(zoom * factor, SMALLEST_ZOOM), LARGEST_ZOOM))

    @Slot()
    def _on_larger(self) -> None:
        self._zoom(ZOOM_STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    @Slot()
    def _on_fit_width(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._bar.setContentsMargins(px(12), px(4), px(12), px(4))
        self._bar.setSpacing(px(4))
        self._button_row.setSpacing(px(4))
