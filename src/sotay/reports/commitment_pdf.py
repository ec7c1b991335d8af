"""The commitment of a year as PDF, drawn from its content as the review is; all sizes come from the layout."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from reportlab.platypus import Flowable

from sotay.domain.commitment import Commitment
from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.reports.blocks import balanced, heading, spaced, text
from sotay.reports.commitment_content import (
    CommitmentPaper,
    CommitmentPart,
    PrintedPromise,
    PrintedPromises,
    commitment_paper,
)
from sotay.reports.fields import field_lines
from sotay.reports.header import header
from sotay.reports.keeping import Piece, take_last_lines
from sotay.reports.page import Sheet, build
from sotay.reports.review_content import HeadingLine, Printed
from sotay.reports.signatures import signatures
from sotay.reports.styles import Styles, styles_for
from sotay.texts import commitment_paper as texts


def draw_commitment(
    commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
) -> bytes:
    """Return the PDF of the commitment; ``with_outcomes`` answers each promise."""
    paper = commitment_paper(commitment, profile, with_outcomes=with_outcomes)
    sheet = Sheet(layout)
    styles = styles_for(layout)
    written_part: list[Flowable] = [
        *header(paper.left_header, paper.right_header, paper.place_and_date, styles, sheet.width),
        *_titles(paper, styles, sheet.width),
        *_profile(paper, styles, sheet.width),
    ]
    for part in paper.parts:
        written_part.extend(_part(part, styles))
    carried = take_last_lines(written_part, sheet.width)
    story: list[Piece] = [*written_part, signatures(carried, paper.signatures, styles, sheet.width)]
    return build(story, layout=layout, title=paper.document_title)


def _titles(paper: CommitmentPaper, styles: Styles, width: float) -> list[Flowable]:
    lines = [balanced(title, styles.title, width) for title in paper.titles]
    if paper.year_line:
        lines.append(text(paper.year_line, styles.subtitle))
    return spaced(lines, styles.body.leading)


def _profile(paper: CommitmentPaper, styles: Styles, width: float) -> list[Flowable]:
    lines = [line for fields in paper.profile for line in field_lines(fields, styles.plain, width)]
    return spaced(lines, styles.body.leading / 2)


def _part(part: CommitmentPart, styles: Styles) -> list[Flowable]:
    match part:
        case HeadingLine():
            return [heading(part.words, styles.heading(part.depth))]
        case Printed():
            # "... như sau:" belongs to what follows it as a heading does.
            make = heading if part.words.endswith(":") else text
            return [make(part.words, styles.body)]
        case PrintedPromises():
            drawn = [line for promise in part.promises for line in _promise(promise, styles)]
            return drawn or [text(texts.nothing_promised(), styles.quiet)]
        case _:
            assert_never(part)


def _promise(promise: PrintedPromise, styles: Styles) -> list[Flowable]:
    *words, last = promise.words
    # The end of a promise stays with the beginning of its answer.
    make = heading if promise.answer else text
    answer = replace(styles.quiet, gap=styles.quiet.gap / 2)
    return [
        *(text(line, styles.body) for line in words),
        make(last, styles.body),
        *(text(line, answer) for line in promise.answer),
    ]
