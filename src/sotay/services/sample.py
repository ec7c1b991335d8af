"""Filling a handbook with the made-up member, for «xem thử» and for the complete example."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

from sotay.domain.commitment import CommitmentForm, CommitmentLine, LineId
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Checklist
from sotay.domain.remedy import Remedy
from sotay.domain.sample import Sample, SampleCommitment, SampleRemedy
from sotay.services.assessments import close_assessment, fill_from_file
from sotay.services.commitments import begin_commitment, load_commitment, save_commitment
from sotay.services.diary import write_entry
from sotay.services.handbook import set_up
from sotay.services.remedies import load_remedies, save_remedy
from sotay.services.repositories import UnitOfWork

SAMPLE_PASSWORD = "so-tay-mau-2026"  # noqa: S105 - shown to everybody: it guards made-up words
VIETNAM = timezone(timedelta(hours=7))
EVENING = time(20, 30, tzinfo=VIETNAM)


def fill_sample(uow: UnitOfWork, *, sample: Sample, checklist: Checklist) -> None:
    """Store the member through the same acts as a person's; all periods but the latest are closed.

    The moments follow from the sample, so that the same sample gives the same papers on any day.
    """
    ordered = sorted(sample.periods, key=lambda each: each.period)
    if ordered:
        set_up(uow, profile=sample.profile, checklist=checklist, now=_evening(ordered[0].period.start))
    for each in ordered:
        evening = _evening(each.due or each.period.end)
        fill_from_file(uow, answers=each, checklist=checklist, now=evening)
        if each is not ordered[-1]:
            close_assessment(uow, period=each.period, now=evening)
    promised = load_remedies(uow).remedies
    for told in sample.remedies:
        _follow(uow, told, promised)
    for number, line in enumerate(sample.diary, start=1):
        entry = DiaryEntry(
            id=EntryId(f"sample-{number:03}"),
            day=line.day,
            text=line.text,
            written_at=_evening(line.day),
            manifestation_id=line.manifestation_id,
        )
        write_entry(uow, entry=entry, today=line.day)
    for commitment in sample.commitments if sample.commitment_forms else ():
        _commit(uow, commitment, sample.commitment_forms)


def _follow(uow: UnitOfWork, told: SampleRemedy, promised: tuple[Remedy, ...]) -> None:
    """Say what became of a remedy that closing its period has stored; one that is not there is passed over."""
    for remedy in promised:
        is_meant = (remedy.source, remedy.manifestation_id) == (told.source, told.manifestation_id)
        if is_meant and remedy.step.startswith(told.step_begins):
            said = replace(
                remedy,
                due=told.due,
                progress=told.progress,
                done_on=told.done_on,
                result=told.result,
                confirmed_by=told.confirmed_by,
                raised_by=told.raised_by,
            )
            save_remedy(uow, remedy=said, today=told.done_on or remedy.opened_on)


def _commit(uow: UnitOfWork, sample: SampleCommitment, forms: tuple[CommitmentForm, ...]) -> None:
    """Write the promises of a year, tied to the remedies that closing its periods has stored."""
    now = _evening(sample.signed_on)
    at_hand = load_commitment(uow, year=sample.year)
    begun = begin_commitment(uow, year=sample.year, forms=forms, now=now)
    written = replace(begun, place=sample.place, signed_on=sample.signed_on)
    for number, promise in enumerate(sample.promises, start=1):
        tied = (
            each.id
            for each in at_hand.remedies
            if each.source == promise.remedy_of and each.manifestation_id == promise.manifestation_id
        )
        line = CommitmentLine(
            LineId(f"sample-{sample.year}-{number:02}"),
            promise.section_key,
            promise.text,
            manifestation_id=promise.manifestation_id,
            remedy_id=next(tied, None) if promise.remedy_of is not None else None,
            outcome=promise.outcome,
            outcome_text=promise.outcome_text,
        )
        written = written.with_line(line)
    save_commitment(uow, commitment=written, now=now)


def _evening(day: date) -> datetime:
    return datetime.combine(day, EVENING)
