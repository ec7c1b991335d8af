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
from typing import Any, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints

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
    found: list[Found] = []
    try:
        value = _reader_of(hint)(plain, None, found)
    except _Enough:
        value = _WRONG
    if found:
        raise Unreadable(tuple(found))
    return value


_At: TypeAlias = "tuple[_At, str | int] | None"
"""Where a value stands: the place around it and its key there. A path is made of it only where something is wrong."""

_Reader: TypeAlias = Callable[[Any, _At, list[Found]], Any]
"""Reads a plain value of one hint, and notes what is wrong with it.

One is made for each hint and kept: a file of a thousand lines asks for the same few hints tens of thousands of times.
"""

_WRONG = object()
"""Stands for a value that could not be read, so that its neighbours are still looked at."""

_DAY_LENGTH = len("2026-11-22")
_NUMBER_LIMIT = 2**53
_DECIMAL = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", re.ASCII)
_COMPOSED_AT_MOST = 80_000
"""Letters of a text that is not in NFC yet: putting marks in order may take time by the square of their number."""


class _Enough(Exception):
    """So many faults were found that no more are looked for."""


@cache
def _reader_of(hint: Any) -> _Reader:
    if isinstance(hint, NewType):
        return _reader_of(hint.__supertype__)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _union_reader(get_args(hint))
    if origin in (tuple, frozenset):
        return _list_reader(origin, get_args(hint))
    if origin is not None:
        return _mapping_reader(get_args(hint)[1])
    if is_dataclass(hint) and hint is not Period:
        return _dataclass_reader(hint)
    if issubclass(hint, Enum):
        return _choice_reader(hint)
    return _scalar_reader(hint)


def _scalar_reader(hint: type) -> _Reader:
    written_as, fault, value_of = _SCALARS[hint]

    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        # A truth value is a number to Python, and a moment a date.
        if type(plain) is not written_as and not (written_as is float and type(plain) is int):
            return _wrong(found, at, fault, _shown(plain))
        try:
            return value_of(plain)
        except (ValueError, NotAPeriod):
            return _wrong(found, at, fault, _shown(plain))

    return read


def _choice_reader(hint: type[Enum]) -> _Reader:
    members = {member.value: member for member in hint}
    written_as = {type(value) for value in members}

    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        member = members.get(plain) if type(plain) in written_as else None
        return _wrong(found, at, Fault.NOT_CHOICE, _shown(plain)) if member is None else member

    return read


def _union_reader(choices: tuple[Any, ...]) -> _Reader:
    concrete = [each for each in choices if each is not type(None)]
    is_optional = len(concrete) < len(choices)
    by_name = {each.__name__: each for each in concrete} if len(concrete) > 1 else {}

    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        if plain is None and is_optional:
            return None
        if not by_name:
            return _reader_of(concrete[0])(plain, at, found)
        kind = plain.get("kind") if isinstance(plain, dict) else None
        if not isinstance(kind, str) or kind not in by_name:
            return _wrong(found, at, Fault.NOT_CHOICE, _shown(kind))
        return _reader_of(by_name[kind])(plain, at, found)

    return read


def _list_reader(origin: Any, members: tuple[Any, ...]) -> _Reader:
    is_of_any_length = origin is frozenset or members[-1] is Ellipsis

    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        if not isinstance(plain, list):
            return _wrong(found, at, Fault.NOT_LIST, _shown(plain))
        if is_of_any_length:
            read_one = _reader_of(members[0])
            return origin([read_one(each, (at, place), found) for place, each in enumerate(plain)])
        if len(members) != len(plain):
            return _wrong(found, at, Fault.NOT_LIST, str(len(plain)))
        return tuple(
            _reader_of(member)(each, (at, place), found)
            for place, (member, each) in enumerate(zip(members, plain, strict=True))
        )

    return read


def _mapping_reader(hint: Any) -> _Reader:
    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        if not isinstance(plain, dict):
            return _wrong(found, at, Fault.NOT_MAP, _shown(plain))
        read_key, read_one = _reader_of(str), _reader_of(hint)
        return types.MappingProxyType(
            {read_key(key, (at, key), found): read_one(each, (at, key), found) for key, each in plain.items()}
        )

    return read


def _dataclass_reader(cls: Any) -> _Reader:
    def read(plain: Any, at: _At, found: list[Found]) -> Any:
        if not isinstance(plain, dict):
            return _wrong(found, at, Fault.NOT_MAP, _shown(plain))
        known = _known(cls)
        for key in plain:
            if key not in known and key != "kind":
                _wrong(found, (at, key), Fault.UNKNOWN, key)
        values = {}
        for name, (read_one, is_needed) in known.items():
            if name in plain:
                values[name] = read_one(plain[name], (at, name), found)
            elif is_needed:
                _wrong(found, at, Fault.MISSING, name)
        if found:
            return _WRONG
        try:
            return cls(**values)
        except (ValueError, TypeError):
            return _wrong(found, at, Fault.REFUSED)

    return read


@cache
def _known(cls: Any) -> Mapping[str, tuple[_Reader, bool]]:
    """Return the fields of a dataclass by name: what reads it, and whether a value must be given."""
    hints = get_type_hints(cls)
    return {
        each.name: (_reader_of(hints[each.name]), each.default is MISSING and each.default_factory is MISSING)
        for each in fields(cls)
    }


def _wrong(found: list[Found], at: _At, fault: Fault, name: str = "") -> Any:
    """Note a fault and return what stands for the value."""
    path: list[str | int] = []
    while at is not None:
        at, key = at
        path.append(key)
    found.append(Found(tuple(reversed(path)), fault, name))
    if len(found) >= FAULTS_MAX:
        raise _Enough
    return _WRONG


def _text(written: str) -> str:
    if written.isascii():
        return written
    written.encode("utf-8")  # refuses halves of letters, which no file can hold
    if unicodedata.is_normalized("NFC", written):
        return written
    if len(written) > _COMPOSED_AT_MOST:
        raise ValueError
    return nfc(written)


def _truth(written: bool) -> bool:
    return written


def _number(written: int) -> int:
    if abs(written) > _NUMBER_LIMIT:
        raise ValueError
    return written


def _size(written: float) -> float:
    if not abs(written) <= _NUMBER_LIMIT:  # nor is anything that is no number
        raise ValueError
    return float(written)


def _day(written: str) -> date:
    if len(written) != _DAY_LENGTH:
        raise ValueError
    return date.fromisoformat(written)


def _moment(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError  # it could not be compared with the moments of the handbook
    return moment


def _decimal(written: str) -> Decimal:
    if not _DECIMAL.fullmatch(written):
        raise ValueError
    return Decimal(written)


_SCALARS: Mapping[type, tuple[type, Fault, Callable[[Any], Any]]] = {
    str: (str, Fault.NOT_TEXT, _text),
    bool: (bool, Fault.NOT_TRUTH, _truth),
    int: (int, Fault.NOT_NUMBER, _number),
    float: (float, Fault.NOT_NUMBER, _size),
    date: (str, Fault.NOT_DATE, _day),
    datetime: (str, Fault.NOT_MOMENT, _moment),
    Decimal: (str, Fault.NOT_NUMBER, _decimal),
    Period: (str, Fault.NOT_PERIOD, parse_period),
}


def _shown(plain: Any) -> str:
    """Return a short form of a wrong value; a text of a handbook is cut after its first words."""
    return nfc(str(plain))[:40] if isinstance(plain, str | int | float) and not isinstance(plain, bool) else ""
