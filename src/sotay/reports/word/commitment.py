"""The commitment of a year as a Word file, from the same content as the PDF; all sizes come from the layout."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.commitment import Commitment
from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.reports.commitment_content import CommitmentPart, PrintedPromise, PrintedPromises, commitment_paper
from sotay.reports.page import Sheet
from sotay.reports.review_content import HeadingLine, Printed
from sotay.reports.styles import styles_for
from sotay.reports.word.pieces import Para, Piece, carried, held, para, printed
from sotay.reports.word.signatures import signatures
from sotay.reports.word.styles import Named, heading_of
from sotay.reports.word.top import top
from sotay.reports.word.writer import write
from sotay.texts import commitment_paper as texts


def write_commitment(
    commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
) -> bytes:
    """Return the Word file of the commitment; ``with_outcomes`` answers each promise."""
    paper = commitment_paper(commitment, profile, with_outcomes=with_outcomes)
    width = Sheet(layout).width
    styles = styles_for(layout)
    pieces: list[Piece] = [
        *top(paper, styles, width),
        *carried([line for part in paper.parts for line in _part(part)]),
        *signatures(paper.signatures, styles, width),
    ]
    return write(pieces, layout=layout, title=paper.document_title)


def _part(part: CommitmentPart) -> list[Para]:
    match part:
        case HeadingLine():
            return [para(part.words, heading_of(part.depth))]
        case Printed():
            return [printed(part.words)]
        case PrintedPromises():
            lines = [line for promise in part.promises for line in _promise(promise)]
            return lines or [para(texts.nothing_promised(), Named.UNWRITTEN)]
        case _:
            assert_never(part)


def _promise(promise: PrintedPromise) -> list[Para]:
    lines = [para(line, Named.BODY) for line in promise.words]
    if promise.answer:
        # The end of a promise stays with the beginning of its answer.
        lines[-1] = held(lines[-1])
    return [*lines, *(para(line, Named.OUTCOME) for line in promise.answer)]
