"""Papers that a cell makes for itself and no rule governs: a table, or what somebody wrote, part by part.

Whoever makes one settles every word; drawing decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ListingValue = str | date
"""What a cell of a table holds: words, or a day, which a spreadsheet keeps as one."""

LISTED = "- "
"""How a line of a list begins, as most people write it."""


@dataclass(frozen=True, slots=True)
class ListingColumn:
    """One column; those without a width share what is left, short values stand in the middle."""

    heading: str
    width_mm: float = 0
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A table with its title; ``lines`` stand above it, ``empty`` stands there when it has no row."""

    owner: str
    title: str
    subtitle: str
    lines: tuple[str, ...]
    columns: tuple[ListingColumn, ...]
    rows: tuple[tuple[ListingValue, ...], ...]
    empty: str
    is_landscape: bool = False


@dataclass(frozen=True, slots=True)
class TranscriptPart:
    """One part of what somebody wrote; ``note`` explains the heading and is not of the writer.

    A line of ``words`` that begins with ``LISTED`` is one of a list.
    """

    heading: str
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What somebody wrote, word for word; ``facts`` are label and value, ``corner`` is small in the upper corner."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[TranscriptPart, ...]
    corner: str = ""
