"""The meeting screen over a real cell book: one member after the other, what is typed, counted, proposed, hidden."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.cell import PEOPLE
from tests.reports.pdf_reading import words_of
from tests.season import BEST, DONE, GOOD, RULES
from tests.ui.common.keys import type_text
from tests.ui.real_parts import NOW
from tests.ui.secretary.season_at_hand import CAUSE, FAULT, STEP

from sotay.domain.ballot import Papers
from sotay.domain.cell_paper import PaperKind
from sotay.domain.rating import Stage
from sotay.domain.season import Meeting
from sotay.services.cell.meeting import save_meeting
from sotay.services.cell.suggesting import add_suggestion
from sotay.texts import cell_meeting as texts
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.meeting.page import make_meeting_page
from sotay.ui.secretary.papers.shelf import paper_of

pytestmark = pytest.mark.window

HANH, AN, AI = (each.full_name for each in PEOPLE)
NAMES = {each.key: each.name for each in RULES.levels}


@pytest.fixture
def open_meeting(open_page):
    def make(person=None):
        return open_page(make_meeting_page, CellPlace(CellPageId.MEETING, person=person))

    return make


def shown_words(page):
    return "\n".join(label.text() for label in page.person.findChildren(QLabel) if not label.isHidden())


def choose(page, key):
    next(each for each in page.person.levels.rows() if each.key == key).click()


def test_the_meeting_goes_through_its_parts_in_the_order_of_given_names(qtbot, at_hand, open_meeting):
    page = open_meeting()
    assert page.views.currentWidget() is page.facts
    assert [page.strip.jump.itemText(place) for place in range(page.strip.jump.count())] == [
        texts.opening(), texts.step_of(1, AN, is_done=False), texts.step_of(2, HANH, is_done=False), texts.closing()
    ]  # fmt: skip
    assert not page.previous_button.isEnabled()

    page.facts.place.edit.setFocus()
    qtbot.keyClick(page.facts.place.edit, Qt.Key.Key_PageDown)
    assert page.person.title.text() == AN
    assert page.person.sentence.text() == texts.place(1, 2, "")
    page.next_button.click()
    assert page.person.title.text() == HANH
    assert page.person.sentence.text() == texts.place(2, 2, "Bí thư")
    page.next_button.click()
    assert page.views.currentWidget() is page.closing
    assert not page.next_button.isEnabled()
    page.strip.jump.setCurrentIndex(1)
    page.strip.jump.activated.emit(1)
    assert page.person.title.text() == AN
    assert at_hand.key(AI) not in page._steps


def test_page_down_goes_on_from_inside_what_is_being_typed(qtbot, at_hand, open_meeting):
    page = open_meeting(at_hand.key(AN))
    page.person.remark.setFocus()
    type_text(page.person.remark, "Gương mẫu.")
    qtbot.keyClick(page.person.remark, Qt.Key.Key_PageDown)

    assert page.person.title.text() == HANH
    assert at_hand.member(AN).remark == "Gương mẫu."
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageUp)
    assert page.person.remark.text() == "Gương mẫu."


def test_letters_are_half_as_large_again_at_any_size(open_meeting, theme):
    page = open_meeting()
    for points in (13, 20):
        theme.apply(theme.choice, points)
        assert page.person.stages.font().pointSize() == round(points * 1.5)


def test_what_is_known_of_the_meeting_is_stored_as_typed(at_hand, open_meeting):
    page = open_meeting()
    facts = page.facts
    type_text(facts.place.edit, "phòng họp")
    type_text(facts.began.edit, "14 giờ")
    type_text(facts.chair.edit, HANH)
    type_text(facts.present.edit, "2")
    type_text(facts.absent, "Trần Đức Ái: ốm")
    type_text(facts.held_on.edit, "5/12/2026")
    facts.held_on.accept_text()
    page.strip.jump.activated.emit(3)
    type_text(page.closing.conclusion, "Thống nhất.")
    type_text(page.closing.ended.edit, "16 giờ")

    assert at_hand.season().meeting == Meeting(
        date(2026, 12, 5), "phòng họp", "14 giờ", "16 giờ", HANH, present=2, absent="Trần Đức Ái: ốm",
        conclusion="Thống nhất.",
    )  # fmt: skip


def test_a_count_that_is_no_number_is_told_and_kept_as_typed(at_hand, open_meeting):
    page = open_meeting()
    type_text(page.facts.present.edit, "hai")

    assert page.facts.present.problem() == texts.not_a_number()
    assert page.facts.present.text() == "hai"
    assert at_hand.season().meeting.present is None


def test_a_member_is_shown_with_claim_earlier_stages_and_suggestions(cell_book, at_hand, open_meeting):
    at_hand.hand_in(HANH, GOOD)
    at_hand.rate(HANH, "", DONE)
    cell_book.do(
        add_suggestion, year=2026, person_id=at_hand.key(HANH), now=NOW, text="Làm rõ việc chậm.", given_by="Đảng uỷ"
    )
    page = open_meeting(at_hand.key(HANH))

    assert page.person.stages.text().splitlines() == [
        texts.stage_line(Stage.OWN, NAMES[GOOD], ""),
        texts.stage_line(Stage.WORKPLACE, "", ""),
        texts.stage_line(Stage.CELL_COMMITTEE, NAMES[DONE], "thấp hơn mức tự nhận"),
    ]
    assert page.person.suggestions.text() == "Làm rõ việc chậm. (Đảng uỷ)"


def test_what_was_handed_in_is_hidden_until_the_secretary_shows_it(at_hand, open_meeting, settle):
    at_hand.hand_in(HANH, GOOD)
    page = open_meeting(at_hand.key(HANH))
    assert page.strip.hide_box.isChecked()
    assert not any(each in shown_words(page) for each in (FAULT, CAUSE, STEP))
    # Not even a screen reader finds words that are hidden.
    assert not any(label.text() == FAULT for label in page.person.findChildren(QLabel))

    page.strip.hide_box.click()
    settle()
    assert all(each in shown_words(page) for each in (FAULT, CAUSE, STEP))
    page.strip.hide_box.click()
    settle()
    assert not any(label.text() == FAULT for label in page.person.findChildren(QLabel))

    page.strip.hide_box.click()
    page.enter(CellPlace(CellPageId.MEETING))
    settle()
    assert page.strip.hide_box.isChecked()
    assert FAULT not in shown_words(page)


def test_the_paper_of_one_member_never_stands_below_the_name_of_another(at_hand, open_meeting, settle):
    at_hand.hand_in(AN, GOOD)
    page = open_meeting(at_hand.key(AN))
    page.strip.hide_box.click()
    settle()
    assert FAULT in shown_words(page)
    page.next_button.click()
    assert FAULT not in shown_words(page)
    settle()
    assert texts.nothing_handed_in() in shown_words(page)


def test_what_the_meeting_says_is_stored_as_typed_for_the_member_it_is_of(at_hand, open_meeting):
    page = open_meeting(at_hand.key(AN))
    type_text(page.person.remark, "Gương mẫu.")
    page.next_button.click()
    assert page.person.remark.text() == ""
    type_text(page.person.remark, "Cần mạnh dạn hơn.")
    type_text(page.person.basis, "Xong 100% nhiệm vụ.")

    assert at_hand.member(AN).remark == "Gương mẫu."
    assert (at_hand.member(HANH).remark, at_hand.member(HANH).basis) == ("Cần mạnh dạn hơn.", "Xong 100% nhiệm vụ.")
    page.previous_button.click()
    assert page.person.remark.text() == "Gương mẫu."


def test_the_proposal_of_the_cell_is_given_here_with_undo_and_called_no_decision(
    cell_book, at_hand, open_meeting, settle
):
    at_hand.hand_in(HANH, GOOD)
    at_hand.rate(HANH, "", "", "")
    page = open_meeting(at_hand.key(HANH))
    assert page.strip.bar.format() == texts.progress(0, 2)
    assert page.give_button.text() == person_texts.give(Stage.CELL)
    choose(page, BEST)
    page.give_button.click()
    settle()

    assert at_hand.member(HANH).rating.level_at(Stage.CELL) == BEST
    assert page.strip.bar.format() == texts.progress(1, 2)
    assert page.person.stages.text().splitlines()[-1] == texts.proposed(NAMES[BEST])
    assert page.person.levels.isHidden()
    assert page.give_button.isHidden()
    _, undo = cell_book.shell.undos[-1]
    undo()
    settle()
    assert at_hand.member(HANH).rating.next_stage is Stage.CELL
    assert page.strip.bar.format() == texts.progress(0, 2)


def test_hands_are_typed_at_each_member_where_the_cell_votes_openly(cell_book, at_hand, open_meeting, settle):
    page = open_meeting()
    type_text(page.facts.present.edit, "1")
    assert not at_hand.season().meeting.votes_openly
    page.facts.openly.click()
    settle()
    page.next_button.click()
    hands = page.person.hands
    assert list(hands.fields) == [each.key for each in RULES.levels]
    type_text(hands.fields[BEST].edit, "1")
    assert hands.says.text() == f"{texts.hands_left(0)} {texts.hands_say(NAMES[BEST])}"
    type_text(hands.fields[GOOD].edit, "1")
    assert hands.says.text() == texts.hands_too_many(1, 1)

    tally = at_hand.season().first
    assert tally.papers == Papers(1, 1, 1, 1, 0)
    assert dict(tally.line(at_hand.key(AN)).votes) == {BEST: 1, GOOD: 1, DONE: 0, "khong-hoan-thanh": 0}

    _, undo = cell_book.shell.undos[-1]
    undo()
    settle()
    assert not at_hand.season().meeting.votes_openly
    assert page.person.hands.isHidden()


def test_the_end_says_what_is_proposed_and_for_whom_nothing_is(at_hand, open_meeting):
    at_hand.hand_in(HANH, GOOD)
    at_hand.rate(HANH, "", "", "", BEST)
    page = open_meeting()
    page.strip.jump.activated.emit(3)

    assert texts.level_count(NAMES[BEST], 1) in page.closing.counts.text()
    assert "Vượt mức trần" in page.closing.cap.text()
    assert page.closing.open_ones.text() == texts.still_open([AN])


def test_the_draft_of_the_minutes_is_drawn_from_what_was_typed(cell_book, at_hand, open_meeting, settle):
    cell_book.do(save_meeting, year=2026, meeting=Meeting(place="phòng họp số 1", chair=HANH))
    page = open_meeting(at_hand.key(AN))
    type_text(page.person.remark, "Gương mẫu, chịu khó.")
    page.minutes_button.click()
    settle()
    preview = page.findChild(PreviewDialog)

    assert preview.pane.page_count() >= 1
    assert not preview.word_button.isHidden()
    at_hand_now = page.presenter.at_hand
    minutes = at_hand_now.data.template(PaperKind.MINUTES)
    words = words_of(paper_of(minutes, at_hand_now, cell_book.context.adapters).draw())
    assert "phòng họp số 1" in words
    assert "Gương mẫu, chịu khó." in words
    preview.reject()


def test_an_archived_season_is_only_read(at_hand, open_meeting):
    at_hand.hand_in(HANH, GOOD)
    at_hand.archive()
    page = open_meeting(at_hand.key(HANH))

    assert page.archived_bar.text() == rating_texts.archived(2026)
    assert page.person.remark.isReadOnly()
    assert page.give_button.isHidden()
    page.strip.jump.activated.emit(0)
    assert page.facts.place.edit.isReadOnly()
    assert not page.facts.openly.isEnabled()


def test_words_that_could_not_be_stored_are_at_hand(cell_book, at_hand, open_meeting, settle):
    page = open_meeting(at_hand.key(AN))
    cell_book.desk.close(back_up=False).result()
    type_text(page.person.remark, "Gương mẫu.")
    settle()

    assert page.unsaved_text() == "Gương mẫu."


@pytest.mark.parametrize(("points", "width", "height"), [(13, 910, 400), (20, 1366, 570)])
def test_the_screen_fits_where_a_small_projector_leaves_it_room(at_hand, open_page, theme, points, width, height):
    theme.apply(theme.choice, points)
    place = CellPlace(CellPageId.MEETING, person=at_hand.key(HANH))
    page = open_page(make_meeting_page, place, width=width, height=height)
    view = page.person

    assert view.minimumSizeHint().width() <= width
    # Name and the level that is claimed are in sight without scrolling.
    shown = view.stages.mapTo(page.views, view.stages.rect().topLeft()).y() + view.stages.fontMetrics().height()
    assert shown <= height - page.strip.height() - page.action_bar.height()
