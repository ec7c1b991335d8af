"""The member's part of the complete example: the sample handbook and every paper of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sotay.cli.parser import PDF, WORD
from sotay.domain.assessment import Assessment
from sotay.domain.commitment import Commitment
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.diary_search import in_order
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.trend import item_trend
from sotay.services.assessments import list_periods, load_assessment
from sotay.services.commitments import commitment_years, load_commitment
from sotay.services.diary import load_diary
from sotay.services.handbook import load_profile
from sotay.services.history import HistoryAtHand, load_history
from sotay.services.open_data import export_open_data, write_open_data_file
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, Desk, Documents, WordDocuments
from sotay.services.remedies import load_table
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import load_review, years_to_review

OPEN_DATA = "du-lieu-mo.json"


@dataclass(frozen=True, slots=True)
class StoredYears:
    """What the papers are drawn from."""

    profile: Profile
    assessments: tuple[Assessment, ...]
    reviews: tuple[AnnualReview, ...]
    commitments: tuple[Commitment, ...]
    tables: tuple[RemedyTable, ...]
    diary: DiaryPaper
    history: HistoryAtHand


def write_member_papers(adapters: Adapters, desk: Desk, code: str, out: Path) -> tuple[StoredYears, list[Path]]:
    """Write every paper of the handbook, its open data and the sheet with its recovery code into a folder."""
    stored = desk.run(lambda uow: _read(uow, adapters)).result()
    files = _draw(adapters, stored, adapters.catalog.shipped_checklist(), out)
    made_on = stored.assessments[0].opened_at.date()
    sheet = adapters.documents.recovery_sheet(
        code=code, folder=desk.folder, owner=stored.profile.full_name, made_on=made_on
    )
    files.append(save_paper(out / "to-khoi-phuc.pdf", sheet))
    files.append(write_open_data_file(out / OPEN_DATA, desk.run(export_open_data).result()))
    return stored, files


def _read(uow: UnitOfWork, adapters: Adapters) -> StoredYears:
    forms, _ = adapters.catalog.forms()
    periods = sorted(each.period for each in list_periods(uow))
    years = sorted(years_to_review(uow))
    assessments = tuple(load_assessment(uow, period=each) for each in periods)
    # The day of the sample and not of the clock, so that the same sample gives the same papers on any day.
    today = assessments[-1].due
    tables = (load_table(uow, year=year, today=today)[0] for year in years)
    diary = load_diary(uow)
    return StoredYears(
        profile=load_profile(uow),
        assessments=assessments,
        reviews=tuple(load_review(uow, year=year, forms=forms)[0] for year in years),
        commitments=_commitments(uow),
        tables=tuple(each for each in tables if not each.is_empty),
        diary=DiaryPaper(tuple(line.entry for line in in_order(diary.lines)), checklist=diary.checklist),
        history=load_history(uow),
    )


def _commitments(uow: UnitOfWork) -> tuple[Commitment, ...]:
    found = (load_commitment(uow, year=year).commitment for year in sorted(commitment_years(uow)))
    return tuple(each for each in found if each is not None)


def _draw(adapters: Adapters, stored: StoredYears, checklist: Checklist, out: Path) -> list[Path]:
    layout = adapters.catalog.layout()
    papers = {
        name + ending: content
        for documents, ending in ((adapters.documents, PDF), (adapters.load_word(), WORD))
        for name, content in _papers(documents, stored, layout, checklist)
    }
    return [save_paper(out / name, papers[name]) for name in sorted(papers)]


def _papers(
    documents: Documents | WordDocuments, stored: StoredYears, layout: PageLayout, checklist: Checklist
) -> Iterator[tuple[str, bytes]]:
    """Give each paper that is there in both kinds of file, with its name less the ending."""
    profile = stored.profile
    for review in stored.reviews:
        yield f"ban-kiem-diem-{review.year}", documents.review(review, profile, layout)
    for assessment in stored.assessments:
        yield f"tu-danh-gia-{assessment.period.written}", documents.assessment(assessment, profile)
    for commitment in stored.commitments:
        yield f"cam-ket-{commitment.year}", documents.commitment(commitment, profile, layout)
        if not commitment.unanswered():
            answered = documents.commitment(commitment, profile, layout, with_outcomes=True)
            yield f"ket-qua-cam-ket-{commitment.year}", answered
    yield "ghi-chep", documents.diary(stored.diary, profile)
    yield "danh-muc", documents.checklist(checklist)
    yield from _history_papers(documents, stored.history, checklist)
    for table in stored.tables:
        yield f"khac-phuc-{table.year}", documents.remedies(table, profile)


def _history_papers(
    documents: Documents | WordDocuments, at_hand: HistoryAtHand, checklist: Checklist
) -> Iterator[tuple[str, bytes]]:
    levels = at_hand.grid.levels()
    first = next(checklist.items())
    yield "lich-su", documents.history(at_hand.grid, checklist)
    yield "lich-su-theo-nhom", documents.group_history(at_hand.groups, levels)
    yield "lich-su-da-ghi-du", documents.completeness(at_hand.fills)
    yield "lich-su-mot-muc", documents.item_history(item_trend(at_hand.history, first.id), levels)
