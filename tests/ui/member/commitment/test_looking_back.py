"""What a promise is tied to, and the end of the year: promised beside done."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.commitments import a_commitment, a_promise
from tests.ui.member.commitment.writing import (
    card,
    check_view,
    click,
    editor,
    paper_text,
    remedies,
    stored,
    undo,
    write_view,
)
from tests.ui.member.conftest import NOW

from sotay.domain.commitment import Outcome
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.services.diary import write_entry
from sotay.services.remedies import mark_remedy
from sotay.ui.context import PageId, Place
from sotay.ui.member.commitment.head import View

pytestmark = pytest.mark.window

TWO = a_commitment(a_promise("a", "Đi họp đúng giờ"), a_promise("b", "Không nhận quà"))
OPEN = Remedy(RemedyId("r"), "Đọc đủ 19 điều", date(2026, 2, 1), due=date(2026, 12, 1))
DONE = replace(OPEN, id=RemedyId("d"), progress=Progress.DONE, done_on=date(2026, 8, 3), result="Đã đọc, nêu ba điều")


def ties(page, line_id):
    each = editor(page, line_id)
    if each.ties_panel is None:
        click(each.ties_button)
    return each.ties_panel


def choose(combo, place):
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


# --- ties -------------------------------------------------------------------------------------------------------------


def test_a_promise_is_tied_to_an_item_and_the_tie_is_taken_back(page_with, handbook, settle):
    page = page_with(TWO)
    write_view(page)
    choose(ties(page, "a").item.combo, 3)
    settle()
    item = handbook.ids()[2]
    assert stored(handbook).lines[0].manifestation_id == item
    assert editor(page, "a").ties.text().startswith("Biểu hiện I.3: ")

    click(ties(page, "a").item_button)
    assert handbook.shell.places[-1] == Place(PageId.HANDBOOK, item=item)

    undo(handbook)
    settle()
    assert stored(handbook).lines == TWO.lines


def test_a_promise_is_tied_to_an_open_remedy_and_leads_to_it(page_with, handbook, settle):
    page = page_with(TWO, remedies=(OPEN, DONE))
    write_view(page)
    panel = ties(page, "b")
    assert panel.remedy.count() == 2

    choose(panel.remedy, 1)
    settle()
    assert stored(handbook).lines[1].remedy_id == "r"
    assert editor(page, "b").ties.text() == "Biện pháp: Đọc đủ 19 điều (chưa làm, hạn 01/12/2026, còn 9 ngày)"

    click(panel.remedy_button)
    assert handbook.shell.places[-1] == Place(PageId.REMEDIES, record="r")


def test_a_promise_becomes_a_remedy_and_that_is_undone_whole(page_with, handbook, settle):
    page = page_with(TWO)
    write_view(page)
    QTest.keyClicks(editor(page, "a").field, "!")
    click(ties(page, "a").follow_button)
    settle()
    (remedy,) = remedies(handbook)
    assert remedy.step == "Đi họp đúng giờ!"
    assert stored(handbook).lines[0].remedy_id == remedy.id
    assert not ties(page, "a").follow_button.isVisible()

    undo(handbook)
    settle()
    assert remedies(handbook) == ()
    assert stored(handbook).lines[0].remedy_id is None
    assert ties(page, "a").follow_button.isVisible()


def test_a_remedy_that_was_begun_stays_when_following_is_undone(page_with, handbook, settle):
    page = page_with(TWO)
    write_view(page)
    click(ties(page, "a").follow_button)
    settle()
    (remedy,) = remedies(handbook)
    handbook.do(mark_remedy, remedy_id=remedy.id, progress=Progress.UNDERWAY, today=remedy.opened_on)

    undo(handbook)
    settle()

    assert len(remedies(handbook)) == 1
    assert stored(handbook).lines[0].remedy_id is None


def test_the_tab_key_passes_the_ties_after_the_acts_of_their_promise_also_when_it_moved(qtbot, page_with):
    page = page_with(TWO)
    write_view(page)
    click(editor(page, "b").up_button)
    panel = ties(page, "b")
    qtbot.waitUntil(lambda: panel.isVisible() and editor(page, "a").isVisible())
    stops = [editor(page, "b").remove_button, panel.item.combo, panel.remedy, panel.follow_button]

    stops[0].setFocus()
    for stop in (*stops[1:], editor(page, "a").field):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is stop


def test_a_blank_promise_cannot_be_followed(page_with):
    page = page_with(a_commitment(a_promise("a", " ")))
    write_view(page)

    assert not ties(page, "a").follow_button.isEnabled()


def test_a_deleted_remedy_is_named_as_such(page_with):
    page = page_with(a_commitment(a_promise("a", remedy_id=RemedyId("không-có"))))
    write_view(page)

    assert editor(page, "a").ties.text() == "Biện pháp đã xoá"
    assert ties(page, "a").remedy.currentText() == "Biện pháp đã xoá"


# --- looking back -----------------------------------------------------------------------------------------------------


def test_near_the_end_of_the_year_the_page_opens_on_what_is_to_be_answered(page_with, handbook):
    page = page_with(TWO)

    assert page.head.view is View.CHECK
    assert page.head.progress.text() == "Chưa trả lời điều nào trong 2 điều đã hứa."
    assert stored(handbook) == TWO, "looking changes nothing"


def test_a_link_to_the_year_opens_on_what_is_to_be_answered_again(page_with, settle):
    page = page_with(TWO)
    write_view(page)
    page.enter(Place(PageId.COMMITMENT))
    settle()
    assert page.head.view is View.WRITE

    page.enter(Place(PageId.COMMITMENT, year=2026))
    settle()
    assert page.head.view is View.CHECK


def test_a_link_to_a_promise_leads_to_its_answer(qtbot, page_with):
    many = [a_promise(str(at)) for at in range(12)]
    page = page_with(a_commitment(*many), place=Place(PageId.COMMITMENT, year=2026, record="9"))
    wanted = card(page, "9")

    assert page.focusWidget() is wanted.outcome.rows()[0]
    qtbot.waitUntil(lambda: not wanted.outcome.visibleRegion().isEmpty())


def test_a_year_to_come_and_one_that_is_answered_open_for_writing(page_with, settle):
    answered = a_commitment(a_promise("a", outcome=Outcome.NOT_KEPT), year=2025)
    page = page_with(replace(TWO, year=2027), answered, place=Place(PageId.COMMITMENT, year=2027))
    assert page.head.view is View.WRITE

    page.head.year_chosen.emit(2025)
    settle()
    assert page.head.view is View.WRITE


def test_each_promise_stands_beside_its_answer_which_is_stored_as_given(page_with, handbook, settle, tmp_path):
    page = page_with(TWO)
    assert "KẾT QUẢ THỰC HIỆN CAM KẾT" in paper_text(page, tmp_path)
    first = card(page, "a")
    assert first.promise.text() == "Đi họp đúng giờ"
    assert [row.isChecked() for row in first.outcome.rows()] == [True, False, False, False]

    click(first.outcome.rows()[2])
    first.words.note.setFocus()
    QTest.keyClicks(first.words.note, "muon hai lan")
    settle()

    line = stored(handbook).lines[0]
    assert (line.outcome, line.outcome_text) == (Outcome.PARTLY, "muon hai lan")
    assert page.head.progress.text() == "Đã trả lời 1 trong 2 điều đã hứa; còn 1 điều."

    click(first.outcome.rows()[0])
    settle()
    assert stored(handbook).lines[0].outcome is None


def test_the_paper_of_the_answers_follows_the_typing(qtbot, page_with, tmp_path):
    page = page_with(TWO)
    click(card(page, "b").outcome.rows()[1])

    qtbot.waitUntil(lambda: "- Không nhận quà Kết quả: Đã thực hiện." in paper_text(page, tmp_path), timeout=10_000)


def test_what_became_of_the_remedy_is_said_beside_the_promise(page_with, handbook):
    page = page_with(a_commitment(a_promise("a", remedy_id=DONE.id)), remedies=(DONE,))

    assert card(page, "a").ties.text().splitlines() == [
        "Biện pháp: Đọc đủ 19 điều (Xong ngày 03/08/2026)",
        "Kết quả của biện pháp: Đã đọc, nêu ba điều",
    ]
    click(card(page, "a").remedy_button)
    assert handbook.shell.places[-1] == Place(PageId.REMEDIES, record="d")


def test_what_was_noted_in_the_year_about_the_item_is_quoted_on_demand(page_with, handbook):
    item = handbook.ids()[2]
    entry = DiaryEntry(EntryId("e"), date(2026, 5, 12), "Đọc xong chương hai", NOW, item)
    handbook.do(write_entry, entry=entry, today=NOW.date())
    page = page_with(a_commitment(a_promise("a", manifestation_id=item), a_promise("b")))
    first = card(page, "a")

    assert first.notes_fold.button.text() == "Ghi chép trong năm về biểu hiện này (1)"
    assert not first.notes.isVisible()
    click(first.notes_fold.button)
    assert first.notes.isVisible()
    assert first.notes.text() == "12/05/2026: Đọc xong chương hai"
    assert not card(page, "b").notes_fold.isVisible()


def test_a_blank_promise_is_not_asked_about(page_with):
    page = page_with(a_commitment(a_promise("a"), a_promise("b", "  ")))
    check_view(page)

    assert [each.line_id for each in page.check.cards()] == ["a"]


def test_a_promise_written_after_looking_back_is_asked_about_too(page_with):
    page = page_with(TWO)
    write_view(page)
    QTest.keyClicks(editor(page, "a").field, " nhe")
    check_view(page)

    assert card(page, "a").promise.text() == "Đi họp đúng giờ nhe"
