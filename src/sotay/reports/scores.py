"""The annex with the points of each criterion, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Table, TableStyle

from sotay.reports.blocks import heading, text
from sotay.reports.fonts import REGULAR
from sotay.reports.keeping import NewPage, Piece
from sotay.reports.paragraph import Text
from sotay.reports.review_content import ScoreRow
from sotay.reports.styles import Styles
from sotay.texts import documents

NUMBER_MM = 14
MAXIMUM_MM = 28
POINTS_MM = 22
LINE_PT = 0.5

_GRID = TableStyle(
    [
        # Otherwise the library names Helvetica for each cell, which no file embeds.
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), LINE_PT, "black"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("LEFTPADDING", (0, 0), (-1, -1), 5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ]
)


def score_annex(rows: Sequence[ScoreRow], styles: Styles, width: float) -> list[Piece]:
    """Return the annex on a page of its own; nothing without rows."""
    if not rows:
        return []
    widths = [NUMBER_MM * mm, width - (NUMBER_MM + MAXIMUM_MM + POINTS_MM) * mm, MAXIMUM_MM * mm, POINTS_MM * mm]
    table = Table([_head(styles), *(_line(row, styles) for row in rows)], colWidths=widths, repeatRows=1)
    table.setStyle(_GRID)
    table.spaceBefore = styles.body.leading / 2
    return [NewPage(), heading(documents.score_annex_title(), styles.subtitle), table]


def titles_of_columns() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        documents.score_number_column(),
        documents.score_criterion_column(),
        documents.score_maximum_column(),
        documents.score_points_column(),
    )


def _head(styles: Styles) -> list[Text]:
    return [text(title, styles.table_head) for title in titles_of_columns()]


def _line(row: ScoreRow, styles: Styles) -> list[Text]:
    number, words = (styles.table_head, styles.table_group) if row.is_group else (styles.table_number, styles.table)
    return [
        text(row.number, number),
        text(row.words, words),
        text(row.maximum, number),
        text(row.points, number),
    ]
