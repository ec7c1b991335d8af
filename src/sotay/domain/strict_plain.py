"""Reading plain JSON values as frozen ones, strictly: every fault is told with the path to it, many at once.

``domain.plain`` reads what the program itself stored; this reads what came from outside, by the same type hints.
"""

from __future__ import annotations

import re
import types
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from sotay.domain.errors import NotAPeriod
from sotay.domain.period import Period, parse_period
from sotay.domain.search import nfc

Path = tuple[str | int, ...]

FAULTS_MAX = 50


class Fault(Enum):
    """What is wrong with a value; the value names the sentence."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    NOT_TEXT = "not_text"
    NOT_NUMBER = "not_number"
    NOT_TRUTH = "not_truth"
    NOT_DATE = "not_date"
    NOT_MOMENT = "not_moment"
    NOT_PERIOD = "not_period"
    NOT_LIST = "not_list"
    NOT_MAP = "not_map"
    NOT_CHOICE = "not_choice"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Found:
    """One fault; ``path`` leads from the root by keys and places (from 0), ``name`` is a key or a written value."""

    path: Path
    fault: Fault
    name: str = ""


class Unreadable(Exception):
    """The value cannot be read; its faults in the order of reading."""

    def __init__(self, found: tuple[Found, ...]) -> None:
        super().__init__()
        self.found = found


def read_strictly(hint: Any, plain: Any) -> Any:
    """Return the value of a hint that the plain value stands for; Unreadable with up to ``FAULTS_MAX`` faults.

    Takes what ``domain.plain`` writes. Keys that no field has, and the types of JSON where another is due, are faults.
    All text comes back in NFC.
    """
    reader = _Reader()
    value = reader.read(hint, plain, ())
    if reader.found:
        raise Unreadable(tuple(reader.found))
    return value


_WRONG = object()
"""Stands for a value that could not be read, so that its neighbours are still looked at."""

_SCALARS: Mapping[type, tuple[type, Fault]] = {
    str: (str, Fault.NOT_TEXT),
    bool: (bool, Fault.NOT_TRUTH),
    int: (int, Fault.NOT_NUMBER),
    date: (str, Fault.NOT_DATE),
    datetime: (str, Fault.NOT_MOMENT),
    Decimal: (str, Fault.NOT_NUMBER),
    Period: (str, Fault.NOT_PERIOD),
}
_DAY_LENGTH = len("2026-11-22")
_NUMBER_LIMIT = 2**53
_DECIMAL = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_COMPOSED_AT_MOST = 80_000
"""Letters of a text that is not in NFC yet: putting marks in order may take time by the square of their number."""


class _Reader:
    def __init__(self) -> None:
        self.found: list[Found] = []

    def read(self, hint: Any, plain: Any, path: Path) -> Any:
        if len(self.found) >= FAULTS_MAX:
            return _WRONG
        read, facts = _way_of(hint)
        return read(self, facts, plain, path)

    def _wrong(self, path: Path, fault: Fault, name: str = "") -> Any:
        self.found.append(Found(path, fault, name))
        return _WRONG

    def _scalar(self, hint: type, plain: Any, path: Path) -> Any:
        written_as, fault = _SCALARS[hint]
        # A truth value is a number to Python, and a moment a date.
        if type(plain) is not written_as or (hint is date and len(str(plain)) != _DAY_LENGTH):
            return self._wrong(path, fault, _shown(plain))
        try:
            return _WRITTEN.get(hint, _as_it_is)(plain)
        except (ValueError, NotAPeriod):
            return self._wrong(path, fault, _shown(plain))

    def _choice(self, hint: type[Enum], plain: Any, path: Path) -> Any:
        for member in hint:
            if type(plain) is type(member.value) and member.value == plain:
                return member
        return self._wrong(path, Fault.NOT_CHOICE, _shown(plain))

    def _union(self, choices: tuple[Any, ...], plain: Any, path: Path) -> Any:
        if plain is None and type(None) in choices:
            return None
        concrete = [each for each in choices if each is not type(None)]
        if len(concrete) == 1:
            return self.read(concrete[0], plain, path)
        by_name = {each.__name__: each for each in concrete}
        kind = plain.get("kind") if isinstance(plain, dict) else None
        if not isinstance(kind, str) or kind not in by_name:
            return self._wrong(path, Fault.NOT_CHOICE, _shown(kind))
        return self.read(by_name[kind], plain, path)

    def _list(self, facts: tuple[Any, tuple[Any, ...]], plain: Any, path: Path) -> Any:
        origin, members = facts
        if not isinstance(plain, list):
            return self._wrong(path, Fault.NOT_LIST, _shown(plain))
        if origin is frozenset or members[-1] is Ellipsis:
            return origin(self.read(members[0], each, (*path, at)) for at, each in enumerate(plain))
        if len(members) != len(plain):
            return self._wrong(path, Fault.NOT_LIST, str(len(plain)))
        return tuple(
            self.read(member, each, (*path, at)) for at, (member, each) in enumerate(zip(members, plain, strict=True))
        )

    def _mapping(self, hint: Any, plain: Any, path: Path) -> Any:
        if not isinstance(plain, dict):
            return self._wrong(path, Fault.NOT_MAP, _shown(plain))
        return types.MappingProxyType({nfc(key): self.read(hint, each, (*path, key)) for key, each in plain.items()})

    def _dataclass(self, cls: Any, plain: Any, path: Path) -> Any:
        if not isinstance(plain, dict):
            return self._wrong(path, Fault.NOT_MAP, _shown(plain))
        known = _known(cls)
        for key in plain:
            if key not in known and key != "kind":
                self._wrong((*path, key), Fault.UNKNOWN, key)
        values = {}
        for name, (hint, is_needed) in known.items():
            if name in plain:
                values[name] = self.read(hint, plain[name], (*path, name))
            elif is_needed:
                self._wrong(path, Fault.MISSING, name)
        return _WRONG if self.found else self._made(cls, values, path)

    def _made(self, cls: Any, values: dict[str, Any], path: Path) -> Any:
        try:
            return cls(**values)
        except (ValueError, TypeError):
            return self._wrong(path, Fault.REFUSED)


@cache
def _way_of(hint: Any) -> tuple[Callable[[_Reader, Any, Any, Path], Any], Any]:
    """Return how a hint is read, and what of it that needs; a file asks for the same few hints thousands of times."""
    if isinstance(hint, NewType):
        return _way_of(hint.__supertype__)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _Reader._union, get_args(hint)
    if origin in (tuple, frozenset):
        return _Reader._list, (origin, get_args(hint))
    if origin is not None:
        return _Reader._mapping, get_args(hint)[1]
    if is_dataclass(hint) and hint is not Period:
        return _Reader._dataclass, hint
    if issubclass(hint, Enum):
        return _Reader._choice, hint
    return _Reader._scalar, hint


@cache
def _known(cls: Any) -> dict[str, tuple[Any, bool]]:
    """Return the fields of a dataclass by name: the hint, and whether a value must be given."""
    hints = get_type_hints(cls)
    return {
        each.name: (hints[each.name], each.default is MISSING and each.default_factory is MISSING)
        for each in fields(cls)
    }


def _as_it_is(value: Any) -> Any:
    return value


def _text(written: str) -> str:
    if _HALF_LETTER.search(written):
        raise ValueError
    if unicodedata.is_normalized("NFC", written):
        return written
    if len(written) > _COMPOSED_AT_MOST:
        raise ValueError
    return nfc(written)


def _number(written: int) -> int:
    if abs(written) > _NUMBER_LIMIT:
        raise ValueError
    return written


def _moment(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError  # it could not be compared with the moments of the handbook
    return moment


def _decimal(written: str) -> Decimal:
    if not _DECIMAL.fullmatch(written):
        raise ValueError
    return Decimal(written)


_WRITTEN: Mapping[type, Callable[[Any], Any]] = {
    str: _text,
    int: _number,
    date: date.fromisoformat,
    datetime: _moment,
    Decimal: _decimal,
    Period: parse_period,
}


def _shown(plain: Any) -> str:
    """Return a short form of a wrong value; a text of a handbook is cut after its first words."""
    return nfc(str(plain))[:40] if isinstance(plain, str | int | float) and not isinstance(plain, bool) else ""
