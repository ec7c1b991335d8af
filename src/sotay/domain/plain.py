"""Frozen values as plain JSON values and back, led by their type hints.

Used for the snapshots kept inside a handbook. The plain form is part of the stored format: a field may be added with a
default and ``ADDED_LATER``, never renamed. Knows text, whole numbers, truth values, Decimal, date, datetime, Enum,
tuples, sets of text, mappings from text to text, optional values, dataclasses, and unions of dataclasses (told apart by
``kind``).
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
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


def to_json(value: object) -> str:
    """Return a frozen value as canonical JSON: sorted keys, no spaces, Vietnamese as it is."""
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(cls: type[T], text: str) -> T:
    """Return the value that ``to_json`` wrote; ValueError, KeyError or TypeError for anything else."""
    try:
        value: T = _read(cls, json.loads(text))
    except (ArithmeticError, AttributeError) as error:
        raise ValueError(cls.__name__) from error
    return value


def to_plain(value: object) -> Any:
    """Return a value as lists, dictionaries, text, numbers and None; a period as it is written."""
    if isinstance(value, Period):
        return value.written
    if is_dataclass(value) and not isinstance(value, type):
        values = ((each, getattr(value, each.name)) for each in fields(value))
        plain = {
            each.name: to_plain(content)
            for each, content in values
            if not ("added_later" in each.metadata and content == each.default)
        }
        plain["kind"] = type(value).__name__
        return plain
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: to_plain(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    return value


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _read(hint: Any, plain: Any) -> Any:
    if isinstance(hint, NewType):
        hint = hint.__supertype__
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _read_union(get_args(hint), plain)
    if origin is tuple:
        return _read_tuple(get_args(hint), plain)
    if origin is frozenset:
        return frozenset(plain)
    if origin is not None and issubclass(origin, Mapping):
        return types.MappingProxyType({key: _read(get_args(hint)[1], each) for key, each in plain.items()})
    if hint is Period:
        return parse_period(plain)
    if is_dataclass(hint):
        return _read_dataclass(hint, plain)
    if hint is datetime or hint is date:
        return hint.fromisoformat(plain)
    if isinstance(hint, type) and issubclass(hint, (Enum, Decimal)):
        return hint(plain)
    if not isinstance(plain, hint):
        raise TypeError(hint)
    return plain


def _read_union(choices: tuple[Any, ...], plain: Any) -> Any:
    if plain is None and type(None) in choices:
        return None
    concrete = [each for each in choices if each is not type(None)]
    if len(concrete) == 1:
        return _read(concrete[0], plain)
    by_name = {each.__name__: each for each in concrete}
    return _read(by_name[plain["kind"]], plain)


def _read_tuple(members: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if members[-1] is Ellipsis:
        return tuple(_read(members[0], each) for each in plain)
    return tuple(_read(member, each) for member, each in zip(members, plain, strict=True))


def _read_dataclass(cls: Any, plain: dict[str, Any]) -> Any:
    hints = _hints(cls)
    values = {}
    for each in fields(cls):
        if each.name in plain:
            values[each.name] = _read(hints[each.name], plain[each.name])
        elif each.default is MISSING and each.default_factory is MISSING:
            raise KeyError(each.name)
    return cls(**values)
