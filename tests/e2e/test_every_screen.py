"""Every screen of the real program: named for those who cannot see, whole for those who need large letters."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from PySide6.QtCore import QSize
from pytestqt.exceptions import TimeoutError
from shiboken6 import delete
from tests.e2e import screen_walk as look

from sotay.app.adapters import load_adapters
from sotay.app.gallery import SCALED, USUAL, every_screen
from sotay.app.unattended import sample_desk, screen_parts
from sotay.services.sample_committee.cell_books import make_sample_cell
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

SMALL_SCREEN = QSize(1366, 728)


@pytest.fixture(scope="module")
def sample(qapp, tmp_path_factory):
    """The sample books with everything that their windows need."""
    folder = tmp_path_factory.mktemp("screens")
    with ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(qapp, folder, worker)
        adapters = load_adapters()
        desk = sample_desk(adapters, folder / "so-tay")
        cell = make_sample_cell(adapters, folder / "so-chi-bo")
        yield parts, adapters, desk, cell
        cell.close(back_up=False).result()
        desk.close(back_up=False).result()
        delete(parts.jobs)
        delete(parts.keeper)


def too_large(window):
    """Return the least size of a window that does not fit a small screen."""
    least = window.minimumSizeHint()
    return [] if least.boundedTo(SMALL_SCREEN) == least else [least.toTuple()]


AT_13, AT_20, AT_24, SCALED_13, SCALED_20 = (13, USUAL), (20, USUAL), (24, USUAL), (13, SCALED), (20, SCALED)
ONLY_IN_LONG = (AT_20, SCALED_13)
"""Between looks that the everyday walks take; what is cut off there is nearly always cut off in one of those too."""
LOOKED_AT = {
    AT_13: (
        look.nameless,
        look.unreadable_rows,
        look.foreign_words,
        look.leaps,
        look.strays,
        look.cut_texts,
        look.out_of_reach,
        look.sideways,
        too_large,
    ),
    SCALED_13: (look.leaps, look.strays, look.cut_texts, look.out_of_reach, look.too_low_lists, look.sideways),
    AT_20: (look.cut_texts, look.out_of_reach, look.sideways, too_large),
    SCALED_20: (look.leaps, look.strays, look.cut_texts, look.out_of_reach, look.too_low_lists, look.sideways),
    AT_24: (look.cut_texts, look.out_of_reach, look.too_low_lists, look.sideways, too_large),
}
"""What is looked at in each look: everything on one walk, since showing the screens takes most of the time."""


@pytest.fixture(scope="module")
def walked():
    """What was found on the walks so far, by look and check."""
    return {}


@pytest.fixture
def walk(qtbot, sample, walked):
    """Return what a check finds wrong on all screens in one look."""
    parts = sample[0]

    def wrong_at_rest(check, window):
        """Return what stays wrong when everything asked for has arrived and has its place."""
        qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=20_000)
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: check(window) == [], timeout=3_000)
        return check(window)

    def walk_through(points, size):
        parts.theme.apply(ThemeChoice.LIGHT, points)
        found, names = {check: [] for check in LOOKED_AT[points, size]}, []
        for name, window in every_screen(*sample):
            window.resize(size)
            window.show()
            window.activateWindow()
            for check, wrong in found.items():
                wrong += [f"{name}: {each}" for each in wrong_at_rest(check, window)]
            names.append(name)
            window.hide()
        assert len(names) > 60
        return found

    def gather(check, points, size):
        if (points, size) not in walked:
            walked[points, size] = walk_through(points, size)
        return walked[points, size][check]

    return gather


def looks_of(check):
    """Return every look in which something is looked at, for ``parametrize``."""
    looks = [each for each, checks in LOOKED_AT.items() if check in checks]
    named = [
        pytest.param((points, size), id=f"{points}-{size.width()}", marks=_marks((points, size)))
        for points, size in looks
    ]
    return pytest.mark.parametrize("at", named)


def _marks(at):
    return (pytest.mark.long,) if at in ONLY_IN_LONG else ()


@looks_of(look.nameless)
def test_everything_that_takes_the_keyboard_has_a_name_that_can_be_read_aloud(walk, at):
    assert walk(look.nameless, *at) == []


@looks_of(look.unreadable_rows)
def test_every_row_of_a_list_can_be_read_aloud(walk, at):
    assert walk(look.unreadable_rows, *at) == []


@looks_of(look.foreign_words)
def test_no_foreign_word_is_on_any_screen(walk, at):
    assert walk(look.foreign_words, *at) == []


@looks_of(look.leaps)
def test_tab_follows_the_order_of_reading(walk, at):
    assert walk(look.leaps, *at) + walk(look.strays, *at) == []


@looks_of(look.cut_texts)
def test_no_text_is_cut(walk, at):
    assert walk(look.cut_texts, *at) == []


@looks_of(look.out_of_reach)
def test_every_button_and_field_is_whole_or_can_be_scrolled_to(walk, at):
    assert walk(look.out_of_reach, *at) == []


@looks_of(look.too_low_lists)
def test_every_list_has_room_for_a_row(walk, at):
    assert walk(look.too_low_lists, *at) == []


@looks_of(look.sideways)
def test_nothing_is_scrolled_sideways(walk, at):
    assert walk(look.sideways, *at) == []


@looks_of(too_large)
def test_every_window_fits_a_small_screen(walk, at):
    assert walk(too_large, *at) == []
