"""The page of backups, where there is none."""

import shutil

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.test_dialogs import when_open

from sotay.ui.start.wishes import Wish

pytestmark = pytest.mark.window


@pytest.mark.usefixtures("handbook")
def test_without_any_backup_a_handbook_elsewhere_can_be_opened(start, places, tmp_path):
    elsewhere = tmp_path / "USB" / "so-tay"
    shutil.move(places.handbook, elsewhere)
    places.handbook.mkdir()
    (places.handbook / "keys.json").write_text("{")
    made = start()
    made.flow.unlock_page.wished.emit(Wish.RESTORE)
    page = made.flow.restore_page
    made.shows(page)

    when_open(lambda dialog: (dialog.selectFile(str(elsewhere)), dialog.accept()))
    made.qtbot.mouseClick(page.other_button, Qt.MouseButton.LeftButton)

    assert made.page is made.flow.unlock_page
    assert str(elsewhere) in made.flow.unlock_page.folder_label.text()
