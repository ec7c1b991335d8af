"""The mirror in its window: asked for before it is told, in bands, in the order of the checklist."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from tests.cell import a_person, sheet_of
from tests.exchange.builders import a_submission
from tests.reports.season_builders import a_committee_season
from tests.ui.common.keys import show_active
from tests.ui.secretary.conftest import YEAR

from sotay.domain.mirror import Mirror, Release, Row, band_of
from sotay.domain.submission import Part, SubmissionLine
from sotay.texts import cell_mirror as texts
from sotay.texts import cell_papers as paper_texts
from sotay.texts.history_rows import Band, Heading, Line
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.mirror import page as page_module
from sotay.ui.secretary.mirror.page import LATER, TELL, make_mirror_page
from sotay.ui.secretary.mirror.rows import rows_together

pytestmark = pytest.mark.window

HERE = CellPlace(CellPageId.MIRROR)
CELL = tuple(a_person(number, f"Nguyễn Văn {chr(65 + number)}") for number in range(13))


@pytest.fixture
def items(cell_adapters):
    return [each.id for each in cell_adapters.catalog.shipped_checklist().items()]


@pytest.fixture
def hand_in(empty_book, items):
    """Let so many people hand in, who all name the first manifestation and a few the second."""
    empty_book.set_up(CELL)

    def put(count, few=3):
        def act(uow):
            with uow:
                for number, person in enumerate(uow.roster.all()[:count]):
                    named = items[:2] if number < few else items[:1]
                    lines = tuple(
                        SubmissionLine(f"answer/{item}", Part.LEVEL, "", "", "fixing", item=item) for item in named
                    )
                    submission = replace(a_submission(), year=YEAR, lines=lines)
                    uow.submissions.add(sheet_of(person, submission, f"s{number}"))
                uow.commit()

        empty_book.do(act)

    return put


@pytest.fixture
def show(empty_book, qtbot, settle):
    def make():
        page = make_mirror_page(empty_book.context)
        page.resize(1000, 640)
        show_active(qtbot, page)
        page.enter(HERE)
        settle()
        return page

    return make


def answer(monkeypatch, key):
    asked = []
    monkeypatch.setattr(page_module, "choose", lambda *given: asked.append(given[3]) or key)
    return asked


def test_too_few_are_told_why_and_what_to_do_and_nothing_can_be_pressed(hand_in, show):
    hand_in(9)
    page = show()

    assert page.given.text() == texts.given(9, 13, 0)
    assert page.state.text() == texts.too_few(9, 10)
    assert page.tell_button.isHidden()
    assert not page.print_paper()


def test_nothing_is_told_before_the_question_is_answered(hand_in, show, settle, monkeypatch):
    hand_in(10)
    page = show()
    asked = answer(monkeypatch, LATER)

    page.tell_button.click()
    settle()

    assert asked == [texts.confirm(10, 13)]
    assert page.rows.isHidden()
    assert page.state.text() == texts.can_be_told()


def test_what_is_told_are_bands_in_the_order_of_the_checklist(hand_in, show, settle, monkeypatch):
    hand_in(10)
    page = show()
    answer(monkeypatch, TELL)
    page.tell_button.click()
    settle()

    rows = page.rows.row_model.rows()
    said = [(row.title, row.trailing) for row in rows if not row.is_section]
    assert len(said) == 27
    assert said[0][0].startswith("I.1. ")
    assert said[0][1] == "Từ 5 trở lên"
    assert {band for _, band in said[1:]} == {"Dưới 5"}
    assert [row.title for row in rows if row.is_section] == ["Nhóm I", "Nhóm II", "Nhóm III"]
    assert page.given.text() == texts.given(10, 13, 0)


def test_a_mirror_that_was_told_stays_whoever_hands_in_later(hand_in, show, settle, monkeypatch):
    hand_in(10)
    page = show()
    answer(monkeypatch, TELL)
    page.tell_button.click()
    settle()
    before = page.rows.row_model.rows()

    again = show()

    assert again.rows.row_model.rows() == before
    assert again.tell_button.isHidden()
    assert not again.sheet_button.isHidden()


def test_a_committee_sees_what_its_cells_told_added_up_and_tells_nothing_of_its_own():
    season = a_committee_season()

    rows = [row for row in rows_together(season) if not row.is_section]

    assert rows
    assert all(row.trailing.startswith(("Ít nhất ", "Chưa đủ")) for row in rows)
    assert {row.note for row in rows} <= {paper_texts.telling(count, 2) for count in range(3)}


@pytest.fixture
def two_years(hand_in, empty_book, cell_adapters):
    """The year before was told by a version in which the first item meant something else."""
    hand_in(10)
    now = cell_adapters.catalog.shipped_checklist()
    group, *rest = now.groups
    older = replace(
        now,
        version="0",
        groups=(replace(group, items=(replace(group.items[0], text="Nghĩa cũ."), *group.items[1:])), *rest),
    )

    def act(uow):
        with uow:
            rows = tuple(Row(item.id, band_of(6, 10), YEAR - 1) for item in older.items())
            uow.mirrors.put(Release(Mirror("Chi bộ", YEAR - 1, 13, 10, 5, rows), frozenset("abcdefghij")), older)
            uow.commit()

    empty_book.do(act)


@pytest.mark.usefixtures("two_years")
def test_the_years_stand_side_by_side_and_both_wordings_beside_a_break(show, qtbot, settle, monkeypatch):
    page = show()
    answer(monkeypatch, TELL)
    page.tell_button.click()
    settle()
    assert page.years.isHidden()

    page.years_button.click()
    page.years.setFocus()
    qtbot.keyClick(page.years, Qt.Key.Key_Down)

    assert page.rows.isHidden()
    rows = page.years.rows()
    assert [type(row) for row in rows[:4]] == [Heading, Line, Band, Line]
    assert [[cell.caption for cell in row.cells] for row in (rows[1], rows[3])] == [[str(YEAR - 1)], [str(YEAR)]]
    assert [cell.caption for cell in rows[5].cells] == [str(YEAR - 1), str(YEAR)]
    assert "Nghĩa cũ." in page.years.focused_words()
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Nghĩa cũ." in QToolTip.text()
    page.years_button.click()
    assert page.years.isHidden()
    assert not page.rows.isHidden()


def test_one_year_alone_is_not_offered_side_by_side(hand_in, show, settle, monkeypatch):
    hand_in(10)
    page = show()
    answer(monkeypatch, TELL)
    page.tell_button.click()
    settle()

    assert page.years_button.isHidden()
