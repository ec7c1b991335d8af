"""The end of a paper, where people sign: each signature whole, none alone on a page, no page left half empty."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from reportlab.platypus import Flowable

from sotay.reports.blocks import Columns, Stack, balanced, spaced, text
from sotay.reports.ending import Unit, fitted
from sotay.reports.fields import comment_lines
from sotay.reports.keeping import Fitted
from sotay.reports.review_content import SignatureBlock
from sotay.reports.styles import Styles

BLOCK_SHARE = 0.52
GAP_PT = 14
FEWEST_LINES, USUAL_LINES, MOST_LINES = 1, 2, 8
"""How many dotted lines follow that of a comment: room to write, which gives way to a better break between pages."""

LINES_ABOVE_A_SIGNATURE = 1
"""What stands right above a signature is the level that is proposed or given: a few words."""


def signatures(carried: Sequence[Flowable], blocks: Sequence[SignatureBlock], styles: Styles, width: float) -> Fitted:
    """Return the blocks one after the other; a left block and the right one after it stand side by side.

    ``carried`` are the last lines of the paper, which stay with the first signature.
    """
    return Fitted(partial(fitted, _units(carried, blocks, styles, width)))


def pairs_of(blocks: Sequence[SignatureBlock]) -> list[list[SignatureBlock]]:
    """Return the blocks as they stand: alone, or a left one with the right one after it."""
    pairs: list[list[SignatureBlock]] = []
    waiting = list(blocks)
    while waiting:
        first = waiting.pop(0)
        pair = [first]
        if first.is_left and waiting and not waiting[0].is_left and not waiting[0].lines:
            pair.append(waiting.pop(0))
        pairs.append(pair)
    return pairs


def _units(carried: Sequence[Flowable], blocks: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Unit]:
    units: list[Unit] = []
    above = list(carried)
    for pair in pairs_of(blocks):
        *comments, last = [line for block in pair for line in block.lines] or [""]
        for comment in comments:
            units.append(_comment(above, comment, styles, width))
            above = []
        if last:
            lines = comment_lines(last, styles.plain, width, more_lines=LINES_ABOVE_A_SIGNATURE)
            above.extend(spaced(lines, GAP_PT))
        units.append(Unit((*above, _columns(pair, styles, width)), width, is_signed=True))
        above = []
    return units if units else [Unit(above, width)]


def _comment(above: Sequence[Flowable], words: str, styles: Styles, width: float) -> Unit:
    lines = spaced(comment_lines(words, styles.plain, width, more_lines=MOST_LINES), GAP_PT)
    fixed = len(lines) - MOST_LINES
    return Unit((*above, *lines[:fixed]), width, lines=lines[fixed:], fewest=FEWEST_LINES, usual=USUAL_LINES)


def _columns(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> Columns:
    block_width = width * BLOCK_SHARE if len(pair) == 1 else width / len(pair)
    # Names stand level, however many lines stand above one of them.
    are_level = not any(block.listed for block in pair)
    stacks = [
        Stack(
            0 if block.is_left else width - block_width,
            block_width,
            tuple(_stack(block, styles, block_width)),
            ends_at_foot=are_level,
        )
        for block in pair
    ]
    return Columns(stacks, space_before=GAP_PT)


def _stack(block: SignatureBlock, styles: Styles, width: float) -> list[Flowable]:
    if block.listed:
        return [text(block.title, styles.left), *(text(line, styles.table) for line in block.listed)]
    parts: list[Flowable] = [balanced(block.title, styles.sign_title, width)]
    if block.office:
        parts.append(balanced(block.office, styles.committee, width))
    if block.note:
        parts.append(balanced(block.note, styles.sign_note, width))
    # Without a name the room is kept all the same, or the next block would crowd the signature.
    parts.append(text(block.name or "\u00a0", styles.sign_name))
    return parts
