"""A dated line by keyboard alone, on a real screen; one that is not finished outlives the program."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from tests.e2e.display import new_screen, running
from tests.ui.real_parts import new_handbook

from sotay.app.adapters import load_adapters
from sotay.services.diary import load_diary, load_draft
from sotay.ui.context import PageId
from sotay.ui.member.pages import HANDBOOK_PAGES

pytestmark = pytest.mark.window

PASSWORD = "mot hai ba bon nam"
WRITTEN = "Đi thăm hộ cuối thôn 5, đường sạt nên về muộn."
UNFINISHED = "Họp tổ: mình định nói mà"
REST = " lại thôi."


@pytest.fixture
def folder():
    """A handbook at the usual place, closed."""
    adapters = load_adapters()
    made = Path(os.environ["XDG_DATA_HOME"]) / "sotay" / "so-tay"
    desk, _ = new_handbook(adapters.stores, adapters.catalog, made)
    desk.close(back_up=False).result()
    return made


def stored(folder, act):
    desk = load_adapters().stores.open(folder, password=PASSWORD)
    try:
        return desk.run(act).result()
    finally:
        desk.close(back_up=False).result()


def unlock(screen):
    screen.wait_for_window("Mở khoá sổ tay")
    screen.at_rest()
    screen.type(PASSWORD)
    screen.press("Return")
    screen.wait_for_window("Tổng quan")
    screen.at_rest()


def open_quick_entry(screen):
    screen.press("ctrl+n")
    screen.wait_for_window("Ghi nhanh")
    screen.at_rest()


def leave(screen, program):
    screen.press("ctrl+q")
    assert program.wait_until_gone() == (0, "")


def test_lines_are_written_by_keyboard_and_an_unfinished_one_waits_for_the_next_start(folder, tmp_path):
    begun = date.today()
    with new_screen(tmp_path) as screen:
        with running(screen) as program:
            unlock(screen)
            open_quick_entry(screen)
            screen.type(WRITTEN)
            screen.press("ctrl+Return")
            screen.wait_for_window("Tổng quan")
            screen.press(f"ctrl+{HANDBOOK_PAGES.number_of(PageId.HANDBOOK) + 1}")
            screen.wait_for_window("27 biểu hiện")
            open_quick_entry(screen)
            screen.type(UNFINISHED)
            screen.press("Escape")
            screen.wait_for_window("27 biểu hiện")
            leave(screen, program)
        assert stored(folder, load_draft).draft.text == UNFINISHED

        with running(screen) as program:
            unlock(screen)
            open_quick_entry(screen)
            screen.type(REST)
            screen.press("ctrl+Return")
            screen.wait_for_window("Tổng quan")
            leave(screen, program)

    entries = [line.entry for line in stored(folder, load_diary).lines]
    assert {each.text for each in entries} == {WRITTEN, UNFINISHED + REST}
    assert {each.day for each in entries} <= {begun, date.today()}
    assert stored(folder, load_draft).draft is None
