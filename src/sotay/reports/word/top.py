"""The first lines of a Word paper that follows the layout of the Party: header, titles, whose paper it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.reports.blocks import balanced
from sotay.reports.commitment_content import CommitmentPaper
from sotay.reports.review_content import ReviewPaper
from sotay.reports.styles import Styles
from sotay.reports.word.fields import field_lines
from sotay.reports.word.header import header
from sotay.reports.word.pieces import Para, Piece, balanced_para, para
from sotay.reports.word.styles import Named


def top(paper: ReviewPaper | CommitmentPaper, styles: Styles, width: float, *, bracket: str = "") -> list[Piece]:
    """Return the first lines; ``bracket`` stands under the year."""
    titles = [balanced_para(balanced(title, styles.title, width), Named.TITLE) for title in paper.titles]
    if paper.year_line:
        titles.append(para(paper.year_line, Named.SUBTITLE))
    if bracket:
        titles.append(para(bracket, Named.BRACKET))
    profile = [line for fields in paper.profile for line in field_lines(fields, styles.plain, width)]
    return [
        *header(paper.left_header, paper.right_header, paper.place_and_date, styles, width),
        *_spaced(titles, styles.body.leading),
        *_spaced(profile, styles.body.leading / 2),
    ]


def _spaced(lines: Sequence[Para], gap: float) -> list[Para]:
    """Return the lines with another gap above the first."""
    return [*(replace(line, gap=gap) for line in lines[:1]), *lines[1:]]
