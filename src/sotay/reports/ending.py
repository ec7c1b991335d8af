"""Where the end of a paper breaks between pages. Knows units and their heights, and nothing of what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from reportlab.platypus import Flowable

from sotay.reports.keeping import NewPage, Together

SIGNATURES_ON_THE_LAST_PAGE = 2
"""A last page with one signature and nothing else could belong to any paper."""


class Unit:
    """What is never parted: a signature with what stands right above it, or a comment with its lines.

    ``lines`` are as many lines to write on as the unit may ever have, all of one height; at least ``fewest`` of them
    are drawn, and ``usual`` where nothing speaks against it.
    """

    def __init__(
        self,
        parts: Sequence[Flowable],
        width: float,
        *,
        lines: Sequence[Flowable] = (),
        fewest: int = 0,
        usual: int = 0,
        is_signed: bool = False,
    ) -> None:
        self.fewest = fewest
        self.usual = usual
        self.most = len(lines)
        self.is_signed = is_signed
        self.line_height = _height(lines[:1], width)
        self._parts = tuple(parts)
        self._lines = tuple(lines)
        self._fixed_height = _height(parts, width)

    def height(self, lines: int) -> float:
        """Return the height with so many lines to write on."""
        return self._fixed_height + lines * self.line_height

    def together(self, lines: int) -> Together:
        """Return the unit with so many lines to write on."""
        return Together((*self._parts, *self._lines[:lines]))


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to break: before which units a page begins, how many lines each unit has, how empty that leaves pages."""

    breaks: tuple[int, ...]
    lines: tuple[int, ...]
    emptiness: float


def fitted(units: Sequence[Unit], room: float, height: float) -> list[Together | NewPage]:
    """Return the units with breaks, for a paper whose page has ``room`` left of its ``height``.

    As few pages as can be, and the last one neither a signature alone nor only what others write; among such ways the
    one that leaves the least empty once comments have grown into the gaps. Where there is none, each unit stands
    where it fits.
    """
    first = 1 if room >= height else 0
    for count in range(len(units) + 1):
        ways = [
            way
            for breaks in combinations(range(first, len(units)), count)
            if _ends_well(units, breaks)
            for lines in (tuple(unit.usual for unit in units), tuple(unit.fewest for unit in units))
            for way in _tried(units, breaks, lines, room, height)
        ]
        if ways:
            # The first of equals, so that comments keep their usual lines where that costs nothing.
            return _broken(units, min(ways, key=lambda way: way.emptiness))
    return [unit.together(unit.usual) for unit in units]


def _ends_well(units: Sequence[Unit], breaks: tuple[int, ...]) -> bool:
    """Tell whether the last page holds lines of the paper itself, or more than one signature."""
    start = breaks[-1] if breaks else 0
    return start == 0 or sum(unit.is_signed for unit in units[start:]) >= SIGNATURES_ON_THE_LAST_PAGE


def _tried(
    units: Sequence[Unit], breaks: tuple[int, ...], lines: tuple[int, ...], room: float, height: float
) -> Iterator[_Way]:
    """Give the way with these breaks, nothing where a page has too little room."""
    grown: list[int] = []
    emptiness = 0.0
    for start, end in pairwise((0, *breaks, len(units))):
        on_page, free = _page(units[start:end], lines[start:end], room, is_last=end == len(units))
        if free < 0:
            return
        grown.extend(on_page)
        emptiness += 0 if end == len(units) else free**2
        room = height
    yield _Way(breaks, tuple(grown), emptiness)


def _page(units: Sequence[Unit], lines: Sequence[int], room: float, *, is_last: bool) -> tuple[list[int], float]:
    """Return how many lines each unit of a page has and how much room is left; comments grow in turn."""
    counts = list(lines)
    free = room - sum(unit.height(count) for unit, count in zip(units, counts, strict=True))
    growing = [] if is_last else [at for at, unit in enumerate(units) if counts[at] < unit.most]
    while growing:
        growing = [at for at in growing if counts[at] < units[at].most and units[at].line_height <= free]
        for at in growing:
            if units[at].line_height <= free:
                counts[at] += 1
                free -= units[at].line_height
    return counts, free


def _broken(units: Sequence[Unit], way: _Way) -> list[Together | NewPage]:
    pieces: list[Together | NewPage] = []
    for at, (unit, lines) in enumerate(zip(units, way.lines, strict=True)):
        if at in way.breaks:
            pieces.append(NewPage())
        pieces.append(unit.together(lines))
    return pieces


def _height(parts: Sequence[Flowable], width: float) -> float:
    return sum((part.getSpaceBefore() + part.wrap(width, 0)[1] for part in parts), 0.0)
