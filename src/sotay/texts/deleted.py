"""Sentences of the window that lists what was deleted, whatever it is."""

from __future__ import annotations


def bring_back() -> str:
    """Name the button that brings something back."""
    return "Đưa trở lại"


def purge() -> str:
    """Name the button that removes something for good."""
    return "Xoá hẳn…"


def purge_now() -> str:
    """Name the button that removes it after the question."""
    return "Xoá hẳn"


def keep() -> str:
    """Name the button that keeps it."""
    return "Giữ lại"


def close() -> str:
    """Name the button that closes the window."""
    return "Đóng"
