"""The annual review as a Word file, from the same content as the PDF; all sizes come from the layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.reports.blocks import balanced
from sotay.reports.page import Sheet
from sotay.reports.review_content import (
    Boxes,
    HeadingLine,
    Part,
    PointsLine,
    Printed,
    ReviewPaper,
    Written,
    review_paper,
)
from sotay.reports.styles import Styles, styles_for
from sotay.reports.word.fields import box_lines, field_lines
from sotay.reports.word.header import header
from sotay.reports.word.pieces import Para, Piece, balanced_para, held, para, written
from sotay.reports.word.scores import score_annex
from sotay.reports.word.signatures import signatures
from sotay.reports.word.styles import Named, heading_of
from sotay.reports.word.writer import write
from sotay.texts import documents


def write_review(review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
    """Return the Word file of the annual review."""
    paper = review_paper(review, profile)
    width = Sheet(layout).width
    styles = styles_for(layout)
    parts = [para for part in paper.parts for para in _part(part, styles, width)]
    pieces: list[Piece] = [
        *header(paper.left_header, paper.right_header, paper.place_and_date, styles, width),
        *_titles(paper, styles, width),
        *_profile(paper, styles, width),
        *_carried(parts),
        *signatures(paper.signatures, styles, width),
        *score_annex(paper.score_rows, width, gap=styles.body.leading / 2),
    ]
    return write(pieces, layout=layout, title=paper.document_title, corner=paper.code)


def _titles(paper: ReviewPaper, styles: Styles, width: float) -> list[Para]:
    lines = [balanced_para(balanced(title, styles.title, width), Named.TITLE) for title in paper.titles]
    if paper.year_line:
        lines.append(para(paper.year_line, Named.SUBTITLE))
    if paper.bracket:
        lines.append(para(paper.bracket, Named.BRACKET))
    return _spaced(lines, styles.body.leading)


def _profile(paper: ReviewPaper, styles: Styles, width: float) -> list[Para]:
    lines = [line for fields in paper.profile for line in field_lines(fields, styles.plain, width)]
    return _spaced(lines, styles.body.leading / 2)


def _part(part: Part, styles: Styles, width: float) -> list[Para]:
    match part:
        case HeadingLine():
            lines = [para(part.words, heading_of(part.depth))]
            return [*lines, held(para(part.hint, Named.NOTE))] if part.hint else lines
        case PointsLine():
            line = para(part.words, Named.POINTS)
            return [held(line), para(part.note, Named.NOTE)] if part.note else [line]
        case Written():
            return written(part.words, Named.BODY) or [para(documents.empty_section(), Named.UNWRITTEN)]
        case Printed():
            # "... như sau:" belongs to what follows it as a heading does.
            words = para(part.words, Named.BODY)
            return [held(words)] if part.words.endswith(":") else [words]
        case Boxes():
            return box_lines(part.boxes, styles.plain, width, left=styles.body.first_indent)
        case _:
            assert_never(part)


def _carried(parts: Sequence[Para]) -> list[Para]:
    """Return the parts so that the last lines of the paper stay with the first signature."""
    return [*parts[:-1], *map(held, parts[-1:])]


def _spaced(lines: Sequence[Para], gap: float) -> list[Para]:
    """Return the lines with another gap above the first."""
    return [*(replace(line, gap=gap) for line in lines[:1]), *lines[1:]]
