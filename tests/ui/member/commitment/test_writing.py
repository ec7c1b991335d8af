"""Promises written in place and stored as typed."""

import shutil
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from tests.commitments import a_commitment, a_promise
from tests.ui.common.keys import type_text
from tests.ui.member.commitment.writing import (
    THIS_YEAR,
    YEAR,
    click,
    editor,
    keep,
    lines,
    paper_text,
    section,
    stored,
    type_into,
    write_view,
)

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import DiskFull, NoCommitmentForm, TextTooLong
from sotay.domain.remedy import Remedy, RemedyId
from sotay.paths import data_file
from sotay.ui.context import PageId, Place
from sotay.ui.member.commitment.head import View
from sotay.ui.member.commitment.page import make_commitment_page

pytestmark = pytest.mark.window

TWO = a_commitment(a_promise("a", "Đi họp đúng giờ"), a_promise("b", "Không nhận quà"))
OPEN = Remedy(RemedyId("r"), "Đọc đủ 19 điều", date(2026, 2, 1))


@pytest.fixture
def page(page_with):
    made = page_with(TWO)
    write_view(made)
    return made


# --- beginning --------------------------------------------------------------------------------------------------------


def test_a_year_without_a_commitment_offers_to_begin_one_and_begins_it_empty(page_with, handbook, settle):
    page = page_with(a_commitment(a_promise("x"), year=2025), remedies=(OPEN,))
    assert page.empty.isVisible()
    assert not page.preview.isVisible()

    click(page.empty.button)
    settle()

    assert not page.empty.isVisible()
    assert len(page.write.sections()) == 6
    assert stored(handbook).lines == ()
    assert not any(each.editors() for each in page.write.sections())


def test_next_year_can_be_chosen_and_a_link_names_a_year(page_with, settle):
    page = page_with(replace(TWO, year=2025), place=Place(PageId.COMMITMENT, year=2025))
    assert [page.head.year.itemData(place) for place in range(page.head.year.count())] == [2027, 2026, 2025]
    assert page.head.year.currentData() == 2025

    page.head.year.setCurrentIndex(0)
    page.head.year.activated.emit(0)
    settle()

    assert page.empty.button.text() == "Viết cam kết năm 2027"


def test_without_a_usable_form_what_is_written_still_opens(context, handbook, shown, settle, tmp_path):
    shutil.copytree(data_file("layouts"), tmp_path / "layouts")
    (tmp_path / "commitments").mkdir()
    (tmp_path / "commitments" / "hong.yaml").write_text("a: [", encoding="utf-8")
    broken = replace(context, adapters=replace(context.adapters, catalog=YamlCatalog(tmp_path)))
    handbook.do(keep, commitments=(replace(TWO, year=2025),), remedies=())
    page = shown(make_commitment_page(broken), Place(PageId.COMMITMENT, year=2025))
    write_view(page)
    assert editor(page, "a").field.text() == "Đi họp đúng giờ"
    assert [each.path.name for each in handbook.shell.problems] == ["hong.yaml"]

    page.head.year_chosen.emit(2026)
    settle()
    click(page.empty.button)
    settle()

    assert isinstance(handbook.shell.problems[-1], NoCommitmentForm)
    assert page.empty.isVisible()


# --- writing ----------------------------------------------------------------------------------------------------------


def test_a_new_promise_is_typed_at_once_and_stored_without_a_button(page, handbook, settle):
    click(section(page, "nhiem-vu").add_button)
    assert page.focusWidget() is section(page, "nhiem-vu").editors()[0].field

    QTest.keyClicks(page.focusWidget(), "Tra loi trong ngay")
    settle()

    assert lines(handbook)[-1] == ("nhiem-vu", "Tra loi trong ngay")
    assert page.head.progress.text() == "Đã ghi 3 điều."
    assert handbook.shell.saving[-1][0] == "saved"


def test_the_preview_is_the_paper_and_follows_the_typing(qtbot, page, tmp_path):
    assert "- Không nhận quà" in paper_text(page, tmp_path)

    type_into(editor(page, "b").field, "Khong nhan qua Tet")

    qtbot.waitUntil(lambda: "- Khong nhan qua Tet" in paper_text(page, tmp_path), timeout=10_000)


