"""Telling Vietnamese that was typed with the Vietnamese keyboard switched off.

A guess for a mild hint, never a reason to refuse or to change what was typed.
"""

from __future__ import annotations

import re

FEWEST_WORDS = 4
FEWEST_KNOWN = 2

_WORD = re.compile(r"[a-z]+[1-9]?")

# Frequent words that look like this only without their marks, or with the keys of Telex and VNI left in them.
_BARE = frozenset(
    [
        "toi",
        "khong",
        "dong",
        "chi",
        "duoc",
        "nhung",
        "nguoi",
        "cua",
        "viec",
        "trong",
        "chua",
        "lam",
        "tot",
        "thuc",
        "hien",
        "cong",
        "tac",
        "chap",
        "hanh",
        "nghi",
        "quyet",
        "sinh",
        "hoat",
        "hoc",
        "tap",
        "dang",
        "vien",
        "ban",
        "than",
        "gia",
        "dinh",
        "giup",
        "doc",
        "thang",
        "thuong",
        "xuyen",
        "con",
        "phai",
        "cho",
        "nen",
        "tham",
        "gia",
        "day",
        "du",
        "tuan",
        "truoc",
        "nhieu",
        "dieu",
        "mot",
        "hai",
        "nam",
        "quy",
        "ngay",
        "nay",
        "voi",
        "den",
        "tu",
        "minh",
    ]
)
# Keys that nobody turned into letters: Telex "ddangr", "toois", "hocj"; VNI "dang3".
_KEYED = re.compile(r"dd[a-z]*|[a-z]*(?:aa|ee|oo|aw|ow|uw)[a-z]*|[a-z]+[fj]|[a-z]+[1-9]")


def looks_unmarked(text: str) -> bool:
    """Tell whether a text seems to be Vietnamese without any mark; short texts never do."""
    if not text.isascii():
        return False
    words = _WORD.findall(text.casefold())
    if len(words) < FEWEST_WORDS:
        return False
    known = sum(word in _BARE or _KEYED.fullmatch(word) is not None for word in words)
    return known >= FEWEST_KNOWN and 2 * known >= len(words)
