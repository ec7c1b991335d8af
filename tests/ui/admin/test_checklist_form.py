"""A checklist written as a form, in a real window over the real text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.admin.form_hands import (
    CONTROL,
    EDITING,
    FIRST,
    at,
    first_item,
    lines_changed,
    problems_of,
    values,
    write_at_end,
)
from tests.ui.common.keys import type_text

pytestmark = pytest.mark.window


def test_words_typed_into_a_field_change_the_line_of_that_value_alone(form, text):
    note = at(form, FIRST).entries["short"].note
    write_at_end(note, " nay")

    changed = lines_changed(text, form.text())
    assert len(changed) == 2
    assert changed[1].strip() == '+         short: "Phai nhạt lý tưởng, giảm sút niềm tin nay"'


def test_what_is_typed_is_told_soon_without_leaving_the_field(form, qtbot):
    note = at(form, FIRST).entries["short"].note
    with qtbot.waitSignal(form.edited) as told:
        write_at_end(note, "a")
    assert 'niềm tina"' in told.args[0]


def test_lines_pasted_from_a_page_become_one(form):
    note = at(form, FIRST).entries["text"].note
    note.setFocus()
    note.selectAll()
    note.insertPlainText("Phai nhạt\nlý tưởng  cách mạng.")
    assert first_item(form)["text"] == "Phai nhạt lý tưởng cách mạng."


def test_members_see_the_words_while_they_are_typed_in_both_sizes(form):
    item = at(form, FIRST)
    write_at_end(item.entries["text"].note, " Mới thêm.")
    form.text()
    assert form.preview.isVisible()
    assert form.preview.reading.text.text().endswith(" Mới thêm.")
    small = form.preview.reading.text.fontMetrics().height()
    form.preview.size_buttons[20].click()
    assert form.preview.reading.text.fontMetrics().height() > 1.3 * small


def test_problems_stand_beside_their_field_in_the_words_of_the_form(form):
    item = at(form, FIRST)
    write_at_end(item.entries["short"].note, " dài thêm nữa cho quá bốn mươi ký tự")
    broken = form.text()
    assert item.entries["short"].count.text() == "73/40 ký tự"
    form.show_problems(broken, problems_of(broken))
    assert item.entries["short"].problem.isVisible()
    assert item.entries["short"].problem.text().startswith("Mục «Tên gọn» dài 73 ký tự")
    assert item.entries["short"].note.accessibleDescription() == item.entries["short"].problem.text()
    assert not item.entries["text"].problem.isVisible()
    row = next(row for row in form.outline.rows.row_model.rows() if row.key == "groups/0/items/0")
    assert (row.note, row.spoken.endswith("1 chỗ cần sửa")) == ("1 chỗ cần sửa", True)


def test_problems_of_an_older_text_are_passed_over(form, text):
    item = at(form, FIRST)
    write_at_end(item.entries["short"].note, " dài thêm nữa cho quá bốn mươi ký tự")
    broken = form.text()
    form.show_text(text)
    form.show_problems(broken, problems_of(broken))
    assert not item.entries["short"].problem.isVisible()


def test_the_id_of_a_published_item_cannot_be_changed(form):
    assert at(form, FIRST).entries["id"].field.edit.isReadOnly()


def test_undo_in_a_field_is_asked_of_whoever_keeps_the_versions(form, text, qtbot):
    note = at(form, FIRST).entries["short"].note
    write_at_end(note, " nay")
    form.text()
    with qtbot.waitSignal(form.undo_asked):
        QTest.keyClick(note, Qt.Key.Key_Z, CONTROL)
    assert note.text().endswith(" nay")
    form.show_text(text)
    assert note.text() == "Phai nhạt lý tưởng, giảm sút niềm tin"


def test_letters_in_one_field_are_one_step_until_it_is_left(form):
    told = []
    form.edited.connect(lambda _text, joins: told.append(joins))
    item = at(form, FIRST)
    for words in ("a", "b"):
        write_at_end(item.entries["short"].note, words)
        form.text()
    form.leave()
    write_at_end(item.entries["short"].note, "c")
    form.text()
    assert told[0] == told[1] != told[2]


def test_the_head_of_a_checklist_is_written(form):
    head = at(form, ())
    head.day.edit.setFocus()
    head.day.edit.selectAll()
    type_text(head.day.edit, "01/01/2027")
    head.day.accept_text()
    write_at_end(head.lists["legal_basis"].fields()[0], " Thêm.")
    assert values(form)["effective_from"] == "2027-01-01"
    assert values(form)["legal_basis"][0].endswith(" Thêm.")


def test_a_text_that_cannot_be_read_is_said_to_be_and_kept(form, text):
    broken = text.replace('id: "nq04-27"', "id: 'nq04-27")
    form.show_text(broken)
    assert form.unreadable.isVisible()
    assert not form.outline.isVisible()
    assert form.text() == broken
    form.show_text(text)
    assert form.outline.isVisible()


def test_a_published_version_can_be_read_only(form):
    form.set_read_only(read_only=True)
    item = at(form, FIRST)
    assert item.entries["short"].note.isReadOnly()
    assert not item.remove_button.isVisible()
    assert not form.outline.add_button.isVisible()


def test_in_a_small_window_list_and_fields_take_turns(form):
    form.resize(680, 330)
    form.show_outline()
    assert form.outline.isVisible()
    form.outline.rows.select("groups/0/items/0")
    QTest.keyClick(form.outline.rows, Qt.Key.Key_Return)
    assert form.item.isVisible()
    assert not form.outline.isVisible()
    assert not form.preview.isVisible()
    form.preview_button.click()
    assert form.preview.isVisible()
    assert not form.item.isVisible()
    form.preview_button.click()
    form.back_button.click()
    assert form.outline.rows.hasFocus()


def shown_with_problems(form, text):
    form.show_text(text)
    form.show_problems(text, problems_of(text))


def test_what_is_wrong_where_no_field_is_stands_over_the_fields_of_its_part(form, text):
    declared = EDITING.set_value(text, ("changes",), [{"id": "khong-co", "kind": "reworded"}])
    shown_with_problems(form, declared)
    assert "khong-co" in at(form, ()).problem.text()
    shown_with_problems(form, EDITING.set_value(text, (*FIRST, "until"), "0"))
    assert "until" not in at(form, FIRST).problem.text() != ""
    fewer = EDITING.set_value(text, ("levels",), [EDITING.values(text)["levels"][0]])
    shown_with_problems(form, fewer)
    assert at(form, ("levels",)).problem.text()
    empty = EDITING.set_value(text, ("groups", 1, "items"), [])
    shown_with_problems(form, EDITING.remove(empty, ("groups", 1, "items")))
    assert "Các biểu hiện" in at(form, ("groups",)).cards[1].problem.text()
