"""The bricks of every paper: paragraphs of typed text, rows of placed words, stacks side by side, rules and gaps.

Typed text goes into fragments as it is and never through a markup parser, so ``<`` and ``&`` need no escaping and
nothing a member writes can change how a paper is drawn. Sizes in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paraparser import ParaFrag

from sotay.reports.fonts import printable, width_of

DOTS = "…"


class Text(Paragraph):
    """A paragraph of plain fragments, wrapped once per width.

    ``holds_next`` marks a heading, which never ends a page.
    """

    holds_next = False
    _wrapped_for: tuple[float, float] | None = None

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        bulletText: str | None = None,
        frags: list[ParaFrag] | None = None,
    ) -> None:
        super().__init__(text or "", style, bulletText, frags)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size; breaking lines is the dearest step of a document, and platypus asks again and again."""
        if self._wrapped_for is None or self._wrapped_for[0] != availWidth or not hasattr(self, "blPara"):
            self._wrapped_for = super().wrap(availWidth, availHeight)
        return self._wrapped_for

    @property
    def line_count(self) -> int:
        """Return how many lines the last wrap made."""
        return round(self.height / self.style.leading)


def text(words: str, style: ParagraphStyle) -> Text:
    """Return a paragraph of one run of words."""
    return Text(None, style, frags=[_fragment(printable(words), style, style.fontName)])


def runs(parts: Sequence[tuple[str, str]], style: ParagraphStyle) -> Text:
    """Return a paragraph of several runs, each a pair of words and face; spaces between runs are the caller's."""
    return Text(None, style, frags=[_fragment(printable(words), style, face) for words, face in parts])


def heading(words: str, style: ParagraphStyle) -> Text:
    """Return a paragraph that stays with what follows it."""
    made = text(words, style)
    made.holds_next = True
    return made


def written(words: str, style: ParagraphStyle) -> list[Text]:
    """Return one paragraph for each line that a person wrote, without the blank ones."""
    return [text(line.strip(), style) for line in words.splitlines() if line.strip()]


def labelled(label: str, face: str, words: str, style: ParagraphStyle) -> list[Text]:
    """Return what a person wrote with a label before its first line; nothing where nothing was written."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if not lines:
        return []
    first = runs([(label, face), (lines[0], style.fontName)], style)
    return [first, *(text(line, style) for line in lines[1:])]


def spaced(parts: Sequence[Flowable], gap: float) -> list[Flowable]:
    """Return the parts with another gap above the first."""
    if parts:
        parts[0].spaceBefore = gap
    return list(parts)


def dotted(width: float, style: ParagraphStyle) -> str:
    """Return as many dots as fill the width; room to write by hand."""
    return DOTS * max(1, int(width / width_of(DOTS, style.fontName, style.fontSize)))


@dataclass(frozen=True, slots=True)
class Placed:
    """Words at ``x`` points from the left edge of a row."""

    x: float
    words: str
    face: str


class Row(Flowable):
    """One line of words at given places."""

    def __init__(self, placed: Sequence[Placed], style: ParagraphStyle) -> None:
        super().__init__()
        self._placed = tuple(placed)
        self._style = style
        self.spaceBefore = style.spaceBefore

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size: the whole width, one line high."""
        return availWidth, self._style.leading

    def draw(self) -> None:
        """Draw the words on the base line that paragraphs of this style have."""
        for each in self._placed:
            self.canv.setFont(each.face, self._style.fontSize)
            self.canv.drawString(each.x, base_line(self._style), each.words)


@dataclass(frozen=True, slots=True)
class Stack:
    """Flowables one under the other, ``x`` from the left edge."""

    x: float
    width: float
    parts: tuple[Flowable, ...]


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


def base_line(style: ParagraphStyle) -> float:
    """Return how far the base line of a one-line paragraph lies above its lower edge."""
    # The library sets the first base line one size below the top (paraFontSizeHeightOffset).
    return float(style.leading - style.fontSize)


def _stacked(stack: Stack, height: float) -> float:
    gaps = sum(part.getSpaceBefore() for part in stack.parts[1:])
    return float(gaps + sum(part.wrap(stack.width, height)[1] for part in stack.parts))


def _fragment(words: str, style: ParagraphStyle, face: str) -> ParaFrag:
    return ParaFrag(
        text=words,
        fontName=face,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        us_lines=[],
        link=[],
    )
