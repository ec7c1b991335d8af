"""The end of a Word paper, where people sign: each signature a table row that never parts.

Word breaks pages itself. What it is told: lines above a signature stay with it, and the last two signatures stay
together, since a page with one signature and nothing else could belong to any paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sotay.reports.blocks import balanced
from sotay.reports.ending import SIGNATURES_ON_THE_LAST_PAGE
from sotay.reports.review_content import SignatureBlock
from sotay.reports.signatures import BLOCK_SHARE, FEWEST_LINES, GAP_PT, LINES_ABOVE_A_SIGNATURE, pairs_of
from sotay.reports.styles import Styles
from sotay.reports.word.fields import comment_lines
from sotay.reports.word.pieces import Grid, Para, Piece, Row, balanced_para, held_row, para
from sotay.reports.word.styles import Named


@dataclass(frozen=True, slots=True)
class _Unit:
    """A signature, or two side by side, with the lines to write on above it."""

    lines: tuple[Para, ...]
    signed: Grid


def signatures(blocks: Sequence[SignatureBlock], styles: Styles, width: float) -> list[Piece]:
    """Return the blocks one after the other; a left block and the right one after it stand side by side."""
    units = [_unit(pair, styles, width) for pair in pairs_of(blocks)]
    first_kept = max(0, len(units) - SIGNATURES_ON_THE_LAST_PAGE)
    kept = units[first_kept:]
    if len({unit.signed.widths for unit in kept}) == 1:
        kept = [_joined(kept)]
    pieces: list[Piece] = []
    for unit in (*units[:first_kept], *kept):
        pieces.extend(unit.lines)
        pieces.append(unit.signed)
    return pieces


def _joined(units: Sequence[_Unit]) -> _Unit:
    """Return units as one table, whose rows Word and LibreOffice keep together; between two tables only Word would."""
    first, *others = units
    rows = [*first.signed.rows]
    for unit in others:
        rows.extend((*([Row((unit.lines,))] if unit.lines else []), *unit.signed.rows))
    return _Unit(first.lines, replace(first.signed, rows=(*map(held_row, rows[:-1]), *rows[-1:])))


def _unit(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> _Unit:
    labels = [line for block in pair for line in block.lines]
    lines: list[Para] = []
    for label in labels[:-1]:
        # Whoever goes on in Word types over the dots, so there are as few as may be and the end breaks less.
        lines.extend(_comment(label, FEWEST_LINES))
        # A comment may end a page; what stands right above a signature may not.
        lines[-1] = replace(lines[-1], holds_next=False)
    for label in labels[-1:]:
        lines.extend(_comment(label, LINES_ABOVE_A_SIGNATURE))
    return _Unit(tuple(lines), _columns(pair, styles, width))


def _comment(label: str, more_lines: int) -> list[Para]:
    first, *others = comment_lines(label, more_lines=more_lines)
    return [replace(first, gap=GAP_PT), *others]


def _columns(pair: Sequence[SignatureBlock], styles: Styles, width: float) -> Grid:
    if len(pair) > 1:
        share = width / len(pair)
        cells = tuple(_cell(block, styles, share) for block in pair)
        if any(block.listed for block in pair) or len({len(each) for each in cells}) == 1:
            return Grid((share,) * len(pair), (Row(cells),))
        # Names in a row of their own stand level, however many lines stand above one of them.
        heads, names = Row(tuple(each[:-1] for each in cells)), Row(tuple(each[-1:] for each in cells))
        return Grid((share,) * len(pair), (held_row(heads), names))
    (block,) = pair
    share = width * BLOCK_SHARE
    signed, empty = _cell(block, styles, share), (Para(Named.SIGN_TITLE, ()),)
    if block.is_left:
        return Grid((share, width - share), (Row((signed, empty)),))
    return Grid((width - share, share), (Row((empty, signed)),))


def _cell(block: SignatureBlock, styles: Styles, width: float) -> tuple[Para, ...]:
    if block.listed:
        head = replace(para(block.title, Named.LEFT), gap=GAP_PT)
        return (head, *(para(line, Named.TABLE) for line in block.listed))
    title = replace(balanced_para(balanced(block.title, styles.sign_title, width), Named.SIGN_TITLE), gap=GAP_PT)
    lines = [title]
    if block.office:
        lines.append(balanced_para(balanced(block.office, styles.committee, width), Named.COMMITTEE))
    if block.note:
        lines.append(balanced_para(balanced(block.note, styles.sign_note, width), Named.SIGN_NOTE))
    # Without a name the room is kept all the same, or the next block would crowd the signature.
    return (*lines, para(block.name, Named.SIGN_NAME))
