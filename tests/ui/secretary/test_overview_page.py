"""The first page of a cell book says how far the season is and the one next step."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.builders import NOW as SOME_DAY
from tests.cell import PEOPLE, a_key, collected
from tests.ui.common.keys import show_active, type_text
from tests.ui.real_parts import NOW

from sotay.domain.collecting import Standing, SubmissionState
from sotay.domain.unit import Unit, UnitId
from sotay.services.cell.book import load_year, set_due
from sotay.services.cell.overview import CellOverview, load_overview
from sotay.services.cell.units import add_units
from sotay.services.sample_committee.cell_books import make_sample_cell
from sotay.texts import cell_overview as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.overview.next_step import CellStep, next_step
from sotay.ui.secretary.overview.page import make_overview_page

pytestmark = pytest.mark.window


@pytest.fixture
def open_page(qtbot, empty_book, settle):
    made = []

    def make():
        page = make_overview_page(empty_book.context)
        made.append(page)
        page.resize(1100, 700)
        show_active(qtbot, page)
        page.enter(CellPlace(CellPageId.OVERVIEW))
        settle()
        return page

    yield make
    for page in made:
        delete(page)


def hand_in(book, *, people, state=SubmissionState.RECEIVED):
    """Store submissions of these people as they lie in the book after collecting."""

    def act(uow):
        with uow:
            batch = uow.submissions.begin_batch(SOME_DAY)
            for number, person in enumerate(people, start=1):
                uow.submissions.add(collected(number, person=person, batch=batch, state=state))
            uow.commit()

    book.do(act)


def named(book, name):
    return next(each for each in book.people() if each.full_name == name)


def test_an_empty_book_asks_for_its_people_first(empty_book, open_page):
    empty_book.set_up([])
    page = open_page()

    assert page.next_card.sentence.text() == texts.next_roster()
    page.step_button.click()
    assert empty_book.shell.places == [CellPlace(CellPageId.ROSTER)]


def test_before_any_card_was_compared_the_keys_come_next(cell_book, open_page):
    page = open_page()

    assert page.sheet.title.text() == "Chi bộ Trường số 2"
    page.step_button.click()
    assert cell_book.shell.places == [CellPlace(CellPageId.KEYS)]


def test_with_a_compared_card_the_due_day_is_asked_for_and_the_button_leads_to_its_field(cell_book, open_page):
    person = named(cell_book, PEOPLE[0].full_name)

    def know(uow):
        with uow:
            uow.member_keys.put(a_key(person))
            uow.commit()

    cell_book.do(know)
    page = open_page()
    page.step_button.click()

    assert QApplication.focusWidget() is page.season_card.due_field.edit


def test_counts_name_who_is_waited_for(cell_book, open_page):
    hand_in(cell_book, people=[named(cell_book, PEOPLE[0].full_name)])
    cell_book.do(set_due, year=2026, due=date(2026, 12, 15))
    page = open_page()

    assert page.standing_card.bar.format() == texts.progress(1, 2)
    assert page.standing_card.lines() == (texts.in_time(1), texts.missing(1), texts.not_reviewed(1))
    assert page.next_card.sentence.text() == texts.next_collecting(1, 0)
    page.step_button.click()
    assert cell_book.shell.places == [CellPlace(CellPageId.COLLECTING)]


def test_a_committee_sees_how_many_of_its_cells_have_sent_and_is_led_to_them(empty_book, open_page):
    empty_book.set_up((), name="Đảng uỷ Trường")
    empty_book.do(add_units, units=[Unit(UnitId(""), name) for name in ("Chi bộ 1", "Chi bộ 2")])
    page = open_page()

    assert page.units_card.bar.format() == texts.cells_progress(0, 2)
    assert page.step_button.text() == texts.to_cells()
    page.step_button.click()
    page.units_card.cells_button.click()
    assert empty_book.shell.places == [CellPlace(CellPageId.COMMITTEE)] * 2


@pytest.mark.usefixtures("cell_book")
def test_a_cell_without_cells_of_its_own_shows_nothing_about_them(open_page):
    assert not open_page().units_card.isVisible()


def test_once_everybody_handed_in_the_ratings_come_next(cell_book, open_page):
    hand_in(cell_book, people=[named(cell_book, each.full_name) for each in PEOPLE[:2]])
    page = open_page()

    assert page.standing_card.lines()[:2] == (texts.handed_in_without_due(2), texts.missing(0))
    page.step_button.click()
    assert cell_book.shell.places == [CellPlace(CellPageId.RATINGS)]


def test_a_due_day_is_kept_when_the_field_is_left_and_can_be_taken_back(cell_book, open_page, settle):
    page = open_page()
    type_text(page.season_card.due_field.edit, "15/12")
    page.leave()
    settle()
    assert cell_book.do(load_year, year=2026).due == date(2026, 12, 15)
    assert page.season_card.due_note.text() == texts.due_ahead((date(2026, 12, 15) - NOW.date()).days)

    _, undo = cell_book.shell.undos[-1]
    undo()
    settle()
    assert cell_book.do(load_year, year=2026).due is None
    assert page.season_card.due_field.day() is None


def test_another_season_is_chosen_here_and_said(cell_book, open_page, settle):
    page = open_page()
    assert page.season_card.note.text() == texts.season_usual(2026)
    page.season_card.choice.setCurrentIndex(1)
    page.season_card.choice.activated.emit(1)
    settle()

    assert cell_book.shell.years == [2025]
    assert page.season_card.note.text() == texts.season_other(2025, 2026)
    assert page.standing_card.heading.text() == texts.standing_title(2025)


def step_of(**facts):
    usual = {"name": "Chi bộ", "year": 2026, "due": DUE, "counts": {Standing.IN_TIME: 3}, "has_keys": True}
    return next_step(CellOverview(**(usual | facts)))


DUE = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({}, CellStep.RATINGS),
        ({"proposed": 1, "unproposed": 2, "undecided": 3}, CellStep.MEETING),
        ({"proposed": 3, "undecided": 3}, CellStep.PAPERS),
        ({"proposed": 3}, CellStep.ARCHIVE),
        ({"proposed": 3, "is_archived": True}, CellStep.ARCHIVED),
        # Whoever has not handed in is waited for until the cell has proposed on everybody who is reviewed.
        ({"counts": {Standing.MISSING: 1}, "proposed": 1, "unproposed": 1}, CellStep.COLLECTING),
        ({"counts": {Standing.MISSING: 1}, "proposed": 2, "undecided": 2}, CellStep.PAPERS),
    ],
)
def test_the_season_is_led_on_to_its_archive(facts, step):
    assert step_of(**facts) is step


@pytest.mark.usefixtures("cell_book")
def test_the_sample_cell_waits_for_decisions(cell_adapters, tmp_path):
    desk = make_sample_cell(cell_adapters, tmp_path / "mau")
    found = desk.run(partial(load_overview, year=2026)).result()
    desk.close(back_up=False).result()

    assert (found.unproposed, found.undecided > 0, next_step(found)) == (0, True, CellStep.PAPERS)
