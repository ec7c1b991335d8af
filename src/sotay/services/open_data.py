"""Acts of open data: the whole handbook or a year of it out, and a file read; taking it in is ``importing``."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from sotay.domain.assessment import Assessment
from sotay.domain.diary import DiaryEntry
from sotay.domain.errors import FileHasProblems, FileNotReadable, OpenDataTooLarge
from sotay.domain.open_data import FILE_LIMIT, OpenHandbook, OpenPeriod
from sotay.domain.open_data_json import NotOpenData, read_open_data, write_open_data
from sotay.domain.period import PeriodKind
from sotay.domain.remedy import Remedy
from sotay.domain.snapshot import content_hash
from sotay.services.cell_cards import COMPARED
from sotay.services.hand_in import SELECTION
from sotay.services.papers import save_paper
from sotay.services.repositories import UnitOfWork
from sotay.services.review_words import SETTING as REVIEW_WORDS

T = TypeVar("T")


def export_open_data(uow: UnitOfWork, *, year: int | None = None) -> OpenHandbook:
    """Return the whole handbook, or what belongs to a calendar year; OpenDataTooLarge for more than is read back."""
    with uow:
        assessments = [
            uow.assessments.get(each.period)
            for each in reversed(uow.assessments.summaries())
            if year is None or each.period.belongs_to(year)
        ]
        accepted = uow.checklists.accepted()
        answered = (asked for each in assessments for asked in (each.checklist, *each.other_words.values()))
        checklists = {content_hash(each): each for each in (*answered, *accepted)}
        diary, remedies = _diary(uow, year), _remedies(uow, year)
        hand_ins = [each for each in uow.hand_ins.all() if year is None or each.year == year]
        return OpenHandbook(
            year=year,
            profile=uow.profiles.get(),
            settings=_settings(uow, year),
            periods=tuple(open_period(uow, each) for each in assessments),
            diary=diary,
            remedies=remedies,
            commitments=_present(uow.commitments.get(each) for each in _of(uow.commitments.years(), year)),
            reviews=_present(uow.reviews.get(each) for each in _of(uow.reviews.years(), year)),
            hand_ins=tuple(sorted(hand_ins, key=lambda each: each.sequence)),
            cells=tuple(sorted(uow.hand_ins.cells(), key=lambda each: each.key)) if year is None else (),
            accepted_checklists=tuple(content_hash(each) for each in accepted),
            checklists=MappingProxyType(dict(sorted(checklists.items()))),
            proof_files=_proof_files(uow, [*diary, *remedies]),
        )


def years_to_export(uow: UnitOfWork) -> tuple[int, ...]:
    """Return the years that something of the handbook belongs to, the latest first."""
    with uow:
        periods = {
            each.period.end.year for each in uow.assessments.summaries() if each.period.kind is not PeriodKind.TERM
        }
        days = {each.day.year for each in uow.diary.all()}
        return tuple(sorted(periods | days | {*uow.reviews.years(), *uow.commitments.years()}, reverse=True))


def write_open_data_file(path: Path, handbook: OpenHandbook) -> Path:
    """Write the file in one step; FileNotWritable, OpenDataTooLarge for more than is read back; slow for much."""
    content = write_open_data(handbook)
    if len(content) > FILE_LIMIT:
        raise OpenDataTooLarge(len(content), FILE_LIMIT)
    return save_paper(path, content)


def open_period(uow: UnitOfWork, assessment: Assessment) -> OpenPeriod:
    """Return a period of the store as open data."""
    period = OpenPeriod(
        period=assessment.period,
        due=assessment.due,
        checklist=content_hash(assessment.checklist),
        opened_at=assessment.opened_at,
        closed_at=assessment.closed_at,
        last_item=assessment.last_item,
        answers=tuple(assessment.answers.values()),
        wordings=uow.assessments.all_wordings(assessment.period),
        events=uow.assessments.events(assessment.period),
        other_words=MappingProxyType({item: content_hash(each) for item, each in assessment.other_words.items()}),
        reader=assessment.reader.form,
        membership=assessment.reader.membership,
    )
    return period.in_order(assessment.checklist)


def read_open_data_file(path: Path) -> OpenHandbook:
    """Return what a file holds; FileNotReadable, FileHasProblems with every place. Slow for a large file."""
    try:
        if not path.is_file():  # a pipe or a device would never come to an end
            raise FileNotReadable(path)
        with path.open("rb") as stream:
            content = stream.read(FILE_LIMIT + 1)
    except (OSError, ValueError):  # ValueError: a name that no system takes
        raise FileNotReadable(path) from None
    try:
        return read_open_data(content)
    except NotOpenData as error:
        raise FileHasProblems(path, error.problems) from None


def is_of_this_handbook(setting: str) -> bool:
    """Tell whether a setting holds only where it was made, so that no file carries it.

    That a fingerprint was compared, and which lines were chosen to be handed in, nobody else decides for a member.
    """
    return setting.startswith((COMPARED, SELECTION))


def _settings(uow: UnitOfWork, year: int | None) -> Mapping[str, str]:
    """Return the settings that go along; with a year only what its review said before."""
    chosen = {key: value for key, value in uow.settings.all().items() if not is_of_this_handbook(key)}
    if year is not None:
        chosen = {key: value for key, value in chosen.items() if key == f"{REVIEW_WORDS}{year}"}
    return MappingProxyType(chosen)


def _diary(uow: UnitOfWork, year: int | None) -> tuple[DiaryEntry, ...]:
    chosen = uow.diary.all() if year is None else uow.diary.of_year(year)
    return tuple(sorted(chosen, key=lambda each: (each.day, each.written_at, each.id)))


def _remedies(uow: UnitOfWork, year: int | None) -> tuple[Remedy, ...]:
    chosen = [each for each in uow.remedies.all() if year is None or each.was_open_in(year)]
    return tuple(sorted(chosen, key=lambda each: (each.opened_on, each.id)))


def _of(years: Iterable[int], year: int | None) -> list[int]:
    return sorted(each for each in years if year is None or each == year)


def _present(found: Iterable[T | None]) -> tuple[T, ...]:
    return tuple(each for each in found if each is not None)


def _proof_files(uow: UnitOfWork, owners: Iterable[DiaryEntry | Remedy]) -> Mapping[str, str]:
    proofs = sorted((proof for each in owners for proof in each.proofs), key=lambda each: each.id)
    size = sum(each.size_bytes for each in proofs) * 4 // 3
    if size > FILE_LIMIT:
        raise OpenDataTooLarge(size, FILE_LIMIT)
    return MappingProxyType({each.id: base64.b64encode(uow.proofs.content(each.id)).decode("ascii") for each in proofs})
