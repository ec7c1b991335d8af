"""The bars above a page have their room, and leave the page its own on a low screen."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QPushButton

from sotay.domain.errors import DiskFull
from sotay.texts import common as texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

USUAL, SCALED = QSize(1366, 728), QSize(910, 490)


@pytest.fixture
def shown(show, tmp_path):
    shown = show()

    def fill():
        shown.window.show_save_failed(DiskFull(tmp_path), lambda: None)
        shown.window.show_problem(DiskFull(tmp_path))
        shown.window.offer_undo("Đã xoá kỳ Quý III/2026.", lambda: None)

    shown.fill = fill
    yield shown
    shown.parts.theme.apply(ThemeChoice.LIGHT, 13)


def bars(shown):
    return [bar for bar in shown.notices.findChildren(InlineBar) if bar.text()]


def buttons_of(bar):
    """Return the buttons of a bar as they are read, the one that closes it last."""
    return sorted((each for each in bar.findChildren(QPushButton) if each.isVisible()), key=where_read)


def where_read(button):
    return (button.accessibleName() == texts.close_bar(), button.mapToGlobal(QPoint(0, 0)).toTuple())


@pytest.mark.parametrize(("points", "size"), [(13, SCALED), (20, USUAL), (24, USUAL)], ids=["13", "20", "24"])
def test_no_number_of_bars_makes_the_window_higher_than_the_screen(shown, points, size):
    shown.parts.theme.apply(ThemeChoice.LIGHT, points)
    shown.window.resize(size)
    shown.fill()

    shown.qtbot.waitUntil(lambda: len(bars(shown)) == 3)
    assert shown.window.minimumSizeHint().height() <= size.height()
    assert shown.window.height() == size.height()


def test_where_there_is_room_every_bar_is_seen_whole(shown):
    shown.fill()
    area = shown.notices.parentWidget()

    def all_seen():
        return all(
            area.rect().contains(bar.mapTo(area, QPoint(0, 0)))
            and area.rect().contains(bar.mapTo(area, bar.rect().bottomRight()))
            and bar.height() == bar.heightForWidth(bar.width())
            for bar in bars(shown)
        )

    shown.qtbot.waitUntil(all_seen)
    for bar in bars(shown):
        bar.dismiss()
    shown.qtbot.waitUntil(lambda: area.height() == 0)


def test_tab_passes_the_bars_from_top_to_bottom_and_brings_each_into_sight(shown):
    shown.window.resize(SCALED)
    shown.fill()
    area = shown.notices.parentWidget()
    shown.qtbot.waitUntil(lambda: shown.notices.height() > area.height() > 0)
    in_order = [each.text() for bar in sorted(bars(shown), key=lambda bar: bar.y()) for each in buttons_of(bar)]
    passed = []
    buttons_of(min(bars(shown), key=lambda bar: bar.y()))[0].setFocus()
    for _ in in_order:
        button = shown.window.focusWidget()
        passed.append(button.text())
        assert area.rect().contains(button.mapTo(area, button.rect().center()))
        shown.qtbot.keyClick(button, Qt.Key.Key_Tab)

    assert passed == in_order
