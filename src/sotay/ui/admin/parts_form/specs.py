"""How the form of a data file is described: which keys it asks for, in which groups, and what a new part begins with.

A description mirrors the reader of its kind in ``catalog``; a test holds that no key of a shipped file is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from sotay.domain.document import Value


class Asked(Enum):
    """What a key is asked for with."""

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    DAY = "day"
    FLAG = "flag"
    CHOICE = "choice"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One value. ``name`` finds its label where that is not the key; ``start`` is what a new part begins with."""

    key: str
    asked: Asked = Asked.LINE
    name: str = ""
    unit: str = ""
    choices: tuple[str, ...] = ()
    start: Value = ""

    @property
    def label_name(self) -> str:
        """Return what finds the label."""
        return self.name or self.key


@dataclass(frozen=True, slots=True)
class ManySpec:
    """A list of parts that are all alike."""

    key: str
    members: tuple[Member, ...]
    name: str = ""
    is_plain: bool = False

    @property
    def label_name(self) -> str:
        """Return what finds the label."""
        return self.name or self.key


Member: TypeAlias = FieldSpec | ManySpec


@dataclass(frozen=True, slots=True)
class Group:
    """Values at the top of a file, or of one map of it at ``at``; ``name`` is one of ``texts.catalog_parts``."""

    name: str
    members: tuple[Member, ...]
    at: tuple[str, ...] = ()
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """A list whose parts are of several sorts, each a map with its sort as the one key."""

    key: str
    sorts: Mapping[str, tuple[Member, ...]]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TopList:
    """A list at the top of a file, each part of which is a row of its own."""

    many: ManySpec


FileSpec: TypeAlias = "tuple[Group | TopList | Blocks, ...]"

KEY = "key"
UNNAMED = "moi"


def new_part(members: tuple[Member, ...], taken: Collection[str]) -> dict[str, Value]:
    """Return a part to be filled in; its key is one that no sibling has."""
    made: dict[str, Value] = {}
    for member in members:
        if isinstance(member, ManySpec):
            continue
        if member.key == KEY and member.asked is Asked.LINE:
            made[KEY] = free_key(taken)
        elif member.start != "":
            made[member.key] = member.start
    return made


def free_key(taken: Collection[str]) -> str:
    """Return a key that nothing else has."""
    number = 1
    while f"{UNNAMED}-{number}" in taken:
        number += 1
    return f"{UNNAMED}-{number}"
