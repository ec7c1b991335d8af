"""Many rated at once, the cap, and the table as Qt sees it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.cell import a_person
from tests.season import BEST, DONE, GOOD, RULES
from tests.ui.common.keys import show_active, type_text
from tests.ui.secretary.season_at_hand import SeasonAtHand

from sotay.domain.rating import Stage
from sotay.domain.review_rules import CapBase, CapSetting, Rounding
from sotay.texts import cell_cap as cap_texts
from sotay.texts import cell_rating_many as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.ratings.cap_dialog import CapDialog
from sotay.ui.secretary.ratings.many import AGREE
from sotay.ui.secretary.ratings.many_dialog import ONE_LEVEL, ManyDialog
from sotay.ui.secretary.ratings.page import make_ratings_page
from sotay.ui.secretary.ratings.rows import rows_of
from sotay.ui.secretary.ratings.table_model import RatingModel

pytestmark = pytest.mark.window

FOUR = [a_person(number, name) for number, name in enumerate(("Lò Văn Ân", "Hà Thị Bình", "Vũ Chí", "Tô Dần"), 1)]
AN, BINH, CHI, DAN = (each.full_name for each in FOUR)


@pytest.fixture
def at_hand(empty_book):
    empty_book.set_up(FOUR)
    return SeasonAtHand(empty_book)


@pytest.fixture
def page(qtbot, at_hand, settle):
    made = make_ratings_page(at_hand.book.context)
    made.resize(1100, 700)
    show_active(qtbot, made)

    def enter():
        made.enter(CellPlace(CellPageId.RATINGS))
        settle()
        return made

    yield enter
    delete(made)


def in_dialog(act):
    """Do something in the window that is about to open."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def test_the_chi_uy_agrees_with_what_each_claimed_in_one_act_with_undo(empty_book, at_hand, page, settle):
    for name, claim in ((AN, BEST), (BINH, GOOD), (CHI, DONE)):
        at_hand.hand_in(name, claim)
        at_hand.rate(name, "")
    at_hand.rate(CHI, GOOD, first=2)
    shown = page()

    def agree(dialog):
        assert isinstance(dialog, ManyDialog)
        assert dialog.stage is Stage.CELL_COMMITTEE
        assert dialog.will.text() == texts.will([AN, BINH])
        assert dialog.left_out.text() == texts.others(2)
        dialog.give_button.click()

    in_dialog(agree)
    shown.list.many_button.click()
    settle()

    given = {name: at_hand.member(name).rating.level_at(Stage.CELL_COMMITTEE) for name in (AN, BINH, CHI, DAN)}
    assert given == {AN: BEST, BINH: GOOD, CHI: GOOD, DAN: ""}
    sentence, undo = empty_book.shell.undos[-1]
    assert sentence == texts.given(2, Stage.CELL_COMMITTEE, [])
    undo()
    settle()
    assert at_hand.member(AN).rating.at(Stage.CELL_COMMITTEE) is None
    assert at_hand.member(CHI).rating.level_at(Stage.CELL_COMMITTEE) == GOOD


def test_one_level_for_all_and_absence_are_told_before_they_are_given(at_hand, page, theme):
    at_hand.hand_in(AN, BEST)
    at_hand.hand_in(BINH, GOOD)
    season = page().presenter.season
    dialog = ManyDialog(theme, page(), lambda: None, season)
    try:
        dialog.choose(ONE_LEVEL)
        dialog.level.setCurrentIndex(1)
        assert {each.level for each in dialog.many.said.values()} == {GOOD}
        dialog.choose("absent")
        type_text(dialog.reason.edit, "chi bộ hưu trí")
        assert {(each.level, each.reason) for each in dialog.many.said.values()} == {("", "chi bộ hưu trí")}
        dialog.choose(AGREE)
        assert sorted(each.level for each in dialog.many.said.values()) == [GOOD, BEST]
    finally:
        delete(dialog)


def test_the_cap_is_told_with_base_rate_and_rounding_and_refuses_nothing(at_hand, page):
    for name, level in ((AN, BEST), (BINH, GOOD), (CHI, GOOD)):
        at_hand.hand_in(name, level)
        at_hand.rate(name, "", "", "", level)
    shown = page()
    cap = shown.presenter.season.cap()

    assert (cap.given, cap.allowed) == (1, 0)
    assert shown.list.cap_bar.text() == cap_texts.cap_exceeded(cap, "Xuất sắc", is_decided=False)
    for word in ("chi bộ đề xuất 1", "mức trần 0", "20%", "là 2", "làm tròn xuống"):
        assert word in shown.list.cap_bar.text()


def test_base_rate_and_rounding_are_settings_with_undo(empty_book, at_hand, page, settle):
    for name, level in ((AN, BEST), (BINH, GOOD), (CHI, GOOD)):
        at_hand.hand_in(name, level)
        at_hand.rate(name, "", "", "", level)
    shown = page()

    def change(dialog):
        assert isinstance(dialog, CapDialog)
        dialog.base.rows()[2].click()
        type_text(dialog.rate.edit, "hai mươi")
        dialog.keep_button.click()
        assert dialog.rate.problem() == cap_texts.cap_rate_problem()
        dialog.rate.set_text("17,5")
        dialog.rounding.rows()[2].click()
        dialog.keep_button.click()

    in_dialog(change)
    shown.list.cap_button.click()
    settle()
    assert at_hand.season().cap_setting == CapSetting(CapBase.ALL_RATED, Decimal("17.5"), Rounding.UP)
    assert shown.list.cap_bar.text() == ""
    assert "17,5%" in shown.list.cap_line.text()

    _, undo = empty_book.shell.undos[-1]
    undo()
    assert at_hand.season().cap_setting is None


def test_the_model_of_the_table_keeps_the_rules_of_qt(at_hand, page, qtmodeltester):
    at_hand.hand_in(AN, BEST)
    season = page().presenter.season
    model = RatingModel()
    qtmodeltester.check(model)
    model.replace(rows_of(season.members, RULES))
    model.update(rows_of(season.members, RULES)[0])
    qtmodeltester.check(model)


@pytest.mark.parametrize("person", [None, AN])
@pytest.mark.parametrize(("points", "width", "height"), [(13, 910, 410), (20, 1366, 590), (13, 1180, 640)])
def test_the_page_fits_where_a_small_screen_leaves_it_room(at_hand, page, theme, person, points, width, height):
    at_hand.hand_in(AN, BEST)
    theme.apply(theme.choice, points)
    shown = page()
    if person:
        shown.list.opened.emit(at_hand.key(person))
    least = shown.views.currentWidget().minimumSizeHint()

    assert least.width() <= width
    assert least.height() <= height
