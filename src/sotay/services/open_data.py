"""Acts of open data: the whole handbook or a year of it out, and back in without losing a word of either side."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from types import MappingProxyType

from sotay.domain.assessment import Assessment
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.member import Profile
from sotay.domain.open_data import ImportCounts, OpenHandbook, OpenPeriod
from sotay.domain.proof import Proof
from sotay.domain.remedy import Remedy, RemedyId
from sotay.domain.snapshot import content_hash
from sotay.domain.wording import Wording
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork

Undo = Callable[[UnitOfWork], None]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``undo`` holds the steps back, in the order in which they are to be taken."""

    counts: ImportCounts
    undo: tuple[Undo, ...]


def export_open_data(uow: UnitOfWork, *, year: int | None = None) -> OpenHandbook:
    """Return the whole handbook, or what belongs to a calendar year."""
    with uow:
        assessments = [
            uow.assessments.get(each.period)
            for each in reversed(uow.assessments.summaries())
            if year is None or each.period.belongs_to(year)
        ]
        current = uow.checklists.current()
        checklists = {content_hash(each): each for each in _once([*(a.checklist for a in assessments), current])}
        diary = tuple(reversed(uow.diary.all())) if year is None else uow.diary.of_year(year)
        remedies = tuple(each for each in uow.remedies.all() if year is None or each.was_open_in(year))
        proofs = [proof for each in (*diary, *remedies) for proof in each.proofs]
        return OpenHandbook(
            year=year,
            profile=uow.profiles.get(),
            settings=uow.settings.all() if year is None else MappingProxyType({}),
            checklists=MappingProxyType(dict(sorted(checklists.items()))),
            current_checklist=None if current is None else content_hash(current),
            periods=tuple(_open_period(uow, each) for each in assessments),
            reviews=tuple(
                review for each in reversed(_years(uow.reviews.years(), year)) if (review := uow.reviews.get(each))
            ),
            diary=diary,
            remedies=remedies,
            proof_files=MappingProxyType(
                {each.id: base64.b64encode(uow.proofs.content(each.id)).decode("ascii") for each in proofs}
            ),
            commitments=tuple(
                found for each in reversed(_years(uow.commitments.years(), year)) if (found := uow.commitments.get(each))
            ),
            hand_ins=tuple(each for each in reversed(uow.hand_ins.all()) if year is None or each.year == year),
            cells=tuple(reversed(uow.hand_ins.cells())) if year is None else (),
        )


def import_open_data(uow: UnitOfWork, *, incoming: OpenHandbook, now: datetime) -> Imported:
    """Add what the handbook lacks, in one transaction; what is there stays as it is.

    Where an answer differs, the incoming one is kept as an earlier wording; an entry or a remedy of another wording is
    kept beside the one that is there; a review or commitment of a year that has one is left out and counted.
    """
    with uow:
        merge = _Merge(uow, incoming, now)
        merge.all()
        uow.commit()
    return Imported(ImportCounts(**merge.counts), tuple(reversed(merge.undo)))


def undo_import(uow: UnitOfWork, *, imported: Imported) -> None:
    """Take back everything that an import added."""
    with uow:
        for step in imported.undo:
            step(uow)
        uow.commit()


