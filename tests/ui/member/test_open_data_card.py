"""The card of open data."""

import pytest

from sotay.ui.member.data.open_data_windows import OpenDataCard

pytestmark = pytest.mark.window


@pytest.mark.parametrize(("is_read_only", "takes_in"), [(False, True), (True, False)])
def test_a_handbook_that_cannot_be_written_gives_and_takes_nothing_in(qtbot, theme, is_read_only, takes_in):
    card = OpenDataCard(theme, is_read_only=is_read_only)
    qtbot.addWidget(card)

    card.enable(enabled=False)
    assert not card.export_button.isEnabled()
    card.enable(enabled=True)

    assert card.export_button.isEnabled()
    assert card.import_button.isEnabled() is takes_in
