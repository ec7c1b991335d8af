"""Open data as a JSON file and back: the same bytes for the same handbook, and every fault with its line and column.

Described in ``docs/open-data.md``. What is read was written by anybody: nothing of it is used before all of it holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from itertools import islice
from typing import Any, NoReturn, get_args

from sotay.domain.errors import Problem
from sotay.domain.form import Block
from sotay.domain.json_place import TextPlace, place_at, place_of
from sotay.domain.open_data import FILE_LIMIT, SCHEMA, OpenHandbook
from sotay.domain.open_data_checks import misfits_in
from sotay.domain.period import Period
from sotay.domain.plain import to_plain
from sotay.domain.problems import ProblemCode
from sotay.domain.search import nfc
from sotay.domain.strict_plain import FAULTS_MAX, Fault, Found, Path, Unreadable, read_strictly

FORMAT = "sotay-open-data"
DEPTH_LIMIT = 20

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BLOCKS = get_args(Block)
_DIGITS_MAX = 18
# A whole string, or one bracket outside of strings; a string that is not closed ends with the text.
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[\]{}]', re.DOTALL)

_CODES: Mapping[Fault, tuple[ProblemCode, bool]] = {
    Fault.NOT_TEXT: (ProblemCode.JSON_NOT_TEXT, False),
    Fault.NOT_NUMBER: (ProblemCode.JSON_NOT_NUMBER, False),
    Fault.NOT_TRUTH: (ProblemCode.JSON_NOT_TRUTH, False),
    Fault.NOT_DATE: (ProblemCode.NOT_A_DATE, True),
    Fault.NOT_MOMENT: (ProblemCode.JSON_NOT_MOMENT, True),
    Fault.NOT_LIST: (ProblemCode.JSON_NOT_LIST, False),
    Fault.NOT_MAP: (ProblemCode.JSON_NOT_MAP, False),
    Fault.NOT_CHOICE: (ProblemCode.JSON_WRONG_WORD, True),
    Fault.REFUSED: (ProblemCode.JSON_REFUSED, False),
}
"""The sentence of each fault that names the key, and whether it repeats what was written."""


class NotOpenData(Exception):
    """The bytes are no open data of this schema; all that was found, in file order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__()
        self.problems = problems


