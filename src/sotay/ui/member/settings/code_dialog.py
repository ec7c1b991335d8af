"""The window that shows a new recovery code once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sotay.texts import first_run as first_run_texts
from sotay.texts import settings as texts
from sotay.ui.code_panel import CodePanel
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.labels import Heading, PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sotay.ui.common.theme import Theme

WIDTH_PX = 680
MARGIN_TO_SCREEN_PX = 40


class CodeDialog(QDialog):
    """Closes only once the person says that the code is put away: the old one does not open any more."""

    def __init__(self, theme: Theme, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(texts.new_code_title())
        px = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(28), px(24), px(28), px(20))
        self._column.setSpacing(px(12))
        self._column.addWidget(Heading(first_run_texts.sheet_title(), self, role=TextRole.HEADING))
        self._column.addWidget(PlainLabel(first_run_texts.sheet_explained(), self))
        self.panel = CodePanel(theme, self)
        self.panel.show_code(code)
        self._column.addWidget(self.panel)
        self.done_button = primary_button(theme, texts.code_kept(), self)
        self.done_button.clicked.connect(self._on_done)
        self._column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignRight)

    def reject(self) -> None:
        """Stay open on Esc and on the window's cross until the code is put away."""
        self._on_done()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the texts need."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with sentences that come and go."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return result

    def _fit(self) -> None:
        room = self.screen().availableGeometry().width() - MARGIN_TO_SCREEN_PX
        width = min(self._theme.px(WIDTH_PX), room)
        self.setFixedSize(width, self._column.totalHeightForWidth(width))

    @Slot()
    def _on_done(self) -> None:
        if self.panel.check():
            self.accept()
