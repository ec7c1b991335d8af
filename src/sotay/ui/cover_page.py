"""A neutral page that covers the window at once: this month's calendar and nothing else."""

from __future__ import annotations

from calendar import Calendar
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from sotay.texts import about as texts

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from sotay.ui.common.theme import Theme

_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_F9})


class CoverPage(QWidget):
    """The month of ``today``; ``uncover_asked()`` on a click or any key but the one that covered."""

    uncover_asked = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._weeks = Calendar().monthdatescalendar(today.year, today.month)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.cover_month(today.month, today.year))
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to come back."""
        if event.key() not in _MODIFIERS:
            self.uncover_asked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Ask to come back."""
        self.uncover_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the month."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.ground))
        side = min(px(560.0), self.width() - px(48), (self.height() - px(48)) * 7 // 8)
        cell = side / 7
        left, top = (self.width() - side) / 2, (self.height() - cell * 8) / 2
        title = painter.font()
        title.setPixelSize(px(26))
        plain = painter.font()
        painter.setFont(title)
        painter.setPen(QColor(tokens.text))
        centred = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(left, top, side, cell), centred, self.accessibleName())
        painter.setFont(plain)
        for column, name in enumerate(texts.cover_weekdays()):
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(left + column * cell, top + cell, cell, cell), centred, name)
        for row, week in enumerate(self._weeks):
            for column, day in enumerate(week):
                self._draw_day(painter, QRectF(left + column * cell, top + (row + 2) * cell, cell, cell), day)
        painter.end()

    def _draw_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        tokens = self._theme.tokens
        if day.month != self._today.month:
            return
        if day == self._today:
            inset = cell.width() * 0.12
            painter.setPen(QPen(QColor(tokens.line), 2))
            painter.drawEllipse(cell.adjusted(inset, inset, -inset, -inset))
        painter.setPen(QColor(tokens.text))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))
