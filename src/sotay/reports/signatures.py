"""Blocks in which people sign: kept whole on a page, with room for a signature and the name under it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from sotay.reports.blocks import Columns, Stack, balanced, text
from sotay.reports.fields import comment_lines
from sotay.reports.keeping import Together
from sotay.reports.review_content import SignatureBlock
from sotay.reports.styles import Styles

BLOCK_SHARE = 0.52
GAP_PT = 14
COMMENT_LINES = 2


def signatures(blocks: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Together]:
    """Return the blocks one after the other; a left block and the right one after it stand side by side."""
    story: list[Together] = []
    waiting = list(blocks)
    while waiting:
        first = waiting.pop(0)
        pair = [first]
        if first.is_left and waiting and not waiting[0].is_left and not waiting[0].lines:
            pair.append(waiting.pop(0))
        story.append(Together(_block(pair, styles, width)))
    return story


def _block(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Flowable]:
    parts: list[Flowable] = []
    for block in pair:
        for line in block.lines:
            parts.extend(comment_lines(line, styles.plain, width, more_lines=COMMENT_LINES))
    block_width = width * BLOCK_SHARE if len(pair) == 1 else width / len(pair)
    stacks = [
        Stack(0 if block.is_left else width - block_width, block_width, tuple(_stack(block, styles, block_width)))
        for block in pair
    ]
    parts.append(Columns(stacks, space_before=GAP_PT))
    return parts


def _stack(block: SignatureBlock, styles: Styles, width: float) -> list[Flowable]:
    parts: list[Flowable] = [balanced(block.title, styles.sign_title, width)]
    if block.note:
        parts.append(balanced(block.note, styles.sign_note, width))
    # Without a name the room is kept all the same, or the next block would crowd the signature.
    parts.append(text(block.name or "\u00a0", styles.sign_name))
    return parts
