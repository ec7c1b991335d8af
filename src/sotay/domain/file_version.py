"""Versions of data files: one to three numbers with points between them."""

from __future__ import annotations

import re

SHAPE = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,2}")


def version_order(version: str) -> tuple[int, ...]:
    """Return what versions of the right shape are ordered by; nothing for another text."""
    return tuple(int(part) for part in version.split(".")) if SHAPE.fullmatch(version) else ()
