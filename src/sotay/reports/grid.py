"""Ruled tables on a drawn paper: cells of one or more lines, a head on each page, rows that never outgrow a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from reportlab.platypus import Table, TableStyle

from sotay.reports.blocks import text
from sotay.reports.fonts import BOLD, REGULAR
from sotay.reports.paragraph import Text, TextStyle
from sotay.reports.styles import Styles

LINE_PT = 0.5
PADDING_PT = 5

LINES_OF_A_ROW = 20
"""A row that is higher goes on in the next one, since a page parts only between rows."""

_GRID = TableStyle(
    [
        # Otherwise the library names Helvetica for each cell, which no file embeds.
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), LINE_PT, "black"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), PADDING_PT),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING_PT),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING_PT),
    ]
)


_SUM_WITH_A_ROW = TableStyle([("NOSPLIT", (0, -2), (-1, -1))])
"""A sum alone on a page would be a sum of nothing."""


class PartingTable(Table):
    """A table that begins where a page has room for its first rows, and goes on on the next."""

    _FIRST_ROWS = 3  # the head, and two rows so that it does not stand alone

    def room_after_first_rows(self) -> float:
        """Return the height that may stand on the next page; known once the table was wrapped."""
        heights: list[float] = vars(self)["_rowHeights"]  # the library says them nowhere else
        return sum(heights[self._FIRST_ROWS :])


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[Sequence[str]]],
    widths: Sequence[float],
    styles: Styles,
    *,
    columns: Sequence[TextStyle] = (),
    has_total: bool = False,
    parts: bool = False,
) -> Table:
    """Return the table; ``columns`` are the styles of columns where not all are plain, the last row may be a sum.

    One that ``parts`` begins on the page that it has come to, however long it is.
    """
    of_columns = columns or (styles.table,) * len(widths)
    sums = tuple(replace(each, face=BOLD) for each in of_columns)
    lines = [
        piece
        for at, row in enumerate(rows, start=1)
        for piece in _pieces(row, widths, sums if has_total and at == len(rows) else of_columns)
    ]
    kind = PartingTable if parts else Table
    made = kind([[text(each, styles.table_head) for each in head], *lines], colWidths=list(widths), repeatRows=1)
    made.setStyle(_GRID)
    if has_total:
        made.setStyle(_SUM_WITH_A_ROW)
    made.spaceBefore = styles.body.leading / 3
    return made


def is_of_one_piece(row: Sequence[Sequence[str]], widths: Sequence[float], style: TextStyle) -> bool:
    """Tell whether a row of the table is sure to fit on a page."""
    return len(_pieces(row, widths, (style,) * len(widths))) == 1


def _pieces(
    row: Sequence[Sequence[str]], widths: Sequence[float], styles: Sequence[TextStyle]
) -> list[list[list[Text]]]:
    """Return a row of the table as one row of the paper, or as several where it is higher than a page is sure to be."""
    columns_of_lines = [
        [(place, line) for place, words in enumerate(cell) for line in _lines(words, width - 2 * PADDING_PT, style)]
        for cell, width, style in zip(row, widths, styles, strict=True)
    ]
    highest = max(len(lines) for lines in columns_of_lines)
    return [
        [
            _paragraphs(lines[at : at + LINES_OF_A_ROW], style)
            for lines, style in zip(columns_of_lines, styles, strict=True)
        ]
        for at in range(0, highest, LINES_OF_A_ROW)
    ]


def _lines(words: str, width: float, style: TextStyle) -> tuple[str, ...]:
    paragraph = text(words, style)
    paragraph.wrap(width, 0)
    return paragraph.lines


def _paragraphs(lines: Sequence[tuple[int, str]], style: TextStyle) -> list[Text]:
    """Return the lines joined again, each to the paragraph that it comes from."""
    return [text(" ".join(line for _, line in of_one), style) for _, of_one in groupby(lines, key=lambda each: each[0])]
