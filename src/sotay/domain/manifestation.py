"""The checklist: levels, groups and the manifestations a member compares himself with.

Values only. Reading them from YAML is the work of ``catalog``, keeping them that of ``storage``.
The wording comes from the data file and never from here; the rules for changing it are in docs/adr/0005.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from sotay.domain.plain import ADDED_LATER, IN_OPEN_DATA

ManifestationId = NewType("ManifestationId", str)
LevelKey = NewType("LevelKey", str)

SHORT_TITLE_LIMIT = 40


class Checked(Enum):
    """How far the text of an item has been compared with the printed resolution."""

    TWO_SOURCES = "two-sources"
    ONE_SOURCE = "one-source"
    PARTLY = "partly"
    UNCHECKED = "unchecked"

    @property
    def is_complete(self) -> bool:
        """Tell whether every word was compared in at least one source."""
        return self in (Checked.TWO_SOURCES, Checked.ONE_SOURCE)


class Audience(Enum):
    """Whom an item is for: those who write on one of the forms, or a member on probation."""

    FORM_2A = "2A"
    FORM_2B = "2B"
    FORM_2C = "2C"
    PROBATION = "du-bi"


@dataclass(frozen=True, slots=True)
class Level:
    """One answer sentence of the checklist; ``until`` is the last version that offers it, "" where none was named."""

    key: LevelKey
    sentence: str
    hint: str = ""
    until: str = field(default="", metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class Manifestation:
    """One item; ``id`` is permanent and independent of ``number``, which is the number as printed.

    ``since`` and ``until`` are the first and the last version that ask it, ``until`` "" where none was named. Without
    an ``audience`` it is for everybody. ``compared_on`` is a day, written as 2026-11-22.
    """

    id: ManifestationId
    number: str
    short: str
    text: str
    checked: Checked
    signs: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    doubt: str = ""
    audience: tuple[Audience, ...] = field(default=(), metadata=ADDED_LATER)
    compared_by: str = field(default="", metadata=ADDED_LATER)
    compared_on: str = field(default="", metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class Group:
    """A numbered group of items."""

    number: str
    title: str
    items: tuple[Manifestation, ...]


class ChangeKind(Enum):
    """What a version says it did to an item of the version that it replaces."""

    REWORDED = "reworded"
    MEANING_CHANGED = "meaning_changed"
    SPLIT_FROM = "split_from"
    MERGED_FROM = "merged_from"
    ADDED = "added"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Change:
    """One declared change. ``sources`` are the items that a split or merged one comes from; empty for other kinds."""

    manifestation_id: ManifestationId
    how: ChangeKind
    sources: tuple[ManifestationId, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A whole checklist in one version: what it asks and what it offers.

    ``changes`` are against the version that it ``replaces``. What an earlier version was the last to ask or offer is
    kept apart: ``withdrawn_items`` in their groups, and ``withdrawn_levels``.
    """

    id: str
    version: str
    title: str
    effective_from: str
    legal_basis: tuple[str, ...]
    levels: tuple[Level, ...]
    groups: tuple[Group, ...]
    schema: str = "1"
    replaces: str = field(default="", metadata=IN_OPEN_DATA)
    changes: tuple[Change, ...] = field(default=(), metadata=IN_OPEN_DATA)
    withdrawn_levels: tuple[Level, ...] = field(default=(), metadata=ADDED_LATER)
    withdrawn_items: tuple[Group, ...] = field(default=(), metadata=ADDED_LATER)

    def items(self) -> Iterator[Manifestation]:
        """Yield all items in printed order."""
        for group in self.groups:
            yield from group.items

    def item(self, manifestation_id: ManifestationId) -> Manifestation | None:
        """Return the item of this id, or None where the checklist has no such item."""
        return next((item for item in self.items() if item.id == manifestation_id), None)

    def asks(self, manifestation_id: ManifestationId) -> bool:
        """Tell whether the checklist asks an item."""
        return self.item(manifestation_id) is not None

    def offers(self, key: LevelKey | None) -> bool:
        """Tell whether a level may be chosen; None, which is no level, always may."""
        return key is None or self.level(key) is not None

    def level(self, key: LevelKey) -> Level | None:
        """Return the level of this key, or None where the checklist has no such level."""
        return next((level for level in self.levels if level.key == key), None)

    def code(self, manifestation_id: ManifestationId) -> str:
        """Return how an item is called in a sentence, such as "I.4"; empty for an unknown id."""
        for group in self.groups:
            for item in group.items:
                if item.id == manifestation_id:
                    return f"{group.number}.{item.number}"
        return ""

    def not_fully_compared(self) -> tuple[ManifestationId, ...]:
        """Return the items whose wording has not been compared in full, in printed order."""
        return tuple(item.id for item in self.items() if not item.checked.is_complete)
