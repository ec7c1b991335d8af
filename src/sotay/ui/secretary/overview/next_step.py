"""The one next step of a secretary, from the roster to the archive."""

from __future__ import annotations

from enum import Enum

from sotay.domain.collecting import Standing
from sotay.services.cell.overview import CellOverview


class CellStep(Enum):
    """What the one button leads to."""

    ROSTER = "roster"
    KEYS = "keys"
    DUE = "due"
    COLLECTING = "collecting"
    RATINGS = "ratings"
    MEETING = "meeting"
    PAPERS = "papers"
    ARCHIVE = "archive"
    ARCHIVED = "archived"
    CELLS = "cells"


def next_step(overview: CellOverview) -> CellStep:
    """Return what comes first of what is not done yet; who has not handed in waits once the cell proposed on all."""
    if overview.is_archived:
        return CellStep.ARCHIVED
    if not overview.people:
        return _of_committee(overview) if overview.units else CellStep.ROSTER
    if overview.proposed and not overview.unproposed:
        return CellStep.PAPERS if overview.undecided else CellStep.ARCHIVE
    if not overview.has_keys and not overview.handed_in:
        return CellStep.KEYS
    if overview.due is None and not overview.handed_in:
        return CellStep.DUE
    if overview.counts.get(Standing.MISSING, 0) or overview.counts.get(Standing.RETURNED, 0):
        return CellStep.COLLECTING
    return CellStep.MEETING if overview.proposed else CellStep.RATINGS


def _of_committee(overview: CellOverview) -> CellStep:
    """Return what comes first in the book of a committee that has no people of its own."""
    return CellStep.CELLS if overview.units_sent < overview.units else CellStep.RATINGS
