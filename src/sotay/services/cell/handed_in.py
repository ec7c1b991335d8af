"""Reading what a person handed in, and keeping the words of an answer that is still being written."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.collecting import Collected, MadeReceipt
from sotay.domain.hand_in import SubmissionId
from sotay.domain.plain import from_json
from sotay.domain.roster import PersonId
from sotay.domain.submission import Submission
from sotay.services.cell_repositories import CellUnitOfWork

DRAFT = "collecting.answer."
"""Begins the setting that keeps what is being written in answer to a submission; its id follows."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One submission as the cell has it, with what was answered; ``draft`` is an answer that was not given yet."""

    collected: Collected
    submission: Submission
    receipts: tuple[MadeReceipt, ...]
    draft: str = ""


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What is being written in answer to the submission of this id."""

    id: SubmissionId
    words: str


def load_handed_in(uow: CellUnitOfWork, *, person_id: PersonId, year: int) -> tuple[HandedIn, ...]:
    """Return what a person handed in for a year, the one that counts first."""
    with uow:
        of_year = [each for each in uow.submissions.of_person(person_id) if each.year == year]
        return tuple(_handed_in(uow, each) for each in reversed(of_year))


def keep_answer_draft(uow: CellUnitOfWork, *, draft: AnswerDraft) -> None:
    """Keep what is being written in answer to a submission; nothing is kept of blank words."""
    with uow:
        if draft.words.strip():
            uow.settings.put(DRAFT + draft.id, draft.words)
        else:
            uow.settings.remove(DRAFT + draft.id)
        uow.commit()


def answer_drafts(uow: CellUnitOfWork) -> tuple[AnswerDraft, ...]:
    """Return inside an act everything that is being written in answer to a submission."""
    kept = ((key.removeprefix(DRAFT), words) for key, words in uow.settings.all().items() if key.startswith(DRAFT))
    return tuple(AnswerDraft(SubmissionId(key), words) for key, words in kept)


def forget_orphan_drafts(uow: CellUnitOfWork) -> None:
    """Forget inside an act what is being written in answer to a submission that is gone."""
    for draft in answer_drafts(uow):
        if uow.submissions.get(draft.id) is None:
            uow.settings.remove(DRAFT + draft.id)


def _handed_in(uow: CellUnitOfWork, collected: Collected) -> HandedIn:
    return HandedIn(
        collected,
        from_json(Submission, collected.content),
        uow.submissions.receipts(collected.id),
        uow.settings.get(DRAFT + collected.id) or "",
    )
