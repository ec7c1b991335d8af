"""The page «Danh mục và mẫu» over a real handbook."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import DiskFull
from sotay.texts import help_admin
from sotay.ui.admin.page import CHANGES, DRAFTING, EXCEL, FORM, IN_FORCE, PARTS, PROOF, TEXT

pytestmark = pytest.mark.window


def test_whoever_comes_by_reads_that_nothing_needs_doing(admin):
    page = admin.enter()
    assert page.switch.current() == IN_FORCE
    assert "không phải làm gì" in page.in_force.page.sentence.text()
    (checklist,) = page.in_force.checklist.lines()
    assert checklist.name == '27 biểu hiện suy thoái, "tự diễn biến", "tự chuyển hoá"'
    assert checklist.facts == "Bản 1 · 3 nhóm, 27 biểu hiện · có hiệu lực từ ngày 30/10/2016 · đi kèm chương trình"


def test_forms_that_are_over_are_not_said_to_be_in_force(admin):
    papers = admin.enter().in_force.papers.lines()
    assert any("31/10/2025" in each.facts for each in papers)
    assert not any("2023" in each.facts for each in papers)


def test_a_draft_is_begun_from_a_shipped_file_and_opened(admin, qtbot):
    page = admin.enter()
    page.show_view(DRAFTING)
    when_open(lambda dialog: dialog.yes_button.click())
    page.shelf.nothing.button.click()
    admin.settle()
    (draft,) = admin.drafts()
    shipped = admin.context.adapters.catalog.shipped_files()[0].text
    assert draft.begun_from == "1"
    from_today = shipped.replace('effective_from: "2016-10-30"', 'effective_from: "2026-11-22"')
    assert draft.text == from_today.replace('version: "1"', 'version: "2"\nreplaces: "1"', 1)
    assert page.work.isVisible()
    page.activateWindow()  # offscreen, nobody gives the window back its keyboard after a dialog
    qtbot.waitUntil(page.work.part().form.outline.rows.hasFocus)


def test_what_is_typed_is_stored_and_there_again_after_opening_anew(admin):
    draft = admin.begin()
    view = admin.open(draft)
    type_text(view.edit, "# sửa dở ")
    admin.page.leave()
    admin.settle()
    assert admin.drafts()[0].text == "# sửa dở " + draft.text
    assert admin.context.shell.saving[-1][0] == "saved"


def test_a_broken_text_is_stored_too(admin, qtbot):
    draft = admin.begin()
    view = admin.open(draft)
    type_text(view.edit, "{[ không đóng ")
    admin.page.leave()
    admin.settle()
    (kept,) = admin.drafts()
    assert kept.text.startswith("{[ không đóng ")
    qtbot.waitUntil(lambda: bool(view.problems.problems()))


def test_words_that_cannot_be_stored_stay_and_can_be_kept_elsewhere(admin):
    draft = admin.begin()
    view = admin.open(draft)
    admin.desk.is_full = True
    type_text(view.edit, "# chữ quý ")
    admin.page.leave()
    admin.settle()
    assert isinstance(admin.context.shell.saving[-1][1], DiskFull)
    assert admin.page.unsaved_text() == "# chữ quý " + draft.text
    admin.desk.is_full = False
    admin.context.shell.retry()
    admin.settle()
    assert admin.page.unsaved_text() is None
    assert admin.drafts()[0].text == "# chữ quý " + draft.text


def test_a_removed_draft_comes_back_with_its_last_words(admin):
    draft = admin.begin()
    view = admin.open(draft)
    type_text(view.edit, "# lời cuối ")
    admin.page.work.back_button.click()
    admin.settle()
    admin.page.shelf.remove_button.click()
    admin.settle()
    assert admin.drafts() == ()
    assert admin.page.shelf.nothing.isVisible()
    sentence, undo = admin.context.shell.undos[-1]
    assert sentence == 'Đã xoá bản nháp «27 biểu hiện suy thoái, "tự diễn biến", "tự chuyển hoá"».'
    undo()
    admin.settle()
    assert admin.drafts()[0].text.startswith("# lời cuối ")
    assert len(admin.rows()) == 1


def test_going_back_chooses_the_draft_that_was_open_and_enter_opens_it(admin):
    first, second = admin.begin(), admin.begin(CatalogKind.FORM)
    admin.open(first)
    admin.page.work.back_button.click()
    admin.settle()
    rows = admin.page.shelf.rows
    assert rows.hasFocus()
    assert rows.current_key() == f"draft/{first.id}"
    rows.select(f"draft/{second.id}")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert admin.page.work.title.text().startswith("Bản nháp: Bản kiểm điểm")


def test_a_published_version_is_only_read(admin):
    draft = admin.begin()
    admin.publish(draft)
    page = admin.enter()
    page.show_view(DRAFTING)
    page.shelf.choose("publication/1")
    assert not page.shelf.remove_button.isVisible()
    assert page.shelf.next_button.isVisible()
    page.shelf.open_button.click()
    admin.settle()
    edit = page.work.part().view.edit
    type_text(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == draft.text
    assert "chỉ đọc" in page.work.title.text()


def test_opening_another_draft_undoes_nothing_of_the_one_before(admin):
    first, second = admin.begin(), admin.begin(CatalogKind.FORM)
    type_text(admin.open(first).edit, "#")
    admin.page.work.back_button.click()
    admin.settle()
    view = admin.open(second)
    QTest.keyClick(view.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    admin.page.leave()
    admin.settle()
    assert {each.text for each in admin.drafts()} == {"#" + first.text, second.text}


def test_search_opens_in_the_text_and_nowhere_else(admin):
    draft = admin.begin()
    assert not admin.enter().start_search()
    view = admin.open(draft)
    assert admin.page.start_search()
    assert view.find_bar.field.hasFocus()


def open_first(admin, draft):
    """Open a draft in the view that it opens in by itself."""
    admin.enter().open_draft(draft)
    admin.settle()
    return admin.page.work


def test_a_draft_opens_as_a_form_and_one_that_nobody_can_read_as_text(admin, checked):
    assert open_first(admin, admin.begin()).part_key() == FORM
    work = open_first(admin, admin.begin(text='schema: "1"\nid: [không đóng\n'))
    checked(admin.page.work_talk.document)
    assert work.part_key() == TEXT
    assert "Chữ đã viết còn nguyên" in work.bar.text()
    work.views.chosen.emit(FORM)
    assert work.bar.text() == ""


def test_a_broken_draft_opens_where_its_first_fault_is(admin, checked, qtbot):
    broken = admin.begin_next(lambda text: text.replace('short: "Xa rời', "short: [Xa rời", 1))
    work = open_first(admin, broken)
    (problem, *_) = checked(admin.page.work_talk.document).problems
    view = work.part().view
    assert view.edit.place()[0] == problem.line > 50
    assert view.problems.rows.current_key() == "0"
    admin.page.activateWindow()
    qtbot.waitUntil(view.edit.hasFocus)
    bar = view.edit.verticalScrollBar()
    seen = bar.value()
    assert seen > 0
    work.show_part(CHANGES)
    work.show_part(TEXT)
    assert (view.edit.place()[0], bar.value()) == (problem.line, seen)


def test_a_frame_to_be_filled_opens_as_a_form(admin, checked):
    frame = next(each for each in admin.context.adapters.catalog.templates() if each.id == "qd207")
    work = open_first(admin, admin.begin(text=frame.text))
    assert checked(admin.page.work_talk.document).problems
    assert work.part_key() == FORM


def test_what_a_form_changed_is_in_the_text_and_undone_there(admin):
    draft = admin.begin()
    work = open_first(admin, draft)
    document = admin.page.work_talk.document
    work.part().form.edited.emit(draft.text.replace("27 biểu hiện suy thoái", "27 điều"), "title")
    work.show_part(TEXT)
    edit = work.part().view.edit
    assert "27 điều" in edit.toPlainText()
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    document.take()
    assert document.text() == draft.text


def test_help_opens_on_what_is_shown_of_a_draft(admin):
    page = admin.enter()
    assert page.help_topic() is None
    page.show_view(DRAFTING)
    assert page.help_topic() == "soan-danh-muc"
    topics = {each.id for each in help_admin.topics()}
    shown = {}
    for kind in (CatalogKind.CHECKLIST, CatalogKind.FORM):
        work = open_first(admin, admin.begin(kind))
        views = work.keys()
        for key in views:
            work.show_part(key)
            shown[key] = page.help_topic()
    assert shown[FORM] == "bieu-mau"
    assert shown[TEXT] == "van-ban"
    assert shown[CHANGES] == "thay-doi"
    assert shown[PROOF] == "so-cau-chu"
    assert shown[EXCEL] == "sua-bang-excel"
    assert shown[PARTS] == "tung-o"
    assert set(shown.values()) <= topics


def test_a_draft_of_phrases_is_called_by_its_kind_since_such_a_file_has_no_name(admin):
    admin.begin(CatalogKind.PHRASES)
    admin.enter().show_view(DRAFTING)

    assert admin.rows() == ["Bộ cụm từ nhắc soát"]
