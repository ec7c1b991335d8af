"""How the rows of a picture over the years are painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from sotay.texts.history_rows import Band, Gap, Heading, LevelCell, Line
from sotay.ui.common.tokens import Tokens
from sotay.ui.years.cells import draw_cell
from sotay.ui.years.year_layout import CENTRED, WRAP, YearLayout

EDGE_PX = 2
FOCUS_PX = 3
ROUND_PX = 6
GLYPH_SHARE = 0.55


def paint_heading(
    painter: QPainter, layout: YearLayout, place: int, heading: Heading, scrolled: QPoint, width: int, tokens: Tokens
) -> None:
    """Paint the words, and the heads of the columns below them."""
    rect = layout.rect(place, width).translated(0, -scrolled.y())
    painter.fillRect(rect, QColor(tokens.panel))
    words, detail = (each.translated(0, -scrolled.y()) for each in layout.words_of_heading(place, width))
    usual = painter.font()
    bold = QFont(usual)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.text))
    painter.drawText(words, WRAP, heading.words)
    painter.setFont(usual)
    painter.drawText(detail, WRAP, heading.detail)
    for column, head in enumerate(heading.columns):
        cell = layout.cell(place, column).translated(-scrolled.x(), -scrolled.y())
        painter.drawText(QRect(cell.left() + 4, detail.bottom() + 8, cell.width() - 8, cell.height()), CENTRED, head)


def paint_band(painter: QPainter, band: Band, rect: QRect, words: QRect, tokens: Tokens) -> None:
    """Paint a box over the whole width, with a glyph that shows what the words say."""
    box = QRectF(rect).adjusted(4, 4, -4, -4)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.info_ground))
    painter.drawRoundedRect(box, ROUND_PX, ROUND_PX)
    side = words.left() - rect.left()
    _paint_glyph(painter, band.gap, QRectF(rect.left() + 6, box.center().y() - side / 2, side, side), tokens)
    painter.setPen(QColor(tokens.text))
    painter.drawText(words, WRAP, band.words)


def paint_line(painter: QPainter, layout: YearLayout, place: int, line: Line, scrolled: QPoint, tokens: Tokens) -> None:
    """Paint the cells with their captions, the line of time behind them, and over all the head of the line."""
    row = layout.rect(place, 0).translated(0, -scrolled.y())
    _paint_line_of_time(painter, layout, place, line, scrolled, tokens)
    for column, cell in enumerate(line.cells):
        rect = layout.cell(place, column).translated(-scrolled.x(), -scrolled.y())
        field = QRect(rect.left(), rect.top(), rect.width(), layout.field)
        draw_cell(painter, cell, field, tokens)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRect(rect.left(), field.bottom(), rect.width(), row.height()), CENTRED, cell.caption)
    painter.fillRect(QRect(0, row.top(), layout.head_width, row.height()), QColor(tokens.panel))
    painter.setPen(QColor(tokens.text))
    head = QRect(0, row.top(), layout.head_width, row.height())
    if painter.fontMetrics().horizontalAdvance(line.head) < layout.head_width:
        head.setHeight(layout.field)
    painter.drawText(head, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter, line.head)


def paint_focus(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """Paint the frame of what has the keyboard."""
    painter.setPen(QPen(QColor(tokens.focus), FOCUS_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), ROUND_PX, ROUND_PX)


def _paint_line_of_time(
    painter: QPainter, layout: YearLayout, place: int, line: Line, scrolled: QPoint, tokens: Tokens
) -> None:
    """Paint the line that joins the levels of one meaning; it runs on from the year before and into the next."""
    if not all(isinstance(cell, LevelCell) for cell in line.cells):
        return
    first = layout.cell(place, 0).translated(-scrolled.x(), -scrolled.y())
    last = layout.cell(place, len(line.cells) - 1).translated(-scrolled.x(), -scrolled.y())
    y = first.top() + layout.field / 2
    start = first.left() if line.comes_in else first.center().x()
    end = last.right() if line.goes_on else last.center().x()
    painter.setPen(QPen(QColor(tokens.line), EDGE_PX))
    painter.drawLine(QPointF(start, y), QPointF(end, y))


def _paint_glyph(painter: QPainter, gap: Gap, rect: QRectF, tokens: Tokens) -> None:
    """Paint, from left to right in time: two strokes across a line, a line that parts, lines that meet, an end."""
    side = rect.width() * GLYPH_SHARE
    left, right = rect.center().x() - side / 2, rect.center().x() + side / 2
    middle, y, rise = rect.center().x(), rect.center().y(), side / 3
    path = QPainterPath()
    if gap is Gap.BREAK:
        _lines(path, (left, y, middle - rise / 2, y), (middle + rise / 2, y, right, y))
        for x in (middle - rise / 2, middle + rise / 2):
            _lines(path, (x - rise / 3, y + rise, x + rise / 3, y - rise))
    elif gap is Gap.END:
        _lines(path, (left, y, right, y), (right, y - rise, right, y + rise))
    else:
        near, far = (left, right) if gap is Gap.SPLIT else (right, left)
        _lines(path, (near, y, middle, y), (middle, y, far, y - rise), (middle, y, far, y + rise))
    painter.strokePath(path, QPen(QColor(tokens.text), EDGE_PX))


def _lines(path: QPainterPath, *lines: tuple[float, float, float, float]) -> None:
    for x1, y1, x2, y2 in lines:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)
