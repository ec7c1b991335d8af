"""The top of a paper: body and cell on the left, the name of the Party with its line on the right, place and date.

Source: layout of Party papers as the layout file cites it; sizes come from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from sotay.domain.search import nfc
from sotay.reports.blocks import Columns, Rule, Stack, balanced, dotted, text
from sotay.reports.fonts import printable, width_of
from sotay.reports.paragraph import Align, TextStyle
from sotay.reports.review_content import Field
from sotay.reports.styles import Styles

RULE_GAP_PT = 4
COLUMN_GAP_PT = 12
WIDEST_RIGHT_SHARE = 0.6
DOTTED_SHARE = 0.45
"""How much of the left column the dots of an unknown name take."""


def header(left: Sequence[Field], right: str, place_and_date: str, styles: Styles, width: float) -> list[Flowable]:
    """Return the header block; a place too long for the right column gives the date a line of its own."""
    party_width = _width(right, styles.party)
    date_width = _width(place_and_date, styles.date)
    date_fits = date_width <= width * WIDEST_RIGHT_SHARE
    right_width = max(party_width, date_width if date_fits else 0) + 1
    left_width = width - right_width - COLUMN_GAP_PT
    right_parts: list[Flowable] = [text(right, styles.party), Rule(party_width, RULE_GAP_PT)]
    if date_fits:
        right_parts.append(text(place_and_date, styles.date))
    block = Columns(
        (
            Stack(0, left_width, tuple(_left(left, left_width, styles))),
            Stack(width - right_width, right_width, tuple(right_parts)),
        )
    )
    return [block] if date_fits else [block, text(place_and_date, replace(styles.date, align=Align.RIGHT))]


def _left(fields: Sequence[Field], width: float, styles: Styles) -> list[Flowable]:
    """Return the bodies from the upper one down; the last, which the paper comes from, is bold."""
    bodies: list[Flowable] = []
    for index, field in enumerate(fields):
        style = styles.cell if index == len(fields) - 1 else styles.committee
        name = nfc(field.value).upper() or dotted(width * DOTTED_SHARE, style)
        bodies.append(balanced(f"{nfc(field.label).upper()} {name}", style, width))
    return bodies


def _width(words: str, style: TextStyle) -> float:
    return width_of(printable(words), style.face, style.size)
