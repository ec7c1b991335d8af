"""The page of ratings over a real cell book: the table by stage, one person, what is typed and taken back."""

from datetime import date

import pytest
from tests.cell import PEOPLE
from tests.season import BEST, DONE, FAILED, GOOD, RULES
from tests.ui.common.keys import type_text

from sotay.domain.rating import Opinion, Stage
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import cell_ratings as texts
from sotay.ui.common.labels import PlainLabel
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.ratings.page import make_ratings_page

pytestmark = pytest.mark.window

HANH, AN, AI = (each.full_name for each in PEOPLE)
NAMES = {each.key: each.name for each in RULES.levels}


@pytest.fixture
def open_ratings(open_page):
    def make(person=None):
        return open_page(make_ratings_page, CellPlace(CellPageId.RATINGS, person=person))

    return make


@pytest.fixture
def choose(settle):
    """Choose a level for the next stage and give it."""

    def act(page, key):
        row = next(each for each in page.pane.stages.levels.rows() if each.key == key)
        row.click()
        page.pane.give_button.click()
        settle()

    return act


def words(page, name):
    row = next(each for each in page.list.table.rating_model.rows() if each.name == name)
    return [(each.words, each.note) for each in row.stages]


def offered(page):
    return [each.key for each in page.pane.stages.levels.rows()]


def test_the_table_has_everybody_by_given_name_with_a_word_for_each_stage(at_hand, open_ratings):
    at_hand.hand_in(HANH, BEST)
    at_hand.give(HANH, Opinion(Stage.WORKPLACE, "", "đã nghỉ hưu"))
    at_hand.give(HANH, Opinion(Stage.CELL_COMMITTEE, GOOD))
    page = open_ratings()

    assert [row.name for row in page.list.table.rating_model.rows()] == [AI, AN, HANH]
    assert words(page, HANH) == [
        ("Xuất sắc", ""), ("–", "đã nghỉ hưu"), ("Tốt", "thấp hơn"), ("", ""), ("", ""), ("", "Chưa quyết định")
    ]  # fmt: skip
    assert words(page, AI)[0][0] == "Không kiểm điểm: Được miễn công tác và sinh hoạt đảng"
    assert page.list.summary.text() == texts.summary(2, 1, 0, 0)


def test_a_level_is_given_to_the_next_stage_alone_and_can_be_taken_back_at_once(
    cell_book, at_hand, open_ratings, choose, settle
):
    at_hand.hand_in(HANH, BEST)
    page = open_ratings(at_hand.key(HANH))
    assert page.pane.stages.stage is Stage.WORKPLACE
    assert not page.pane.give_button.isEnabled()

    choose(page, GOOD)
    assert at_hand.member(HANH).rating.level_at(Stage.WORKPLACE) == GOOD
    assert page.pane.stages.stage is Stage.CELL_COMMITTEE
    assert page.pane.stages.chosen() is None

    sentence, undo = cell_book.shell.undos[-1]
    assert sentence == person_texts.rated(HANH, Stage.WORKPLACE, NAMES[GOOD])
    undo()
    settle()
    assert at_hand.member(HANH).rating.next_stage is Stage.WORKPLACE
    assert page.pane.stages.stage is Stage.WORKPLACE


def test_levels_are_whole_sentences_with_their_conditions_and_absence_only_where_a_member_may_be_without(
    at_hand, open_ratings
):
    at_hand.hand_in(HANH, BEST)
    page = open_ratings(at_hand.key(HANH))
    first = page.pane.stages.levels.rows()[0]

    assert first.accessibleName() == NAMES[BEST]
    assert "Ít nhất 30% nhiệm vụ hoàn thành vượt mức yêu cầu" in first.accessibleDescription()
    assert offered(page) == [BEST, GOOD, DONE, FAILED, ""]


def test_what_a_stage_said_stands_on_the_line_of_its_name(at_hand, open_ratings, settle):
    at_hand.hand_in(HANH, BEST)
    at_hand.give(HANH, Opinion(Stage.WORKPLACE, BEST))
    page = open_ratings(at_hand.key(HANH))
    settle()

    row = page.pane.stages.row(Stage.WORKPLACE)
    assert row.facts_button.isVisible()
    name, said = row.findChildren(PlainLabel)[:2]
    assert name.contentsRect().height() == said.height()
    assert name.mapTo(row, name.contentsRect().topLeft()).y() == said.y()


def test_the_cell_and_the_committee_cannot_be_absent(at_hand, open_ratings):
    at_hand.hand_in(HANH, BEST)
    at_hand.rate(HANH, "", "", "")
    page = open_ratings(at_hand.key(HANH))

    assert page.pane.stages.stage is Stage.CELL
    assert offered(page) == [BEST, GOOD, DONE, FAILED]


def test_why_a_stage_is_absent_is_stored_while_it_is_typed(cell_book, at_hand, open_ratings, choose):
    at_hand.hand_in(HANH, BEST)
    page = open_ratings(at_hand.key(HANH))
    choose(page, "")
    row = page.pane.stages.row(Stage.WORKPLACE)
    row.facts_button.click()
    type_text(row.reason.edit, "đã nghỉ hưu")

    assert at_hand.member(HANH).rating.at(Stage.WORKPLACE) == Opinion(Stage.WORKPLACE, "", "đã nghỉ hưu")
    assert words(page, HANH)[1] == ("–", "đã nghỉ hưu")
    assert cell_book.shell.saving


