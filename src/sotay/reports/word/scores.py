"""The annex with the points of each criterion, as a Word table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from sotay.reports.review_content import ScoreRow
from sotay.reports.scores import MAXIMUM_MM, NUMBER_MM, POINTS_MM, titles_of_columns
from sotay.reports.word.pieces import Grid, Piece, Row, held, para
from sotay.reports.word.styles import Named
from sotay.texts import documents


def score_annex(rows: Sequence[ScoreRow], width: float, *, gap: float) -> list[Piece]:
    """Return the annex on a page of its own, ``gap`` points under its title; nothing without rows."""
    if not rows:
        return []
    widths = (NUMBER_MM * mm, width - (NUMBER_MM + MAXIMUM_MM + POINTS_MM) * mm, MAXIMUM_MM * mm, POINTS_MM * mm)
    head = Row(tuple((para(title, Named.TABLE_HEAD),) for title in titles_of_columns()), is_head=True)
    title = replace(held(para(documents.score_annex_title(), Named.SUBTITLE), gap_after=gap), begins_page=True)
    return [title, Grid(widths, (head, *map(_line, rows)), is_ruled=True)]


def _line(row: ScoreRow) -> Row:
    number, words = (Named.TABLE_HEAD, Named.TABLE_GROUP) if row.is_group else (Named.TABLE_NUMBER, Named.TABLE)
    cells = ((row.number, number), (row.words, words), (row.maximum, number), (row.points, number))
    return Row(tuple((para(each, named),) for each, named in cells))