def write_open_data(handbook: OpenHandbook) -> bytes:
    """Return the file: UTF-8, NFC, two spaces for each step, fields in the order of their description."""
    plain = {"format": FORMAT, **_readable(handbook)}
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read_open_data(content: bytes) -> OpenHandbook:
    """Return the handbook of a file; NotOpenData with up to ``FAULTS_MAX`` problems."""
    if len(content) > FILE_LIMIT:
        _refuse(ProblemCode.JSON_TOO_LARGE, str(FILE_LIMIT // 1024**2))
    text = _decoded(content)
    plain = _parsed(text)
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        _refuse(ProblemCode.NOT_OPEN_DATA)
    schema = plain.get("schema")
    if schema != SCHEMA:
        _refuse(ProblemCode.SCHEMA_UNKNOWN, _shown(schema), SCHEMA, place=place_of(text, ("schema",)))
    doubled = [_problem(text, path, ProblemCode.TWICE, key) for path, key in islice(_doubled(plain, ()), FAULTS_MAX)]
    try:
        handbook: OpenHandbook = read_strictly(OpenHandbook, {key: plain[key] for key in plain if key != "format"})
    except Unreadable as unreadable:
        raise NotOpenData(_sorted([*doubled, *(_told(text, each) for each in unreadable.found)])) from None
    misfits = islice(misfits_in(handbook), FAULTS_MAX)
    if problems := [*doubled, *(_problem(text, each.path, each.code, *each.facts) for each in misfits)]:
        raise NotOpenData(_sorted(problems))
    return handbook


def _readable(value: object) -> Any:  # noqa: ANN401 - whatever JSON may hold
    """Return a value as JSON values; the kind of a dataclass is written only where several may stand."""
    if isinstance(value, str):
        return nfc(value)
    if is_dataclass(value) and not isinstance(value, Period):
        plain = {
            each.name: _readable(getattr(value, each.name)) for each in fields(value) if not _left_out(each, value)
        }
        return {"kind": type(value).__name__, **plain} if isinstance(value, _BLOCKS) else plain
    if isinstance(value, Mapping):
        return {nfc(key): _readable(value[key]) for key in sorted(value)}
    if isinstance(value, tuple):
        return [_readable(each) for each in value]
    return to_plain(value)


def _left_out(field: Field[Any], value: object) -> bool:
    """Tell whether the first schema had no such field and it says nothing: what is written of before stays the same."""
    if "added_later" not in field.metadata or "in_open_data" in field.metadata:
        return False
    default = field.default if field.default_factory is MISSING else field.default_factory()
    return bool(getattr(value, field.name) == default)


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF_16_MARKS):
        _refuse(ProblemCode.UTF_16)
    if not content.strip():
        _refuse(ProblemCode.EMPTY_FILE)
    raw = content.removeprefix(_UTF_8_MARK)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        good = raw[: error.start].decode("utf-8")
        _refuse(ProblemCode.NOT_UTF_8, place=place_at(good, len(good)))


def _parsed(text: str) -> Any:  # noqa: ANN401 - whatever JSON may hold
    _check_depth(text)
    try:
        return json.loads(text, object_pairs_hook=_Pairs, parse_int=_whole_number, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        code = ProblemCode.JSON_SYNTAX
        if error.msg == "Extra data":
            code = ProblemCode.JSON_EXTRA
        elif error.msg.startswith("Unterminated") or error.pos >= len(text.rstrip()):
            code = ProblemCode.JSON_CUT
        _refuse(code, place=TextPlace(error.lineno, error.colno))


def _check_depth(text: str) -> None:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        if text[found.start()] in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                _refuse(ProblemCode.TOO_DEEP, str(DEPTH_LIMIT), place=place_at(text, found.start()))
        elif text[found.start()] in "]}":
            depth -= 1


class _Pairs(dict[str, Any]):
    """An object that knows which of its keys were written more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.twice: tuple[str, ...] = ()
        if len(self) != len(pairs):
            names = [key for key, _ in pairs]
            self.twice = tuple(dict.fromkeys(each for each in names if names.count(each) > 1))


def _doubled(plain: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(plain, _Pairs):
        for key in plain.twice:
            yield (*path, key), key
    children = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for step, each in children:
        if isinstance(each, dict | list):
            yield from _doubled(each, (*path, step))


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _DIGITS_MAX else float("inf")


def _no_number(_written: str) -> float:
    return float("nan")


def _told(text: str, found: Found) -> Problem:
    key = next((step for step in reversed(found.path) if isinstance(step, str)), "")
    if found.fault is Fault.MISSING:
        return _problem(text, found.path, ProblemCode.MISSING_KEY, found.name)
    if found.fault is Fault.UNKNOWN:
        return _problem(text, found.path, ProblemCode.JSON_UNKNOWN_KEY, _shown(found.name))
    if found.fault is Fault.NOT_PERIOD:
        return _problem(text, found.path, ProblemCode.NOT_A_PERIOD, found.name)
    code, repeats = _CODES[found.fault]
    return _problem(text, found.path, code, _shown(key), *((found.name,) if repeats else ()))


def _problem(text: str, path: Path, code: ProblemCode, *facts: str) -> Problem:
    place = place_of(text, path)
    return Problem(place.line, place.column, code, facts)


def _sorted(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems), key=lambda each: (each.line, each.column)))[:FAULTS_MAX]


def _refuse(code: ProblemCode, *facts: str, place: TextPlace | None = None) -> NoReturn:
    line, column = (place.line, place.column) if place else (0, 0)
    raise NotOpenData((Problem(line, column, code, facts),))


def _shown(written: object) -> str:
    return nfc(str(written))[:40] if isinstance(written, str | int) else ""
