"""The hash that names a checklist by its content."""

from __future__ import annotations

import hashlib

from sotay.domain.manifestation import Checklist
from sotay.domain.plain import to_json


def content_hash(checklist: Checklist) -> str:
    """Return the SHA-256 of the checklist's canonical JSON as 64 hexadecimal digits."""
    return hashlib.sha256(to_json(checklist).encode("utf-8")).hexdigest()
