"""``sotay demo``: a complete example, built through the real services."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.desks import held
from sotay.cli.parser import PDF, WORD, Commands, add_command, path_of
from sotay.domain.assessment import Assessment
from sotay.domain.commitment import Commitment
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.diary_search import in_order
from sotay.domain.errors import FileNotWritable, WrongPassword
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.trend import item_trend
from sotay.services.assessments import list_periods, load_assessment
from sotay.services.commitments import commitment_years, load_commitment
from sotay.services.diary import load_diary
from sotay.services.history import HistoryAtHand, load_history
from sotay.services.open_data import export_open_data, write_open_data_file
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, Documents, Stores, WordDocuments
from sotay.services.remedies import load_table
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import load_review, years_to_review
from sotay.services.sample import SAMPLE_PASSWORD, fill_sample
from sotay.texts import cli_demo as texts
from sotay.texts import cli_help

HANDBOOK = "so-tay"
SCREENS = "screens"
OPEN_DATA = "du-lieu-mo.json"


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the papers are drawn from."""

    assessments: tuple[Assessment, ...]
    reviews: tuple[AnnualReview, ...]
    commitments: tuple[Commitment, ...]
    tables: tuple[RemedyTable, ...]
    diary: DiaryPaper
    history: HistoryAtHand


def add_to(families: Commands) -> None:
    """Add the command to the parser."""
    command = add_command(families, "demo", cli_help.demo())
    command.add_argument("--out", required=True, type=path_of, metavar=cli_help.folder_word(), help=cli_help.demo_out())
    command.add_argument("--json", action="store_true", help=cli_help.as_json())
    command.set_defaults(act=build)


def build(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Build the sample handbook, every paper of it and the pictures of the screens."""
    adapters = surroundings.load()
    sample = adapters.catalog.sample()
    checklist = adapters.catalog.shipped_checklist()
    out: Path = arguments.out
    folder = out / HANDBOOK
    _make_room(adapters.stores, out, folder)
    desk, code = adapters.stores.create(folder, password=SAMPLE_PASSWORD, is_sample=True)
    with held(desk, back_up=True):
        desk.run(lambda uow: fill_sample(uow, sample=sample, checklist=checklist)).result()
        stored = desk.run(lambda uow: _read(uow, adapters)).result()
        open_data = desk.run(export_open_data).result()
    files = _draw(adapters, stored, sample.profile, checklist, out)
    sheet = adapters.documents.recovery_sheet(
        code=code, folder=folder, owner=sample.profile.full_name, made_on=stored.assessments[0].opened_at.date()
    )
    files.append(save_paper(out / "to-khoi-phuc.pdf", sheet))
    files.append(write_open_data_file(out / OPEN_DATA, open_data))
    pictures: list[Path] = []
    if surroundings.make_screens is not None:
        surroundings.make_screens(out / SCREENS)
        pictures = sorted((out / SCREENS).rglob("*.png"))
    return _result(out, stored, files, pictures)


def _make_room(stores: Stores, out: Path, folder: Path) -> None:
    """Make the folder of the example; a former sample handbook in it goes, anybody's own is left alone."""
    if stores.is_store(folder) and not _is_sample(stores, folder):
        raise Refused(texts.demo_place_taken(str(folder)))
    try:
        out.mkdir(parents=True, exist_ok=True)
        if stores.is_store(folder):
            shutil.rmtree(folder)
    except OSError as error:
        raise FileNotWritable(out) from error


def _is_sample(stores: Stores, folder: Path) -> bool:
    try:
        desk = stores.open(folder, password=SAMPLE_PASSWORD)
    except WrongPassword:
        return False
    desk.close(back_up=False).result()
    return desk.is_sample


def _read(uow: UnitOfWork, adapters: Adapters) -> _Stored:
    forms, _ = adapters.catalog.forms()
    periods = sorted(each.period for each in list_periods(uow))
    years = sorted(years_to_review(uow))
    assessments = tuple(load_assessment(uow, period=each) for each in periods)
    # The day of the sample and not of the clock, so that the same sample gives the same papers on any day.
    today = assessments[-1].due
    tables = (load_table(uow, year=year, today=today)[0] for year in years)
    diary = load_diary(uow)
    return _Stored(
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


def _draw(adapters: Adapters, stored: _Stored, profile: Profile, checklist: Checklist, out: Path) -> list[Path]:
    layout = adapters.catalog.layout()
    papers = {
        name + ending: content
        for documents, ending in ((adapters.documents, PDF), (adapters.load_word(), WORD))
        for name, content in _papers(documents, stored, profile, layout, checklist)
    }
    return [save_paper(out / name, papers[name]) for name in sorted(papers)]


def _papers(
    documents: Documents | WordDocuments, stored: _Stored, profile: Profile, layout: PageLayout, checklist: Checklist
) -> Iterator[tuple[str, bytes]]:
    """Give each paper that is there in both kinds of file, with its name less the ending."""
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


def _result(out: Path, stored: _Stored, files: list[Path], pictures: list[Path]) -> Result:
    first, last = stored.assessments[0].period, stored.assessments[-1].period
    lines = [
        texts.demo_made(str(out)),
        texts.demo_handbook(HANDBOOK, len(stored.assessments), first.start, last.end),
        *(texts.demo_file(path.name, path.stat().st_size) for path in files),
    ]
    if pictures:
        lines.append(texts.demo_screens(SCREENS, len(pictures)))
    lines.append(texts.demo_password(SAMPLE_PASSWORD))
    plain = {
        "folder": str(out),
        "handbook": str(out / HANDBOOK),
        "password": SAMPLE_PASSWORD,
        "documents": [str(path) for path in files],
        "screens": [str(path) for path in pictures],
    }
    return Result(tuple(lines), plain)