class _Merge:
    """One import on its way: counts what it did and notes how to take each step back."""

    def __init__(self, uow: UnitOfWork, incoming: OpenHandbook, now: datetime) -> None:
        self._uow = uow
        self._incoming = incoming
        self._now = now
        self.counts = {each.name: 0 for each in fields(ImportCounts)}
        self.undo: list[Undo] = []

    def all(self) -> None:
        self._profile()
        self._settings()
        self._checklist()
        for period in self._incoming.periods:
            self._period(period)
        self._years()
        for entry in self._incoming.diary:
            self._entry(entry)
        for remedy in self._incoming.remedies:
            self._remedy(remedy)
        self._hand_ins()

    def _did(self, what: str, undo: Undo | None = None) -> None:
        self.counts[what] += 1
        if undo is not None:
            self.undo.append(undo)

    def _profile(self) -> None:
        present, incoming = self._uow.profiles.get(), self._incoming.profile
        empty = Profile()
        lines = {
            each.name: getattr(incoming, each.name)
            for each in fields(Profile)
            if getattr(present, each.name) == getattr(empty, each.name)
        }
        filled = replace(present, **lines)
        if filled != present:
            self._uow.profiles.put(filled)
            self._did("added", lambda uow: uow.profiles.put(present))

    def _settings(self) -> None:
        present = self._uow.settings.all()
        for key, value in self._incoming.settings.items():
            if key not in present:
                self._uow.settings.put(key, value)
                self._did("added", _then(lambda uow, key: uow.settings.remove(key), key))

    def _checklist(self) -> None:
        wanted = self._incoming.current_checklist
        if wanted is not None and self._uow.checklists.current() is None:
            self._uow.checklists.accept(self._incoming.checklists[wanted], self._now)

    def _period(self, incoming: OpenPeriod) -> None:
        period = incoming.period
        if any(each.period == period for each in self._uow.assessments.summaries(deleted=True)):
            self._did("stayed")
            return
        if all(each.period != period for each in self._uow.assessments.summaries()):
            self._add_period(incoming)
            return
        present = self._uow.assessments.get(period)
        for answer in incoming.answers:
            stored, saved_at = self._uow.assessments.stored_answer(period, answer.manifestation_id)
            if stored == answer:
                self._did("same")
            elif stored.is_blank and not present.is_closed and present.checklist.item(answer.manifestation_id):
                self._uow.assessments.put_answer(period, answer, at=self._now)
                self._did(
                    "added",
                    _then(lambda uow, was: uow.assessments.put_answer(period, was[0], at=was[1]), (stored, saved_at)),
                )
            else:
                self._keep_wording(incoming, Wording(answer, self._now))
        for wording in incoming.wordings:
            if wording not in self._uow.assessments.wordings(period, wording.answer.manifestation_id):
                self._keep_wording(incoming, wording)

    def _keep_wording(self, incoming: OpenPeriod, wording: Wording) -> None:
        self._uow.assessments.keep_wording(incoming.period, wording)
        self._did(
            "kept_beside", _then(lambda uow, kept: uow.assessments.remove_wording(incoming.period, kept), wording)
        )

    def _add_period(self, incoming: OpenPeriod) -> None:
        assessments, period, now = self._uow.assessments, incoming.period, self._now
        assessment = Assessment(
            period=period,
            due=incoming.due,
            checklist=self._incoming.checklists[incoming.checklist],
            opened_at=incoming.opened_at,
            closed_at=incoming.closed_at,
            last_item=incoming.last_item,
            answers=MappingProxyType({each.manifestation_id: each for each in incoming.answers}),
        )
        assessments.add(assessment)
        for wording in incoming.wordings:
            assessments.keep_wording(period, wording)
        for event in incoming.events:
            assessments.log(period, event.act, event.at)

        def take_away(uow: UnitOfWork) -> None:
            uow.assessments.put_deleted(period, now)
            uow.assessments.purge(period)

        self._did("added", take_away)

    def _years(self) -> None:
        uow = self._uow
        for review in self._incoming.reviews:
            present = uow.reviews.get(review.year)
            if present is None:
                uow.reviews.put(review)
                self._did("added", _then(lambda uow, year: uow.reviews.remove(year), review.year))
            else:
                self._did("same" if present == review else "stayed")
        for commitment in self._incoming.commitments:
            there = uow.commitments.get(commitment.year)
            if there is None:
                uow.commitments.put(commitment)
                self._did("added", _then(lambda uow, year: uow.commitments.remove(year), commitment.year))
            else:
                self._did("same" if there == commitment else "stayed")

    def _entry(self, entry: DiaryEntry) -> None:
        try:
            present = self._uow.diary.get(entry.id)
        except UnknownEntry:
            if any(each.id == entry.id for each in self._uow.diary.all(deleted=True)):
                self._did("stayed")
                return
            self._add_entry(entry, "added")
            return
        if replace(present, proofs=()) == replace(entry, proofs=()):
            self._did("same")
        else:
            self._add_entry(replace(entry, id=EntryId(new_id())), "kept_beside")

    def _add_entry(self, entry: DiaryEntry, what: str) -> None:
        self._uow.diary.put(entry)
        self._add_proofs(entry.id, entry.proofs)
        self._did(what, _then(lambda uow, added: uow.diary.purge(added), entry.id))

    def _remedy(self, remedy: Remedy) -> None:
        try:
            present = self._uow.remedies.get(remedy.id)
        except UnknownEntry:
            if any(each.id == remedy.id for each in self._uow.remedies.all(deleted=True)):
                self._did("stayed")
                return
            self._add_remedy(remedy, "added")
            return
        if replace(present, proofs=()) == replace(remedy, proofs=()):
            self._did("same")
        else:
            self._add_remedy(replace(remedy, id=RemedyId(new_id())), "kept_beside")

    def _add_remedy(self, remedy: Remedy, what: str) -> None:
        self._uow.remedies.put(remedy)
        self._add_proofs(remedy.id, remedy.proofs)
        self._did(what, _then(lambda uow, added: uow.remedies.purge(added), remedy.id))

    def _add_proofs(self, owner: EntryId | RemedyId, proofs: tuple[Proof, ...]) -> None:
        for proof in proofs:
            content = base64.b64decode(self._incoming.proof_files[proof.id])
            self._uow.proofs.add(owner, self._free_of_others(proof), content)

    def _hand_ins(self) -> None:
        present = {each.id: each for each in self._uow.hand_ins.all()}
        taken = {each.sequence for each in present.values()}
        for hand_in in self._incoming.hand_ins:
            if hand_in.id in present or hand_in.sequence in taken:
                self._did("same" if present.get(hand_in.id) == hand_in else "stayed")
                continue
            self._uow.hand_ins.put(hand_in)
            self._did("added", _then(lambda uow, added: uow.hand_ins.remove(added), hand_in.id))
        cells = {each.key for each in self._uow.hand_ins.cells()}
        for cell in self._incoming.cells:
            if cell.key not in cells:
                self._uow.hand_ins.put_cell(cell)
                self._did("added", _then(lambda uow, key: uow.hand_ins.remove_cell(key), cell.key))
