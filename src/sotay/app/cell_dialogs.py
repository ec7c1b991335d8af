"""The windows over the pages of the sample cell book that are worth a picture; for the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from shiboken6 import delete

from sotay.domain.review_rules import rules_for
from sotay.domain.roster import Person, PersonId, Status, in_order
from sotay.domain.roster_merge import RosterField, RosterPlan, RosterRow, plan_of
from sotay.domain.season import Season
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.services.cell.book import load_year
from sotay.services.cell.paper_entry import load_paper
from sotay.services.cell.season import load_season
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk
from sotay.ui.secretary.collecting.due_dialog import DueDialog
from sotay.ui.secretary.committee.unit_dialog import UnitDialog
from sotay.ui.secretary.keys.holder_dialogs import AddHolderDialog, HandOverDialog
from sotay.ui.secretary.main_window import CellMainWindow
from sotay.ui.secretary.paper_entry.dialog import PaperEntryDialog, ShownPaper
from sotay.ui.secretary.papers.head_dialog import HeadDialog
from sotay.ui.secretary.ratings.cap_dialog import CapDialog
from sotay.ui.secretary.ratings.many import due_stages
from sotay.ui.secretary.ratings.many_dialog import ManyDialog
from sotay.ui.secretary.roster.import_windows import ImportDialog
from sotay.ui.secretary.roster.status_dialog import StatusDialog

T = TypeVar("T")
ROSTER_FILE = Path("danh-sach-chi-bo.xlsx")
AT_ONCE = 5
"""How many rows the roster file has whose preview is pictured."""


def cell_dialogs(main: CellMainWindow, desk: CellDesk, person: PersonId) -> Iterator[tuple[str, QDialog]]:
    """Yield each window with what it shows in the sample book; it is gone when the next is asked for."""
    for name, dialog in _made(main, desk, person):
        yield name, dialog
        delete(dialog)  # at once, as every window of the pictures


def _made(main: CellMainWindow, desk: CellDesk, person: PersonId) -> Iterator[tuple[str, QDialog]]:
    theme, today, year = main.context.theme, main.context.today, main.year()
    season, people = _season(main, desk), _read(desk, _people)
    chosen = next(each for each in people if each.id == person)
    cap = season.rules.cap
    due = _read(desk, partial(load_year, year=year)).due
    yield "nhap-danh-sach", ImportDialog(theme, main, ROSTER_FILE, roster_plan(people))
    yield "trang-thai", StatusDialog(theme, main, label=chosen.full_name, status=chosen.status)
    yield "han-nop", DueDialog(theme, main, year=year, day=due, today=today)
    yield "nhap-ho", paper_dialog(main, desk, person)
    if due_stages(season):
        yield "ghi-nhieu-nguoi", ManyDialog(theme, main, today, season)
    yield "muc-tran", CapDialog(theme, main, cap, season.cap_setting, season.rules.level_name(cap.of))
    yield "dau-giay", HeadDialog(theme, main, season.head, today, from_roster=season.head.secretary)
    yield "them-nguoi-giu-so", AddHolderDialog(theme, main)
    hand_over = HandOverDialog(theme, main)
    hand_over.renew.setChecked(True)
    yield "ban-giao", hand_over
    yield "them-chi-bo", UnitDialog(theme, main)


def paper_dialog(main: CellMainWindow, desk: CellDesk, person: PersonId) -> PaperEntryDialog:
    """Return the window in which a sheet of a person is typed in."""
    catalog, year = main.context.adapters.catalog, main.year()
    checklist, forms = catalog.shipped_checklist(), catalog.forms()[0]
    blank = _read(desk, partial(blank_sheets, year=year, people=(person,), checklist=checklist, forms=forms))
    paper = _read(desk, partial(load_paper, person_id=person, year=year, checklist=checklist))
    return PaperEntryDialog(
        main.context.theme, main.context.today, ShownPaper(blank, paper.sheet, (), has_draft=False), main
    )


def roster_plan(people: tuple[Person, ...]) -> RosterPlan:
    """Return what a file would change in which somebody has a new office and somebody is not in the book yet."""
    first, *others = people[:AT_ONCE]
    newcomer = others.pop()
    said = frozenset({RosterField.BIRTH_DATE, RosterField.OFFICE})
    there = [replace(first, office=others[1].office or first.unit), *others, newcomer]
    rows = [RosterRow(number, each, said) for number, each in enumerate(there, start=2)]
    return plan_of([each for each in people if each.id != newcomer.id and each.status is not Status.MOVED], rows)


def _season(main: CellMainWindow, desk: CellDesk) -> Season:
    catalog, year = main.context.adapters.catalog, main.year()
    rules = rules_for(year, catalog.review_rules()[0])
    return _read(desk, partial(load_season, year=year, rules=rules, forms=catalog.forms()[0]))


def _people(uow: CellUnitOfWork) -> tuple[Person, ...]:
    with uow:
        return tuple(in_order(uow.roster.all()))


def _read(desk: CellDesk, act: Callable[[CellUnitOfWork], T]) -> T:
    return desk.run(act).result()
