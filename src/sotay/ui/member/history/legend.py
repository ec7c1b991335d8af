"""The legend of a picture: each mark with its whole sentence, in rows that wrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sotay.domain.manifestation import Level
from sotay.texts import history as texts
from sotay.ui.common.theme import Theme
from sotay.ui.common.tokens import Tokens
from sotay.ui.years.shapes import Shape, draw_break, draw_shape, shape_of

ROW_PX = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark, as what draws it into a rectangle, and what it means."""

    words: str
    draw: Callable[[QPainter, QRect, Tokens], None]


class Legend(QWidget):
    """Says in words what the marks mean."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def show_levels(self, levels: Sequence[Level], *, has_breaks: bool) -> None:
        """Show the levels of a checklist, the mark of no answer, and that of a change of meaning where there is any."""
        broken = (Entry(texts.picture_break(), _draw_break),) if has_breaks else ()
        self.show_entries((*level_entries(levels), shape_entry(Shape.UNANSWERED, texts.unanswered()), *broken))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other marks."""
        self._entries = tuple(entries)
        self.setAccessibleName(texts.legend_title())
        self.setAccessibleDescription("; ".join(entry.words for entry in self._entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow legend is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """Ask for one comfortable width."""
        width = self._theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each shape with its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(ROW_PX)
        for entry, place in zip(self._entries, self._places(self.width()), strict=True):
            entry.draw(painter, QRect(place.left(), place.top(), side, side), self._theme.tokens)
            painter.setPen(QColor(self._theme.tokens.text))
            line = place.adjusted(side, 0, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.words)

    def _places(self, width: int) -> list[QRect]:
        side, gap = self._theme.px(ROW_PX), self._theme.px(20)
        metrics = QFontMetrics(self.font())
        places: list[QRect] = []
        left = top = 0
        for entry in self._entries:
            wide = side + metrics.horizontalAdvance(entry.words)
            if left and left + wide > width:
                left, top = 0, top + side
            places.append(QRect(left, top, wide, side))
            left += wide + gap
        return places

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def level_entries(levels: Sequence[Level]) -> tuple[Entry, ...]:
    """Return the entries of levels in their order, which gives each its shape."""
    return tuple(shape_entry(shape_of(place), level.sentence) for place, level in enumerate(levels))


def shape_entry(shape: Shape, words: str) -> Entry:
    """Return the entry of a shape."""
    return Entry(words, lambda painter, rect, tokens: draw_shape(painter, shape, rect, tokens))


def _draw_break(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    draw_break(painter, rect.center().x(), rect, tokens)