def test_the_last_level_is_taken_back_and_no_other(at_hand, open_ratings, settle):
    at_hand.hand_in(HANH, BEST)
    at_hand.rate(HANH, GOOD, DONE)
    page = open_ratings(at_hand.key(HANH))
    earlier, last = page.pane.stages.row(Stage.WORKPLACE), page.pane.stages.row(Stage.CELL_COMMITTEE)
    assert earlier.back_button.isHidden()
    assert page.pane.stages.row(Stage.OWN).back_button.isHidden()

    last.back_button.click()
    settle()
    assert at_hand.member(HANH).rating.next_stage is Stage.CELL_COMMITTEE


def test_nothing_is_final_before_the_decision_and_a_later_decision_keeps_the_one_before(at_hand, open_ratings, choose):
    at_hand.hand_in(HANH, BEST)
    at_hand.rate(HANH, GOOD, GOOD, GOOD, GOOD)
    page = open_ratings(at_hand.key(HANH))
    assert page.pane.standing.text() == f"Chi bộ đề xuất: {NAMES[GOOD]} (cấp uỷ chưa quyết định)"

    choose(page, GOOD)
    assert page.pane.standing.text() == f"Cấp uỷ quyết định: {NAMES[GOOD]}"
    assert page.pane.stages.levels.isHidden()

    page.pane.stages.again_button.click()
    choose(page, BEST)
    rating = at_hand.member(HANH).rating
    assert (rating.level_at(Stage.DECISION), [each.level for each in rating.replaced]) == (BEST, [GOOD])
    assert page.pane.stages.row(Stage.DECISION).replaced.text() == person_texts.replaced(NAMES[GOOD], None, "")
    assert page.pane.stages.row(Stage.DECISION).back_button.isHidden()


def test_a_reason_not_to_review_is_stored_as_typed_and_takes_the_levels_away(cell_book, at_hand, open_ratings):
    at_hand.hand_in(HANH, BEST)
    page = open_ratings(at_hand.key(HANH))
    type_text(page.pane.unreviewed.reason.edit, "đi học ở nước ngoài")
    assert at_hand.member(HANH).unreviewed == "đi học ở nước ngoài"
    assert page.pane.give_button.isHidden()
    assert words(page, HANH)[0][0] == "Không kiểm điểm: đi học ở nước ngoài"

    page.pane.unreviewed.usual.setCurrentIndex(3)
    page.pane.unreviewed.usual.activated.emit(3)
    assert at_hand.member(HANH).unreviewed == "Mới kết nạp chưa đủ 6 tháng"
    _, undo = cell_book.shell.undos[-1]
    undo()
    assert at_hand.member(HANH).unreviewed == "đi học ở nước ngoài"
    assert page.pane.unreviewed.reason.text() == "đi học ở nước ngoài"


def test_who_is_left_out_by_the_roster_is_told_why_and_gets_no_level(at_hand, open_ratings):
    page = open_ratings(at_hand.key(AI))

    assert page.pane.unreviewed.excluded.text() == person_texts.excluded_by_status(
        "Được miễn công tác và sinh hoạt đảng"
    )
    assert page.pane.unreviewed.reason.isHidden()
    assert page.pane.stages.levels.isHidden()


def test_suggestions_from_above_are_several_and_typed_with_who_asks_and_when(cell_book, at_hand, open_ratings, settle):
    page = open_ratings(at_hand.key(HANH))
    late, shared = "Làm rõ việc chậm quyết toán.", "Làm rõ việc phân công."
    for text in (late, shared):
        page.pane.suggestions.more_button.click()
        settle()
        type_text(page.focusWidget(), text)
    editor = next(each for each in page.pane.suggestions.editors if each.note.text() == late)
    type_text(editor.given_by.edit, "Đảng uỷ phường")
    type_text(editor.day.edit, "10/11/2026")
    editor.day.setFocus()
    page.leave()

    stored = at_hand.member(HANH).suggestions
    assert {each.text for each in stored} == {late, shared}
    typed = next(each for each in stored if each.text == late)
    assert (typed.given_by, typed.given_on) == ("Đảng uỷ phường", date(2026, 11, 10))

    editor.remove_button.click()
    settle()
    assert [each.text for each in at_hand.member(HANH).suggestions] == [shared]
    assert page.pane.suggestions.editors[0].note.text() == shared
    _, undo = cell_book.shell.undos[-1]
    undo()
    settle()
    assert at_hand.member(HANH).suggestions == stored
    assert page.pane.suggestions.editor(typed.id).note.text() == late


def test_a_later_paper_with_another_level_is_told_and_taken_only_when_asked(cell_book, at_hand, open_ratings, settle):
    at_hand.hand_in(HANH, GOOD)
    at_hand.rate(HANH, GOOD)
    at_hand.hand_in(HANH, DONE)
    page = open_ratings(at_hand.key(HANH))
    assert words(page, HANH)[0] == ("Tốt", "bài sau: Hoàn thành")
    assert page.pane.page.bar.text() == person_texts.claims_otherwise(NAMES[DONE])

    page.pane.page.bar.action_triggered.emit("take-claim")
    settle()
    assert at_hand.member(HANH).rating.level_at(Stage.OWN) == DONE
    assert page.pane.page.bar.text() == ""
    _, undo = cell_book.shell.undos[-1]
    undo()
    settle()
    assert at_hand.member(HANH).rating.level_at(Stage.OWN) == GOOD


def test_grounds_are_marked_as_others_found_them_and_change_no_level(cell_book, at_hand, open_ratings):
    at_hand.hand_in(HANH, GOOD)
    page = open_ratings(at_hand.key(HANH))
    page.pane.grounds.boxes["ky-luat"].click()

    assert at_hand.member(HANH).grounds == ("ky-luat",)
    assert at_hand.member(HANH).rating.level_at(Stage.OWN) == GOOD
    _, undo = cell_book.shell.undos[-1]
    undo()
    assert at_hand.member(HANH).grounds == ()
    assert not page.pane.grounds.boxes["ky-luat"].isChecked()
