"""Permanent ids of items, made from their short titles: readable in a file, and never one that was there before."""

from __future__ import annotations

import re
from collections.abc import Collection

from sotay.domain.search import fold

ID_LIMIT = 60
_OTHER = re.compile(r"[^a-z0-9]+")


def suggested_id(short: str, taken: Collection[str]) -> str:
    """Return an id of lower-case letters without marks, digits and hyphens that is none of ``taken``."""
    words = [word for word in _OTHER.split(fold(short)) if word]
    if words and words[0][0].isdigit():
        words.insert(0, "muc")
    stem = "-".join(words)[: ID_LIMIT - 5].rstrip("-") or "muc-moi"
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem}-{number}", number + 1
    return found
