"""Changed remedies, and records brought back by mistake, leave the handbook as it was once that is undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.member.conftest import NOW
from tests.ui.member.diary_at_hand import OLD, an_entry
from tests.ui.member.remedies_at_hand import TODAY, a_remedy, done, stored

from sotay.domain.open_data_json import write_open_data
from sotay.domain.remedy import Progress, RemedyId
from sotay.services.diary import delete_entry, load_diary, save_entry
from sotay.services.open_data import export_open_data
from sotay.services.remedies import delete_remedy, load_remedies, save_remedy
from sotay.texts import diary_windows as diary_texts
from sotay.texts import remedies as texts
from sotay.texts import remedy_windows as window_texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.diary.page import make_diary_page
from sotay.ui.member.remedies.page import make_remedies_page

pytestmark = pytest.mark.window


@pytest.fixture
def page_with(handbook, shown):
    """The page of remedies over these."""

    def show(*remedies):
        for each in remedies:
            handbook.do(save_remedy, remedy=each, today=TODAY)
        return shown(make_remedies_page(handbook.context), Place(PageId.REMEDIES))

    return show


def bytes_of(handbook):
    handbook.desk.flush().result()
    return write_open_data(handbook.do(export_open_data))


def type_into(field, words):
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, words)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def set_due(editor):
    type_into(editor.due, "31/12/2026")


def confirm(editor):
    type_into(editor.confirmed_by, "Dong chi Binh")


def tie(editor):
    editor.item.combo.setCurrentIndex(3)
    editor.item.combo.activated.emit(3)


def raise_elsewhere(editor):
    editor.raised_by.rows()[1].click()


def undo_last(handbook):
    sentence, undo = handbook.shell.undos[-1]
    undo()
    return sentence


@pytest.mark.parametrize("act", [set_due, confirm, tie, raise_elsewhere])
@pytest.mark.parametrize("leave", [lambda page: page.presenter.show(RemedyId("b")), lambda page: page.leave()])
def test_a_changed_remedy_is_as_it_was_after_it_was_left(act, leave, page_with, handbook, settle):
    page = page_with(a_remedy("a", 3), a_remedy("b"))
    before = bytes_of(handbook)
    act(page.editor)
    assert handbook.shell.undos == []
    leave(page)
    assert bytes_of(handbook) != before

    assert undo_last(handbook) == texts.changed()
    settle()

    assert bytes_of(handbook) == before


def test_a_date_that_is_still_being_typed_is_taken_and_offered_and_keeps_the_keyboard(page_with, handbook, settle):
    page = page_with(a_remedy("a", 3))
    before = bytes_of(handbook)
    page.editor.due.edit.setFocus()
    page.editor.due.edit.selectAll()
    QTest.keyClicks(page.editor.due.edit, "31/12/2026")
    page.leave()
    assert stored(handbook)["a"].due == date(2026, 12, 31)
    assert page.editor.due.edit.hasFocus()

    assert undo_last(handbook) == texts.changed()
    settle()

    assert bytes_of(handbook) == before


def test_the_day_of_a_line_that_is_still_being_typed_is_offered_back(handbook, shown, settle):
    handbook.do(save_entry, entry=an_entry("a"), today=TODAY)
    page = shown(make_diary_page(handbook.context), Place(PageId.DIARY))
    before = bytes_of(handbook)
    page.editor.day.edit.setFocus()
    page.editor.day.edit.selectAll()
    QTest.keyClicks(page.editor.day.edit, "1/11/2026")
    page.leave()
    assert bytes_of(handbook) != before

    undo_last(handbook)
    settle()

    assert bytes_of(handbook) == before


def test_what_was_marked_and_written_goes_back_as_one(page_with, handbook, settle):
    page = page_with(a_remedy("a", 3), a_remedy("b"))
    before = bytes_of(handbook)
    page.presenter.mark(Progress.DONE)
    confirm(page.editor)
    page.leave()
    undo_last(handbook)
    settle()

    assert bytes_of(handbook) == before
    assert page.editor.confirmed_by.text() == ""
    assert not page.editor.done_on.isVisible()
    undo_last(handbook)
    settle()
    assert stored(handbook)["a"].confirmed_by == "Dong chi Binh"


def test_a_mark_taken_back_leaves_nothing_to_offer(page_with, handbook):
    page = page_with(a_remedy("a", 3), done("b"))
    page.presenter.mark(Progress.DONE)
    undo_last(handbook)
    page.leave()

    assert [sentence for sentence, _ in handbook.shell.undos] == [texts.marked_done()]


def test_a_remedy_added_by_mistake_is_gone_again(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    before = bytes_of(handbook)
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.editor.step.note, "viec moi ")
    page.leave()
    assert len(stored(handbook)) == 2

    assert undo_last(handbook) == texts.added()
    settle()
    page.leave()

    assert bytes_of(handbook) == before
    assert handbook.shell.notices[-1] == texts.given_back(1)
    assert len(handbook.shell.undos) == 1


def test_a_remedy_written_in_since_it_was_added_stays(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.editor.step.note, "viec moi")
    page.leave()
    QTest.keyClicks(page.editor.step.note, " them")
    undo_last(handbook)
    settle()

    assert "viec moi them" in {each.step for each in stored(handbook).values()}
    assert handbook.shell.notices[-1] == texts.given_back(0)


def test_a_remedy_brought_back_by_mistake_is_deleted_again(page_with, handbook, settle):
    handbook.do(save_remedy, remedy=a_remedy("a"), today=TODAY)
    handbook.do(delete_remedy, remedy_id=RemedyId("a"), now=NOW)
    page = page_with(a_remedy("b"))
    before, deleted = bytes_of(handbook), handbook.do(load_remedies).deleted
    page.presenter.bin.bring_back("a")
    settle()
    assert set(stored(handbook)) == {"a", "b"}

    assert undo_last(handbook) == texts.brought_back()
    settle()

    assert bytes_of(handbook) == before
    assert handbook.do(load_remedies).deleted == deleted
    assert handbook.shell.notices[-1] == window_texts.purged_back()
    assert page.presenter.current.id == "b"


def test_a_diary_line_brought_back_by_mistake_is_deleted_again(handbook, shown, settle):
    for key in ("a", "b"):
        handbook.do(save_entry, entry=an_entry(key, OLD), today=TODAY)
    handbook.do(delete_entry, entry_id=an_entry("a").id, now=NOW)
    page = shown(make_diary_page(handbook.context), Place(PageId.DIARY))
    before, deleted = bytes_of(handbook), handbook.do(load_diary).deleted
    page.presenter.bin.bring_back("a")
    settle()
    assert page.editor.words.note.text() == "dòng a"

    undo_last(handbook)
    settle()

    assert bytes_of(handbook) == before
    assert handbook.do(load_diary).deleted == deleted
    assert handbook.shell.notices[-1] == diary_texts.purged_back()
    assert page.editor.words.note.text() == "dòng b"
