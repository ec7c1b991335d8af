"""``sotay demo``: a complete example, built through the real services: a member, a committee of four cells, screens.

The member's papers are in ``demo_member``, the cells in ``demo_committee``.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.demo_committee import BOOK, COMMITTEE, COMMITTEE_BOOK, ROLLUPS, BookFolder, build_committee
from sotay.cli.demo_member import StoredYears, write_member_papers
from sotay.cli.desks import held
from sotay.cli.parser import Commands, add_command, path_of
from sotay.domain.errors import FileNotWritable, WrongPassword
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.services.sample import SAMPLE_PASSWORD, fill_sample
from sotay.services.sample_committee.cell_books import CARDS, FILES, RECEIPTS
from sotay.services.sample_committee.parts import SampleParts, sample_parts
from sotay.services.stores import StoresOf
from sotay.texts import cli_demo as texts
from sotay.texts import cli_help
from sotay.texts.demo_guide import guide, guide_file_name

MEMBER = "dang-vien"
HANDBOOK = "so-tay"
SCREENS = "screens"


@dataclass(frozen=True, slots=True)
class _Made:
    """Everything of the example."""

    stored: StoredYears
    papers: Sequence[Path]
    books: Sequence[BookFolder]
    pictures: Sequence[Path]


def add_to(families: Commands) -> None:
    """Add the command to the parser."""
    command = add_command(families, "demo", cli_help.demo())
    command.add_argument("--out", required=True, type=path_of, metavar=cli_help.folder_word(), help=cli_help.demo_out())
    command.add_argument("--json", action="store_true", help=cli_help.as_json())
    command.set_defaults(act=build)


def build(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Build the sample handbook, the cells of the committee, every paper and the pictures of the screens."""
    adapters = surroundings.load()
    parts = sample_parts(adapters.catalog, adapters.exchange)
    out: Path = arguments.out
    _make_room(adapters, parts, out)
    surroundings.tell(texts.demo_making_handbook())
    desk, code = adapters.stores.create(out / MEMBER / HANDBOOK, password=SAMPLE_PASSWORD, is_sample=True)
    sample = adapters.catalog.sample()
    with held(desk, back_up=True):
        desk.run(lambda uow: fill_sample(uow, sample=sample, checklist=parts.checklist)).result()
        books = build_committee(adapters, parts, desk, out, surroundings.tell)
        stored, papers = write_member_papers(adapters, desk, code, out / MEMBER)
    pictures: list[Path] = []
    if surroundings.make_screens is not None:
        surroundings.tell(texts.demo_making_screens())
        surroundings.make_screens(out / SCREENS)
        pictures = sorted((out / SCREENS).rglob("*.png"))
    save_paper(out / guide_file_name(), guide(SAMPLE_PASSWORD, [(each.folder.name, each.name) for each in books]))
    return _result(out, _Made(stored, papers, books, pictures))


def _make_room(adapters: Adapters, parts: SampleParts, out: Path) -> None:
    """Make the folders; what a former example left goes, anybody's own store is left alone and refused."""
    kept: list[tuple[StoresOf[Any], Path]] = [(adapters.stores, out / MEMBER / HANDBOOK)]
    kept += [(adapters.cell_stores, out / cell.key / BOOK) for cell in parts.committee.cells]
    kept.append((adapters.cell_stores, out / COMMITTEE / COMMITTEE_BOOK))
    former = [(stores, folder) for stores, folder in kept if stores.is_store(folder)]
    for stores, folder in former:
        if not _is_sample(stores, folder):
            raise Refused(texts.demo_place_taken(str(folder)))
    try:
        for _, folder in former:
            for each in (folder, *(folder.parent / name for name in (CARDS, FILES, RECEIPTS, ROLLUPS))):
                shutil.rmtree(each, ignore_errors=not each.exists())
        (out / MEMBER).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(out) from error


def _is_sample(stores: StoresOf[Any], folder: Path) -> bool:
    try:
        desk = stores.open(folder, password=SAMPLE_PASSWORD)
    except WrongPassword:
        return False
    desk.close(back_up=False).result()
    return desk.is_sample


def _result(out: Path, made: _Made) -> Result:
    periods = [each.period for each in made.stored.assessments]
    lines = [
        texts.demo_made(str(out)),
        texts.demo_guide(guide_file_name()),
        texts.demo_handbook(f"{MEMBER}/{HANDBOOK}", len(periods), periods[0].start, periods[-1].end),
        *(texts.demo_file(f"{MEMBER}/{path.name}", path.stat().st_size) for path in made.papers),
    ]
    lines += [
        texts.demo_book(each.folder.name, each.name, each.people, each.files, len(each.papers)) for each in made.books
    ]
    if made.pictures:
        lines.append(texts.demo_screens(SCREENS, len(made.pictures)))
    lines.append(texts.demo_password(SAMPLE_PASSWORD))
    plain = {
        "folder": str(out),
        "handbook": str(out / MEMBER / HANDBOOK),
        "password": SAMPLE_PASSWORD,
        "documents": [str(path) for path in made.papers],
        "books": [
            {
                "folder": str(each.folder),
                "name": each.name,
                "book": str(each.book),
                "documents": [str(path) for path in each.papers],
            }
            for each in made.books
        ],
        "screens": [str(path) for path in made.pictures],
    }
    return Result(tuple(lines), plain)
