"""Showing values in fields that somebody may be typing into."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from sotay.ui.common.date_field import DateField


class TextField(Protocol):
    """What a field of words has, of one line or many."""

    def text(self) -> str:
        """Return what is typed."""

    def set_text(self, text: str) -> None:
        """Show another text and tell nobody."""


def show_words(field: TextField, text: str) -> None:
    """Show a text, and leave the cursor where it is if it is there already."""
    if field.text() != text:
        field.set_text(text)


def show_day(field: DateField, day: date | None) -> None:
    """Show a day, and leave what is being typed if it is that day already or no day yet."""
    if field.is_valid() and field.day() != day:
        field.set_day(day)
