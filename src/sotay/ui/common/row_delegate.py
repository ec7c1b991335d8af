"""How a row of a list is measured and drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import nlargest
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sotay.ui.common.painting import RADIUS_PX, draw_ring
from sotay.ui.common.rows import RECORD_ROLE, Index, Mark, Row

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

ROW_PX = 48
SECTION_PX = 40
SMALL_PER_LETTER = 0.86
ROOM_FOR_WORDS_PX = 290
MEASURED_ROWS = 20
"""How many rows with the longest title, note and words at the right are measured for a height that suits all."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

_LENGTHS: tuple[Callable[[Row], int], ...] = (
    lambda row: len(row.title),
    lambda row: len(row.note),
    lambda row: len(row.title) + len(row.words),
)


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one view with wrapped titles; heights are remembered per width until ``forget_sizes``."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[Row, int], int] = {}
        self._longest: tuple[Row, ...] = ()
        self._even_heights: dict[int, int] = {}

    def measure_evenly(self, rows: Sequence[Row]) -> None:
        """Give every row the height that those with the longest words need; with none, each its own."""
        self._longest = tuple({row for length in _LENGTHS for row in nlargest(MEASURED_ROWS, rows, key=length)})
        self.forget_sizes()

    def make_room_for(self, row: Row) -> None:
        """Let a row that changed fit, where all rows have one height."""
        width = self._view.viewport().width()
        if self._longest and self._height(row, width) > self._even_heights.get(width, 0):
            self._longest = (*self._longest, row)
            self._even_heights.clear()

    def forget_sizes(self) -> None:
        """Measure anew, as after a change of letters."""
        self._heights.clear()
        self._even_heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the full width of the view and the height that the text needs in it."""
        row = _row_of(index)
        width = self._view.viewport().width()
        if self._longest:
            if width not in self._even_heights:
                self._even_heights[width] = max(self._height(each, width) for each in self._longest)
            return QSize(width, self._even_heights[width])
        key = (row, width)
        if key not in self._heights:
            self._heights[key] = self._height(row, width)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, mark, texts and the focus ring."""
        row = _row_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if row.is_section:
            self._paint_section(painter, rect, row)
        else:
            self._paint_ground(painter, rect, option)
            self._paint_row(painter, rect, row)
        painter.restore()

    def _height(self, row: Row, width: int) -> int:
        px = self._theme.px
        if row.is_section:
            metrics = QFontMetrics(self._section_font())
            text = metrics.boundingRect(QRect(0, 0, width - px(24), 10_000), _WRAP, row.title)
            return max(text.height() + px(18), px(SECTION_PX))
        places = self._places(QRect(0, 0, width, 0), row)
        return max(max(place.bottom() for place in places) + 1 + px(11), px(ROW_PX))

    def _places(self, rect: QRect, row: Row) -> tuple[QRect, QRect, QRect]:
        """Return where title, note and the words at the right are; the words go below when the row is narrow."""
        px = self._theme.px
        left = rect.left() + px(14) + (px(30) if row.mark is not None else 0)
        right = row.words
        small = QFontMetrics(self._small_font())
        whole = max(rect.right() - px(14) - left, px(60))
        right_width = small.horizontalAdvance(right) + px(14) if right else 0
        beside = not right or (whole >= px(ROOM_FOR_WORDS_PX) and right_width <= whole / 2)
        room = whole - right_width if beside else whole
        title = QRect(left, rect.top() + px(11), room, round(self._title_layout(row, room).boundingRect().height()))
        note_height = small.boundingRect(QRect(0, 0, whole, 10_000), _WRAP, row.note).height() if row.note else 0
        note = QRect(left, title.bottom() + 1, whole, note_height)
        if not beside:
            return title, note, QRect(left, note.bottom() + 1, whole, small.height())
        lift = (QFontMetrics(self._view.font()).height() - small.height()) // 2
        words = QRect(left + room, title.top() + lift, right_width, small.height() if right else 0)
        return title, note, words

    def _title_layout(self, row: Row, room: int) -> QTextLayout:
        layout = QTextLayout(row.title, self._view.font())
        marked = QTextCharFormat()
        marked.setBackground(QColor(self._theme.tokens.mark))
        marked.setForeground(QColor(self._theme.tokens.text))
        formats = []
        for start, end in row.hits:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, marked
            formats.append(span)
        layout.setFormats(formats)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _paint_section(self, painter: QPainter, rect: QRect, row: Row) -> None:
        px = self._theme.px
        painter.setFont(self._section_font())
        painter.setPen(QColor(self._theme.tokens.accent))
        place = rect.adjusted(px(14), px(4), -px(10), -px(4))
        painter.drawText(
            place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, row.title
        )

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        state = option.state
        radius = self._theme.px(RADIUS_PX)
        body = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(body, radius, radius)
            painter.setBrush(QColor(tokens.accent))
            height = body.height() * 0.56
            bar = QRectF(body.left(), body.center().y() - height / 2, self._theme.px(4), height)
            painter.drawRoundedRect(bar, 2, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(body, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, rect, tokens, radius)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row) -> None:
        tokens = self._theme.tokens
        title, note, words = self._places(rect, row)
        painter.setPen(QColor(tokens.text))
        self._title_layout(row, title.width()).draw(painter, QPointF(title.topLeft()))
        painter.setFont(self._small_font())
        painter.setPen(QColor(tokens.muted))
        if row.note:
            painter.drawText(note, _WRAP, row.note)
        side = Qt.AlignmentFlag.AlignLeft if words.left() == title.left() else Qt.AlignmentFlag.AlignRight
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, row.words)
        if row.mark is not None:
            width = self._theme.px(18)
            line = QFontMetrics(self._view.font()).height()
            place = QRectF(rect.left() + self._theme.px(14), title.top() + (line - width) / 2, width, width)
            paint_mark(painter, place, row.mark, self._theme)

    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(self._theme.points * SMALL_PER_LETTER)
        return font

    def _section_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def paint_mark(painter: QPainter, place: QRectF, mark: Mark, theme: Theme) -> None:
    """Draw the shape of a mark: ring, half disc, disc with tick, triangle or pennant."""
    tokens = theme.tokens
    painter.save()
    colour = QColor({Mark.EMPTY: tokens.line, Mark.WARNING: tokens.warn, Mark.FLAG: tokens.warn}.get(mark, tokens.ok))
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    circle = place.adjusted(1, 1, -1, -1)
    if mark is Mark.DONE:
        painter.setBrush(colour)
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(tokens.surface), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(_polygon(place, (0.28, 0.53), (0.44, 0.69), (0.73, 0.35)))
    elif mark is Mark.WARNING:
        painter.drawPolygon(_polygon(place, (0.5, 0.08), (0.96, 0.92), (0.04, 0.92)))
        painter.drawPolyline(_polygon(place, (0.5, 0.4), (0.5, 0.64)))
        painter.drawPoints(_polygon(place, (0.5, 0.8)))
    elif mark is Mark.FLAG:
        painter.setBrush(colour)
        painter.drawPolygon(_polygon(place, (0.2, 0.08), (0.92, 0.3), (0.2, 0.54)))
        painter.drawPolyline(_polygon(place, (0.2, 0.08), (0.2, 0.96)))
    else:
        painter.drawEllipse(circle)
        if mark is Mark.PARTLY:
            painter.setBrush(colour)
            painter.drawChord(circle, 90 * 16, 180 * 16)
    painter.restore()


def _polygon(place: QRectF, *points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(place.left() + x * place.width(), place.top() + y * place.height()) for x, y in points])


def _row_of(index: Index) -> Row:
    return cast("Row", index.data(RECORD_ROLE))
