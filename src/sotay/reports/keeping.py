"""What stays together on a page: a heading with the first lines after it, a signature with the last lines before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reportlab.platypus import Flowable

from sotay.reports.grid import PartingTable
from sotay.reports.paragraph import LINES_AT_AN_EDGE, Text

LINES_THAT_NEVER_PART = 2 * LINES_AT_AN_EDGE - 1


class Together:
    """Flowables that stand on one page where a page has room for them."""

    def __init__(self, parts: Iterable[Flowable]) -> None:
        self.parts = tuple(parts)


class NewPage:
    """The rest begins on a new page."""


class NewSheet:
    """The rest begins on a new sheet of paper, printed on both sides or not, and its pages are counted anew."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Pieces that depend on where they begin: ``pieces(room left on the page, height of a whole page)``."""

    pieces: Callable[[float, float], Sequence[Flowable | Together | NewPage]]


Piece: TypeAlias = Flowable | Together | NewPage | NewSheet | Fitted
"""What a story consists of."""


def room_needed(story: Sequence[Piece], width: float, height: float) -> float:
    """Return how much room the first part of a story asks for, so that it may stand where the page has come to.

    A heading asks for the headings after it too, and for the first lines of what follows them.
    """
    room = 0.0
    for part in story:
        if isinstance(part, NewPage | NewSheet | Fitted):
            return room
        if isinstance(part, Together):
            return room + sum(each.getSpaceBefore() + each.wrap(width, height)[1] for each in part.parts)
        room += part.getSpaceBefore() + part.wrap(width, height)[1]
        if not (isinstance(part, Text) and part.holds_next):
            return room - _room_after_first_lines(part)
    return room


def take_last_lines(story: list[Flowable], width: float) -> list[Flowable]:
    """Take from the end of a story what a signature carries with it, and return it.

    That is the last part, or only the last lines of a long paragraph, with the headings that hold on to it.
    """
    if not story:
        return []
    last = story.pop()
    if isinstance(last, Text):
        last.wrap(width, 0)
        if last.line_count > LINES_THAT_NEVER_PART:
            first, last = last.split(width, (last.line_count - LINES_AT_AN_EDGE) * last.style.leading)
            last.spaceBefore = 0
            story.append(first)
            return [last]
    taken = [last]
    while story and isinstance(heading := story[-1], Text) and heading.holds_next:
        taken.insert(0, story.pop())
    return taken


def _room_after_first_lines(flowable: Flowable) -> float:
    if isinstance(flowable, Text) and flowable.line_count > LINES_THAT_NEVER_PART:
        return (flowable.line_count - LINES_AT_AN_EDGE) * flowable.style.leading
    if isinstance(flowable, PartingTable):
        return flowable.room_after_first_rows()
    return 0.0
