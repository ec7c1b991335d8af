"""The annual review as a Word file, from the same content as the PDF; all sizes come from the layout."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.reports.page import Sheet
from sotay.reports.review_content import Boxes, HeadingLine, Part, PointsLine, Printed, Written, review_paper
from sotay.reports.styles import Styles, styles_for
from sotay.reports.word.fields import box_lines
from sotay.reports.word.pieces import Para, Piece, carried, held, para, printed, written
from sotay.reports.word.scores import score_annex
from sotay.reports.word.signatures import signatures
from sotay.reports.word.styles import Named, heading_of
from sotay.reports.word.top import top
from sotay.reports.word.writer import write
from sotay.texts import documents


def write_review(review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
    """Return the Word file of the annual review."""
    paper = review_paper(review, profile)
    width = Sheet(layout).width
    styles = styles_for(layout)
    pieces: list[Piece] = [
        *top(paper, styles, width, bracket=paper.bracket),
        *carried([line for part in paper.parts for line in part_lines(part, styles, width)]),
        *signatures(paper.signatures, styles, width),
        *score_annex(paper.score_rows, width, gap=styles.body.leading / 2),
    ]
    return write(pieces, layout=layout, title=paper.document_title, corner=paper.code)


def part_lines(part: Part, styles: Styles, width: float) -> list[Para]:
    """Return one part of a paper."""
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
            return [printed(part.words)]
        case Boxes():
            return box_lines(part.boxes, styles.plain, width, left=styles.body.first_indent)
        case _:
            assert_never(part)
