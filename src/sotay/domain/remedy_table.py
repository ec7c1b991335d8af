"""The table «khắc phục hạn chế» of a year: what became of each remedy that was open in it.

The annual review answers under III for what a review or an authority pointed out; what a member found himself stands
apart. Source: Hướng dẫn 43-HD/BTCTW of 31/10/2025, forms 2A, 2B, 2C, part A.III: "đã được khắc phục; đang khắc phục,
mức độ khắc phục; chưa được khắc phục".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sotay.domain.manifestation import Checklist
from sotay.domain.remedy import Progress, RaisedBy, Remedy


class Standing(Enum):
    """What a review says of a shortcoming."""

    DONE = "done"
    UNDERWAY = "underway"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One remedy at the end of a year.

    ``code`` is the printed number of its item, "" without one; ``done_on`` and ``confirmed_by`` are empty unless it was
    done by then; ``is_late`` tells that its day was past by then and it is not done.
    """

    remedy: Remedy
    code: str
    standing: Standing
    done_on: date | None = None
    confirmed_by: str = ""
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class RemedyTable:
    """The remedies of a year: ``raised`` by a review or an authority, ``own`` found by the member."""

    year: int
    raised: tuple[TableRow, ...] = ()
    own: tuple[TableRow, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether the year holds no remedy."""
        return not (self.raised or self.own)

    @property
    def are_all_raised_done(self) -> bool:
        """Tell whether all that others pointed out was put right, a condition of the highest rating."""
        return all(row.standing is Standing.DONE for row in self.raised)


def standing_in(remedy: Remedy, year: int) -> Standing:
    """Return where a remedy stood at the end of a year; what was done only later was under way."""
    if remedy.done_on is not None:
        return Standing.DONE if remedy.done_on.year <= year else Standing.UNDERWAY
    return Standing.UNDERWAY if remedy.progress is Progress.UNDERWAY else Standing.NOT_YET


def table_row(remedy: Remedy, *, year: int, checklist: Checklist | None, today: date | None = None) -> TableRow:
    """Return what is said of one remedy at the end of a year, or ``today`` where the year is not over.

    A review is written before its year ends: what is due only later is not late yet.
    """
    standing = standing_in(remedy, year)
    is_done = standing is Standing.DONE
    year_over = date(year + 1, 1, 1)
    return TableRow(
        remedy=remedy,
        code=_code(remedy, checklist),
        standing=standing,
        done_on=remedy.done_on if is_done else None,
        confirmed_by=remedy.confirmed_by if is_done else "",
        is_late=not is_done and remedy.due is not None and remedy.due < min(today or year_over, year_over),
    )


def remedy_table(
    remedies: Iterable[Remedy], *, year: int, checklist: Checklist | None = None, today: date | None = None
) -> RemedyTable:
    """Return the remedies that were open in a year, the earliest begun first; ``today`` as in ``table_row``."""
    of_year = sorted(
        (each for each in remedies if each.was_open_in(year)), key=lambda each: (each.opened_on, each.step, each.id)
    )
    rows = [table_row(each, year=year, checklist=checklist, today=today) for each in of_year]
    return RemedyTable(
        year=year,
        raised=tuple(row for row in rows if row.remedy.raised_by is not RaisedBy.SELF),
        own=tuple(row for row in rows if row.remedy.raised_by is RaisedBy.SELF),
    )


def _code(remedy: Remedy, checklist: Checklist | None) -> str:
    item_id = remedy.manifestation_id
    if item_id is None or checklist is None or checklist.item(item_id) is None:
        return ""
    return checklist.code(item_id)
