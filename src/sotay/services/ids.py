"""Ids of what a member adds: random, so that copies of one handbook never give the same id to two things."""

from __future__ import annotations

import secrets

ID_BYTES = 8


def new_id() -> str:
    """Return a new id."""
    return secrets.token_hex(ID_BYTES)
