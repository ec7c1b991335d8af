"""From an item of the assessment to what the diary says about it."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import Q4
from tests.ui.member.diary_at_hand import TODAY, an_entry

from sotay.services.diary import save_entry
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.page import make_assessment_page

pytestmark = pytest.mark.window


@pytest.fixture
def page(handbook, shown):
    handbook.open(Q4)
    for key in ("a", "b"):
        handbook.do(save_entry, entry=an_entry(key, item=handbook.ids()[1]), today=TODAY)
    return shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=handbook.ids()[0]))


def press(qtbot, page):
    qtbot.mouseClick(page.item.diary_button, Qt.MouseButton.LeftButton)


def test_an_item_says_how_many_lines_it_has_and_leads_to_them(qtbot, page, handbook):
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert page.item.diary_button.text() == "Ghi chép về mục này (2)"

    press(qtbot, page)

    assert handbook.shell.places == [Place(PageId.DIARY, item=handbook.ids()[1])]


def test_an_item_without_lines_offers_to_write_one(qtbot, page, handbook, settle):
    assert page.item.diary_button.text() == "Ghi một dòng về mục này"
    press(qtbot, page)
    assert handbook.shell.entries == [handbook.ids()[0]]

    handbook.do(save_entry, entry=an_entry("c", item=handbook.ids()[0]), today=TODAY)
    page.diary_changed(None)
    settle()

    assert page.item.diary_button.text() == "Ghi chép về mục này (1)"
