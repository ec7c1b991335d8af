"""The hash that names a checklist by its content."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from sotay.domain.manifestation import Checklist
from sotay.domain.plain import to_json


@lru_cache(maxsize=8)
def content_hash(checklist: Checklist) -> str:
    """Return the SHA-256 of the checklist's canonical JSON as 64 hexadecimal digits."""
    return hashlib.sha256(to_json(checklist).encode("utf-8")).hexdigest()
