"""Comparing the wording of items with the printed resolution: what is still to compare, and what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sotay.domain.manifestation import Checked, Checklist, Manifestation
from sotay.domain.search import nfc
from sotay.domain.word_changes import WordChanges, word_changes


@dataclass(frozen=True, slots=True)
class Compared:
    """What somebody found when he compared the wording of an item."""

    how_far: Checked
    by: str
    on: date


def to_compare(checklist: Checklist, *, everything: bool = False) -> Iterator[Manifestation]:
    """Yield the items that are not fully compared, or all of them, in printed order."""
    return (item for item in checklist.items() if everything or not item.checked.is_complete)


def one_line(pasted: str) -> str:
    """Return a pasted sentence as a file has it: the ends of printed lines are no ends of anything."""
    return " ".join(nfc(pasted).split())


def differences(text: str, pasted: str) -> WordChanges:
    """Return which words only the draft has, and which only the pasted sentence."""
    return word_changes(one_line(text), one_line(pasted))
