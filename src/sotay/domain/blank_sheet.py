"""Sheets of the checklist to be filled in by hand, before anybody wrote on them."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.form import ChoiceLine
from sotay.domain.manifestation import Checklist


@dataclass(frozen=True, slots=True)
class BlankSheets:
    """What is printed: one sheet for each of ``names``, "" for one that bears none; ``claim`` asks for a level."""

    year: int
    cell: str
    checklist: Checklist
    claim: ChoiceLine | None
    names: tuple[str, ...]
