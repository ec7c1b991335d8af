"""The remedies as rows of the list, the most pressing first. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.manifestation import Checklist
from sotay.domain.remedy import Bucket, Progress, Remedy, RemedyId, bucket_of, by_bucket
from sotay.texts import periods as period_texts
from sotay.texts import remedies as texts
from sotay.ui.common.rows import Mark, Row

_MARKS = {Progress.WAITING: Mark.EMPTY, Progress.UNDERWAY: Mark.PARTLY, Progress.DONE: Mark.DONE}


def rows_of(
    remedies: Sequence[Remedy],
    today: date,
    *,
    checklist: Checklist | None,
    shows_done: bool,
    keep: RemedyId | None = None,
) -> tuple[Row, ...]:
    """Return sections with their rows; what is done only with ``shows_done``, but always the one to ``keep``."""
    rows: list[Row] = []
    for bucket, those in by_bucket(remedies, today).items():
        shown = [each for each in those if bucket is not Bucket.DONE or shows_done or each.id == keep]
        if shown:
            rows.append(Row(f"-{bucket.value}", texts.bucket_title(bucket, len(those)), is_section=True))
            rows.extend(row_of(each, today, checklist) for each in shown)
    return tuple(rows)


def row_of(remedy: Remedy, today: date, checklist: Checklist | None) -> Row:
    """Return one row: the step, when it is due, and how far it has come as shape and word."""
    is_overdue = bucket_of(remedy, today) is Bucket.OVERDUE
    when = when_of(remedy, today)
    state = texts.progress_word(remedy.progress)
    step = " ".join(remedy.step.split())
    return Row(
        key=remedy.id,
        title=step,
        note=texts.row_note(when, item_code(remedy, checklist)),
        mark=Mark.WARNING if is_overdue else _MARKS[remedy.progress],
        mark_word=state,
        spoken=texts.row_spoken(step, state, when),
    )


def when_of(remedy: Remedy, today: date) -> str:
    """Say when a remedy is due and how far that is, or when it was done."""
    if remedy.done_on is not None:
        return texts.done_on(remedy.done_on)
    if remedy.due is None:
        return texts.no_date()
    return texts.due_in(remedy.due, period_texts.days_left((remedy.due - today).days))


def summary_of(remedies: Sequence[Remedy], today: date) -> str:
    """Say how much there is to do."""
    buckets = [bucket_of(each, today) for each in remedies]
    open_number = len(buckets) - buckets.count(Bucket.DONE)
    return texts.summary(buckets.count(Bucket.OVERDUE), buckets.count(Bucket.WITHIN_30), open_number)


def item_code(remedy: Remedy, checklist: Checklist | None) -> str:
    """Return the printed number of the item, "" without one."""
    item_id = remedy.manifestation_id
    if item_id is None or checklist is None or checklist.item(item_id) is None:
        return ""
    return checklist.code(item_id)
