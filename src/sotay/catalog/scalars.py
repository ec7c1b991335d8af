"""What the text of one scalar means, and what other readers of YAML would take it for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sotay.domain import file_version

_AMBIGUOUS = re.compile(
    r"""~|null|true|false|yes|no|on|off|y|n|=
    |[-+]?[0-9][0-9_]*(\.[0-9_]*)?(e[-+]?[0-9]+)?|[-+]?\.[0-9_]+(e[-+]?[0-9]+)?
    |[-+]?0x[0-9a-f_]+|0o[0-7_]+|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?|[-+]?\.inf|\.nan
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t\ ].*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"[0-9]{1,6}([.,][0-9]{1,2})?")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DATE_BY_HAND = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a code must look, with an example for the sentence that refuses another."""

    pattern: re.Pattern[str]
    example: str


ITEM_ID = Shape(re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*"), "phai-nhat-ly-tuong")
KEY = Shape(re.compile(r"[a-z][a-z0-9]*([-_.][a-z0-9]+)*"), "da-khac-phuc")
VERSION = Shape(file_version.SHAPE, "1.2")
NUMBER = Shape(re.compile(r"\S{1,10}"), "IV")
FILE_ID = Shape(re.compile(r"[A-Za-z0-9]+([-.][A-Za-z0-9]+)*"), "nq04-27")


def is_ambiguous(plain: str) -> bool:
    """Tell whether some reader takes a text without quotes for nothing, a truth value, a number or a date."""
    return _AMBIGUOUS.fullmatch(plain) is not None


def read_number(text: str) -> Decimal | None:
    """Return a number with at most two decimals after a comma or a point, None for anything else."""
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def read_date(text: str, *, by_hand: bool) -> date | None:
    """Return a date written as 2026-11-22, with ``by_hand`` also as 22/11/2026, None for anything else."""
    iso, other = _ISO_DATE.fullmatch(text), _DATE_BY_HAND.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if other and by_hand:
            return date(int(other[3]), int(other[2]), int(other[1]))
    except ValueError:
        return None  # a day that no calendar has
    return None
