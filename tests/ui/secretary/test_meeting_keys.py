"""The meeting screen by keyboard alone: where the keyboard is after each step."""

from itertools import islice

import pytest
from PySide6.QtCore import Qt
from tests.cell import PEOPLE
from tests.season import GOOD

from sotay.domain.rating import Stage
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.meeting.page import make_meeting_page

pytestmark = pytest.mark.window

HANH, AN, _ = (each.full_name for each in PEOPLE)


@pytest.fixture
def page(at_hand, open_page):
    for name in (AN, HANH):
        at_hand.hand_in(name, GOOD)
        at_hand.rate(name, "", "", "")
    page = open_page(make_meeting_page, CellPlace(CellPageId.MEETING))
    page.facts.held_on.edit.setFocus()
    return page


def press(qtbot, page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.window().focusWidget(), key, modifiers)


def test_whoever_turns_over_by_key_can_type_at_once_and_still_sees_the_name(qtbot, page):
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.person.remark.hasFocus()
    assert page.person.scroll_area.verticalScrollBar().value() == 0
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert (page.person.title.text(), page.person.remark.hasFocus()) == (HANH, True)
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.closing.conclusion.hasFocus()
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert page.person.remark.hasFocus()


def test_tab_goes_from_the_remark_through_the_hands_to_the_levels(page, settle):
    page.facts.openly.click()
    settle()
    page.next_button.click()
    person = page.person

    wanted = [*(field.edit for field in person.hands.fields.values()), *person.levels.rows()]
    assert list(islice(stops_after(person.remark), len(wanted))) == wanted


def test_after_a_proposal_the_keyboard_goes_on_and_not_to_what_takes_it_back(qtbot, page, at_hand, settle):
    press(qtbot, page, Qt.Key.Key_PageDown)
    page.person.levels.rows()[0].setFocus()
    press(qtbot, page, Qt.Key.Key_2)
    press(qtbot, page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert at_hand.member(AN).rating.level_at(Stage.CELL) == GOOD
    assert page.next_button.hasFocus()


def stops_after(field):
    """Yield what Tab passes after a field."""
    stop = field.nextInFocusChain()
    while stop is not field:
        if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield stop
        stop = stop.nextInFocusChain()
