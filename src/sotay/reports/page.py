"""From a story of flowables to the bytes of a document: page, margins, page numbers, properties.

Same story, same bytes: no clock, no chance, no path. The properties hold a title and the language, and no author.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from sotay.domain.layout import PageLayout
from sotay.reports.fonts import REGULAR, printable
from sotay.reports.keeping import hold_headings

# Streams as bytes and not as ASCII: smaller, and quicker to write.
rl_config.useA85 = 0

# The library keeps one open font file for all documents, with a reading position that two threads must not share.
_DRAWING = Lock()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in points, as a layout gives it in millimetres."""

    layout: PageLayout

    @property
    def size(self) -> tuple[float, float]:
        """Return width and height of the paper."""
        return self.layout.page_width_mm * mm, self.layout.page_height_mm * mm

    @property
    def left(self) -> float:
        """Return where the text begins."""
        return self.layout.margin_left_mm * mm

    @property
    def bottom(self) -> float:
        """Return where the text ends, from the lower edge."""
        return self.layout.margin_bottom_mm * mm

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return (self.layout.page_width_mm - self.layout.margin_left_mm - self.layout.margin_right_mm) * mm

    @property
    def height(self) -> float:
        """Return the height of the text."""
        return (self.layout.page_height_mm - self.layout.margin_top_mm - self.layout.margin_bottom_mm) * mm


def build(story: Sequence[Flowable], *, layout: PageLayout, title: str, corner: str = "") -> bytes:
    """Return the document; ``corner`` stands small in the upper right corner of the first page."""
    sheet = Sheet(layout)

    def on_page(canvas: Canvas, document: BaseDocTemplate) -> None:
        if document.page == 1:
            _draw_corner(canvas, sheet, printable(corner))
        else:
            _draw_page_number(canvas, sheet, document.page)

    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=sheet.size,
        title=printable(title),
        author="",
        subject="",
        creator="",
        keywords=[],
        lang="vi",
        displayDocTitle=True,
        invariant=1,
        # Otherwise each page names Helvetica, which no file embeds.
        initialFontName=REGULAR,
    )
    frame = Frame(sheet.left, sheet.bottom, sheet.width, sheet.height, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=on_page))
    with _DRAWING:
        document.build(hold_headings(story, sheet.width, sheet.height))
    return buffer.getvalue()


def _draw_page_number(canvas: Canvas, sheet: Sheet, number: int) -> None:
    size_pt = sheet.layout.page_number_pt
    top = sheet.layout.page_number_from_top_mm * mm + getAscentDescent(REGULAR, size_pt)[0]
    canvas.setFont(REGULAR, size_pt)
    canvas.drawCentredString(sheet.left + sheet.width / 2, sheet.size[1] - top, str(number))


def _draw_corner(canvas: Canvas, sheet: Sheet, words: str) -> None:
    if not words:
        return
    size_pt = sheet.layout.note_pt
    top = sheet.layout.page_number_from_top_mm * mm + getAscentDescent(REGULAR, size_pt)[0]
    canvas.setFont(REGULAR, size_pt)
    canvas.drawRightString(sheet.left + sheet.width, sheet.size[1] - top, words)
