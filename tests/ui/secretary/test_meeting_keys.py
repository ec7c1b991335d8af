"""The meeting screen by keyboard alone."""

from itertools import islice

import pytest
from PySide6.QtCore import Qt

from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.meeting.page import make_meeting_page

pytestmark = pytest.mark.window


@pytest.mark.usefixtures("at_hand")
def test_tab_goes_from_the_remark_through_the_hands_to_the_levels(open_page, settle):
    page = open_page(make_meeting_page, CellPlace(CellPageId.MEETING))
    page.facts.openly.click()
    settle()
    page.next_button.click()
    person = page.person

    wanted = [*(field.edit for field in person.hands.fields.values()), *person.levels.rows()]
    assert list(islice(stops_after(person.remark), len(wanted))) == wanted


def stops_after(field):
    """Yield what Tab passes after a field."""
    stop = field.nextInFocusChain()
    while stop is not field:
        if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield stop
        stop = stop.nextInFocusChain()
