"""Frozen values as plain JSON values and back, led by their type hints.

Used for the snapshots kept inside a handbook. The plain form is part of the stored format: a field may be added with a
default and ``ADDED_LATER``, never renamed. Knows text, numbers, truth values, Decimal, date, datetime, Enum, tuples,
sets of text, mappings from text to text, optional values, dataclasses, and unions of dataclasses (told apart by
``kind``).
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from sotay.domain.period import Period, parse_period

T = TypeVar("T")

ADDED_LATER = types.MappingProxyType({"added_later": True})
"""Metadata of a field that is left out while it has its default, so that what was stored before keeps its hash."""

IN_OPEN_DATA = types.MappingProxyType({"added_later": True, "in_open_data": True})
"""As ADDED_LATER, but the first schema of open data has the key, with its default too."""

FIRST_VERSION = "1"
"""The version of a form, layout, paper or set of rules that names none."""


def to_json(value: object) -> str:
    """Return a frozen value as canonical JSON: sorted keys, no spaces, Vietnamese as it is."""
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(cls: type[T], text: str) -> T:
    """Return the value that ``to_json`` wrote; ValueError, KeyError or TypeError for anything else."""
    try:
        hint: Any = cls
        value: T = _reader_of(hint)(json.loads(text))
    except (ArithmeticError, AttributeError) as error:
        raise ValueError(cls.__name__) from error
    return value


def to_plain(value: object) -> Any:
    """Return a value as lists, dictionaries, text, numbers and None; a period as it is written."""
    kind: Any = type(value)
    return _writer_of(kind)(value)


# What writes and what reads a type is made once for each and kept: a roll-up asks for the same few thousands of times.


@cache
def _writer_of(cls: type) -> Callable[[Any], Any]:
    if issubclass(cls, Period):
        return lambda value: value.written
    if is_dataclass(cls):
        return _dataclass_writer(cls)
    if issubclass(cls, Enum):
        return lambda value: value.value
    if issubclass(cls, Decimal):
        return str
    if issubclass(cls, date):
        return lambda value: value.isoformat()
    if issubclass(cls, Mapping):
        return lambda value: {key: to_plain(each) for key, each in value.items()}
    if issubclass(cls, frozenset):
        return sorted
    if issubclass(cls, tuple):
        return lambda value: [to_plain(each) for each in value]
    return lambda value: value


def _dataclass_writer(cls: type) -> Callable[[Any], Any]:
    kind, names = cls.__name__, [each.name for each in fields(cls)]
    left_out = {each.name: each.default for each in fields(cls) if "added_later" in each.metadata}

    def write(value: Any) -> Any:
        plain = {name: to_plain(getattr(value, name)) for name in names}
        for name, default in left_out.items():
            if getattr(value, name) == default:
                del plain[name]
        plain.setdefault("kind", kind)  # a field of that name is what it says
        return plain

    return write


@cache
def _reader_of(hint: Any) -> Callable[[Any], Any]:
    if isinstance(hint, NewType):
        return _reader_of(hint.__supertype__)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _union_reader(get_args(hint))
    if origin is tuple:
        return _tuple_reader(get_args(hint))
    if origin is frozenset:
        return frozenset
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_reader(get_args(hint)[1])
    if hint is Period:
        return parse_period
    if is_dataclass(hint):
        return _dataclass_reader(hint)
    return _scalar_reader(hint)


def _scalar_reader(hint: Any) -> Callable[[Any], Any]:
    if hint is datetime or hint is date:
        read: Callable[[Any], Any] = hint.fromisoformat
        return read
    if isinstance(hint, type) and issubclass(hint, (Enum, Decimal)):
        return hint

    def checked(plain: Any) -> Any:
        if hint is float and type(plain) is int:
            return float(plain)
        if not isinstance(plain, hint):
            raise TypeError(hint)
        return plain

    return checked


def _union_reader(choices: tuple[Any, ...]) -> Callable[[Any], Any]:
    concrete = [each for each in choices if each is not type(None)]
    is_optional = len(concrete) < len(choices)
    by_name = {each.__name__: each for each in concrete} if len(concrete) > 1 else {}

    def read(plain: Any) -> Any:
        if plain is None and is_optional:
            return None
        return _reader_of(by_name[plain["kind"]] if by_name else concrete[0])(plain)

    return read


def _tuple_reader(members: tuple[Any, ...]) -> Callable[[Any], Any]:
    if members[-1] is Ellipsis:

        def read(plain: Any) -> Any:
            read_one = _reader_of(members[0])
            return tuple([read_one(each) for each in plain])

        return read
    return lambda plain: tuple(_reader_of(member)(each) for member, each in zip(members, plain, strict=True))


def _mapping_reader(hint: Any) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        read_one = _reader_of(hint)
        return types.MappingProxyType({key: read_one(each) for key, each in plain.items()})

    return read


def _dataclass_reader(cls: Any) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        values = {}
        for name, (read_one, is_needed) in _known(cls).items():
            if name in plain:
                values[name] = read_one(plain[name])
            elif is_needed:
                raise KeyError(name)
        return cls(**values)

    return read


@cache
def _known(cls: Any) -> Mapping[str, tuple[Callable[[Any], Any], bool]]:
    """Return the fields of a dataclass by name: what reads it, and whether a value must be there."""
    hints = get_type_hints(cls)
    return {
        each.name: (_reader_of(hints[each.name]), each.default is MISSING and each.default_factory is MISSING)
        for each in fields(cls)
    }
