"""The page of ballots around the counting: papers, hands, an archived season, room."""

import pytest
from shiboken6 import delete
from tests.season import BEST, DONE, GOOD
from tests.ui.secretary.ballots_at_hand import THREE, shown, type_papers, type_votes
from tests.ui.secretary.season_at_hand import SeasonAtHand

from sotay.domain.ballot import Papers, Round, Tally
from sotay.domain.season import Meeting
from sotay.services.cell.meeting import save_meeting
from sotay.texts import cell_ballots as texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.print_dialog import PrintDialog
from sotay.ui.secretary.ballots.grid_model import GridModel
from sotay.ui.secretary.ballots.page import make_ballots_page
from sotay.ui.secretary.ballots.rows import grid_of
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window

AN, BINH, CHI = (each.full_name for each in THREE)


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


def test_ballots_are_printed_one_for_each_who_is_there(open_ballots, settle, theme):
    page = open_ballots()
    type_papers(page, 33, 31, 0, 0, 0)
    page.print_button.click()
    settle()
    preview = page.findChild(PreviewDialog)
    assert preview.pane.page_count() == 1
    assert texts.copies(31) in preview.note.text()
    preview.reject()

    dialog = PrintDialog(theme, page, title="phiếu", pages=1, copies=31)
    assert dialog.order().copies == 31
    delete(dialog)


def test_the_minutes_of_the_counting_are_shown_as_they_are_printed(qtbot, open_ballots, settle):
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    type_votes(qtbot, page, 3, 0, 0, 0)
    assert page.print_paper()
    settle()
    preview = page.findChild(PreviewDialog)
    assert preview.pane.page_count() >= 1
    preview.reject()


def test_where_hands_are_shown_no_ballot_is_printed_and_the_hands_stand_here(empty_book, open_ballots):
    empty_book.do(save_meeting, year=2026, meeting=Meeting(present=3, votes_openly=True))
    page = open_ballots()

    assert page.openly_bar.text() == texts.votes_openly()
    assert page.print_button.isHidden()
    assert page.papers.isHidden()
    assert page.grid.grid_model.grid().columns[0] == BEST


def test_an_archived_season_is_only_read(qtbot, at_hand, open_ballots, settle):
    page = open_ballots()
    type_papers(page, 3, 3, 3, 3, 0)
    at_hand.season()
    at_hand.archive()
    page.enter(CellPlace(CellPageId.BALLOTS))
    settle()

    assert page.archived_bar.text() == rating_texts.archived(2026)
    assert page.take_button.isHidden()
    assert page.papers.fields["returned"].edit.isReadOnly()
    qtbot.keyClick(page.grid, "5")
    assert at_hand.season().first.line(at_hand.key(AN)).votes[GOOD] == 0


def test_the_model_of_the_grid_keeps_the_rules_of_qt(at_hand, qtmodeltester):
    season = at_hand.season()
    model = GridModel()
    qtmodeltester.check(model)
    tally = Tally(Round.LEVELS, (GOOD, DONE), Papers(3, 3, 3, 3, 0), ())
    model.show_grid(grid_of(tally, season), read_only=False)
    qtmodeltester.check(model)


@pytest.mark.parametrize(("points", "width", "height"), [(13, 910, 400), (20, 1366, 570)])
def test_the_page_fits_where_a_small_screen_leaves_it_room(open_ballots, theme, points, width, height):
    theme.apply(theme.choice, points)
    page = open_ballots(width=width, height=height)

    assert page.size().width() == width
    assert page.take_button.geometry().right() <= page.action_bar.width()
    # Two people with the head of the grid.
    assert page.grid.height() >= page.grid.horizontalHeader().height() + page.grid.rowHeight(0)


def test_names_are_those_of_the_season(open_ballots):
    page = open_ballots()

    assert [row[0] for row in shown(page)] == [AN, BINH, CHI]
