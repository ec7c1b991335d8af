"""The strip of line numbers at the left of a text, with a sign beside each line that has a problem."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sotay.ui.common.icons import Icon

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from sotay.ui.common.theme import Theme

SIGN_PX = 14
GAP_PX = 6


class NumberedText(QPlainTextEdit):
    """What a text tells of its lines, and what is done with one that is pointed at."""

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place counted from 1."""
        raise NotImplementedError

    def line_at(self, y: int) -> int:
        """Return the line at a height of the viewport, from 1."""
        raise NotImplementedError

    def lines_in_sight(self) -> Iterator[tuple[int, int, int]]:
        """Yield number from 0, top and bottom of each line that can be seen, with all its rows."""
        raise NotImplementedError

    def problem_lines(self) -> frozenset[int]:
        """Return the lines with a problem, from 0."""
        raise NotImplementedError


class Gutter(QWidget):
    """Draws the numbers of a text; a click puts the cursor on that line."""

    def __init__(self, theme: Theme, edit: NumberedText) -> None:
        super().__init__(edit)
        self._theme = theme
        self._edit = edit

    def width_wanted(self) -> int:
        """Return the room for the highest number and the sign of a problem."""
        digits = max(len(str(self._edit.blockCount())), 3)
        widest = self._edit.fontMetrics().horizontalAdvance("9") * digits
        return widest + self._theme.px(SIGN_PX + 3 * GAP_PX)

    def sizeHint(self) -> QSize:
        """Return the width that is wanted."""
        return QSize(self.width_wanted(), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor on the line that is pointed at."""
        self._edit.go_to(self._edit.line_at(round(event.position().y())), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers in sight, the current one heavier."""
        px, tokens = self._theme.px, self._theme.tokens
        side, gap = px(SIGN_PX), px(GAP_PX)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.panel))
        usual, current = QFont(self._edit.font()), QFont(self._edit.font())
        current.setWeight(QFont.Weight.DemiBold)
        here = self._edit.textCursor().blockNumber()
        sign = self._theme.pixmap(Icon.ERROR, "error", SIGN_PX, self.devicePixelRatioF())
        height = self._edit.fontMetrics().lineSpacing()
        problems = self._edit.problem_lines()
        for number, top, _ in self._edit.lines_in_sight():
            is_here = number == here
            painter.setFont(current if is_here else usual)
            painter.setPen(QColor(tokens.text if is_here else tokens.muted))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(0, top, self.width() - gap, height, flags, str(number + 1))
            if number in problems:
                painter.drawPixmap(gap, top + (height - side) // 2, sign)
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(self.width() - 1, event.rect().top(), self.width() - 1, event.rect().bottom())
        painter.end()
