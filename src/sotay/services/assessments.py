"""Acts on periods: open, answer, close, reopen, delete and bring back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sotay.domain.answers_file import AnswersFile
from sotay.domain.assessment import Answer, Assessment, AssessmentSummary, PeriodAct, check_answer, settled_by
from sotay.domain.audience import reader_of
from sotay.domain.errors import NothingAnswered, PeriodClosed, PeriodOpen, UnknownPeriod
from sotay.domain.manifestation import Checklist, LevelKey, ManifestationId
from sotay.domain.period import Period
from sotay.domain.wording import Wording, is_worth_keeping
from sotay.services.repositories import UnitOfWork
from sotay.services.taking_up import all_followed, put_untracked


def list_periods(uow: UnitOfWork, *, deleted: bool = False) -> tuple[AssessmentSummary, ...]:
    """Return the periods of the handbook, the latest first."""
    with uow:
        return uow.assessments.summaries(deleted=deleted)


def load_assessment(uow: UnitOfWork, *, period: Period) -> Assessment:
    """Return one assessment; UnknownPeriod."""
    with uow:
        return uow.assessments.get(period)


def load_with_previous(uow: UnitOfWork, *, period: Period) -> tuple[Assessment, Assessment | None]:
    """Return an assessment and the one whose words are quoted beside it; UnknownPeriod."""
    with uow:
        return uow.assessments.get(period), uow.assessments.before(period)


def open_assessment(
    uow: UnitOfWork, *, period: Period, due: date | None, checklist: Checklist, now: datetime
) -> Assessment:
    """Start the assessment of a period against a checklist; PeriodExists. Without ``due`` the period's last day."""
    with uow:
        assessment = _open(uow, period=period, due=due, checklist=checklist, now=now)
        uow.commit()
    return assessment


def save_answer(uow: UnitOfWork, *, period: Period, answer: Answer, now: datetime) -> None:
    """Store one answer of an open assessment; the errors of ``check_answer`` and UnknownPeriod.

    What another sitting wrote is kept as an earlier wording first. Where the member stopped is stored apart: an answer
    may be stored again long after its item was left.
    """
    with uow:
        _replace_answer(uow, period=period, answer=answer, now=now)
        uow.commit()


def change_level(
    uow: UnitOfWork, *, period: Period, manifestation_id: ManifestationId, level: LevelKey | None, now: datetime
) -> None:
    """Store another level, or none, of an answer and leave its words; the errors of ``save_answer``."""
    with uow:
        stored, _ = uow.assessments.stored_answer(period, manifestation_id)
        _replace_answer(uow, period=period, answer=replace(stored, level=level), now=now)
        uow.commit()


def wordings_of(uow: UnitOfWork, *, period: Period, manifestation_id: ManifestationId) -> tuple[Wording, ...]:
    """Return the earlier wordings of an answer, the latest first; UnknownPeriod."""
    with uow:
        return tuple(reversed(uow.assessments.wordings(period, manifestation_id)))


def take_back_wording(uow: UnitOfWork, *, period: Period, answer: Answer, now: datetime) -> Answer:
    """Put an earlier wording back, keeping the present one, which is returned for undo; errors as ``save_answer``."""
    with uow:
        present, _ = uow.assessments.stored_answer(period, answer.manifestation_id)
        checked = _checked(uow, period=period, stored=present, answer=answer)
        kept = {each.answer for each in uow.assessments.wordings(period, answer.manifestation_id)}
        if not present.is_blank and present != checked and present not in kept:
            uow.assessments.keep_wording(period, Wording(present, now))
        uow.assessments.put_answer(period, checked, at=now)
        uow.commit()
    return present


def remember_item(uow: UnitOfWork, *, period: Period, manifestation_id: ManifestationId) -> None:
    """Store where the member stopped reading."""
    with uow:
        uow.assessments.put_last_item(period, manifestation_id)
        uow.commit()


def fill_from_file(uow: UnitOfWork, *, answers: AnswersFile, checklist: Checklist, now: datetime) -> Assessment:
    """Add the answers of a file to its period, opening the period where needed; all of them or none."""
    with uow:
        try:
            assessment = uow.assessments.get(answers.period)
        except UnknownPeriod:
            assessment = _open(uow, period=answers.period, due=answers.due, checklist=checklist, now=now)
        if assessment.is_closed:
            raise PeriodClosed(answers.period.written)
        if answers.due is not None and answers.due != assessment.due:
            uow.assessments.put_due(answers.period, answers.due)
        for change in answers.changes:
            answer = change.applied_to(assessment.written(change.manifestation_id))
            assessment = assessment.with_answer(answer)
            _replace_answer(uow, period=answers.period, answer=answer, now=now)
        filled = uow.assessments.get(answers.period)
        uow.commit()
    return filled


