"""Filling a handbook with the made-up member, for «xem thử» and for the complete example."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Checklist
from sotay.domain.sample import Sample
from sotay.services.assessments import close_assessment, fill_from_file
from sotay.services.diary import write_entry
from sotay.services.handbook import set_up
from sotay.services.repositories import UnitOfWork

SAMPLE_PASSWORD = "so-tay-mau-2026"  # noqa: S105 - shown to everybody: it guards made-up words
VIETNAM = timezone(timedelta(hours=7))
EVENING = time(20, 30, tzinfo=VIETNAM)


def fill_sample(uow: UnitOfWork, *, sample: Sample, checklist: Checklist) -> None:
    """Store the member through the same acts as a person's; all periods but the latest are closed.

    The moments follow from the periods, so that the same sample gives the same papers on any day.
    """
    ordered = sorted(sample.periods, key=lambda each: each.period)
    if ordered:
        set_up(uow, profile=sample.profile, checklist=checklist, now=_evening(ordered[0].period.start))
    for each in ordered:
        evening = _evening(each.due or each.period.end)
        fill_from_file(uow, answers=each, checklist=checklist, now=evening)
        if each is not ordered[-1]:
            close_assessment(uow, period=each.period, now=evening)
    for number, line in enumerate(sample.diary, start=1):
        entry = DiaryEntry(
            id=EntryId(f"sample-{number:03}"),
            day=line.day,
            text=line.text,
            written_at=_evening(line.day),
            manifestation_id=line.manifestation_id,
        )
        write_entry(uow, entry=entry, today=line.day)


def _evening(day: date) -> datetime:
    return datetime.combine(day, EVENING)
