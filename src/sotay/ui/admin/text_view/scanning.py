"""What is what in one line of YAML, for colours alone.

Goes line by line with a small state, so that a keystroke costs one line. It judges nothing: whether a file is right is
for the catalog to say.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

NORMAL, IN_DOUBLE, IN_SINGLE = 0, 1, 2
BLOCK_BASE = 8
"""States from here on are blocks of lines; less this, the column of what owns the block."""


class Ink(Enum):
    """What a piece of a line is."""

    COMMENT = "comment"
    KEY = "key"
    TEXT = "text"
    SIGN = "sign"


class Piece(NamedTuple):
    """A run of letters of one kind; what lies between pieces is plain text."""

    start: int
    length: int
    ink: Ink


_START = re.compile(
    r"(?P<dashes>(?:\s*-(?=\s|$))*)(?P<gap>\s*)"
    r"""(?:(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#\[\]{},&*!|>%@`][^#:]*?)\s*(?P<colon>:)(?=\s|$))?"""
)
_BLOCK = re.compile(r"[|>][+\-\d]*(?=\s*(?:#|$))")
_COMMENT = re.compile(r"(?:^|(?<=\s))#")
_END_DOUBLE = re.compile(r'(?:[^"\\]|\\.)*"')
_END_SINGLE = re.compile(r"(?:[^']|'')*'(?!')")


def scan(line: str, state: int) -> tuple[list[Piece], int]:
    """Return the pieces of a line from left to right, and the state that the next line begins in."""
    if state >= BLOCK_BASE:
        indent = len(line) - len(line.lstrip(" "))
        if not line.strip() or indent > state - BLOCK_BASE:
            return [], state
        state = NORMAL
    if state in (IN_DOUBLE, IN_SINGLE):
        return _inside_quotes(line, 0, state)
    pieces: list[Piece] = []
    found = _START.match(line)
    if found is None:  # matches nothing at least
        return pieces, NORMAL
    column, place = 0, found.end("gap")
    dashes = found["dashes"]
    if dashes:
        column = dashes.rindex("-")
        pieces.extend(Piece(at, 1, Ink.SIGN) for at, letter in enumerate(dashes) if letter == "-")
    if found["key"]:
        column = found.start("key")
        pieces.append(Piece(column, len(found["key"]), Ink.KEY))
        pieces.append(Piece(found.start("colon"), 1, Ink.SIGN))
        place = found.end("colon")
    return _value(line, place, column, pieces)


def _value(line: str, place: int, column: int, pieces: list[Piece]) -> tuple[list[Piece], int]:
    """Scan what follows a key or a dash."""
    place += len(line[place:]) - len(line[place:].lstrip())
    rest = line[place : place + 1]
    if rest in ("|", ">") and (block := _BLOCK.match(line, place)):
        pieces.append(Piece(place, block.end() - place, Ink.SIGN))
        return _comment(line, block.end(), pieces), BLOCK_BASE + column
    if rest in ('"', "'"):
        more, state = _inside_quotes(line, place + 1, IN_DOUBLE if rest == '"' else IN_SINGLE, from_quote=1)
        return pieces + more, state
    return _comment(line, place, pieces), NORMAL


def _inside_quotes(line: str, place: int, state: int, from_quote: int = 0) -> tuple[list[Piece], int]:
    end = (_END_DOUBLE if state == IN_DOUBLE else _END_SINGLE).match(line, place)
    start = place - from_quote
    if end is None:
        return [Piece(start, len(line) - start, Ink.TEXT)], state
    return _comment(line, end.end(), [Piece(start, end.end() - start, Ink.TEXT)]), NORMAL


def _comment(line: str, place: int, pieces: list[Piece]) -> list[Piece]:
    found = _COMMENT.search(line, place)
    if found is not None:
        pieces.append(Piece(found.start(), len(line) - found.start(), Ink.COMMENT))
    return pieces
