"""Versions of data files: one to three numbers with points between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

SHAPE = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,2}")


@lru_cache(maxsize=256)  # each item of a checklist asks for the order of the same few
def version_order(version: str) -> tuple[int, ...]:
    """Return what versions of the right shape are ordered by; nothing for another text."""
    return tuple(int(part) for part in version.split(".")) if SHAPE.fullmatch(version) else ()


def next_version(known: Iterable[str]) -> str:
    """Return a version above all known ones, the highest with its last number one higher; "1" above none."""
    highest = max(map(version_order, known), default=())
    return ".".join(map(str, (*highest[:-1], highest[-1] + 1))) if highest else "1"
