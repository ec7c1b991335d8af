"""A QR code on the screen: dark on white in every theme, its modules whole pixels, as a camera needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from sotay.domain.qr_code import QrCode
    from sotay.ui.common.theme import Theme

LEAST_MODULE_PX = 3
PAPER, INK = "#ffffff", "#000000"


class QrView(QWidget):
    """Shows a code, or nothing before there is one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code: QrCode | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    @property
    def code(self) -> QrCode | None:
        """The code that is shown."""
        return self._code

    def show_code(self, code: QrCode) -> None:
        """Show a code."""
        self._code = code
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which a module is a few whole pixels."""
        side = self._module * self._code.whole_size if self._code else 0
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dark modules."""
        if self._code is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        for row, column, length in self._code.dark_runs():
            place = QRect(column * self._module, row * self._module, length * self._module, self._module)
            painter.fillRect(place, QColor(INK))
        painter.end()

    @property
    def _module(self) -> int:
        return max(LEAST_MODULE_PX, self._theme.px(LEAST_MODULE_PX))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
