"""A list of lines as a file: what the command line prints to choose from, and reads back as what was chosen.

As text, each line begins with a key; what follows a # is for the reader, and a line that begins with it is left out. As
JSON, an object with ``lines``, or a list, of objects with ``key`` and perhaps ``chosen`` and ``words``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from sotay.domain.exchange_errors import NotALineList
from sotay.domain.submission import Decision, LineChoice, Selection, SubmissionLine

REMARK = "#"
_SHOWN_LETTERS = 90


def written_list(lines: Iterable[SubmissionLine], selection: Selection) -> tuple[str, ...]:
    """Return one line of text for each line of a year; those left out are remarks."""
    return tuple(
        f"{_mark(selection, line)}{line.key}  {REMARK} {_short(f'{line.heading}: {line.text}')}" for line in lines
    )


def read_line_list(text: str) -> Mapping[str, LineChoice]:
    """Return what a list chooses, by key; NotALineList with the number of the line where it stops being one."""
    stripped = text.removeprefix("\ufeff").strip()
    if stripped.startswith(("{", "[")):
        return _of_json(stripped)
    choices = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = line.split(REMARK, 1)[0].split()
        if len(words) > 1:
            raise NotALineList(number)
        if words:
            choices[words[0]] = LineChoice(Decision.IN)
    return MappingProxyType(choices)


def _of_json(text: str) -> Mapping[str, LineChoice]:
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotALineList(error.lineno) from None
    except RecursionError:
        raise NotALineList(1) from None
    entries = plain.get("lines") if isinstance(plain, dict) else plain
    if not isinstance(entries, list):
        raise NotALineList(1)
    return MappingProxyType(dict(_choice(entry) for entry in entries if not _is_left_out(entry)))


def _is_left_out(entry: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    return isinstance(entry, dict) and entry.get("chosen") is False


def _choice(entry: Any) -> tuple[str, LineChoice]:  # noqa: ANN401 - whatever JSON holds
    key = entry.get("key") if isinstance(entry, dict) else None
    words = entry.get("words", "") if isinstance(entry, dict) else ""
    if not isinstance(key, str) or not isinstance(words, str):
        raise NotALineList(1)
    return key, LineChoice(Decision.SOFTENED if words.strip() else Decision.IN, words)


def _mark(selection: Selection, line: SubmissionLine) -> str:
    return f"{REMARK} " if selection.choice(line.key).decision is Decision.OUT else ""


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _SHOWN_LETTERS else one_line[: _SHOWN_LETTERS - 1] + "…"
