"""A row that goes on in a new line when it is full, so that large letters never push a button out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QHBoxLayout):
    """Items side by side from the left, or from the right with ``align_right``, in as many lines as needed.

    Keeps its items as a row does and arranges them in its own way.
    """

    def __init__(self, parent: QWidget | None = None, *, align_right: bool = False) -> None:
        super().__init__(*(() if parent is None else (parent,)))
        self._align_right = align_right
        self.setContentsMargins(0, 0, 0, 0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same: no line can be lower."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into their places."""
        QLayout.setGeometry(self, rect)  # not as a row would
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line with everything."""
        hints = [item.sizeHint() for item in self._shown()]
        left, top, right, bottom = self._margins()
        width = sum(hint.width() for hint in hints) + self._gap() * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + left + right, height + top + bottom)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        hints = [item.minimumSize() for item in self._shown()]
        left, top, right, bottom = self._margins()
        width = max((hint.width() for hint in hints), default=0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + left + right, height + top + bottom)

    def maximumSize(self) -> QSize:
        """Return no limit."""
        return QLayout.maximumSize(self)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in map(self.itemAt, range(self.count())) if item is not None and not item.isEmpty()]

    def _gap(self) -> int:
        return max(self.spacing(), 0)

    def _margins(self) -> tuple[int, int, int, int]:
        margins = self.contentsMargins()
        return margins.left(), margins.top(), margins.right(), margins.bottom()

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        left, top, right, bottom = self._margins()
        inner = rect.adjusted(left, top, -right, -bottom)
        y = inner.top()
        for line in self._lines(inner.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, inner, y, height)
            y += height + self._gap()
        return y - self._gap() - rect.top() + bottom if self._shown() else top + bottom

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            if lines and used + self._gap() + width <= room:
                lines[-1].append(item)
                used += self._gap() + width
            else:
                lines.append([item])
                used = width
        return lines

    def _place_line(self, line: list[QLayoutItem], inner: QRect, y: int, height: int) -> None:
        widths = [min(item.sizeHint().width(), inner.width()) for item in line]
        spare = inner.width() - sum(widths) - self._gap() * (len(line) - 1)
        x = inner.left() + (max(spare, 0) if self._align_right else 0)
        for item, width in zip(line, widths, strict=True):
            own = item.sizeHint().height()
            item.setGeometry(QRect(QPoint(x, y + (height - own) // 2), QSize(width, own)))
            x += width + self._gap()
