"""Sentences of the list from which an item of the checklist is chosen."""

from __future__ import annotations


def no_item() -> str:
    """Name the choice of no item."""
    return "Không gắn với mục nào"


def item(code: str, short: str) -> str:
    """Name an item."""
    return f"{code}  {short}"


def item_of_old() -> str:
    """Name an item that the present checklist does not have."""
    return "Mục của danh mục cũ"
