"""The bricks of every paper: paragraphs of typed text, rows of placed words, stacks side by side, rules.

Every text that reaches a page goes through here or ``printable``. Sizes in points.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from sotay.reports.fonts import printable, width_of
from sotay.reports.paragraph import Run, Text, TextStyle

DOTS = "…"
DOT = "."
FINEST_STEP_PT = 4

_SPACES = re.compile(" {2,}")


def text(words: str, style: TextStyle) -> Text:
    """Return a paragraph of one run of words."""
    return runs([(words, style.face)], style)


def runs(parts: Sequence[tuple[str, str]], style: TextStyle) -> Text:
    """Return a paragraph of several runs, each a pair of words and face; spaces between runs are the caller's."""
    return Text([Run(_SPACES.sub(" ", printable(words)), face) for words, face in parts], style)


def heading(words: str, style: TextStyle) -> Text:
    """Return a paragraph that stays with what follows it."""
    made = text(words, style)
    made.holds_next = True
    return made


def balanced(words: str, style: TextStyle, width: float) -> Text:
    """Return a centred title whose lines are of about the same length, instead of one word alone on the last."""
    whole = text(words, style)
    whole.wrap(width, 0)
    lines = whole.line_count
    if lines == 1:
        return whole
    narrow, wide = width / lines, width
    while wide - narrow > FINEST_STEP_PT:
        middle = (narrow + wide) / 2
        whole.wrap(middle, 0)
        narrow, wide = (narrow, middle) if whole.line_count <= lines else (middle, wide)
    indent = (width - wide) / 2
    return text(words, replace(style, left_indent=indent, right_indent=indent))


def written(words: str, style: TextStyle) -> list[Text]:
    """Return one paragraph for each line that a person wrote, without the blank ones."""
    return [text(line.strip(), style) for line in words.splitlines() if line.strip()]


def labelled(label: str, face: str, words: str, style: TextStyle) -> list[Text]:
    """Return what a person wrote with a label before its first line; nothing where nothing was written."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if not lines:
        return []
    first = runs([(label, face), (lines[0], style.face)], style)
    return [first, *(text(line, style) for line in lines[1:])]


def spaced(parts: Sequence[Flowable], gap: float) -> list[Flowable]:
    """Return the parts with another gap above the first."""
    if parts:
        parts[0].spaceBefore = gap
    return list(parts)


def dotted(width: float, style: TextStyle) -> str:
    """Return dots that fill the width as nearly as single dots can; room to write by hand."""
    threes, rest = divmod(max(0.0, width), width_of(DOTS, style.face, style.size))
    return DOTS * max(1, int(threes)) + DOT * int(rest / width_of(DOT, style.face, style.size))


@dataclass(frozen=True, slots=True)
class Placed:
    """Words at ``x`` points from the left edge of a row."""

    x: float
    words: str
    face: str


class Row(Flowable):
    """One line of words at given places."""

    def __init__(self, placed: Sequence[Placed], style: TextStyle) -> None:
        super().__init__()
        self._placed = tuple(placed)
        self._style = style
        self.spaceBefore = style.gap

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size: the whole width, one line high."""
        return availWidth, self._style.leading

    def draw(self) -> None:
        """Draw the words on the base line that paragraphs of this style have."""
        for each in self._placed:
            self.canv.setFont(each.face, self._style.size)
            self.canv.drawString(each.x, self._style.base_line, each.words)


@dataclass(frozen=True, slots=True)
class Stack:
    """Flowables one under the other, ``x`` from the left edge; the last at their common foot if told so."""

    x: float
    width: float
    parts: tuple[Flowable, ...]
    ends_at_foot: bool = False


class Columns(Flowable):
    """Stacks side by side, their first lines level; never parted."""

    def __init__(self, stacks: Sequence[Stack], space_before: float = 0) -> None:
        super().__init__()
        self._stacks = tuple(stacks)
        self.spaceBefore = space_before

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size: the whole width, as high as the highest stack."""
        self.height = max(_stacked(stack, availHeight) for stack in self._stacks)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw each stack from the top."""
        for stack in self._stacks:
            y = self.height
            for index, part in enumerate(stack.parts):
                y -= part.wrap(stack.width, self.height)[1] + (part.getSpaceBefore() if index else 0)
                if stack.ends_at_foot and part is stack.parts[-1]:
                    y = 0
                part.drawOn(self.canv, stack.x, y)


class Rule(Flowable):
    """A thin centred line, such as the one under the name of the Party."""

    _THICKNESS = 0.8

    def __init__(self, length: float, gap: float) -> None:
        super().__init__()
        self._length = length
        self._gap = gap

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size; the line lies at the lower edge of its gap."""
        self._available = availWidth
        return availWidth, self._gap

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setLineWidth(self._THICKNESS)
        left = (self._available - self._length) / 2
        self.canv.line(left, 0, left + self._length, 0)


def _stacked(stack: Stack, height: float) -> float:
    gaps = sum(part.getSpaceBefore() for part in stack.parts[1:])
    return float(gaps + sum(part.wrap(stack.width, height)[1] for part in stack.parts))
