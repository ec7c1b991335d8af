"""The page of ballots over a real cell book: printing, counting with digits alone, the running check, the result."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from tests.season import BEST, DONE, FAILED, GOOD, RULES
from tests.ui.secretary.ballots_at_hand import THREE, shown, type_papers, type_votes
from tests.ui.secretary.season_at_hand import SeasonAtHand

from sotay.domain.ballot import AGREE, Papers, Round, TallyFault, TallyFinding
from sotay.domain.rating import Stage
from sotay.texts import cell_ballots as texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.secretary.ballots.page import make_ballots_page
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window

AN, BINH, CHI = (each.full_name for each in THREE)
NAMES = {each.key: each.name for each in RULES.levels}


@pytest.fixture
def at_hand(empty_book):
    empty_book.set_up(THREE)
    return SeasonAtHand(empty_book)


@pytest.fixture
def open_ballots(at_hand, open_page):
    def make(**size):
        assert at_hand.people
        return open_page(make_ballots_page, CellPlace(CellPageId.BALLOTS), **size)

    return make


def press_yes(button):
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().findChild(type(button), "yes").click())


def test_votes_are_typed_with_digits_and_enter_and_stored_digit_by_digit(qtbot, at_hand, open_ballots):
    page = open_ballots()
    type_papers(page, 12, 12, 12, 12, 0)
    type_votes(qtbot, page, 10, 1, 0, 1, 12)

    first = at_hand.season().first
    assert first.papers == Papers(12, 12, 12, 12, 0)
    an, binh = first.line(at_hand.key(AN)), first.line(at_hand.key(BINH))
    assert (dict(an.votes), an.blank) == ({GOOD: 10, DONE: 1, FAILED: 0}, 1)
    assert binh.votes[GOOD] == 12
    qtbot.keyClick(page.grid, "3")
    assert at_hand.season().first.line(at_hand.key(BINH)).votes[DONE] == 3
    qtbot.keyClick(page.grid, Qt.Key.Key_Backspace)
    assert at_hand.season().first.line(at_hand.key(BINH)).votes[DONE] == 0


def test_each_head_of_numbers_stands_over_its_numbers(open_ballots):
    model = open_ballots().grid.grid_model

    for column in range(1, len(model.grid().columns) + 1):
        head = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        number = model.data(model.index(0, column), Qt.ItemDataRole.TextAlignmentRole)
        assert head & number == number == Qt.AlignmentFlag.AlignCenter


def test_a_number_typed_again_takes_the_place_of_the_one_before(qtbot, at_hand, open_ballots):
    page = open_ballots()
    type_papers(page, 12, 12, 12, 12, 0)
    type_votes(qtbot, page, 10)
    type_votes(qtbot, page, 4)

    assert at_hand.season().first.line(at_hand.key(AN)).votes[GOOD] == 4


def test_each_row_says_whether_it_adds_up_and_no_number_is_refused(qtbot, open_ballots):
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 2, 1, 0, 0, 1, 0, 0, 0, 3, 2)

    assert [(row[0], row[5], row[6]) for row in shown(page)] == [
        (AN, texts.adds_up(), rating_texts.short_level(NAMES[GOOD])),
        (BINH, texts.too_few(2), ""),
        (CHI, texts.too_many(2), ""),
    ]
    page.grid.setCurrentIndex(page.grid.grid_model.index(1, 1))
    assert page.says.text() == texts.row_says(BINH, 1, 3)
    page.grid.setCurrentIndex(page.grid.grid_model.index(2, 1))
    assert page.says.text() == texts.row_says(CHI, 5, 3)


def test_papers_that_contradict_each_other_are_told_in_sentences_and_kept(at_hand, open_ballots):
    page = open_ballots()
    type_papers(page, 3, 4, 5, 6, 7)

    faults = [
        TallyFinding(TallyFault.MORE_PRESENT_THAN_MEMBERS, found=4, expected=3),
        TallyFinding(TallyFault.MORE_HANDED_OUT_THAN_PRESENT, found=5, expected=4),
        TallyFinding(TallyFault.MORE_RETURNED_THAN_HANDED_OUT, found=6, expected=5),
        TallyFinding(TallyFault.MORE_INVALID_THAN_RETURNED, found=7, expected=6),
    ]
    assert page.papers.wrong.text().splitlines() == [texts.papers_wrong(each) for each in faults]
    assert at_hand.season().first.papers == Papers(3, 4, 5, 6, 7)


def test_the_second_round_has_those_whom_the_first_proposes_for_good(qtbot, at_hand, open_ballots):
    page = open_ballots()
    assert page.head.buttons[Round.HIGHEST].isVisible()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3, 0, 0, 0, 1, 2, 0, 0, 2, 1, 0, 0)
    page.head.buttons[Round.HIGHEST].click()
    assert [row.name for row in page.grid.grid_model.grid().rows] == [AN, CHI]

    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3, 0, 0, 1, 2, 0)
    second = at_hand.season().second
    assert second.line(at_hand.key(AN)).votes[AGREE] == 3
    assert [row.result for row in page.grid.grid_model.grid().rows] == ["Xuất sắc", "Tốt"]


def test_somebody_who_fell_out_of_the_second_round_keeps_the_votes_that_were_counted(qtbot, at_hand, open_ballots):
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3, 0, 0, 0)
    page.head.buttons[Round.HIGHEST].click()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3)
    page.head.buttons[Round.LEVELS].click()
    type_votes(qtbot, page, 1, 2)
    page.head.buttons[Round.HIGHEST].click()

    assert [row.name for row in page.grid.grid_model.grid().rows] == [texts.is_no_candidate(AN)]
    assert at_hand.season().second.line(at_hand.key(AN)).votes[AGREE] == 3


def test_the_result_becomes_the_proposal_of_the_cell_and_names_who_is_left_out(
    qtbot, empty_book, at_hand, open_ballots, settle
):
    for name in (AN, BINH):
        at_hand.hand_in(name, GOOD)
        at_hand.rate(name, "", "", "")
    page = open_ballots()
    page.head.two_rounds.click()
    settle()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3, 0, 0, 0, 0, 1, 1, 1, 0, 0, 2, 1, 0, 0, 0)
    page.take_button.click()
    settle()

    assert at_hand.member(AN).rating.level_at(Stage.CELL) == BEST
    assert at_hand.member(BINH).rating.at(Stage.CELL) is None
    sentence, undo = empty_book.shell.undos[-1]
    assert sentence == texts.taken(1, [BINH], [CHI])
    undo()
    settle()
    assert at_hand.member(AN).rating.at(Stage.CELL) is None


def test_before_the_second_round_is_counted_it_is_asked_whether_the_first_is_meant(
    qtbot, at_hand, open_ballots, settle
):
    at_hand.hand_in(AN, GOOD)
    at_hand.rate(AN, "", "", "")
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, *[3, 0, 0, 0] * 3)
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    page.take_button.click()
    settle()
    assert at_hand.member(AN).rating.at(Stage.CELL) is None

    press_yes(page.take_button)
    page.take_button.click()
    settle()
    assert at_hand.member(AN).rating.level_at(Stage.CELL) == GOOD


def test_a_count_that_does_not_add_up_gives_nobody_a_level(qtbot, empty_book, at_hand, open_ballots, settle):
    at_hand.hand_in(AN, GOOD)
    at_hand.rate(AN, "", "", "")
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 1)
    page.take_button.click()
    settle()

    assert empty_book.shell.problems
    assert at_hand.member(AN).rating.at(Stage.CELL) is None


def test_one_round_or_two_is_a_setting_with_undo(empty_book, at_hand, open_ballots, settle):
    page = open_ballots()
    page.head.two_rounds.click()
    settle()
    assert not at_hand.season().rules.vote.two_rounds
    assert page.grid.grid_model.grid().columns[0] == BEST
    assert page.head.buttons[Round.HIGHEST].isHidden()

    _, undo = empty_book.shell.undos[-1]
    undo()
    settle()
    assert at_hand.season().rules.vote.two_rounds
    assert page.head.two_rounds.isChecked()


def test_the_numbers_of_a_round_are_taken_away_and_put_back(qtbot, empty_book, at_hand, open_ballots, settle):
    page = open_ballots()
    assert page.head.clear_button.isHidden()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3)
    before = at_hand.season().first
    page.head.clear_button.click()
    settle()
    assert at_hand.season().first is None
    assert page.papers.fields["returned"].text() == ""

    _, undo = empty_book.shell.undos[-1]
    undo()
    settle()
    assert at_hand.season().first == before
    assert page.papers.fields["returned"].text() == "3"
