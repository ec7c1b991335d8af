"""Last year's words beside this year's, and the last look before handing in."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.composing.a_year import LAST_YEAR, OVERDUE, section, stored
from tests.ui.member.conftest import Q4

from sotay.ui.context import PageId, Place
from sotay.ui.member.review.aside import View
from sotay.ui.member.review.reuse_dialog import ReuseDialog

pytestmark = pytest.mark.window


def test_last_years_words_are_quoted_and_enter_no_field(page, qtbot):
    aids = section(page, "nhiem-vu").aids
    qtbot.mouseClick(aids.last_year, Qt.MouseButton.LeftButton)

    assert page.aside.view is View.LAST_YEAR
    assert "2025" in page.aside.last_year.title.text()
    assert len(page.aside.last_year.buttons) == 2
    assert section(page, "nhiem-vu").field.text() == ""
    assert section(page, "han-che").aids.last_year.isHidden()


def test_a_passage_is_used_again_only_with_what_is_different(page, qtbot, handbook, forms, settle):
    dialog = reuse_first_passage(page, qtbot)
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    assert section(page, "nhiem-vu").field.text() == ""

    qtbot.keyClicks(dialog.field, "them hai buoi")
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    settle()

    assert section(page, "nhiem-vu").field.text() == f"{LAST_YEAR}\nNăm nay: them hai buoi"
    assert stored(handbook, forms).text("nhiem-vu").endswith("Năm nay: them hai buoi")
    handbook.shell.undos[-1][1]()
    assert section(page, "nhiem-vu").field.text() == ""


def test_leaving_the_question_changes_nothing(page, qtbot):
    dialog = reuse_first_passage(page, qtbot)
    qtbot.mouseClick(dialog.leave_button, Qt.MouseButton.LeftButton)

    assert section(page, "nhiem-vu").field.text() == ""


def test_how_close_the_words_are_to_last_years_is_said_on_the_screen_and_nowhere_else(
    page, qtbot, handbook, forms, settle
):
    share = section(page, "nhiem-vu").aids.share
    assert share.isHidden()
    field = section(page, "nhiem-vu").field
    field.setFocus()
    field.insertPlainText(LAST_YEAR)
    qtbot.waitUntil(share.isVisible, timeout=5_000)
    settle()

    assert share.text() == "Giống năm ngoái khoảng 100 %"
    assert "không in và không lưu" in share.accessibleName()
    assert all("100" not in text for text in stored(handbook, forms).texts.values())


def test_the_last_look_names_each_kind_of_thing_and_leads_to_its_place(page, qtbot, handbook, settle):
    look_over(page, qtbot, settle)
    headings = [row.title for row in page.aside.findings.list.row_model.rows() if row.is_section]
    assert page.aside.findings.list.hasFocus()
    assert headings == [
        "Phần chưa ghi (6)",
        "Nói đang khắc phục mà chưa có biện pháp (1)",
        "Biện pháp quá hạn (1)",
        "Điều đã cam kết chưa trả lời (1)",
        "Cụm từ nói chung chung (1)",
    ]

    follow(page, "Đôi lúc còn nể nang")
    assert section(page, "han-che").field.textCursor().selectedText() == "Đôi lúc"
    assert section(page, "han-che").field.hasFocus()
    follow(page, "Phần I.2")
    assert section(page, "nhiem-vu").field.hasFocus()
    follow(page, "Biểu hiện I.5")
    follow(page, OVERDUE.step)
    follow(page, "Đọc nghị quyết")
    assert handbook.shell.places == [
        Place(PageId.ASSESSMENT, period=Q4, item=handbook.ids()[4]),
        Place(PageId.REMEDIES, record=OVERDUE.id),
        Place(PageId.COMMITMENT, year=2026, record="l2"),
    ]


def test_what_was_seen_to_leaves_the_list_and_printing_is_never_kept_back(page, qtbot, settle):
    look_over(page, qtbot, settle)
    assert page.print_button.isEnabled()
    field = section(page, "han-che").field
    field.selectAll()
    field.setFocus()
    qtbot.keyClicks(field, "Ngay 3/4 toi khong noi ra")

    qtbot.waitUntil(
        lambda: not any("chung chung" in row.title for row in page.aside.findings.list.row_model.rows()), timeout=5_000
    )


def test_a_section_of_last_year_that_is_repeated_is_named(page, qtbot, settle):
    page.form.text_edited.emit("nhiem-vu", LAST_YEAR)
    look_over(page, qtbot, settle)

    (row,) = [row for row in page.aside.findings.list.row_model.rows() if "Giống năm ngoái" in row.note]
    assert row.title.startswith("Phần I.2.")


def reuse_first_passage(page, qtbot):
    qtbot.mouseClick(section(page, "nhiem-vu").aids.last_year, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.aside.last_year.buttons[0], Qt.MouseButton.LeftButton)
    return page.findChild(ReuseDialog)


def test_the_last_look_leads_on_to_handing_in(page, qtbot, handbook, settle):
    look_over(page, qtbot, settle)

    qtbot.mouseClick(page.aside.findings.hand_in_button, Qt.MouseButton.LeftButton)

    assert handbook.shell.places[-1] == Place(PageId.HAND_IN, year=2026)


def look_over(page, qtbot, settle):
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    settle()


def follow(page, words):
    rows = page.aside.findings.list
    rows.activated_row.emit(next(row.key for row in rows.row_model.rows() if row.title.startswith(words)))