def test_typing_keeps_the_cursor_and_what_can_be_undone_in_the_field(page, settle):
    field = editor(page, "a").field
    field.setFocus()
    QTest.keyClicks(field, "X")
    settle()

    place = field.textCursor().position()
    field.undo()

    assert place > 0
    assert field.text() == "Đi họp đúng giờ"


@pytest.mark.parametrize(
    "act",
    [
        lambda page: page.leave(),
        lambda page: section(page, "nhiem-vu").add_button.click(),
        lambda page: editor(page, "b").up_button.click(),
        lambda page: editor(page, "a").remove_button.click(),
        lambda page: page.head.button(View.CHECK).click(),
        lambda page: page.print_paper(),
    ],
    ids=["leave", "add", "move", "remove", "look back", "print"],
)
def test_a_word_that_an_input_method_still_holds_is_taken_before_any_act(page, handbook, settle, act):
    field = editor(page, "b").field
    field.setFocus()
    QCoreApplication.sendEvent(field, QInputMethodEvent("dưới mọi hình thức", []))

    act(page)
    settle()

    assert "dưới mọi hình thức" in next(line.text for line in stored(handbook).lines if line.id == "b")


def test_words_typed_as_unikey_types_them_arrive_composed(page, handbook, settle):
    field = editor(page, "b").field
    field.selectAll()
    field.setFocus()
    type_text(field, "Khoong⌫⌫⌫⌫ông nhaanj⌫⌫⌫⌫ận")
    page.leave()
    settle()

    assert lines(handbook)[1][1] == "Không nhận"


def test_place_and_day_are_stored(page, handbook, settle):
    page.write.place.edit.setFocus()
    QTest.keyClicks(page.write.place.edit, "Tan Phong")
    page.write.day.edit.setFocus()
    QTest.keyClicks(page.write.day.edit, "5/1/26")
    page.leave()
    settle()

    assert (stored(handbook).place, stored(handbook).signed_on) == ("Tan Phong", date(2026, 1, 5))


def test_a_day_that_no_calendar_has_is_refused_and_not_stored(page, handbook, settle):
    page.write.day.edit.setFocus()
    QTest.keyClicks(page.write.day.edit, "31/2/2026")
    page.write.place.edit.setFocus()
    page.leave()
    settle()

    assert page.write.day.problem()
    assert page.write.day.text() == "31/2/2026"
    assert stored(handbook).signed_on is None


def test_words_stay_when_the_disk_is_full_and_are_stored_by_the_retry(page, handbook, settle):
    handbook.desk.is_full = True
    type_into(editor(page, "a").field, "khong mat")
    settle()

    assert isinstance(handbook.shell.saving[-1][1], DiskFull)
    assert "khong mat" in page.unsaved_text()
    page.enter(THIS_YEAR)
    settle()
    page.head.year_chosen.emit(2027)
    settle()
    assert editor(page, "a").field.text() == "khong mat"
    assert page.head.year.currentData() == YEAR

    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()
    assert lines(handbook)[0][1] == "khong mat"
    assert page.unsaved_text() is None


def test_what_is_typed_while_the_page_reads_is_not_read_over(page, handbook, settle):
    page.enter(THIS_YEAR)
    type_into(editor(page, "a").field, "vua go")
    settle()

    assert editor(page, "a").field.text() == "vua go"
    assert lines(handbook)[0][1] == "vua go"


def test_words_beyond_the_limit_are_refused_and_stay_in_sight(page, handbook, settle):
    too_long = "a" * (TEXT_LIMIT + 1)
    editor(page, "a").field.setPlainText(too_long)
    type_into(editor(page, "b").field, "khac")
    settle()

    assert isinstance(handbook.shell.problems[-1], TextTooLong)
    assert editor(page, "a").field.text() == too_long
    assert lines(handbook) == [("dao-duc", "Đi họp đúng giờ"), ("dao-duc", "khac")]
