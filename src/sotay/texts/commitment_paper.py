"""Sentences that the printed commitment has beside those of its form."""

from __future__ import annotations

from sotay.domain.commitment import Outcome
from sotay.texts import outcomes


def promise(words: str) -> str:
    """Write a promise as a line of its section."""
    return f"- {words}"


def nothing_promised() -> str:
    """Stand where nothing was promised under a heading."""
    return "(đồng chí chưa ghi)"


def answer(result: Outcome | None) -> str:
    """Say what came of a promise, to be followed by the member's own words."""
    return f"Kết quả: {outcomes.outcome(result)}."


def document_title(title: str, year: int) -> str:
    """Name the file in its properties, without a personal name."""
    return f"{title.capitalize()} năm {year}"
