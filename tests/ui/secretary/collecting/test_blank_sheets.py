"""Sheets for those who write by hand, printed from the list of who handed in."""

import pytest
from tests.ui.common.keys import type_text
from tests.ui.secretary.collecting.conftest import AN

from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window


def test_sheets_to_be_filled_in_by_hand_are_printed_for_those_in_the_list(qtbot, open_page, settle):
    page = open_page(CellPlace(CellPageId.COLLECTING))
    page.show_view(1)
    type_text(page.people.field.edit, AN)
    page.people.blank_button.click()
    settle()

    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.pane.page_count() == 4)
    preview.reject()
