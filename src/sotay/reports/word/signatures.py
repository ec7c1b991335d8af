"""The end of a Word paper, where people sign: each signature a table row that never parts.

Word breaks pages itself. What it is told: lines above a signature stay with it, and the last two signatures stay
together, since a page with one signature and nothing else could belong to any paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.reports.blocks import balanced
from sotay.reports.ending import SIGNATURES_ON_THE_LAST_PAGE
from sotay.reports.review_content import SignatureBlock
from sotay.reports.signatures import BLOCK_SHARE, GAP_PT, LINES_ABOVE_A_SIGNATURE, USUAL_LINES, pairs_of
from sotay.reports.styles import Styles
from sotay.reports.word.fields import comment_lines
from sotay.reports.word.pieces import Grid, Para, Piece, Row, balanced_para, held_piece, para
from sotay.reports.word.styles import Named


def signatures(blocks: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Piece]:
    """Return the blocks one after the other; a left block and the right one after it stand side by side."""
    units = [_unit(pair, styles, width) for pair in pairs_of(blocks)]
    first_kept = max(0, len(units) - SIGNATURES_ON_THE_LAST_PAGE)
    pieces: list[Piece] = []
    for at, (*lines, signed) in enumerate(units):
        is_kept = first_kept <= at < len(units) - 1
        pieces.extend((*lines, held_piece(signed) if is_kept else signed))
    return pieces


def _unit(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Piece]:
    labels = [line for block in pair for line in block.lines]
    lines: list[Para] = []
    for label in labels[:-1]:
        lines.extend(_comment(label, USUAL_LINES))
        # A comment may end a page; what stands right above a signature may not.
        lines[-1] = replace(lines[-1], holds_next=False)
    for label in labels[-1:]:
        lines.extend(_comment(label, LINES_ABOVE_A_SIGNATURE))
    return [*lines, _columns(pair, styles, width)]


def _comment(label: str, more_lines: int) -> list[Para]:
    first, *others = comment_lines(label, more_lines=more_lines)
    return [replace(first, gap=GAP_PT), *others]


def _columns(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> Grid:
    if len(pair) > 1:
        share = width / len(pair)
        return Grid((share,) * len(pair), (Row(tuple(_cell(block, styles, share) for block in pair)),))
    (block,) = pair
    share = width * BLOCK_SHARE
    signed, empty = _cell(block, styles, share), (Para(Named.SIGN_TITLE, ()),)
    if block.is_left:
        return Grid((share, width - share), (Row((signed, empty)),))
    return Grid((width - share, share), (Row((empty, signed)),))


def _cell(block: SignatureBlock, styles: Styles, width: float) -> tuple[Para, ...]:
    title = replace(balanced_para(balanced(block.title, styles.sign_title, width), Named.SIGN_TITLE), gap=GAP_PT)
    lines = [title]
    if block.note:
        lines.append(balanced_para(balanced(block.note, styles.sign_note, width), Named.SIGN_NOTE))
    # Without a name the room is kept all the same, or the next block would crowd the signature.
    return (*lines, para(block.name, Named.SIGN_NAME))
