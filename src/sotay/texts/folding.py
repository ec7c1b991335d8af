"""What screen readers say of headings that open and close."""

from __future__ import annotations


def is_open() -> str:
    """Say that what stands below a heading is shown."""
    return "Đang mở"


def is_closed() -> str:
    """Say that what stands below a heading is hidden."""
    return "Đang gập lại"
