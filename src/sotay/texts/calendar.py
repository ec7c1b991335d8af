"""Sentences of the calendar file."""

from __future__ import annotations


def due() -> str:
    """Say that something is due and nothing of what it is: calendars are often shared."""
    return "Đến hạn một biện pháp"


def due_with_words(step: str) -> str:
    """Say what is due."""
    return f"Đến hạn: {step}"


def file_name() -> str:
    """Name the file without marks, for old telephones."""
    return "nhac-han-bien-phap.ics"


def calendar_files() -> str:
    """Name the kind of file."""
    return "Tệp lịch"
