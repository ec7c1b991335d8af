"""A value as the letters of a file, in the style of the shipped ones.

Codes and short sentences stand in double quotes, in single ones where they hold double ones; what does not fit on a
line is a folded block; flags and numbers are plain; lists of codes stand in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sotay.catalog.editing.tree import BLOCK_STYLES
from sotay.catalog.scalars import is_ambiguous
from sotay.domain.document import Value

WIDTH = 120
STEP = 2
FOLDED_KEYS = frozenset({"text"})
"""What is folded even where it is short, so that the texts of all items look alike."""

_BETWEEN_WORDS = re.compile(r"(?<=[^ ]) (?=[^ ])")
_LINE_FEEDS = re.compile(r"\n+")
_NUMBER = re.compile(r"[0-9]{1,6}([.,][0-9]{1,2})?")
_PLAIN = re.compile(r"[^\W\d_][\w ,.;()/-]*(?<! )")
_CODE = re.compile(r"[A-Za-z0-9]+([-._][A-Za-z0-9]+)*")
_UNSEEN = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n"})


def written_scalar(value: Value, *, column: int, indent: int, style: str | None = None, key: str = "") -> str:
    """Return a scalar that begins at a column, its block, if it becomes one, indented by ``indent``.

    ``style`` is that of the scalar it stands in for, None for a new one.
    """
    if isinstance(value, (bool, int)):
        return str(value).lower()
    text = str(value)
    if style == "" and _stays_plain(text, column):
        return text
    quoted = written_quoted(text, style)
    is_long = column + len(quoted) > WIDTH or "\n" in text
    wants_block = style in BLOCK_STYLES or (style is None and key in FOLDED_KEYS) or is_long
    if wants_block and _is_foldable(text):
        return written_literal(text, indent) if style == "|" else written_folded(text, indent)
    return quoted


def written_quoted(text: str, style: str | None = None) -> str:
    """Return a text in quotes on one line."""
    wants_single = style == "'" or ('"' in text and "'" not in text)
    if wants_single and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.translate(_UNSEEN) + '"'


def written_folded(text: str, indent: int) -> str:
    """Return a block whose lines are joined again by spaces."""
    space = " " * indent
    lines: list[str] = []
    for paragraph in _LINE_FEEDS.sub(lambda found: found[0] + "\n", text).split("\n"):
        lines.extend(_wrapped(paragraph, WIDTH - indent))
    return "\n".join([">-", *(space + line if line else "" for line in lines)])


def written_literal(text: str, indent: int) -> str:
    """Return a block whose lines stay lines."""
    space = " " * indent
    return "\n".join(["|-", *(space + line if line else "" for line in text.split("\n"))])


def written_lines(value: Value, *, indent: int, lead: str, key: str = "") -> str:
    """Return a value after its ``lead`` (a dash, or a key with its colon), which stands at ``indent``."""
    head = " " * indent + lead
    if isinstance(value, Mapping) and value:
        if lead == "-":
            inner = "\n".join(_entry(each, value[each], indent + STEP) for each in value)
            return f"{head} {inner.lstrip(' ')}"
        return "\n".join([head, *(_entry(each, value[each], indent + STEP) for each in value)])
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        if is_list_of_codes(value) and len(head) + 1 + len(written_flow(value)) <= WIDTH:
            return f"{head} {written_flow(value)}"
        return "\n".join([head, *(written_lines(each, indent=indent + STEP, lead="-") for each in value)])
    if isinstance(value, (Mapping, Sequence)) and not value and not isinstance(value, str):
        return f"{head} {written_flow(value)}"
    return f"{head} {written_scalar(value, column=len(head) + 1, indent=indent + STEP, key=key)}"


def written_flow(value: Value) -> str:
    """Return a value on one line, lists and maps in brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {written_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(written_flow, value)) + "]"
    return str(value).lower() if isinstance(value, (bool, int)) else written_quoted(str(value))


def is_list_of_codes(value: Value) -> bool:
    """Tell whether this is a list of nothing but codes, which reads well on one line."""
    if isinstance(value, (str, int, Mapping)):
        return False
    return all(isinstance(each, str) and _CODE.fullmatch(each) for each in value)


def _entry(key: str, value: Value, indent: int) -> str:
    return written_lines(value, indent=indent, lead=f"{key}:", key=key)


def _stays_plain(text: str, column: int) -> bool:
    if _NUMBER.fullmatch(text) or text in ("true", "false"):
        return True
    return bool(_PLAIN.fullmatch(text)) and not is_ambiguous(text) and column + len(text) <= WIDTH


def _is_foldable(text: str) -> bool:
    return bool(text) and all(line == line.strip() for line in text.split("\n")) and text == text.strip()


def _wrapped(paragraph: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in _BETWEEN_WORDS.split(paragraph):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
