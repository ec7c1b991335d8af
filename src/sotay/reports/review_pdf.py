"""The annual review as PDF, drawn from its content; all sizes come from the layout."""

from __future__ import annotations

from typing import assert_never

from reportlab.platypus import Flowable

from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.reports.blocks import balanced, heading, spaced, text, written
from sotay.reports.boxes import BoxGrid
from sotay.reports.fields import field_lines
from sotay.reports.header import header
from sotay.reports.keeping import Piece, take_last_lines
from sotay.reports.page import Sheet, build
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
from sotay.reports.scores import score_annex
from sotay.reports.signatures import signatures
from sotay.reports.styles import Styles, styles_for
from sotay.texts import documents

POINTS_DEPTH = 3
"""Lines of points look like headings of this depth, and hold nothing: each says all it says."""


def draw_review(review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
    """Return the PDF of the annual review."""
    paper = review_paper(review, profile)
    sheet = Sheet(layout)
    styles = styles_for(layout)
    written_part: list[Flowable] = [
        *header(paper.left_header, paper.right_header, paper.place_and_date, styles, sheet.width),
        *_titles(paper, styles, sheet.width),
        *_profile(paper, styles, sheet.width),
    ]
    for part in paper.parts:
        written_part.extend(part_lines(part, styles))
    carried = take_last_lines(written_part, sheet.width)
    story: list[Piece] = [
        *written_part,
        signatures(carried, paper.signatures, styles, sheet.width),
        *score_annex(paper.score_rows, styles, sheet.width),
    ]
    return build(story, layout=layout, title=paper.document_title, corner=paper.code)


def part_lines(part: Part, styles: Styles) -> list[Flowable]:
    """Return one part of a paper."""
    match part:
        case HeadingLine():
            lines = [heading(part.words, styles.heading(part.depth))]
            if part.hint:
                lines.append(heading(part.hint, styles.note))
            return list(lines)
        case PointsLine():
            style = styles.heading(POINTS_DEPTH)
            if part.note:
                return [heading(part.words, style), text(part.note, styles.note)]
            return [text(part.words, style)]
        case Written():
            return list(written(part.words, styles.body)) or [text(documents.empty_section(), styles.quiet)]
        case Printed():
            # "... như sau:" belongs to what follows it as a heading does.
            make = heading if part.words.endswith(":") else text
            return [make(part.words, styles.body)]
        case Boxes():
            return [BoxGrid(part.boxes, styles.plain, left=styles.body.first_indent)]
        case _:
            assert_never(part)


def _titles(paper: ReviewPaper, styles: Styles, width: float) -> list[Flowable]:
    lines = [balanced(title, styles.title, width) for title in paper.titles]
    if paper.year_line:
        lines.append(text(paper.year_line, styles.subtitle))
    if paper.bracket:
        lines.append(text(paper.bracket, styles.bracket))
    return spaced(lines, styles.body.leading)


def _profile(paper: ReviewPaper, styles: Styles, width: float) -> list[Flowable]:
    lines = [line for fields in paper.profile for line in field_lines(fields, styles.plain, width)]
    return spaced(lines, styles.body.leading / 2)
