"""The steps back of an import: each takes one part away again, unless somebody has changed it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from sotay.domain.assessment import Answer
from sotay.domain.commitment import Commitment
from sotay.domain.diary import DiaryEntry
from sotay.domain.errors import UnknownEntry, UnknownPeriod
from sotay.domain.hand_in import HandIn, KnownCell
from sotay.domain.member import Profile
from sotay.domain.open_data import OpenPeriod
from sotay.domain.period import Period
from sotay.domain.proof import ProofId
from sotay.domain.remedy import Remedy
from sotay.domain.review import AnnualReview
from sotay.domain.wording import Wording
from sotay.services.open_data import open_period
from sotay.services.repositories import UnitOfWork

StepBack = Callable[[UnitOfWork], bool]
"""Takes one part back inside an open unit of work; False where it was changed meanwhile and stays."""


def empty_lines(taken: Mapping[str, str | date | None]) -> StepBack:
    """Empty the lines of the profile that were filled in."""

    def step(uow: UnitOfWork) -> bool:
        present, empty = uow.profiles.get(), Profile()
        untouched = {name: getattr(empty, name) for name, value in taken.items() if getattr(present, name) == value}
        uow.profiles.put(replace(present, **untouched))
        return len(untouched) == len(taken)

    return step


def put_setting_back(key: str, before: str | None, value: str | None) -> StepBack:
    """Put a setting back as it was before it became this value; None means that there was none."""

    def step(uow: UnitOfWork) -> bool:
        if uow.settings.get(key) != value:
            return False
        if before is None:
            uow.settings.remove(key)
        else:
            uow.settings.put(key, before)
        return True

    return step


def purge_period(added: OpenPeriod, now: datetime) -> StepBack:
    """Remove a period with all that belongs to it; ``added`` is it as it is written."""
    period = added.period

    def step(uow: UnitOfWork) -> bool:
        try:
            present = open_period(uow, uow.assessments.get(period))
        except UnknownPeriod:
            return False  # deleted meanwhile: it is among the deleted ones, to be removed there
        # Where the member stopped reading is no change.
        if replace(present, last_item=None) != replace(added, last_item=None):
            return False
        uow.assessments.put_deleted(period, now)
        uow.assessments.purge(period)
        return True

    return step


def put_answer_back(period: Period, stored: Answer, saved_at: datetime | None, answer: Answer) -> StepBack:
    """Put a blank answer back in place of one that was added."""

    def step(uow: UnitOfWork) -> bool:
        try:
            present, _ = uow.assessments.stored_answer(period, answer.manifestation_id)
        except UnknownPeriod:
            return False
        if present != answer:
            return False
        uow.assessments.put_answer(period, stored, at=saved_at)
        return True

    return step


def remove_wording(period: Period, wording: Wording) -> StepBack:
    """Remove an earlier wording."""

    def step(uow: UnitOfWork) -> bool:
        try:
            uow.assessments.remove_wording(period, wording)
        except UnknownPeriod:
            return False
        return True

    return step


def remove_review(review: AnnualReview) -> StepBack:
    """Remove a review."""

    def step(uow: UnitOfWork) -> bool:
        if uow.reviews.get(review.year) != review:
            return False
        uow.reviews.remove(review.year)
        return True

    return step


def remove_commitment(commitment: Commitment) -> StepBack:
    """Remove a commitment."""

    def step(uow: UnitOfWork) -> bool:
        if uow.commitments.get(commitment.year) != commitment:
            return False
        uow.commitments.remove(commitment.year)
        return True

    return step


def purge_entry(entry: DiaryEntry) -> StepBack:
    """Remove a diary entry with its proofs."""

    def step(uow: UnitOfWork) -> bool:
        try:
            if uow.diary.get(entry.id) != entry:
                return False
        except UnknownEntry:
            return False
        uow.diary.purge(entry.id)
        return True

    return step


def purge_remedy(remedy: Remedy) -> StepBack:
    """Remove a remedy with its proofs."""

    def step(uow: UnitOfWork) -> bool:
        try:
            if uow.remedies.get(remedy.id) != remedy:
                return False
        except UnknownEntry:
            return False
        uow.remedies.purge(remedy.id)
        return True

    return step


def remove_proof(proof_id: ProofId) -> StepBack:
    """Remove a proof file of an entry that was there before."""

    def step(uow: UnitOfWork) -> bool:
        uow.proofs.remove(proof_id)
        return True

    return step


def remove_hand_in(hand_in: HandIn) -> StepBack:
    """Remove a hand-in."""

    def step(uow: UnitOfWork) -> bool:
        if uow.hand_ins.get(hand_in.id) != hand_in:
            return False
        uow.hand_ins.remove(hand_in.id)
        return True

    return step


def remove_cell(cell: KnownCell) -> StepBack:
    """Remove the card of a cell."""

    def step(uow: UnitOfWork) -> bool:
        if cell not in uow.hand_ins.cells():
            return False
        uow.hand_ins.remove_cell(cell.key)
        return True

    return step
