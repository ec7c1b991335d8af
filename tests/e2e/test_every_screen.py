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
from sotay.app.gallery import SCALED, USUAL, every_screen, sample_desk, screen_parts
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

SMALL_SCREEN = QSize(1366, 728)


@pytest.fixture(scope="module")
def sample(qapp, tmp_path_factory):
    """The sample handbook with everything that its windows need."""
    folder = tmp_path_factory.mktemp("screens")
    with ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(qapp, folder, worker)
        adapters = load_adapters()
        desk = sample_desk(adapters, folder / "so-tay")
        yield parts, adapters, desk
        desk.close(back_up=False).result()
        delete(parts.jobs)
        delete(parts.keeper)


@pytest.fixture
def walk(qtbot, sample):
    """Show every screen in one look and gather what a check finds wrong."""
    parts = sample[0]

    def wrong_at_rest(check, window):
        """Return what stays wrong when everything asked for has arrived and has its place."""
        qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=20_000)
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: check(window) == [], timeout=3_000)
        return check(window)

    def gather(check, points, size=USUAL):
        parts.theme.apply(ThemeChoice.LIGHT, points)
        found, names = [], []
        for name, window in every_screen(*sample):
            window.resize(size)
            window.show()
            window.activateWindow()
            found += [f"{name}: {wrong}" for wrong in wrong_at_rest(check, window)]
            names.append(name)
            window.hide()
        assert len(names) > 20
        return found

    return gather


def test_everything_that_takes_the_keyboard_has_a_name_that_can_be_read_aloud(walk):
    assert walk(look.nameless, 13) == []


def test_every_row_of_a_list_can_be_read_aloud(walk):
    assert walk(look.unreadable_rows, 13) == []


def test_no_foreign_word_is_on_any_screen(walk):
    assert walk(look.foreign_words, 13) == []


@pytest.mark.parametrize("size", [USUAL, SCALED], ids=["usual", "scaled"])
def test_tab_follows_the_order_of_reading(walk, size):
    assert walk(look.leaps, 13, size) + walk(look.strays, 13, size) == []


@pytest.mark.parametrize(
    ("points", "size"), [(13, USUAL), (20, USUAL), (24, USUAL), (13, SCALED)], ids=["13", "20", "24", "13-scaled"]
)
def test_no_text_is_cut(walk, points, size):
    assert walk(look.cut_texts, points, size) == []


@pytest.mark.parametrize(("points", "size"), [(24, USUAL), (13, SCALED)], ids=["24", "13-scaled"])
def test_every_list_has_room_for_a_row(walk, points, size):
    assert walk(look.too_low_lists, points, size) == []


@pytest.mark.parametrize("size", [USUAL, SCALED], ids=["usual", "scaled"])
@pytest.mark.parametrize("points", [13, 20])
def test_nothing_is_scrolled_sideways(walk, points, size):
    assert walk(look.sideways, points, size) == []


@pytest.mark.parametrize("points", [13, 20, 24])
def test_every_window_fits_a_small_screen(walk, points):
    def too_large(window):
        least = window.minimumSizeHint()
        return [] if least.boundedTo(SMALL_SCREEN) == least else [least.toTuple()]

    assert walk(too_large, points) == []
