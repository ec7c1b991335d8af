"""The page of ratings in the book of a committee: its cells one by one, what they proposed, what is decided."""

import pytest
from tests.rollup import a_rolled_person
from tests.season import BEST, DONE, GOOD, RULES
from tests.ui.secretary.committee_at_hand import CommitteeAtHand

from sotay.domain.rating import Stage
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import cell_ratings as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.meeting.page import make_meeting_page
from sotay.ui.secretary.ratings import page as page_module
from sotay.ui.secretary.ratings import unit_choice
from sotay.ui.secretary.ratings.page import make_ratings_page
from sotay.ui.secretary.ratings.rows import Wanted

pytestmark = pytest.mark.window

ONE, TWO = "Chi bộ 1", "Chi bộ 2"
NAMES = {each.key: each.name for each in RULES.levels}


@pytest.fixture
def committee(empty_book, tmp_path):
    """A committee without people of its own, of whose cells two sent."""
    empty_book.set_up((), name="Đảng uỷ Trường")
    made = CommitteeAtHand(empty_book, tmp_path)
    made.take(ONE, GOOD, DONE)
    made.take(TWO, GOOD)
    return made


@pytest.fixture
def open_ratings(committee, open_page):
    assert committee

    def make(person=None):
        return open_page(make_ratings_page, CellPlace(CellPageId.RATINGS, person=person))

    return make


@pytest.fixture
def decide(settle):
    def act(page, level):
        next(each for each in page.pane.stages.levels.rows() if each.key == level).click()
        page.pane.give_button.click()
        settle()

    return act


def rows(page):
    return page.list.table.rating_model.rows()


def choose_cell(page, place):
    page.list.unit.setCurrentIndex(place)
    page.list.unit.activated.emit(place)


def test_everybody_stands_below_his_cell_and_one_cell_can_be_listed_alone(open_ratings):
    page = open_ratings()
    choice = page.list.unit

    assert [row.cell for row in rows(page)] == [ONE, ONE, TWO]
    assert [choice.itemText(place) for place in range(choice.count())] == [
        texts.all_cells(3), texts.unit_choice(ONE, 2), texts.unit_choice(TWO, 1),
    ]  # fmt: skip
    choose_cell(page, 2)
    assert [row.cell for row in rows(page)] == [TWO]
    assert page.list.summary.text() == texts.summary(1, 1, 1, 0)


def test_search_finds_the_people_of_a_cell_without_marks(open_ratings):
    page = open_ratings()
    page.list.field.set_text("chi bo 2")
    page.list.field.edited.emit("chi bo 2")

    assert [row.cell for row in rows(page)] == [TWO]


def test_a_large_committee_begins_with_the_first_cell_that_waits(open_ratings, monkeypatch):
    monkeypatch.setattr(unit_choice, "LISTED_AT_ONCE", 2)

    assert [row.cell for row in rows(open_ratings())] == [ONE, ONE]


def test_the_committee_decides_and_leaves_alone_what_the_cell_said(committee, open_ratings, decide):
    person = committee.members()[0].person
    page = open_ratings(person)
    pane = page.pane
    assert pane.stages.stage is Stage.DECISION
    assert ONE in pane.place.text()
    assert pane.stages.row(Stage.CELL).back_button.isHidden()
    assert pane.stages.row(Stage.CELL).facts_button.isHidden()
    for part in (pane.suggestions, pane.unreviewed, pane.grounds, pane.sent):
        assert part.isHidden()

    decide(page, BEST)

    assert committee.members()[0].rating.level_at(Stage.DECISION) == BEST
    assert not pane.stages.row(Stage.DECISION).back_button.isHidden()


def test_a_proposal_that_changed_after_the_decision_is_told(committee, open_ratings, decide):
    decide(open_ratings(committee.members()[0].person), GOOD)
    committee.take(ONE, DONE, DONE, sequence=2)

    page = open_ratings(committee.members()[0].person)

    assert page.pane.page.bar.text() == person_texts.proposes_otherwise(NAMES[GOOD], NAMES[DONE])
    assert rows(page)[0].stages[-1].note == texts.proposes_otherwise_short()
    assert Wanted.OTHER_PROPOSAL in page.list._choices


def test_words_of_the_cell_are_read_and_who_was_not_reviewed_has_its_reason(committee, open_ratings):
    people = (
        a_rolled_person(0, GOOD, basis="Hoàn thành đề tài", remark="Nêu gương"),
        a_rolled_person(1, "", unreviewed="đi học xa"),
        a_rolled_person(2, ""),
    )
    committee.take("Chi bộ 3", people=people)
    found = [each for each in committee.members() if each.cell == "Chi bộ 3"]
    page = open_ratings(found[0].person)
    assert page.pane.sent.isVisible()
    assert (page.pane.sent.basis.text(), page.pane.sent.remark.text()) == ("Hoàn thành đề tài", "Nêu gương")

    page.enter(CellPlace(CellPageId.RATINGS, person=found[1].person))
    page._show_person(found[1].person)
    assert page.pane.unreviewed.excluded.text() == person_texts.not_reviewed_by_cell("đi học xa")
    assert page.pane.unreviewed.reason.isHidden()

    page._show_person(found[2].person)
    assert page.pane.stages.stage is None
    assert page.pane.stages.next_hint.text() == person_texts.cell_has_not_proposed()


def test_many_are_decided_of_the_cell_that_is_listed(committee, open_ratings, monkeypatch, settle):
    dialogs = []

    class Dialog(page_module.ManyDialog):
        def exec(self):
            dialogs.append(self.many)
            return page_module.QDialog.DialogCode.Accepted

    monkeypatch.setattr(page_module, "ManyDialog", Dialog)
    page = open_ratings()
    choose_cell(page, 1)
    page.list.many_button.click()
    settle()

    assert len(dialogs[0].said) == 2
    assert [each.rating.level_at(Stage.DECISION) for each in committee.members()] == [GOOD, DONE, ""]


@pytest.mark.usefixtures("committee")
def test_the_meeting_is_of_the_people_of_the_book_alone(open_page):
    page = open_page(make_meeting_page, CellPlace(CellPageId.MEETING))

    assert page.views.currentWidget() is page.empty
