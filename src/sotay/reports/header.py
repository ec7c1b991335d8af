"""The top of a paper: body and cell on the left, the name of the Party with its line on the right, place and date.

Source: layout of Party papers as the layout file cites it; sizes come from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from sotay.domain.search import nfc
from sotay.reports.blocks import Columns, Rule, Stack, balanced, dotted, text
from sotay.reports.fonts import printable, width_of
from sotay.reports.paragraph import Align, Text, TextStyle
from sotay.reports.review_content import Field
from sotay.reports.styles import Styles

RULE_GAP_PT = 4
COLUMN_GAP_PT = 12
WIDEST_RIGHT_SHARE = 0.6
DOTTED_SHARE = 0.45
"""How much of the left column the dots of an unknown name take."""


@dataclass(frozen=True, slots=True)
class HeaderWidths:
    """How wide the columns of a header are, and the name of the Party with its line; ``date_fits`` under that name."""

    left: float
    right: float
    party: float
    date_fits: bool


def header(
    left: Sequence[Field],
    right: str,
    place_and_date: str,
    styles: Styles,
    width: float,
    *,
    numbered: Sequence[str] = (),
) -> list[Flowable]:
    """Return the header block; a place too long for the right column gives the date a line of its own.

    ``numbered`` are the lines under the issuing body, such as the number of the paper.
    """
    widths = widths_of_header(right, place_and_date, styles, width)
    right_parts: list[Flowable] = [text(right, styles.party), Rule(widths.party, RULE_GAP_PT)]
    if widths.date_fits:
        right_parts.append(text(place_and_date, styles.date))
    under = (text(each, styles.committee) for each in numbered)
    block = Columns(
        (
            Stack(0, widths.left, (*bodies(left, widths.left, styles), *under)),
            Stack(width - widths.right, widths.right, tuple(right_parts)),
        )
    )
    return [block] if widths.date_fits else [block, text(place_and_date, replace(styles.date, align=Align.RIGHT))]


def widths_of_header(right: str, place_and_date: str, styles: Styles, width: float) -> HeaderWidths:
    """Return how the columns share the width: the right one is as wide as its words, the left one has the rest."""
    party = _width(right, styles.party)
    date = _width(place_and_date, styles.date)
    date_fits = date <= width * WIDEST_RIGHT_SHARE
    right_width = max(party, date if date_fits else 0) + 1
    return HeaderWidths(width - right_width - COLUMN_GAP_PT, right_width, party, date_fits)


def bodies(fields: Sequence[Field], width: float, styles: Styles) -> list[Text]:
    """Return the bodies from the upper one down; the last, which the paper comes from, is bold."""
    names: list[Text] = []
    for index, field in enumerate(fields):
        style = styles.cell if index == len(fields) - 1 else styles.committee
        name = nfc(field.value).upper() or dotted(width * DOTTED_SHARE, style)
        names.append(balanced(f"{nfc(field.label).upper()} {name}", style, width))
    return names


def _width(words: str, style: TextStyle) -> float:
    return width_of(printable(words), style.face, style.size)
