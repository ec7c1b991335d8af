"""Letters changed while the window is shown: everything has its room again afterwards."""

import pytest

from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window


def rooms(window):
    workspace = window.workspace
    foot = workspace.save_state.parentWidget()
    return (
        window.size().toTuple(),
        workspace.navigation.pane().geometry().getRect(),
        foot.geometry().getRect(),
        workspace.pages.geometry().getRect(),
    )


@pytest.mark.parametrize("large", [20, 24])
def test_large_letters_and_back_leave_the_window_as_it_was(show, theme, large):
    shown = show()
    theme.apply(ThemeChoice.LIGHT, 13)
    shown.window.resize(1366, 728)
    column = shown.window.workspace.navigation.column
    shown.qtbot.waitUntil(lambda: column.isVisible() and column.height() > 500)
    before = rooms(shown.window)

    theme.apply(ThemeChoice.LIGHT, large)
    shown.qtbot.waitUntil(shown.window.workspace.navigation.row.isVisible)
    with_large_letters = shown.window.size().toTuple()
    theme.apply(ThemeChoice.LIGHT, 13)

    shown.qtbot.waitUntil(lambda: rooms(shown.window) == before)
    assert with_large_letters == (1366, 728)
