"""What is typed at the meeting: when and where it was, who was there, and what was said of each member.

All of it is stored while it is typed, so that each act may run with every key.
"""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.plain import from_json
from sotay.domain.roster import PersonId
from sotay.domain.season import Meeting
from sotay.domain.submission import Submission
from sotay.services.cell.open_season import change_notes, change_sheet
from sotay.services.cell_repositories import CellUnitOfWork


def save_meeting(uow: CellUnitOfWork, *, year: int, meeting: Meeting) -> Meeting:
    """Store what is known of the meeting and return what was before; SeasonArchived."""
    return change_sheet(uow, year, lambda sheet: replace(sheet, meeting=meeting)).meeting


def save_remark(uow: CellUnitOfWork, *, year: int, person_id: PersonId, remark: str) -> str:
    """Store what the meeting said of a member and return what was before; SeasonArchived, UnknownPerson."""
    return change_notes(uow, year, person_id, lambda notes: replace(notes, remark=remark)).remark


def save_basis(uow: CellUnitOfWork, *, year: int, person_id: PersonId, basis: str) -> str:
    """Store what the proposal on a member rests on and return what was before; SeasonArchived, UnknownPerson."""
    return change_notes(uow, year, person_id, lambda notes: replace(notes, basis=basis)).basis


def read_handed_in(uow: CellUnitOfWork, *, year: int, person_id: PersonId) -> Submission | None:
    """Return what a member handed in for a year, as it counts by now; None where there is nothing."""
    with uow:
        latest = uow.submissions.latest(person_id, year)
        collected = uow.submissions.get(latest.submission_id) if latest else None
        return from_json(Submission, collected.content) if collected else None
