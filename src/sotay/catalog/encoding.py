"""Bytes to text: UTF-8 alone, with other encodings refused by their name, and characters that no text needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from sotay.catalog.findings import PROBLEM_LIMIT, Findings, Refused
from sotay.domain.problems import ProblemCode

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")

# Controls, line and direction marks that editors do not show, halves of pairs, and the mark of a damaged letter.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff\ud800-\udfff]"
)

_PILE_LIMIT = 8
_SIGNS = re.compile(rf"[^\w\s\x00-\x7f]{{{_PILE_LIMIT},}}")

# In TCVN3 these are Ă Â Ê Ô Ơ Ư Đ and their small letters; elsewhere they are signs that hardly occur in a text.
_TCVN3_LETTERS = frozenset(range(0xA1, 0xAF))
_TCVN3_SHARE = 0.15
# Windows-1258 writes tones after their letters.
_WINDOWS_1258_LETTERS = re.compile("[ăđơưĂĐƠƯ\u0300\u0301\u0303\u0309\u0323]")
_WINDOWS_1258_SHARE = 0.3
_ASCII_END = 0x80
_DAMAGED_LETTER = "\ufffd"
_ZERO_SIDE = 0.3
_OTHER_SIDE = 0.05


def decode(raw: bytes, findings: Findings) -> str:
    """Return the text with a line feed at the end of each line; every refusal names what to do about it."""
    if raw.startswith(_UTF_16_MARKS) or _looks_like_utf_16(raw):
        raise findings.refuse(ProblemCode.UTF_16)
    if b"\x00" in raw:
        raise findings.refuse(ProblemCode.BINARY)
    try:
        text = raw.removeprefix(_UTF_8_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        good = raw.removeprefix(_UTF_8_MARK)[: error.start].decode("utf-8")
        line, column = _place(good, len(good))
        if _is_damaged_utf_8(raw):
            damage = _name(_DAMAGED_LETTER)
            raise findings.refuse(ProblemCode.FORBIDDEN_CHARACTER, damage, line=line, column=column) from None
        raise findings.refuse(_other_encoding(raw), line=line, column=column) from None
    return checked_text(text, findings)


def checked_text(text: str, findings: Findings) -> str:
    """Return a text with a line feed at the end of each line; Refused where it has characters that no text needs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _check_characters(text, findings)
    return text


def forbidden_characters(text: str) -> Iterator[tuple[int, str]]:
    """Yield the places and names of characters that no text needs, and of marks piled on one letter.

    Composing a pile takes time by the square of its height, so it must not come that far.
    """
    for found in _FORBIDDEN.finditer(text):
        yield found.start(), _name(found[0])
    if not any(map(unicodedata.combining, set(text[::_PILE_LIMIT]))):
        return  # so many marks in a row would have one at such a place, and looking for the row takes ten times as long
    for signs in _SIGNS.finditer(text):
        height = 0
        for index, sign in enumerate(signs[0], start=signs.start()):
            height = height + 1 if unicodedata.combining(sign) else 0
            if height == _PILE_LIMIT:
                yield index, _name(sign)


def _check_characters(text: str, findings: Findings) -> None:
    forbidden = list(islice(forbidden_characters(text), PROBLEM_LIMIT))
    for index, name in forbidden:
        line, column = _place(text, index)
        findings.add(ProblemCode.FORBIDDEN_CHARACTER, name, line=line, column=column)
    if "\t" in text:
        _report_tabs(text, findings)
    if forbidden or "\t" in text:
        raise Refused


def _report_tabs(text: str, findings: Findings) -> None:
    for number, content in enumerate(text.split("\n"), start=1):
        if "\t" in content:
            findings.add(ProblemCode.TAB, line=number, column=content.index("\t") + 1)


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _looks_like_utf_16(raw: bytes) -> bool:
    # Without a mark at the front: most letters have a zero as one of their two bytes, always on the same side.
    half = len(raw) // 2
    zeros = sorted(raw[side::2].count(0) for side in (0, 1))
    return zeros[1] > _ZERO_SIDE * half and zeros[0] < _OTHER_SIDE * half


def _is_damaged_utf_8(raw: bytes) -> bool:
    # In another encoding hardly any two bytes make a letter of UTF-8 by chance.
    letters = [letter for letter in raw.decode("utf-8", errors="replace") if ord(letter) >= _ASCII_END]
    return letters.count(_DAMAGED_LETTER) < len(letters) / 2


def _other_encoding(raw: bytes) -> ProblemCode:
    high = [byte for byte in raw if byte >= _ASCII_END]
    if sum(byte in _TCVN3_LETTERS for byte in high) >= _TCVN3_SHARE * len(high):
        return ProblemCode.TCVN3
    text = raw.decode("cp1258", errors="replace")
    marked = sum(ord(letter) >= _ASCII_END for letter in text)
    if len(_WINDOWS_1258_LETTERS.findall(text)) >= _WINDOWS_1258_SHARE * marked:
        return ProblemCode.WINDOWS_1258
    return ProblemCode.NOT_UTF_8
