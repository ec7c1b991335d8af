"""The steps back of an import: each takes one part away again, unless somebody has changed it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from sotay.domain.assessment import Answer
from sotay.domain.commitment import Commitment
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownPeriod
from sotay.domain.hand_in import HandIn, KnownCell
from sotay.domain.member import Membership, Profile
from sotay.domain.open_data import OpenPeriod
from sotay.domain.period import Period
from sotay.domain.proof import ProofId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.domain.review import AnnualReview
from sotay.domain.wording import Wording
from sotay.services.open_data import open_period
from sotay.services.repositories import UnitOfWork

StepBack = Callable[[UnitOfWork], int]
"""Takes parts back inside an open unit of work; returns how many were changed meanwhile and stay."""


def empty_lines(taken: Mapping[str, str | date | Membership | None]) -> StepBack:
    """Empty the lines of the profile that were filled in."""

    def step(uow: UnitOfWork) -> int:
        present, empty = uow.profiles.get(), Profile()
        untouched = {name: getattr(empty, name) for name, value in taken.items() if getattr(present, name) == value}
        uow.profiles.put(replace(present, **untouched))
        return len(taken) - len(untouched)

    return step


def put_setting_back(key: str, before: str | None, value: str | None) -> StepBack:
    """Put a setting back as it was before it became this value; None means that there was none."""

    def step(uow: UnitOfWork) -> int:
        if uow.settings.get(key) != value:
            return 1
        if before is None:
            uow.settings.remove(key)
        else:
            uow.settings.put(key, before)
        return 0

    return step


def purge_period(added: OpenPeriod, now: datetime) -> StepBack:
    """Remove a period with all that belongs to it; ``added`` is it as it is written."""
    period = added.period

    def step(uow: UnitOfWork) -> int:
        try:
            present = open_period(uow, uow.assessments.get(period))
        except UnknownPeriod:
            return 1  # deleted meanwhile: it is among the deleted ones, to be removed there
        # Where the member stopped reading is no change.
        if replace(present, last_item=None) != replace(added, last_item=None):
            return 1
        uow.assessments.put_deleted(period, now)
        uow.assessments.purge(period)
        return 0

    return step


def put_answer_back(period: Period, stored: Answer, saved_at: datetime | None, answer: Answer) -> StepBack:
    """Put a blank answer back in place of one that was added."""

    def step(uow: UnitOfWork) -> int:
        try:
            present, _ = uow.assessments.stored_answer(period, answer.manifestation_id)
        except UnknownPeriod:
            return 1
        if present != answer:
            return 1
        uow.assessments.put_answer(period, stored, at=saved_at)
        return 0

    return step


def remove_wording(period: Period, wording: Wording) -> StepBack:
    """Remove an earlier wording."""

    def step(uow: UnitOfWork) -> int:
        try:
            uow.assessments.remove_wording(period, wording)
        except UnknownPeriod:
            return 1
        return 0

    return step


def remove_review(review: AnnualReview) -> StepBack:
    """Remove a review."""

    def step(uow: UnitOfWork) -> int:
        if uow.reviews.get(review.year) != review:
            return 1
        uow.reviews.remove(review.year)
        return 0

    return step


def remove_commitment(commitment: Commitment) -> StepBack:
    """Remove a commitment."""

    def step(uow: UnitOfWork) -> int:
        if uow.commitments.get(commitment.year) != commitment:
            return 1
        uow.commitments.remove(commitment.year)
        return 0

    return step


def purge_entries(added: Mapping[EntryId, DiaryEntry]) -> StepBack:
    """Remove diary entries with their proofs."""

    def step(uow: UnitOfWork) -> int:
        present = {each.id: each for each in uow.diary.all()}
        untouched = [each for each, entry in added.items() if present.get(each) == entry]
        for each in untouched:
            uow.diary.purge(each)
        return len(added) - len(untouched)

    return step


def purge_remedies(added: Mapping[RemedyId, Remedy]) -> StepBack:
    """Remove remedies with their proofs."""

    def step(uow: UnitOfWork) -> int:
        present = {each.id: each for each in uow.remedies.all()}
        untouched = [each for each, remedy in added.items() if present.get(each) == remedy]
        for each in untouched:
            uow.remedies.purge(each)
        return len(added) - len(untouched)

    return step


def remove_proof(proof_id: ProofId) -> StepBack:
    """Remove a proof file of an entry that was there before."""

    def step(uow: UnitOfWork) -> int:
        uow.proofs.remove(proof_id)
        return 0

    return step


def remove_hand_in(hand_in: HandIn) -> StepBack:
    """Remove a hand-in."""

    def step(uow: UnitOfWork) -> int:
        if uow.hand_ins.get(hand_in.id) != hand_in:
            return 1
        uow.hand_ins.remove(hand_in.id)
        return 0

    return step


def remove_cell(cell: KnownCell) -> StepBack:
    """Remove the card of a cell."""

    def step(uow: UnitOfWork) -> int:
        if cell not in uow.hand_ins.cells():
            return 1
        uow.hand_ins.remove_cell(cell.key)
        return 0

    return step
