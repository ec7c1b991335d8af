"""JSON from outside, read within bounds: one document, no key twice, no number that is none, only what a type knows."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeVar

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.strict_plain import Unreadable, read_strictly

T = TypeVar("T")


def read_json(cls: type[T], raw: bytes, fault: ExchangeFault) -> T:
    """Return the value of a type that the bytes write; ExchangeRefused with this fault for anything else.

    Deep nesting runs into the reader's own bound, and only as deep as the type goes is looked further.
    """
    try:
        plain = json.loads(raw.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refuse)
        value: T = read_strictly(cls, plain)
    except (ValueError, RecursionError, Unreadable, OverflowError):
        # Without its cause: that would quote what was written.
        raise ExchangeRefused(fault) from None
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _refuse(_constant: str) -> NoReturn:
    raise ValueError
