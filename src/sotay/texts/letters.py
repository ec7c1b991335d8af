"""Sentences of the choice of letters."""

from __future__ import annotations


def letters() -> str:
    """Label the choice."""
    return "Cỡ chữ"


def letter_sample() -> str:
    """Return the sentence to click."""
    return "Tự soi, tự sửa để tiến bộ mỗi ngày."


def letter_size(points: int) -> str:
    """Name a size, for those who hear it."""
    return f"Cỡ chữ {points}"
