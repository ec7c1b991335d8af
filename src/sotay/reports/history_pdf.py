"""The picture of items × periods on paper, A4 across, with a legend on every page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sotay.domain.history import Grid
from sotay.domain.manifestation import Checklist
from sotay.reports.blocks import text
from sotay.reports.fonts import BOLD, REGULAR, printable
from sotay.reports.history_content import LegendEntry, Mark, PicturePage, Shape, legend, picture_pages
from sotay.reports.keeping import NewPage, Piece
from sotay.reports.page import Sheet, build
from sotay.reports.shapes import draw_shape
from sotay.reports.styles import LANDSCAPE, styles_for
from sotay.texts import documents

NAMES_MM = 78
COLUMN_MM = 9
WIDEST_COLUMN_MM = 13
HEADS_MM = 25
ROW_MM = 4.1
ROWS_ON_PAGE = 31
LEGEND_LINE_MM = 5
LEGEND_COLUMNS = 3
WORDS_PT = 9
LETTER_PT = 7
SIDE_PT = 6.5
HAIRLINE_PT = 0.3


def draw_history(grid: Grid, checklist: Checklist) -> bytes:
    """Return the PDF of the picture; one page saying so where there is no period."""
    styles = styles_for(LANDSCAPE)
    columns = columns_of_page()
    meaning = legend(grid, checklist)
    story: list[Piece] = []
    for page in picture_pages(grid, checklist, columns=columns, lines=ROWS_ON_PAGE):
        if story:
            story.append(NewPage())
        story.append(text(documents.history_title(), styles.title))
        story.append(text(page.caption, styles.bracket))
        story.append(Picture(page, meaning))
        story.append(text(documents.history_hint(), styles.note))
    if not story:
        story = [text(documents.history_title(), styles.title), text(documents.history_empty(), styles.bracket)]
    title = documents.history_document_title()
    return build(story, layout=LANDSCAPE, title=title, corner=documents.personal_paper())


def columns_of_page() -> int:
    """Return how many periods stand beside the names of the items."""
    return int((Sheet(LANDSCAPE).width - NAMES_MM * mm) // (COLUMN_MM * mm))


class Picture(Flowable):
    """Heads of periods, rows of marks, and the legend under them."""

    spaceBefore = 4

    def __init__(self, page: PicturePage, meaning: Sequence[LegendEntry]) -> None:
        super().__init__()
        self._page = page
        self._meaning = tuple(meaning)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        legend_lines = -(-len(self._meaning) // LEGEND_COLUMNS)
        self.width = availWidth
        self._column = min(WIDEST_COLUMN_MM * mm, (availWidth - NAMES_MM * mm) / len(self._page.heads))
        self.height = (HEADS_MM + ROW_MM * len(self._page.rows) + LEGEND_LINE_MM * (legend_lines + 0.5)) * mm
        return self.width, self.height

    def draw(self) -> None:
        """Draw heads, rows and legend from the top."""
        y = self.height - HEADS_MM * mm
        self._draw_heads(y)
        for row in self._page.rows:
            self._draw_line(y)
            y -= ROW_MM * mm
            self._draw_words(row.words, y, is_heading=not row.marks)
            for column, mark in enumerate(row.marks):
                left = NAMES_MM * mm + column * self._column
                self._draw_mark(mark, left + self._column / 2, y + ROW_MM * mm / 2)
                if mark.is_after_break:
                    draw_shape(self.canv, Shape.BREAK, left, y + ROW_MM * mm / 2, ROW_MM * mm)
        self._draw_line(y)
        self._draw_legend(y - LEGEND_LINE_MM * mm)

    def _draw_heads(self, y: float) -> None:
        self.canv.setFont(REGULAR, WORDS_PT)
        for column, head in enumerate(self._page.heads):
            self.canv.saveState()
            self.canv.translate(NAMES_MM * mm + (column + 0.5) * self._column + WORDS_PT / 3, y + 3)
            self.canv.rotate(90)
            self.canv.drawString(0, 0, printable(head))
            self.canv.restoreState()

    def _draw_line(self, y: float) -> None:
        self.canv.setLineWidth(HAIRLINE_PT)
        self.canv.line(0, y, NAMES_MM * mm + len(self._page.heads) * self._column, y)

    def _draw_words(self, words: str, y: float, *, is_heading: bool) -> None:
        self.canv.setFont(BOLD if is_heading else REGULAR, WORDS_PT)
        self.canv.drawString(0, y + (ROW_MM * mm - WORDS_PT) / 2 + WORDS_PT / 5, printable(words))

    def _draw_mark(self, mark: Mark, x: float, y: float) -> None:
        if mark.letter:
            draw_shape(self.canv, mark.shape, x - SIDE_PT * 0.6, y, SIDE_PT)
            self.canv.setFont(REGULAR, LETTER_PT)
            self.canv.drawCentredString(x + SIDE_PT * 0.6, y - LETTER_PT / 3, printable(mark.letter))
        else:
            draw_shape(self.canv, mark.shape, x, y, SIDE_PT)

    def _draw_legend(self, y: float) -> None:
        step = self.width / LEGEND_COLUMNS
        for index, entry in enumerate(self._meaning):
            x = step * (index % LEGEND_COLUMNS)
            line = y - LEGEND_LINE_MM * mm * (index // LEGEND_COLUMNS)
            self._draw_mark(entry.mark, x + COLUMN_MM * mm / 2, line)
            self.canv.setFont(REGULAR, WORDS_PT)
            self.canv.drawString(x + COLUMN_MM * mm * 1.1, line - WORDS_PT / 3, printable(entry.words))
