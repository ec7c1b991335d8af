"""«Thay đổi»: what a draft changes, and saying of what kind each change is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.admin.form_hands import EDITING
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open

from sotay.domain.manifestation import ChangeKind
from sotay.domain.search import Span
from sotay.services.catalog_shelf import load_shelf
from sotay.services.checklist_edits import item_of, split_item, withdraw_item
from sotay.ui.admin import publish_talk
from sotay.ui.admin.changes.rows import HEAD_KEY
from sotay.ui.admin.page import CHANGES, TEXT

pytestmark = pytest.mark.window

FIRST, OTHER, SPLIT = "phai-nhat-ly-tuong", "luoi-hoc-ly-luan", "ca-nhan-chu-nghia"


@pytest.fixture
def ids(admin):
    return [each.id for each in admin.context.adapters.catalog.shipped_checklist().items()]


@pytest.fixture
def changes(admin, checked, qtbot):
    """Open a draft whose text was changed in the view of its changes."""

    def show(change):
        admin.open(admin.begin_next(change))
        admin.page.work.show_part(CHANGES)
        return settled(admin, checked, qtbot)

    return show


def settled(admin, checked, qtbot):
    part = admin.page.work.part()
    checked(admin.page.work_talk.document)
    admin.settle()
    qtbot.waitUntil(lambda: not admin.context.jobs.is_busy)
    return part


def split_first(text):
    """Let some words of the first item go to a new one."""
    words = "hoài nghi,"
    start = item_of(EDITING.values(text), FIRST).text_of("text").index(words)
    part = Span(start, start + len(words))
    return split_item(text, FIRST, short="Phần mới", part=part, taken=frozenset(), editing=EDITING)


def two_changed(text):
    return text.replace("Phai nhạt lý tưởng cách mạng;", "Mất lý tưởng cách mạng;", 1).replace(
        "Phân vân là chuyện thường", "Phân vân cũng là chuyện thường", 1
    )


def titles(part):
    return {row.key: (row.mark_word, row.note) for row in part.list.rows.row_model.rows() if not row.is_section}


def choose(part, key):
    part.list.choose(key)
    part.list.opened.emit(key)
    return part.detail


def pick(detail, kind):
    next(row for row in detail.item.kinds().rows() if row.key == kind.value).click()


def test_words_that_changed_are_marked_by_a_line_and_counted(changes, ids):
    part = changes(two_changed)
    assert part.list.left.text() == "Còn 1 thay đổi chưa phân loại"
    assert titles(part)[ids[0]][0] == "chưa phân loại"
    detail = choose(part, ids[0])
    before, after = detail.item.texts.before, detail.item.texts.after
    assert "line-through" in before.text()
    assert "underline" in after.text()
    assert before.words().startswith("Phai nhạt lý tưởng")
    assert after.words().startswith("Mất lý tưởng")


def test_an_item_that_says_its_earlier_words_were_compared_is_to_be_compared_again(changes, ids, admin, checked, qtbot):
    part = changes(two_changed)
    assert "cần so lại với bản in" in titles(part)[ids[0]][1]
    assert choose(part, ids[0]).item.to_compare.isVisible()

    document, editing = admin.page.work_talk.document, admin.context.adapters.editing
    path = ("groups", 0, "items", 0)
    for key, value in (("compared_by", "Lò Thị Mai"), ("compared_on", "2026-11-20")):
        document.replace_text(editing.set_value(document.text(), (*path, key), value))
    part = settled(admin, checked, qtbot)
    assert "cần so lại" not in titles(part)[ids[0]][1]
    assert not choose(part, ids[0]).item.to_compare.isVisible()


def test_choosing_a_kind_writes_it_into_the_text(changes, ids, admin, checked, qtbot):
    part = changes(two_changed)
    pick(choose(part, ids[0]), ChangeKind.MEANING_CHANGED)
    part = settled(admin, checked, qtbot)
    assert part.list.left.text() == "Mọi thay đổi đã phân loại"
    assert titles(part)[ids[0]] == ("đã phân loại", "đổi nghĩa; cần so lại với bản in")
    text = admin.page.work_talk.document.text()
    assert "\nchanges:" in text
    assert checked(admin.page.work_talk.document).problems == ()
    admin.page.work.undo_button.click()
    part = settled(admin, checked, qtbot)
    assert part.list.left.text() == "Còn 1 thay đổi chưa phân loại"
    assert "\nchanges:" not in admin.page.work_talk.document.text()


def test_nothing_is_chosen_before_a_person_chooses(changes, ids):
    detail = choose(changes(two_changed), ids[0])
    assert not any(row.isChecked() for row in detail.item.kinds().rows())
    assert sum("đề xuất" in row.text() for row in detail.item.kinds().rows()) == 1


def test_all_proposals_are_taken_at_once(changes, admin, checked, qtbot):
    def change(text):
        return two_changed(text).replace("Không chấp hành nghiêm", "Chấp hành chưa nghiêm", 1)

    part = changes(change)
    part.list.take_all_button.click()
    part = settled(admin, checked, qtbot)
    assert part.list.left.text() == "Mọi thay đổi đã phân loại"
    assert not part.list.take_all_button.isVisible()
    assert checked(admin.page.work_talk.document).problems == ()


def test_sources_of_a_split_are_chosen_from_the_version_before(changes, ids, admin, checked, qtbot):
    part = changes(split_first)
    new = next(each for each in part.diff().changed() if each.before is None)
    detail = choose(part, new.id)
    assert detail.item.sources.isVisible()
    detail.item.sources.combo.setCurrentIndex(0)
    detail.item.sources.add_button.click()
    part = settled(admin, checked, qtbot)
    declared = next(each.declared for each in part.diff().changed() if each.id == new.id)
    assert len(declared.sources) == 2
    part.detail.item.sources.chips()[1].click()
    part = settled(admin, checked, qtbot)
    assert next(each.declared for each in part.diff().changed() if each.id == new.id).sources == (ids[0],)


def test_an_item_told_by_those_split_from_it_needs_no_kind_of_its_own(changes, ids):
    part = changes(split_first)
    assert titles(part)[ids[0]][0] == "đã phân loại"
    assert not choose(part, ids[0]).item._told_by_others.isHidden()


def test_a_split_without_sources_is_not_half_written(changes, ids, admin):
    part = changes(two_changed)
    before = admin.page.work_talk.document.text()
    detail = choose(part, ids[0])
    for chip in detail.item.sources.chips():
        chip.click()
    pick(detail, ChangeKind.MERGED_FROM)
    assert admin.page.work_talk.document.text() == before
    assert detail.item.sources.isVisible()


def test_a_note_goes_along_with_the_change(changes, ids, admin, checked, qtbot):
    part = changes(two_changed)
    pick(choose(part, ids[0]), ChangeKind.REWORDED)
    part = settled(admin, checked, qtbot)
    part.detail.item.note.edit.setFocus()
    type_text(part.detail.item.note.edit, "Theo văn bản mới")
    admin.page.leave()
    part = settled(admin, checked, qtbot)
    assert 'note: "Theo văn bản mới"' in admin.drafts()[0].text or "note: Theo văn bản mới" in admin.drafts()[0].text


def test_the_day_and_the_basis_are_written_into_the_text(changes, admin, checked, qtbot):
    part = changes(two_changed)
    head = choose(part, HEAD_KEY).head
    assert head.version.text() == "Bản 2, thay cho bản 1."
    head.day.edit.setFocus()
    head.day.edit.selectAll()
    type_text(head.day.edit, "01/01/2027")
    head.basis.setFocus()
    head.basis.moveCursor(head.basis.textCursor().MoveOperation.End)
    QTest.keyClick(head.basis, Qt.Key.Key_Return)
    type_text(head.basis, "Quy định mới")
    admin.page.leave()
    settled(admin, checked, qtbot)
    value = admin.context.adapters.catalog.read_text(*((draft := admin.drafts()[0]).kind, draft.text))
    assert value.effective_from == "2027-01-01"
    assert value.legal_basis[-1] == "Quy định mới"
    assert len(value.legal_basis) == 2


def test_a_withdrawn_item_is_told_as_such(changes, ids, admin):
    part = changes(lambda text: withdraw_item(text, ids[3], editing=admin.context.adapters.editing))
    assert titles(part)[ids[3]] == ("đã phân loại", "thôi dùng")
    assert [row.key for row in choose(part, ids[3]).item.kinds().rows()] == ["withdrawn"]


def test_items_that_only_stand_elsewhere_are_apart(changes):
    part = changes(split_first)
    sections = [row.title for row in part.list.rows.row_model.rows() if row.is_section]
    assert sections == ["Cả bản", "Từng biểu hiện", "Chỉ đổi chỗ, đổi số"]


def test_a_text_that_cannot_be_read_says_why_and_leads_to_it(changes, admin):
    part = changes(lambda text: text.replace("        short:", "        shrt:", 1))
    assert part.unreadable.isVisible()
    part.unreadable.button.click()
    assert admin.page.work.part_key() == TEXT
    assert admin.page.work.part().view.edit.hasFocus()


def test_a_first_version_has_nothing_to_compare_with(admin, checked, qtbot):
    admin.open(admin.begin(text=admin.context.adapters.catalog.shipped_files()[0].text.replace("nq04-27", "rieng")))
    admin.page.work.show_part(CHANGES)
    assert settled(admin, checked, qtbot).first.isVisible()


def test_an_item_is_found_in_the_text(changes, ids, admin):
    part = changes(two_changed)
    choose(part, ids[0]).text_button.click()
    edit = admin.page.work.part().view.edit
    assert ids[0] in edit.textCursor().block().text()


def test_going_on_leads_from_one_unclassified_change_to_the_next(changes):
    part = changes(lambda text: two_changed(text).replace("Không chấp hành nghiêm", "Chấp hành chưa nghiêm", 1))
    left = [each.id for each in part.diff().unclassified()]
    assert len(left) == 2
    detail = choose(part, left[0])
    detail.next_button.click()
    assert part.list.key() == left[1]
    detail.next_button.click()
    assert part.list.key() == left[0]


def test_a_draft_is_published_once_its_changes_are_classified(changes, admin, checked, qtbot, monkeypatch):
    monkeypatch.setattr(publish_talk, "choose_save_path", lambda *_: None)
    part = changes(two_changed)
    admin.page.work.publish_button.click()
    assert admin.page.work.bar.text().startswith("Chưa phát hành được")
    part.list.take_all_button.click()
    settled(admin, checked, qtbot)

    def agree(dialog):
        dialog.name_field.set_text("Đảng uỷ")
        dialog.yes_button.click()

    when_open(agree)
    admin.page.work.publish_button.click()
    admin.settle()
    (publication,) = admin.do(load_shelf).publications
    assert "kind: " in publication.file.text
