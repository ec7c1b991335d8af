"""From a story to the bytes of a document: pages, margins, page numbers, properties.

Same story, same bytes: no clock, no chance, no path. The properties hold a title and the language, and no author.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from threading import Lock

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sotay.domain.layout import PageLayout
from sotay.reports.fonts import REGULAR, printable
from sotay.reports.keeping import Fitted, NewPage, NewSheet, Piece, Together, room_needed
from sotay.reports.paragraph import ROUNDING_PT

# Streams as bytes and not as ASCII: smaller, and quicker to write.
rl_config.useA85 = 0

# The library keeps one open font file for all documents, with a reading position that two threads must not share.
_DRAWING = Lock()

LONGEST_RUN = 12
"""How far ahead of a heading is looked: never so many headings follow each other."""

ASCENT_TO_SIZE = 0.69
"""How high capitals of the typeface are."""


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


def build(story: Iterable[Piece], *, layout: PageLayout, title: str, corner: str = "") -> bytes:
    """Return the document; ``corner`` stands small in the upper right corner of the first page."""
    sheet = Sheet(layout)
    buffer = BytesIO()
    with _DRAWING:
        canvas = Canvas(
            buffer,
            pagesize=sheet.size,
            pageCompression=1,
            pdfVersion=(1, 5),
            invariant=1,
            lang="vi",
            # Otherwise each page names Helvetica, which no file embeds.
            initialFontName=REGULAR,  # type: ignore[arg-type]  # the published types ask for a number here
        )
        canvas.setTitle(printable(title))
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("")
        canvas.setKeywords("")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        _draw_corner(canvas, sheet, printable(corner))
        _Pages(canvas, sheet).fill(story)
        canvas.save()
    return buffer.getvalue()


class _Pages:
    """Fills pages from the top, and begins the next where one is full."""

    def __init__(self, canvas: Canvas, sheet: Sheet) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._number = 1
        self._room = sheet.height

    def fill(self, story: Iterable[Piece]) -> None:
        """Draw the whole story."""
        waiting = deque(story)
        while waiting:
            if not self._is_at_top and self._needed(waiting) > self._room + ROUNDING_PT:
                self._turn()
            part = waiting.popleft()
            if isinstance(part, Together):
                waiting.extendleft(reversed(part.parts))
            elif isinstance(part, Fitted):
                waiting.extendleft(reversed(part.pieces(self._room, self._sheet.height)))
            elif isinstance(part, NewPage):
                self._turn()
            elif isinstance(part, NewSheet):
                self._begin_sheet()
            else:
                waiting.extendleft(reversed(self._draw(part)))

    @property
    def _is_at_top(self) -> bool:
        return self._room == self._sheet.height

    def _needed(self, waiting: deque[Piece]) -> float:
        """Return the room that the next part asks for; what no page has room for begins at once."""
        needed = room_needed(tuple(islice(waiting, LONGEST_RUN)), self._sheet.width, self._sheet.height)
        return needed if needed <= self._sheet.height else 0

    def _draw(self, flowable: Flowable) -> list[Flowable]:
        """Draw a flowable, or what of it fits; return what is left of it."""
        gap = self._gap(flowable)
        if self._height(flowable) <= self._room - gap + ROUNDING_PT:
            self._place(flowable)
            return []
        parts = flowable.splitOn(self._canvas, self._sheet.width, self._room - gap)
        if not parts and self._is_at_top:
            # Taller than any page and of one piece: better drawn over the margin than not at all.
            self._place(flowable)
            return []
        rest = [flowable]
        if parts:
            self._place(parts[0])
            rest = parts[1:]
        self._turn()
        return rest

    def _place(self, flowable: Flowable) -> None:
        self._room -= self._gap(flowable) + self._height(flowable)
        flowable.drawOn(self._canvas, self._sheet.left, self._sheet.bottom + self._room)

    def _gap(self, flowable: Flowable) -> float:
        return 0.0 if self._is_at_top else float(flowable.getSpaceBefore())

    def _height(self, flowable: Flowable) -> float:
        return flowable.wrapOn(self._canvas, self._sheet.width, self._room)[1]

    def _begin_sheet(self) -> None:
        if self._number % 2:
            # The back of this sheet stays empty.
            self._canvas.showPage()
        self._canvas.showPage()
        self._number = 1
        self._room = self._sheet.height

    def _turn(self) -> None:
        self._canvas.showPage()
        self._number += 1
        self._room = self._sheet.height
        _draw_page_number(self._canvas, self._sheet, self._number)


def _draw_page_number(canvas: Canvas, sheet: Sheet, number: int) -> None:
    size_pt = sheet.layout.page_number_pt
    canvas.setFont(REGULAR, size_pt)
    canvas.drawCentredString(sheet.left + sheet.width / 2, _head_line(sheet, size_pt), str(number))


def _draw_corner(canvas: Canvas, sheet: Sheet, words: str) -> None:
    if words:
        size_pt = sheet.layout.note_pt
        canvas.setFont(REGULAR, size_pt)
        canvas.drawRightString(sheet.left + sheet.width, _head_line(sheet, size_pt), words)


def _head_line(sheet: Sheet, size_pt: float) -> float:
    """Return the base line of what stands above the text: its top is where the layout puts page numbers."""
    return sheet.size[1] - sheet.layout.page_number_from_top_mm * mm - ASCENT_TO_SIZE * size_pt
