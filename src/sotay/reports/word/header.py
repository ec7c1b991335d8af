"""The top of a Word paper: a table without lines, with the same columns as on the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.reports.header import COLUMN_GAP_PT, bodies, widths_of_header
from sotay.reports.review_content import Field
from sotay.reports.styles import Styles
from sotay.reports.word.pieces import Grid, Para, Piece, Row, balanced_para, para
from sotay.reports.word.styles import Named

ROUNDING_ROOM_PT = 0.5
"""How much longer than its words the line is, so that rounding breaks no name."""

SPARE_PT = 4
"""What the right column takes of the gap, since a date that fills it to the last point breaks in other programs."""


def header(
    left: Sequence[Field],
    right: str,
    place_and_date: str,
    styles: Styles,
    width: float,
    *,
    numbered: Sequence[str] = (),
) -> list[Piece]:
    """Return the header; a place too long for the right column gives the date a line of its own.

    ``numbered`` are the lines under the issuing body, such as the number of the paper.
    """
    widths = widths_of_header(right, place_and_date, styles, width)
    # The line is the lower border of the name, so the name is set in until it is as long as its words.
    right_width = widths.right + SPARE_PT
    indent = (right_width - widths.party - ROUNDING_ROOM_PT) / 2
    party = replace(para(right, Named.PARTY), left=indent, right=indent)
    date = para(place_and_date, Named.DATE)
    right_cell = (party, date) if widths.date_fits else (party,)
    left_width = width - right_width
    under = (para(each, Named.COMMITTEE) for each in numbered)
    grid = Grid((left_width, right_width), (Row(((*_bodies(left, left_width, styles), *under), right_cell)),))
    return [grid] if widths.date_fits else [grid, para(place_and_date, Named.DATE_ALONE)]


def _bodies(left: Sequence[Field], width: float, styles: Styles) -> list[Para]:
    """Return the bodies, kept away from the right column by what is left of the gap between the two."""
    gap = COLUMN_GAP_PT - SPARE_PT
    measured = bodies(left, width - gap, styles)
    named = [Named.COMMITTEE] * (len(measured) - 1) + [Named.CELL]
    return [balanced_para(each, style, right_edge=gap) for each, style in zip(measured, named, strict=False)]
