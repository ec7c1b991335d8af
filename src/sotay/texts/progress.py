"""What the window says that shows how far a long job is."""

from __future__ import annotations


def working_title() -> str:
    """Title of the window."""
    return "Đang làm, xin chờ"


def how_far() -> str:
    """Name the bar for screen readers."""
    return "Đã làm được"


def stop() -> str:
    """Name the button that stops."""
    return "Dừng"


def stopping() -> str:
    """Say on the button that the job is being stopped."""
    return "Đang dừng…"
