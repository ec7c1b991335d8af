"""The form and the text of one draft on the page: one document, stored as it is typed, one row of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.admin.form_hands import CONTROL, FIRST, write_at_end

from sotay.domain.catalog_file import CatalogKind
from sotay.ui.admin import form_part
from sotay.ui.admin.page import FORM, TEXT

pytestmark = pytest.mark.window


@pytest.fixture
def form(admin):
    admin.open(admin.begin_next())
    admin.page.work.show_part(FORM)
    admin.settle()
    return admin.page.work.part().form


def short_of(form):
    form.go_to(FIRST)
    return form.item.entries["short"].note


def test_what_is_typed_in_the_form_is_in_the_text_and_on_disk(admin, form):
    write_at_end(short_of(form), " nay")
    admin.page.work.show_part(TEXT)
    assert 'giảm sút niềm tin nay"' in admin.page.work.part().view.edit.toPlainText()
    admin.page.leave()
    admin.settle()
    assert 'giảm sút niềm tin nay"' in admin.drafts()[0].text


def test_what_is_typed_in_the_text_is_in_the_form(admin, form):
    document = admin.page.work_talk.document
    document.replace_text(document.text().replace("Phai nhạt lý tưởng, giảm", "Phai mờ lý tưởng, giảm"))
    assert short_of(form).text() == "Phai mờ lý tưởng, giảm sút niềm tin"


def test_undo_goes_back_over_an_act_and_over_typing_in_either_view(admin, form):
    before = admin.page.work_talk.document.text()
    note = short_of(form)
    write_at_end(note, " nay")
    form.item.down_button.click()
    QTest.keyClick(form.item.entries["short"].note, Qt.Key.Key_Z, CONTROL)
    assert " nay" in admin.page.work_talk.document.text()
    QTest.keyClick(form.outline.rows, Qt.Key.Key_Z, CONTROL)
    assert admin.page.work_talk.document.text() == before
    QTest.keyClick(form.outline.rows, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert " nay" in admin.page.work_talk.document.text()


def test_the_form_follows_the_text_after_everything_was_saved(admin, form):
    before = admin.page.work_talk.document.text()
    note = short_of(form)
    write_at_end(note, " nay")
    admin.page.leave()  # as a wish to save does
    admin.page.work.undo_button.click()
    assert not note.text().endswith(" nay")
    form.item.down_button.click()
    admin.page.work.undo_button.click()
    assert admin.page.work_talk.document.text() == before


def test_a_change_that_is_not_classified_is_told_at_its_text(admin, form, qtbot):
    form.go_to(FIRST)
    write_at_end(form.item.entries["text"].note, " Và thêm một ý nữa.")
    form.text()
    problem = form.item.entries["text"].problem
    qtbot.waitUntil(lambda: bool(problem.text()), timeout=20_000)
    admin.settle()
    assert problem.text().startswith("Khác bản trước mà chưa nói rõ là thay đổi gì.")


def test_an_item_with_other_words_is_not_compared_until_that_is_undone(admin, form):
    document = admin.page.work_talk.document
    editing = admin.context.adapters.editing
    compared = editing.set_value(document.text(), (*FIRST, "compared_by"), "Lò Thị Mai")
    compared = editing.set_value(compared, (*FIRST, "compared_on"), "2026-11-02")
    document.replace_text(compared)
    form.go_to(FIRST)
    form.leave()
    for words in (" Và thêm", " một ý."):
        write_at_end(form.item.entries["text"].note, words)
        form.text()

    item = editing.values(document.text())["groups"][0]["items"][0]
    assert (item["checked"], "compared_by" in item, "compared_on" in item) == ("unchecked", False, False)
    assert form.item.entries["checked"].combo.currentData() == "unchecked"
    assert form.item.to_compare.isVisible()
    QTest.keyClick(form.item.entries["text"].note, Qt.Key.Key_Z, CONTROL)
    assert document.text() == compared
    assert form.item.entries["checked"].combo.currentData() == "two-sources"
    assert not form.item.to_compare.isVisible()


def test_what_a_person_says_of_comparing_after_the_words_stays(admin, form):
    form.go_to(FIRST)
    write_at_end(form.item.entries["text"].note, ".")
    form.text()
    form.item.entries["checked"].edited.emit("one-source")
    form.text()
    write_at_end(form.item.entries["short"].note, "m")
    form.text()

    item = admin.context.adapters.editing.values(admin.page.work_talk.document.text())["groups"][0]["items"][0]
    assert item["checked"] == "one-source"


def test_levels_that_were_published_are_known(form):
    form.go_to(("levels",))
    assert form.levels.cards[0].entries["sentence"].note.isReadOnly()


def test_a_file_of_another_system_keeps_its_line_ends_and_loses_no_letter(admin):
    draft = admin.begin(text="\ufeff" + admin.begin_next().text.replace("\n", "\r\n"))
    admin.open(draft)
    admin.page.work.show_part(FORM)
    admin.settle()
    form = admin.page.work.part().form
    note = short_of(form)
    for letter in " nay":
        write_at_end(note, letter)
        form.text()
    text = admin.page.work_talk.document.text()
    assert 'niềm tin nay"\r\n' in text
    assert text.count("\n") == text.count("\r\n")
    assert text.startswith("\ufeff")


def test_a_template_that_waits_for_its_words_opens_as_a_form(admin):
    template = next(each for each in admin.context.adapters.catalog.templates() if each.kind is CatalogKind.CHECKLIST)
    admin.page.shelf_talk.begin_from_template(template)
    admin.settle()
    assert admin.page.work.part_key() == FORM
    form = admin.page.work.part().form
    form.go_to(FIRST)
    assert form.item.entries["text"].problem.text() == "Mục «Câu chữ của văn bản» chưa có nội dung."


def test_a_long_draft_is_read_on_the_worker_and_takes_the_keyboard_once_it_is_there(admin, monkeypatch):
    monkeypatch.setattr(form_part, "LONG_TEXT", 10_000)
    draft = admin.begin_next()
    admin.enter().open_draft(draft)
    part = admin.page.work.part()
    seen = part.opening.isVisible(), part.form.isVisible(), admin.page.focusWidget() is part.opening
    admin.settle()

    assert seen == (True, False, True)
    assert part.form.isVisible()
    assert part.form.isAncestorOf(admin.page.focusWidget())
    assert part.form.path() == ()
    write_at_end(short_of(part.form), " nay")
    admin.page.leave()
    assert part.form.isVisible()
    assert 'giảm sút niềm tin nay"' in admin.page.work_talk.document.text()


def test_what_another_view_wrote_into_a_long_draft_is_in_the_form(admin, monkeypatch):
    monkeypatch.setattr(form_part, "LONG_TEXT", 10_000)
    admin.open(admin.begin_next())
    admin.page.work.show_part(TEXT)
    document = admin.page.work_talk.document
    document.replace_text(document.text().replace("Phai nhạt lý tưởng, giảm", "Phai mờ lý tưởng, giảm"))
    admin.page.work.show_part(FORM)
    admin.settle()

    assert short_of(admin.page.work.part().form).text() == "Phai mờ lý tưởng, giảm sút niềm tin"
    document.undo()
    assert short_of(admin.page.work.part().form).text() == "Phai nhạt lý tưởng, giảm sút niềm tin"
