"""Writing the review with what the year offers each section."""

from dataclasses import replace
from types import MappingProxyType
from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.composing.a_year import DONE, PLAN, ROAD, SECRET, click, offers, section, stored
from tests.ui.member.conftest import NOW

from sotay.domain.form import ChoiceLine, TextSection, form_for
from sotay.domain.review import AnnualReview
from sotay.services.reviews import save_review
from sotay.ui.member.review.aside import View
from sotay.ui.member.review.page import make_review_page

pytestmark = pytest.mark.window


def test_a_section_says_how_much_the_year_holds_for_it_and_shows_it_with_its_day_and_number(page, qtbot):
    assert "(1)" in section(page, "nhiem-vu").aids.offers.text()

    rows = offers(page, qtbot, "pham-chat")

    assert page.aside.view is View.OFFERS
    assert rows[ROAD].note == "08/03/2026, biểu hiện I.5"
    assert page.aside.offers.list.hasFocus()
    assert PLAN not in rows


def test_nothing_private_is_offered(page):
    for key in page.form.sections():
        page.aside.show_section(key)
        page.aside.section_chosen.emit(key)
        assert all(SECRET not in row.title for row in page.aside.offers.list.row_model.rows())


def test_the_draft_is_what_it_was_until_somebody_takes_an_offer(handbook, page, forms):
    assert ROAD not in section(page, "pham-chat").field.text()
    assert PLAN not in section(page, "nhiem-vu").field.text()
    assert stored(handbook, forms).edited_at is None


def test_a_click_puts_a_diary_line_in_with_its_day_and_marks_it(handbook, page, qtbot, forms, settle):
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)
    settle()

    assert section(page, "nhiem-vu").field.text() == f"- {PLAN} (01/05/2026)"
    assert stored(handbook, forms).text("nhiem-vu") == f"- {PLAN} (01/05/2026)"
    assert offers(page, qtbot, "nhiem-vu")[PLAN].mark_word == "đã đưa vào"
    assert "đã dùng hết" in section(page, "nhiem-vu").aids.offers.text()


def test_enter_puts_it_in_after_the_line_of_the_cursor(page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, "Dau\rCuoi")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    offers(page, qtbot, "nhiem-vu")
    qtbot.keyClick(page.aside.offers.list, Qt.Key.Key_Return)
    settle()

    assert field.text() == f"Dau\n- {PLAN} (01/05/2026)\nCuoi"


def test_a_line_that_is_in_already_is_shown_where_it_stands_and_not_put_in_twice(page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    field.insertPlainText(f"😀 Tôi đã {PLAN.lower()} với xã.")
    page.aside.left.emit()
    settle()
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)

    assert field.text().count("quản lý rừng") == 1
    assert field.textCursor().selectedText() == PLAN.lower()
    assert field.hasFocus()


def test_what_was_put_in_is_taken_out_by_the_window_or_in_the_field(handbook, page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, "Truoc")
    for undo in (lambda: handbook.shell.undos[-1][1](), field.undo):  # noqa: PLW0108 - the undo offered by then
        offers(page, qtbot, "nhiem-vu")
        click(page, qtbot, PLAN)
        settle()
        assert PLAN in field.text()
        undo()
        qtbot.waitUntil(lambda: "(1)" in section(page, "nhiem-vu").aids.offers.text(), timeout=5_000)
        assert field.text() == "Truoc"


def test_a_line_that_was_changed_since_is_not_taken_out(handbook, page, qtbot):
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, " va hon the")
    handbook.shell.undos[-1][1]()

    assert "va hon the" in field.text()
    assert "I.2" in handbook.shell.notices[-1]


def test_remedies_and_promises_go_in_with_what_came_of_them(page, qtbot, settle):
    offers(page, qtbot, "khac-phuc")
    click(page, qtbot, DONE.step)
    offers(page, qtbot, "cam-ket")
    click(page, qtbot, "Đi họp đúng giờ")
    settle()

    assert section(page, "khac-phuc").field.text() == (
        "- Vắng họp không báo: đã khắc phục xong ngày 03/08/2026. Biện pháp: Báo trước khi vắng. "
        "Kết quả: Không vắng buổi nào."
    )
    assert section(page, "cam-ket").field.text() == "- Đã cam kết: Đi họp đúng giờ. Thực hiện được một phần."


def test_a_review_on_an_older_snapshot_of_its_form_is_offered_what_the_form_offers_today(
    handbook, year, context, shown, qtbot, forms
):
    today = form_for("2B", 2026, forms)
    blocks = tuple(replace(each, offers=()) if isinstance(each, TextSection) else each for each in today.blocks)
    old = AnnualReview(2026, replace(today, blocks=blocks), texts=MappingProxyType({"nhiem-vu": "Cũ"}))
    handbook.do(save_review, review=old, now=NOW)
    page = shown(make_review_page(context), year)

    assert list(offers(page, qtbot, "nhiem-vu")) == [PLAN]


def test_with_little_room_the_sides_take_turns_and_esc_leads_back_to_writing(page, qtbot):
    page.resize(700, 560)
    offers(page, qtbot, "nhiem-vu")
    assert page.aside.offers.isVisible()
    assert not page.fields.isVisible()

    qtbot.keyClick(page.aside.offers.list, Qt.Key.Key_Escape)

    assert page.fields.isVisible()
    assert section(page, "nhiem-vu").field.hasFocus()


def test_the_side_follows_the_section_that_is_written(page, qtbot):
    offers(page, qtbot, "pham-chat")
    section(page, "nhiem-vu").field.setFocus()

    assert page.aside.section_key == "nhiem-vu"
    assert PLAN in {row.title for row in page.aside.offers.list.row_model.rows()}


def test_taking_everything_chooses_no_level(page, qtbot, handbook, forms, settle):
    offers(page, qtbot, "khac-phuc")
    click(page, qtbot, DONE.step)
    settle()

    review = stored(handbook, forms)
    assert not any(review.choices.values())
    assert not review.points
    assert any(isinstance(block, ChoiceLine) and block.is_rating for block in review.form.blocks)


def test_letters_typed_apart_from_their_marks_leave_the_cursor_where_it_is(page, qtbot):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    field.insertPlainText(normalize("NFD", "Đã họp"))
    qtbot.keyClicks(field, " xong")

    assert normalize("NFC", field.text()) == "Đã họp xong"
