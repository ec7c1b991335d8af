"""Items, signs and levels added, moved, split, merged and withdrawn in the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.ui.admin.form_hands import (
    CONTROL,
    FIRST,
    SECOND,
    at,
    first_item,
    titles,
    values,
    write_at_end,
)
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open

from sotay.ui.admin.checklist_form.cards_form import DOWN, UP

pytestmark = pytest.mark.window


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_an_item_is_added_with_an_id_of_its_own_and_taken_out_without_a_trace(form, text):
    at(form, FIRST)
    when_open(lambda dialog: (type_text(dialog.short.note, "Đố kỵ, ganh ghét"), dialog.yes_button.click()))
    form.outline.add_button.click()
    form.activateWindow()  # offscreen, nobody gives the window back its keyboard after a dialog
    assert form.focusWidget() is form.item.entries["text"].note

    assert form.path() == SECOND
    assert form.item.entries["id"].field.text() == "do-ky-ganh-ghet"
    assert not form.item.entries["id"].field.edit.isReadOnly()
    assert "I.2  Đố kỵ, ganh ghét" in titles(form)
    form.item.remove_button.click()
    assert form.text() == text


def test_an_item_is_moved_within_its_group_and_to_another(form):
    item = at(form, FIRST)
    item.down_button.click()
    assert form.path() == SECOND
    assert values(form)["groups"][0]["items"][1]["id"] == "phai-nhat-ly-tuong"
    item.group.combo.setCurrentIndex(2)
    item.group.combo.activated.emit(2)
    assert form.path() == ("groups", 2, "items", 9)
    assert values(form)["groups"][2]["items"][9]["id"] == "phai-nhat-ly-tuong"


def test_a_published_item_is_withdrawn_and_asked_again(form, text):
    item = at(form, FIRST)
    item.remove_button.click()
    assert first_item(form)["until"] == "1"
    assert values(form)["changes"] == [{"id": "phai-nhat-ly-tuong", "kind": "withdrawn"}]
    assert item.withdrawn.isVisible()
    item.again_button.click()
    assert form.text() == text


def test_an_item_is_split_by_choosing_its_words(form):
    item = at(form, FIRST)

    def split(dialog):
        for _ in range(30):
            QTest.keyClick(dialog.words.note, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert not dialog.yes_button.isEnabled()
        type_text(dialog.short.note, "Phai nhạt")
        dialog.yes_button.click()

    when_open(split)
    item.split_button.click()
    new = values(form)["groups"][0]["items"][1]
    assert (new["id"], new["text"]) == ("phai-nhat", "Phai nhạt lý tưởng cách mạng;")
    assert form.path() == SECOND


def press_left(field, over, modifier=Qt.KeyboardModifier.NoModifier):
    """Go back over words letter by letter."""
    for _ in over:
        QTest.keyClick(field, Qt.Key.Key_Left, modifier)


def test_the_words_that_were_chosen_go_where_they_stand_twice(form):
    item = at(form, FIRST)
    note = item.entries["text"].note
    note.setFocus()
    note.selectAll()
    note.insertPlainText("Ngại nói 🙂 rồi ngại nói 🙂 thật.")

    def split(dialog):
        type_text(dialog.short.note, "Ngại nói")
        words = dialog.words.note
        QTest.keyClick(words, Qt.Key.Key_A, CONTROL)
        assert dialog.missing.isVisible()
        assert dialog.missing.text().startswith("Phần bôi đen là cả câu")
        assert not dialog.yes_button.isEnabled()
        QTest.keyClick(words, Qt.Key.Key_End, CONTROL)
        press_left(words, " thật.")
        press_left(words, "ngại nói 🙂", Qt.KeyboardModifier.ShiftModifier)
        dialog.yes_button.click()

    when_open(split)
    item.split_button.click()
    old, new = values(form)["groups"][0]["items"][:2]
    assert (old["text"], new["text"]) == ("Ngại nói 🙂 rồi thật.", "ngại nói 🙂")


def test_two_items_are_merged(form):
    item = at(form, FIRST)
    when_open(lambda dialog: dialog.yes_button.click())
    item.merge_button.click()
    kinds = {each["id"]: each["kind"] for each in values(form)["changes"]}
    assert kinds == {"phai-nhat-ly-tuong": "merged_from", "xa-roi-muc-dich-cua-dang": "withdrawn"}
    assert form.path() == FIRST


def test_signs_are_added_moved_and_taken_out(form):
    signs = at(form, FIRST).lists["signs"]
    before = signs.written()
    signs.add_button.click()
    assert first_item(form)["signs"] == before
    type_text(signs.fields()[-1], "Một câu mới")
    assert first_item(form)["signs"] == [*before, "Một câu mới"]
    assert signs.fields()[-1].accessibleName() == "Biểu hiện cụ thể 5"
    up, remove = (
        next(each for each in signs.findChildren(QPushButton) if each.accessibleName() == name)
        for name in ("Đưa lên: Biểu hiện cụ thể 5", "Bỏ: Biểu hiện cụ thể 1")
    )
    up.click()
    remove.click()
    assert first_item(form)["signs"] == [*before[1:3], "Một câu mới", before[3]]


def test_the_audience_is_ticked_written_and_seen_as_members_see_it(form, text):
    item = at(form, FIRST)
    *_, probation = item.boxes.values()
    probation.click()
    assert first_item(form)["audience"] == ["du-bi"]
    assert '        audience: ["du-bi"]\n' in form.text()
    assert form.preview.reading.badge.text() == "Chỉ dành cho đảng viên dự bị."
    assert form.preview.reading.badge.isVisible()
    probation.click()
    assert form.text() == text
    assert not form.preview.reading.badge.isVisible()


def test_a_published_level_keeps_its_sentence_and_a_new_one_does_not(form):
    levels = at(form, ("levels",))
    assert levels.cards[0].entries["sentence"].note.isReadOnly()
    assert not levels.cards[0].entries["hint"].note.isReadOnly()
    levels.add_button.click()
    assert not levels.cards[4].entries["sentence"].note.isReadOnly()
    assert values(form)["levels"][4]["sentence"] == "Câu trả lời mới"


def test_a_published_level_is_withdrawn_and_offered_again(form, text):
    levels = at(form, ("levels",))
    levels.withdraw_asked.emit(("levels", 3))
    assert values(form)["levels"][3]["until"] == "1"
    at(form, FIRST)
    assert len(form.preview.levels.rows()) == 3
    levels.again_asked.emit(("levels", 3))
    assert form.text() == text


def test_tab_passes_the_sentences_in_their_order(form):
    at(form, FIRST)
    signs = at(form, SECOND).lists["signs"]
    signs.add_button.click()
    *_, before, last = signs.fields()
    stops = [before]
    while stops[-1] is not last and len(stops) < 9:
        stops.append(stops[-1].nextInFocusChain())
        while not (stops[-1].focusPolicy() & Qt.FocusPolicy.TabFocus and stops[-1].isVisible()):
            stops[-1] = stops[-1].nextInFocusChain()
    assert stops[-1] is last


def test_a_new_item_follows_the_version_once_it_was_typed(form):
    at(form, FIRST)
    when_open(lambda dialog: (type_text(dialog.short.note, "Đố kỵ, ganh ghét"), dialog.yes_button.click()))
    form.outline.add_button.click()
    version = at(form, ()).entries["version"].field
    version.edit.setFocus()
    version.edit.selectAll()
    type_text(version.edit, "1.1")
    version.left.emit()
    assert [each["since"] for each in values(form)["groups"][0]["items"][:2]] == ["1", "1.1"]


def test_a_new_group_has_an_item_and_goes_once_it_is_empty(form, text):
    groups = at(form, ("groups",))
    groups.add_button.click()
    assert values(form)["groups"][3]["number"] == "IV"
    item = at(form, ("groups", 3, "items", 0))
    item.remove_button.click()
    groups = at(form, ("groups",))
    card = groups.cards[3]
    assert card.note.text().startswith("Nhóm này chưa có biểu hiện nào")
    groups.remove_buttons[card].click()
    assert form.text() == text


def test_a_group_is_moved_by_the_keyboard_which_stays_on_it(form, text):
    groups = at(form, ("groups",))
    title = groups.cards[2].entries["title"].note.text()
    groups.move_buttons[groups.cards[2]][UP].setFocus()

    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Space)
    assert form.focusWidget() is groups.move_buttons[groups.cards[1]][UP]
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)

    assert groups.cards[0].entries["title"].note.text() == title
    assert [each["number"] for each in values(form)["groups"]] == ["I", "II", "III"]
    assert form.focusWidget() is groups.move_buttons[groups.cards[0]][DOWN]  # there is no further way up
    assert spoken(form.focusWidget()) == f"Đưa xuống: nhóm {title}"
    for _ in range(2):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.text() == text


def test_a_doubt_that_is_cleared_leaves_no_trace(form, text):
    note = at(form, FIRST).entries["doubt"].note
    write_at_end(note, "Còn ngờ chữ cuối")
    assert first_item(form)["doubt"] == "Còn ngờ chữ cuối"
    note.selectAll()
    note.insertPlainText("")
    assert form.text() == text
