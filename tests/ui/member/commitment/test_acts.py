"""Promises moved, removed, and taken up only by choice; the commitment deleted and brought back; its paper."""

from datetime import date

import pytest
from tests.commitments import a_commitment, a_promise
from tests.ui.member.commitment.writing import (
    click,
    editor,
    lines,
    section,
    stored,
    type_into,
    undo,
    write_view,
)

from sotay.domain.commitment import Outcome
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.ui.member.commitment.taking_dialog import TakingDialog
from sotay.ui.preview_dialog import PreviewDialog

pytestmark = pytest.mark.window

TWO = a_commitment(a_promise("a", "Đi họp đúng giờ"), a_promise("b", "Không nhận quà"))
OPEN = Remedy(RemedyId("r"), "Đọc đủ 19 điều", date(2026, 2, 1))


@pytest.fixture
def page(page_with):
    made = page_with(TWO)
    write_view(made)
    return made


def taking(page):
    return next(each for each in page.findChildren(TakingDialog) if each.isVisible())


# --- acts on a promise ------------------------------------------------------------------------------------------------


def test_a_promise_moves_and_comes_back(page, handbook, settle):
    assert not editor(page, "a").up_button.isEnabled()
    click(editor(page, "b").up_button)
    settle()
    assert [words for _, words in lines(handbook)] == ["Không nhận quà", "Đi họp đúng giờ"]
    assert [each.line_id for each in section(page, "dao-duc").editors()] == ["b", "a"]

    undo(handbook)
    settle()
    assert stored(handbook).lines == TWO.lines


def test_a_removed_promise_comes_back_where_it_was_beside_what_was_typed_since(page, handbook, settle):
    click(editor(page, "a").remove_button)
    settle()
    assert editor(page, "a") is None
    assert page.focusWidget() is editor(page, "b").field

    type_into(editor(page, "b").field, "moi")
    undo(handbook)
    settle()
    assert [words for _, words in lines(handbook)] == ["Đi họp đúng giờ", "moi"]


def test_an_act_is_taken_back_from_another_year_too(page, handbook, settle):
    click(editor(page, "a").remove_button)
    page.head.year_chosen.emit(2027)
    settle()

    undo(handbook)
    settle()

    assert stored(handbook).lines == TWO.lines
    assert page.empty.isVisible()


def test_a_deleted_commitment_comes_back(page, handbook, settle):
    click(page.delete_button)
    settle()
    assert stored(handbook) is None
    assert page.empty.isVisible()

    undo(handbook)
    settle()
    assert stored(handbook).lines == TWO.lines
    assert editor(page, "a").field.text() == "Đi họp đúng giờ"


# --- taking up --------------------------------------------------------------------------------------------------------


def test_what_was_left_open_is_taken_up_line_by_line_and_given_back(page_with, handbook, settle):
    last = a_commitment(
        a_promise("x", "Việc chưa xong", outcome=Outcome.PARTLY),
        a_promise("y", "Việc đã xong", outcome=Outcome.KEPT),
        year=2025,
    )
    done = Remedy(RemedyId("d"), "Xong rồi", date(2026, 1, 1), progress=Progress.DONE, done_on=date(2026, 2, 1))
    page = page_with(TWO, last, remedies=(OPEN, done))
    write_view(page)
    assert section(page, "nhiem-vu").take_button.text() == "Lấy từ sổ tay (2)…"

    click(section(page, "nhiem-vu").take_button)
    dialog = taking(page)
    assert [box.accessibleName() for box in dialog.boxes] == ["Việc chưa xong", "Đọc đủ 19 điều"]
    assert not any(box.isChecked() for box in dialog.boxes)
    assert not dialog.take_button.isEnabled()
    dialog.boxes[1].click()
    click(dialog.take_button)
    settle()

    assert lines(handbook)[-1] == ("nhiem-vu", "Đọc đủ 19 điều")
    assert stored(handbook).lines[-1].remedy_id == "r"
    assert section(page, "dao-duc").take_button.text() == "Lấy từ sổ tay (1)…"

    undo(handbook)
    settle()
    assert stored(handbook).lines == TWO.lines


def test_where_nothing_is_left_open_nothing_is_offered(page):
    assert not section(page, "dao-duc").take_button.isVisible()


# --- paper ------------------------------------------------------------------------------------------------------------


def test_the_paper_is_shown_before_it_is_printed_with_what_is_to_be_known(page, settle):
    assert page.print_paper()
    settle()

    dialog = next(each for each in page.findChildren(PreviewDialog) if each.isVisible())
    assert dialog.windowTitle() == "Xem trước: bản cam kết năm 2026"
    assert dialog.note.text() == TWO.form.notes[0]
    dialog.reject()


def test_a_narrow_window_shows_promises_or_paper(page_with):
    page = page_with(TWO, width=640, height=440)
    assert (page.fields.isVisible(), page.preview.isVisible()) == (True, False)

    click(page.side_button)
    assert (page.fields.isVisible(), page.preview.isVisible()) == (False, True)

    click(page.side_button)
    assert (page.fields.isVisible(), page.preview.isVisible()) == (True, False)
