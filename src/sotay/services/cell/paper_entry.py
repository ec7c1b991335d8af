"""Acts on a sheet that a member filled in by hand: keeping it while it is typed, and letting it count as handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from sotay.domain.cell_errors import SignedIsThere, UnknownPerson
from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.claimed_level import claims_of
from sotay.domain.collecting import Collected, FromPaper, Latest
from sotay.domain.errors import UnknownForm
from sotay.domain.form import ReviewForm, form_for
from sotay.domain.hand_in import SubmissionId
from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import answered_in
from sotay.domain.paper_sheet import (
    PaperSheet,
    check_complete,
    checklist_code,
    facts_of_sheet,
    sheet_of,
)
from sotay.domain.plain import from_json, to_json
from sotay.domain.roster import Person, PersonId, person_name
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.domain.submission_facts import Fact
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id
from sotay.texts.paper_entry import note_heading
from sotay.texts.submission import line_of

LAST_TYPIST = "paper.entered-by"
"""The setting that keeps who typed the last sheet, so that the name is typed once."""


@dataclass(frozen=True, slots=True)
class PaperToEnter:
    """A sheet to type in: what was typed of it before, and what counts of the person and year by now.

    ``is_draft`` where what was typed does not count yet.
    """

    person: Person
    sheet: PaperSheet
    counted: Latest | None
    is_draft: bool


@dataclass(frozen=True, slots=True)
class EnteredPaper:
    """A sheet that counts as handed in, for undo; ``typed`` is what undo gives back to go on with."""

    person: Person
    submission_id: SubmissionId
    typed: PaperSheet


def load_paper(uow: CellUnitOfWork, *, person_id: PersonId, year: int, checklist: Checklist) -> PaperToEnter:
    """Return a sheet to type in: the one begun, else the one that counts to be gone over, else a blank one.

    UnknownPerson.
    """
    with uow:
        person = _person(uow, person_id)
        counted = uow.submissions.latest(person_id, year)
        draft = uow.paper_drafts.get(person_id, year)
        sheet = draft or _counted_sheet(uow, counted) or PaperSheet(year, checklist_code(checklist))
        if not sheet.entered_by:
            sheet = replace(sheet, entered_by=uow.settings.get(LAST_TYPIST) or "")
    return PaperToEnter(person, sheet, counted, is_draft=draft is not None)


def save_paper_draft(uow: CellUnitOfWork, *, person_id: PersonId, sheet: PaperSheet) -> None:
    """Keep a sheet as it was typed so far, so that closing the window loses nothing."""
    with uow:
        if sheet.is_empty:
            uow.paper_drafts.remove(person_id, sheet.year)
        else:
            uow.paper_drafts.put(person_id, sheet)
        uow.commit()


def let_go_of_draft(uow: CellUnitOfWork, *, person_id: PersonId, year: int) -> PaperSheet | None:
    """Forget a sheet that does not count yet and return it, for undo."""
    with uow:
        draft = uow.paper_drafts.get(person_id, year)
        uow.paper_drafts.remove(person_id, year)
        uow.commit()
    return draft


def enter_paper(
    uow: CellUnitOfWork,
    *,
    person_id: PersonId,
    sheet: PaperSheet,
    checklist: Checklist,
    forms: Sequence[ReviewForm],
    now: datetime,
    replaces_signed: bool = False,
) -> EnteredPaper:
    """Let a typed sheet count as what its member handed in.

    A signed file that counts gives way only where it is said; one that comes later takes the place of the sheet.
    UnknownPerson, NothingEntered, NobodyEntered, SignedIsThere, SeasonArchived. Nothing is stored then.
    """
    check_complete(sheet)
    with uow:
        ensure_open(uow, sheet.year)
        person = _person(uow, person_id)
        counted = uow.submissions.latest(person_id, sheet.year)
        if counted is not None and not counted.is_from_paper and not replaces_signed:
            raise SignedIsThere(person.full_name, counted.received_at.date())
        typist = person_name(sheet.entered_by)
        submission = _submission(person, sheet, checklist, form_of_year(sheet.year, forms))
        collected = Collected(
            id=SubmissionId(new_id()),
            person_id=person_id,
            year=sheet.year,
            content=to_json(submission),
            received_at=_received_at(sheet, now),
            origin=FromPaper(typist, now),
            claims=claims_of(submission),
            answered=answered_in(submission),
        )
        uow.submissions.add(collected)
        uow.paper_drafts.remove(person_id, sheet.year)
        uow.settings.put(LAST_TYPIST, typist)
        uow.log.add(LogLine(now, CellAct.PAPER_ENTERED, 1))
        uow.commit()
    return EnteredPaper(person, collected.id, sheet)


def undo_paper(uow: CellUnitOfWork, *, entered: EnteredPaper, now: datetime) -> None:
    """Take a typed sheet back: what counted before counts again, and what was typed is there to go on with."""
    with uow:
        ensure_open(uow, entered.typed.year)
        uow.submissions.remove(entered.submission_id)
        # What was begun since then is newer than what undo gives back.
        if uow.paper_drafts.get(entered.person.id, entered.typed.year) is None:
            uow.paper_drafts.put(entered.person.id, entered.typed)
        uow.log.add(LogLine(now, CellAct.PAPER_UNDONE, 1))
        uow.commit()


def form_of_year(year: int, forms: Sequence[ReviewForm]) -> ReviewForm | None:
    """Return the form by which a sheet asks for the level that is claimed, None where the year has none."""
    try:
        return form_for("", year, tuple(forms))
    except UnknownForm:
        return None


def _person(uow: CellUnitOfWork, person_id: PersonId) -> Person:
    person = uow.roster.get(person_id)
    if person is None:
        raise UnknownPerson("")
    return person


def _counted_sheet(uow: CellUnitOfWork, counted: Latest | None) -> PaperSheet | None:
    if counted is None or not counted.is_from_paper:
        return None
    collected = uow.submissions.get(counted.submission_id)
    if collected is None or not isinstance(collected.origin, FromPaper):
        return None
    sheet = sheet_of(from_json(Submission, collected.content))
    return replace(sheet, received_on=collected.received_at.date(), entered_by=collected.origin.entered_by)


def _submission(person: Person, sheet: PaperSheet, checklist: Checklist, form: ReviewForm | None) -> Submission:
    facts = facts_of_sheet(sheet, checklist, form)
    return Submission(
        year=sheet.year,
        full_name=person.full_name,
        form_id=form.id if form else "",
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        checklist_hash=content_hash(checklist),
        lines=tuple(map(_line, facts)),
    )


def _line(fact: Fact) -> SubmissionLine:
    line = line_of(fact)
    is_note = fact.part not in (Part.LEVEL, Part.CHOICE)
    return replace(line, heading=note_heading(fact.code, fact.title)) if is_note else line


def _received_at(sheet: PaperSheet, now: datetime) -> datetime:
    if sheet.received_on is None or sheet.received_on == now.date():
        return now
    return datetime.combine(sheet.received_on, time(), tzinfo=now.tzinfo)
