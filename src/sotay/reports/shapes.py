"""The shapes that stand for levels in the printed picture; told apart without colour, as on the screen."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from sotay.reports.history_content import Shape

LINE_PT = 1.0
GREY = 0.85
DOT_PT = 0.5


def draw_shape(canvas: Canvas, shape: Shape, x: float, y: float, side: float) -> None:
    """Draw a shape of this side, its middle at (x, y)."""
    half = side / 2
    canvas.setLineWidth(LINE_PT)
    match shape:
        case Shape.RING:
            canvas.circle(x, y, half)
        case Shape.HALF:
            canvas.circle(x, y, half)
            canvas.wedge(x - half, y - half, x + half, y + half, 90, 180, fill=1)
        case Shape.SQUARE:
            canvas.rect(x - half, y - half, side, side, fill=1)
        case Shape.TRIANGLE:
            _polygon(canvas, ((x, y + half), (x - half, y - half), (x + half, y - half)))
        case Shape.DIAMOND:
            _polygon(canvas, ((x, y + half), (x + half, y), (x, y - half), (x - half, y)))
        case Shape.WRITTEN:
            for step in (-1, 0, 1):
                canvas.circle(x + step * side / 3, y, DOT_PT, fill=1)
        case Shape.UNANSWERED:
            canvas.line(x - side / 5, y, x + side / 5, y)
        case Shape.BREAK:
            canvas.line(x, y - half, x, y + half)
        case Shape.ABSENT:
            canvas.saveState()
            canvas.setFillGray(GREY)
            canvas.rect(x - half, y - half, side, side, stroke=0, fill=1)
            canvas.restoreState()


def _polygon(canvas: Canvas, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path)