def close_assessment(uow: UnitOfWork, *, period: Period, now: datetime) -> Assessment:
    """Make an assessment read-only and follow what it promises; PeriodClosed, NothingAnswered.

    Unanswered items stay unanswered. Opening the period again takes no remedy away.
    """
    with uow:
        assessment = uow.assessments.get(period)
        if assessment.is_closed:
            raise PeriodClosed(period.written)
        if not assessment.said():
            raise NothingAnswered(period.written)
        uow.assessments.put_closed(period, now)
        uow.assessments.log(period, PeriodAct.CLOSED, now)
        put_untracked(uow, assessment=assessment, followed=all_followed(uow), today=now.date())
        closed = uow.assessments.get(period)
        uow.commit()
    return closed


def reopen_assessment(uow: UnitOfWork, *, period: Period, now: datetime) -> Assessment:
    """Open a closed assessment again, which its log keeps; PeriodOpen."""
    with uow:
        if not uow.assessments.get(period).is_closed:
            raise PeriodOpen(period.written)
        uow.assessments.put_closed(period, None)
        uow.assessments.log(period, PeriodAct.REOPENED, now)
        reopened = uow.assessments.get(period)
        uow.commit()
    return reopened


def change_due(uow: UnitOfWork, *, period: Period, due: date) -> date:
    """Set the due date of an open period and return the one before, for undo; UnknownPeriod, PeriodClosed."""
    with uow:
        assessment = uow.assessments.get(period)
        if assessment.is_closed:
            raise PeriodClosed(period.written)
        uow.assessments.put_due(period, due)
        uow.commit()
    return assessment.due


def delete_assessment(uow: UnitOfWork, *, period: Period, now: datetime) -> None:
    """Take a period out of every list; ``restore_assessment`` brings it back unchanged."""
    with uow:
        uow.assessments.get(period)
        uow.assessments.put_deleted(period, now)
        uow.assessments.log(period, PeriodAct.DELETED, now)
        uow.commit()


def restore_assessment(uow: UnitOfWork, *, period: Period, now: datetime) -> Assessment:
    """Bring a deleted period back as it was; UnknownPeriod for one that was not deleted."""
    with uow:
        if all(each.period != period for each in uow.assessments.summaries(deleted=True)):
            raise UnknownPeriod(period.written)
        uow.assessments.put_deleted(period, None)
        uow.assessments.log(period, PeriodAct.RESTORED, now)
        restored = uow.assessments.get(period)
        uow.commit()
    return restored


def _open(uow: UnitOfWork, *, period: Period, due: date | None, checklist: Checklist, now: datetime) -> Assessment:
    reader = reader_of(uow.profiles.get())
    assessment = Assessment(period=period, due=due or period.end, checklist=checklist, opened_at=now, reader=reader)
    uow.assessments.add(assessment)
    kept = uow.checklists.accepted()
    if kept and all(each.id != checklist.id for each in kept):
        # One that came with the program beside the handbook's own: from here on the handbook follows its versions.
        uow.checklists.accept(checklist, now)
    uow.assessments.log(period, PeriodAct.OPENED, now)
    return assessment


def _replace_answer(uow: UnitOfWork, *, period: Period, answer: Answer, now: datetime) -> None:
    stored, saved_at = uow.assessments.stored_answer(period, answer.manifestation_id)
    checked = _checked(uow, period=period, stored=stored, answer=answer)
    if is_worth_keeping(stored, checked, saved_at=saved_at, now=now):
        uow.assessments.keep_wording(period, Wording(stored, now))
    uow.assessments.put_answer(period, checked, at=now)


def _checked(uow: UnitOfWork, *, period: Period, stored: Answer, answer: Answer) -> Answer:
    """Return the answer as ``check_answer`` does; one that answers the words of now is of these from here on."""
    frame = uow.assessments.frame(period)
    settled = settled_by(frame, stored, answer)
    checked = check_answer(settled, answer, frame.other_words.values())
    if settled is not frame:
        uow.assessments.put_other_words(period, settled.other_words)
    return checked
