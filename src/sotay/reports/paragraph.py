"""Paragraphs: plain runs of words, broken into lines once per width, parted between pages without stray lines.

Our own instead of the library's, which costs three times as much and reads markup. Here words are words: ``<`` and
``&`` need no escaping, and nothing a member writes can change how a paper is drawn. Sizes in points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, chain

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from sotay.reports.fonts import EM, advances

LINES_AT_AN_EDGE = 2
"""A paragraph parts only so that at least this many lines stand at the foot and at the head of a page."""

NO_BREAK_SPACE = "\u00a0"
ROUNDING_PT = 0.001


class Align(Enum):
    """Where the words of a line stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks. ``gap`` is the room above it."""

    face: str
    size: float
    leading: float
    align: Align = Align.LEFT
    gap: float = 0
    first_indent: float = 0
    left_indent: float = 0
    right_indent: float = 0

    @property
    def base_line(self) -> float:
        """Return how far the base line of a line lies above its lower edge."""
        return self.leading - self.size


@dataclass(frozen=True, slots=True)
class Run:
    """Printable words in one face; spaces between runs are part of them."""

    words: str
    face: str


@dataclass(frozen=True, slots=True)
class Line:
    """The characters ``start`` to ``end`` (not included) of a paragraph, and the width they may fill."""

    start: int
    end: int
    room: float
    is_first: bool
    is_last: bool


class Text(Flowable):
    """A paragraph. ``holds_next`` marks a heading, which never ends a page."""

    holds_next = False

    def __init__(self, runs: Sequence[Run], style: TextStyle) -> None:
        super().__init__()
        self.spaceBefore = style.gap
        self.style = style
        self._runs = tuple(runs)
        self._words = "".join(run.words for run in self._runs)
        letters = chain.from_iterable(map(advances(run.face).__getitem__, map(ord, run.words)) for run in self._runs)
        self._ends = [0.0, *accumulate(letters)]
        self._lines: tuple[Line, ...] = ()
        self._wrapped_for: float | None = None

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size; the lines are broken once per width."""
        if self._wrapped_for != availWidth:
            self._wrapped_for = availWidth
            self._lines = tuple(self._broken(availWidth))
        self.width = availWidth
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    @property
    def words(self) -> str:
        """Return the words of all runs."""
        return self._words

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the words of each line that the last wrap made."""
        return tuple(self._words[line.start : line.end] for line in self._lines)

    @property
    def line_count(self) -> int:
        """Return how many lines the last wrap made."""
        return len(self._lines)

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the part that fits and the rest; nothing where parting would leave a line alone."""
        self.wrap(availWidth, availHeight)
        fitting = int((availHeight + ROUNDING_PT) / self.style.leading)
        fitting = min(fitting, self.line_count - LINES_AT_AN_EDGE)
        if fitting < LINES_AT_AN_EDGE:
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw the lines from the top; ``y`` is the lower edge.

        Drawn straight at its place: turning the page's origin for each paragraph, as flowables do, costs much.
        """
        style = self.style
        drawn = canvas.beginText(x, y)
        face, word_space = "", 0.0
        base_line = y + self.height - style.size
        for line in self._lines:
            left, space = self._placed(line)
            drawn.setTextOrigin(x + left, base_line)
            if space != word_space:
                word_space = space
                drawn.setWordSpace(space)
            face = self._draw_line(drawn, line, face)
            base_line -= style.leading
        if word_space:
            drawn.setWordSpace(0)
        canvas.drawText(drawn)

    def _draw_line(self, drawn: PDFTextObject, line: Line, face: str) -> str:
        """Draw the runs of a line and return the face that is set after it."""
        at = 0
        for run in self._runs:
            start, end = max(line.start, at), min(line.end, at + len(run.words))
            at += len(run.words)
            if start >= end:
                continue
            if run.face != face:
                face = run.face
                drawn.setFont(face, self.style.size, self.style.leading)
            drawn.textOut(self._words[start:end])
        return face

    def _placed(self, line: Line) -> tuple[float, float]:
        """Return where a line begins and how much wider each of its spaces becomes."""
        style = self.style
        left = style.left_indent + (style.first_indent if line.is_first else 0)
        spare = line.room - (self._ends[line.end] - self._ends[line.start]) * style.size / EM
        if style.align is Align.CENTRE:
            return left + spare / 2, 0
        if style.align is Align.RIGHT:
            return left + spare, 0
        if style.align is Align.LEFT or line.is_last or spare <= 0:
            return left, 0
        words = self._words[line.start : line.end]
        spaces = words.count(" ") + words.count(NO_BREAK_SPACE)
        return left, spare / spaces if spaces else 0

    def _broken(self, width: float) -> Iterator[Line]:
        style = self.style
        room = width - style.left_indent - style.right_indent
        start, length = 0, len(self._words)
        while start < length:
            room_here = room - (style.first_indent if start == 0 else 0)
            end, following = self._line_end(start, (room_here + ROUNDING_PT) * EM / style.size)
            yield Line(start, end, room_here, is_first=start == 0, is_last=following >= length)
            start = following

    def _line_end(self, start: int, room: float) -> tuple[int, int]:
        """Return where a line ends and where the next begins; ``room`` in thousandths of the size."""
        length = len(self._words)
        fitting = bisect_right(self._ends, self._ends[start] + room) - 1
        if fitting >= length:
            return length, length
        space = self._words.rfind(" ", start + 1, fitting + 1)
        if space > start:
            return space, space + 1
        # A word wider than the line is cut where the line ends.
        end = max(fitting, start + 1)
        return end, end

    def _part(self, lines: tuple[Line, ...]) -> Text:
        """Return a paragraph of these lines only; it stands in a frame of the same width, so they stay as they are."""
        part = copy(self)
        part._lines = lines
        return part
