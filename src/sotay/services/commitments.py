"""Acts on the yearly commitment: begin, save, take lines up and out, follow a promise, delete and bring back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.commitment import Commitment, CommitmentForm, CommitmentLine, LineId, form_of_year
from sotay.domain.commitment_sources import Candidate, candidates
from sotay.domain.diary import DiaryEntry
from sotay.domain.errors import UnknownEntry
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.remedy import Remedy, RemedyId, check_remedy
from sotay.domain.taking_back import edited_back
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class CommitmentAtHand:
    """What the page of a year works with.

    ``commitment`` is None for a year without one; ``years`` are those with one, the latest first; ``checklist`` names
    the items and ``remedies``, deleted ones left out, are what a promise may be tied to. ``diary`` holds the lines of
    the year, the earliest first.
    """

    year: int
    commitment: Commitment | None
    previous: Commitment | None
    years: tuple[int, ...]
    profile: Profile
    checklist: Checklist | None
    remedies: tuple[Remedy, ...]
    diary: tuple[DiaryEntry, ...] = ()

    def candidates(self, commitment: Commitment) -> tuple[Candidate, ...]:
        """Return what the commitment, as it is now, may still take up."""
        return candidates(commitment, previous=self.previous, remedies=self.remedies)

    def notes_on(self, line: CommitmentLine) -> tuple[DiaryEntry, ...]:
        """Return what was noted in the year about the item of a promise; nothing for a promise without one."""
        item = line.manifestation_id
        return tuple(each for each in self.diary if item is not None and each.manifestation_id == item)

    def remedy(self, line: CommitmentLine) -> Remedy | None:
        """Return the remedy that a promise is tied to; None without one, or where it was deleted."""
        return next((each for each in self.remedies if each.id == line.remedy_id), None)


def load_commitment(uow: UnitOfWork, *, year: int) -> CommitmentAtHand:
    """Return the commitment of a year with all that stands beside it."""
    with uow:
        return CommitmentAtHand(
            year=year,
            commitment=uow.commitments.get(year),
            previous=uow.commitments.get(year - 1),
            years=uow.commitments.years(),
            profile=uow.profiles.get(),
            checklist=uow.checklists.current(),
            remedies=uow.remedies.all(),
            diary=uow.diary.of_year(year),
        )


def commitment_years(uow: UnitOfWork) -> tuple[int, ...]:
    """Return the years with a commitment, the latest first."""
    with uow:
        return uow.commitments.years()


def begin_commitment(uow: UnitOfWork, *, year: int, forms: tuple[CommitmentForm, ...], now: datetime) -> Commitment:
    """Begin the commitment of a year with no promise in it, on a copy of the form of that year, and return it.

    One that is there already is returned as it is. NoCommitmentForm.
    """
    with uow:
        found = uow.commitments.get(year)
        if found is not None:
            return found
        form = form_of_year(year, forms)
        begun = Commitment(year, form, place=uow.profiles.get().place, edited_at=now)
        uow.commitments.put(begun)
        uow.commit()
    return begun


def save_commitment(uow: UnitOfWork, *, commitment: Commitment, now: datetime) -> Commitment:
    """Store the commitment of a year as it was typed."""
    with uow:
        saved = replace(commitment, edited_at=now)
        uow.commitments.put(saved)
        uow.commit()
    return saved


def take_commitment_back(
    uow: UnitOfWork, *, before: Commitment, undo: Callable[[Commitment], Commitment], now: datetime
) -> Commitment:
    """Undo one change of the stored commitment of a year, which was ``before`` it, and return it; UnknownEntry."""
    with uow:
        commitment = edited_back(undo(_stored(uow, before.year)), before=before, now=now)
        uow.commitments.put(commitment)
        uow.commit()
    return commitment


def follow_promise(
    uow: UnitOfWork, *, year: int, line_id: LineId, remedy_id: RemedyId, today: date, now: datetime
) -> tuple[Commitment, Remedy]:
    """Follow a promise as a remedy of its own, and tie the two; UnknownEntry, NothingWritten for a blank promise."""
    with uow:
        commitment = _stored(uow, year)
        line = commitment.line(line_id)
        if line is None:
            raise UnknownEntry
        remedy = check_remedy(
            Remedy(remedy_id, step=line.text, opened_on=today, manifestation_id=line.manifestation_id), today=today
        )
        changed = replace(commitment.with_line(replace(line, remedy_id=remedy.id)), edited_at=now)
        uow.remedies.put(remedy)
        uow.commitments.put(changed)
        uow.commit()
    return changed, remedy


def unfollow_promise(uow: UnitOfWork, *, year: int, line_id: LineId, remedy: Remedy, now: datetime) -> Commitment:
    """Undo following a promise: untie the two, and take the remedy away unless it was changed since; UnknownEntry."""
    with uow:
        commitment = _stored(uow, year)
        line = commitment.line(line_id)
        if line is not None and line.remedy_id == remedy.id:
            commitment = replace(commitment.with_line(replace(line, remedy_id=None)), edited_at=now)
            uow.commitments.put(commitment)
        if remedy in uow.remedies.all():
            uow.remedies.purge(remedy.id)
        uow.commit()
    return commitment


def delete_commitment(uow: UnitOfWork, *, year: int) -> Commitment:
    """Take the commitment of a year away and return it for undo; UnknownEntry. The remedies it names stay."""
    with uow:
        found = _stored(uow, year)
        uow.commitments.remove(year)
        uow.commit()
    return found


def restore_commitment(uow: UnitOfWork, *, commitment: Commitment) -> Commitment:
    """Bring a deleted commitment back as it was, in place of one begun meanwhile; returns that of its year."""
    with uow:
        uow.commitments.put(commitment)
        uow.commit()
    return commitment


def _stored(uow: UnitOfWork, year: int) -> Commitment:
    found = uow.commitments.get(year)
    if found is None:
        raise UnknownEntry
    return found
