"""Acts on one person's data: giving all of it out, deleting it for good, and bringing it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.collecting import Collected, MadeReceipt, MemberKey
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.plain import to_json
from sotay.domain.roster import Person, PersonId
from sotay.services.cell.handed_in import DRAFT, AnswerDraft, answer_drafts, forget_orphan_drafts
from sotay.services.cell.person_seasons import PersonSeason, put_seasons_back, seasons_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Everything that a cell book holds of one person.

    ``mirrors`` are the years whose mirror counts the person; after a deletion as ``stand_in``, which names nobody.
    """

    person: Person
    keys: tuple[MemberKey, ...]
    submissions: tuple[Collected, ...]
    receipts: tuple[MadeReceipt, ...]
    paper_drafts: tuple[PaperSheet, ...] = ()
    answer_drafts: tuple[AnswerDraft, ...] = ()
    seasons: tuple[PersonSeason, ...] = ()
    mirrors: tuple[int, ...] = ()
    stand_in: str = ""


@dataclass(frozen=True, slots=True)
class RosterAtHand:
    """The people of a cell by given name, and what the cell is called."""

    cell: str
    people: tuple[Person, ...]


def load_roster(uow: CellUnitOfWork) -> RosterAtHand:
    """Return the people of the cell."""
    with uow:
        return RosterAtHand(uow.owner.name(), uow.roster.all())


def look_at_person(uow: CellUnitOfWork, *, person_id: PersonId) -> PersonRecord:
    """Return everything of a person, to say what would be done with it; UnknownPerson."""
    with uow:
        return _record(uow, person_id)


def save_person(uow: CellUnitOfWork, *, person: Person) -> Person | None:
    """Store a person and return who stood there before."""
    with uow:
        before = uow.roster.get(person.id)
        uow.roster.put(person)
        uow.commit()
    return before


def remove_added(uow: CellUnitOfWork, *, person: Person) -> bool:
    """Take a person back who was only just added, to undo that; False where the book knows more of him by now."""
    with uow:
        is_bare = is_as_added(uow, person)
        if is_bare:
            uow.roster.remove(person.id)
            uow.commit()
    return is_bare


def is_as_added(uow: CellUnitOfWork, person: Person) -> bool:
    """Tell inside an act whether the book holds nothing of a person but what was typed when he was added."""
    if uow.roster.get(person.id) != person:
        return False
    return _record(uow, person.id) == PersonRecord(person, (), (), ())


def export_person(uow: CellUnitOfWork, *, person_id: PersonId, now: datetime) -> PersonRecord:
    """Return everything of a person, to be given to him, and log that it was; UnknownPerson."""
    with uow:
        record = _record(uow, person_id)
        uow.log.add(LogLine(now, CellAct.PERSON_EXPORTED, len(record.submissions)))
        uow.commit()
    return record


def written_record(record: PersonRecord) -> str:
    """Return everything of a person as JSON, to be given to him."""
    return to_json(record)


def delete_person(uow: CellUnitOfWork, *, person_id: PersonId, now: datetime) -> PersonRecord:
    """Delete everything of a person for good and return it for undo; UnknownPerson.

    The log keeps that it was done and how much it was, never whose. Backups made before still hold it.
    """
    with uow:
        record = _record(uow, person_id)
        for each in record.submissions:
            uow.submissions.remove(each.id)
        forget_orphan_drafts(uow)
        if record.mirrors:
            # Later mirrors are held to this one, so that it must go on counting somebody who is gone.
            record = replace(record, stand_in=new_id())
            uow.mirrors.rename(person_id, record.stand_in)
        uow.roster.remove(person_id)
        uow.log.add(LogLine(now, CellAct.PERSON_DELETED, len(record.submissions)))
        uow.commit()
    return record


def bring_back_person(uow: CellUnitOfWork, *, record: PersonRecord, now: datetime) -> None:
    """Put a deleted person back with everything, to undo a deletion."""
    with uow:
        uow.roster.put(record.person)
        for key in record.keys:
            uow.member_keys.put(key)
        for submission in record.submissions:
            uow.submissions.add(submission)
        for receipt in record.receipts:
            uow.submissions.add_receipt(receipt)
        for draft in record.answer_drafts:
            uow.settings.put(DRAFT + draft.id, draft.words)
        for sheet in record.paper_drafts:
            uow.paper_drafts.put(record.person.id, sheet)
        put_seasons_back(uow, record.person.id, record.seasons)
        if record.stand_in:
            uow.mirrors.rename(record.stand_in, record.person.id)
        uow.log.add(LogLine(now, CellAct.PERSON_BROUGHT_BACK, len(record.submissions)))
        uow.commit()


def _record(uow: CellUnitOfWork, person_id: PersonId) -> PersonRecord:
    person = uow.roster.get(person_id)
    if person is None:
        raise UnknownPerson("")
    submissions = uow.submissions.of_person(person_id)
    receipts = tuple(receipt for each in submissions for receipt in uow.submissions.receipts(each.id))
    drafts = uow.paper_drafts.of_person(person_id)
    given = {each.id for each in submissions}
    answers = tuple(each for each in answer_drafts(uow) if each.id in given)
    mirrors = tuple(each.mirror.year for each in uow.mirrors.all() if person_id in each.people)
    keys = uow.member_keys.of_person(person_id)
    return PersonRecord(person, keys, submissions, receipts, drafts, answers, seasons_of(uow, person_id), mirrors)
