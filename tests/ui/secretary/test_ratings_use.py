"""Going about the page of ratings: keys, search, an archived season, words that could not be stored."""

import pytest
from PySide6.QtCore import Qt
from tests.cell import PEOPLE
from tests.season import BEST, GOOD
from tests.ui.common.keys import type_text

from sotay.domain.rating import Stage
from sotay.texts import cell_ratings as texts
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.ratings.page import make_ratings_page

pytestmark = pytest.mark.window

HANH, AN, AI = (each.full_name for each in PEOPLE)


@pytest.fixture
def open_ratings(open_page):
    def make(person=None):
        return open_page(make_ratings_page, CellPlace(CellPageId.RATINGS, person=person))

    return make


def words(page, name):
    row = next(each for each in page.list.table.rating_model.rows() if each.name == name)
    return [(each.words, each.note) for each in row.stages]


def test_keys_alone_choose_give_and_go_on_to_the_next_person(qtbot, at_hand, open_ratings, settle):
    at_hand.hand_in(HANH, BEST)
    at_hand.hand_in(AN, GOOD)
    page = open_ratings()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.pane.name.text() == AN

    focused = page.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_2)
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert at_hand.member(AN).rating.level_at(Stage.WORKPLACE) == GOOD
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageDown)
    assert page.pane.name.text() == HANH
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.views.currentWidget() is page.list
    assert page.list.table.hasFocus()


def test_search_and_choice_limit_the_table(at_hand, open_ratings):
    at_hand.hand_in(HANH, BEST)
    at_hand.rate(HANH, GOOD)
    page = open_ratings()
    type_text(page.list.field.edit, "hong")
    assert [row.name for row in page.list.table.rating_model.rows()] == [HANH]

    page.list.field.set_text("")
    place = page.list.choice.count() - 1
    page.list.choice.setCurrentIndex(place)
    page.list.choice.activated.emit(place)
    assert page.list.choice.currentText() == texts.unreviewed_ones(1)
    assert [row.name for row in page.list.table.rating_model.rows()] == [AI]


def test_whoever_is_limited_to_is_gone_through_to_the_end_although_each_drops_out_once_rated(
    at_hand, open_ratings, settle
):
    for name in (AN, HANH):
        at_hand.hand_in(name, BEST)
    page = open_ratings()
    place = next(each for each in range(page.list.choice.count()) if "Cơ quan (2)" in page.list.choice.itemText(each))
    page.list.choice.setCurrentIndex(place)
    page.list.choice.activated.emit(place)
    page.list.opened.emit(at_hand.key(AN))
    for name in (AN, HANH):
        assert page.pane.name.text() == name
        page.pane.stages.levels.rows()[1].click()
        page.pane.give_button.click()
        settle()
        page.pane.next_button.click()

    assert page.pane.place.text().startswith("2 trên 2")
    assert [at_hand.member(name).rating.level_at(Stage.WORKPLACE) for name in (AN, HANH)] == [GOOD, GOOD]


def test_words_that_could_not_be_stored_are_at_hand(cell_book, at_hand, open_ratings, settle):
    page = open_ratings(at_hand.key(HANH))
    cell_book.desk.close(back_up=False).result()
    type_text(page.pane.unreviewed.reason.edit, "đi học")
    settle()

    assert page.unsaved_text() == "đi học"


def test_an_archived_season_is_only_read(at_hand, open_ratings):
    at_hand.hand_in(HANH, BEST)
    at_hand.rate(HANH, GOOD)
    at_hand.archive()
    page = open_ratings(at_hand.key(HANH))

    assert page.archived_bar.text() == texts.archived(2026)
    assert page.pane.give_button.isHidden()
    assert page.pane.stages.row(Stage.WORKPLACE).back_button.isHidden()
    assert page.pane.unreviewed.reason.edit.isReadOnly()
    assert page.pane.suggestions.more_button.isHidden()
    assert page.list.many_button.isHidden()
    assert words(page, HANH)[:2] == [("Xuất sắc", ""), ("Tốt", "thấp hơn")]


def test_a_book_without_people_leads_to_the_roster(empty_book, open_ratings):
    empty_book.set_up([])
    page = open_ratings()

    assert page.views.currentWidget() is page.empty
    page.empty.button.click()
    assert empty_book.shell.places == [CellPlace(CellPageId.ROSTER)]


def test_what_is_printed_is_the_summary_of_all_stages(at_hand, open_ratings, settle):
    at_hand.hand_in(HANH, BEST)
    page = open_ratings()
    assert page.print_paper()
    settle()

    preview = page.findChild(PreviewDialog)
    assert preview.pane.page_count() == 1
    preview.reject()
