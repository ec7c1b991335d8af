"""«Cài đặt» of a cell book: the same cards as a member's, and a sheet that names the cell."""

import pytest
from shiboken6 import delete
from tests.cell import CELL_NAME
from tests.reports.pdf_reading import words_of
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.real_parts import PASSWORD

from sotay.domain.store_kind import StoreKind
from sotay.texts import first_run as first_run_texts
from sotay.texts import settings as texts
from sotay.texts.books import CELL_BOOK
from sotay.ui.code_dialog import CodeDialog
from sotay.ui.common.labels import PlainLabel
from sotay.ui.password_dialogs import ChangePasswordDialog, PasswordDialog
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.settings.page import make_settings_page

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("cell_book")]

NEW_PASSWORD = "sau bay tam chin muoi"


@pytest.fixture
def keeper(theme, tmp_path):
    keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, None)
    yield keeper
    delete(keeper)


@pytest.fixture
def page(open_page, keeper):
    return open_page(lambda context: make_settings_page(context, keeper, None), CellPlace(CellPageId.SETTINGS))


def test_the_password_of_the_cell_book_is_changed_here(page, cell_book, cell_adapters, qtbot):
    page.password_card.change_button.click()
    dialog = page.findChild(ChangePasswordDialog)
    dialog.field.edit.setText(PASSWORD)
    dialog.fields.first.edit.setText(NEW_PASSWORD)
    dialog.fields.repeat.edit.setText(NEW_PASSWORD)
    dialog.on_go()
    qtbot.waitUntil(lambda: page.sheet.bar.text() == texts.password_changed(), timeout=20_000)

    cell_book.desk.close(back_up=False).result()
    cell_adapters.cell_stores.open(cell_book.desk.folder, password=NEW_PASSWORD).close(back_up=False).result()


def test_the_sheet_with_a_new_code_names_the_cell(page, qtbot, settle, home):
    (home / "Tài liệu").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', "utf-8")
    page.password_card.code_button.click()
    dialog = page.findChild(PasswordDialog)
    dialog.field.edit.setText(PASSWORD)
    dialog.on_go()
    qtbot.waitUntil(lambda: page.findChild(CodeDialog) is not None, timeout=20_000)
    code = page.findChild(CodeDialog)
    when_open(press("0"), after=code)
    code.panel.save_button.click()
    settle()

    words = words_of((home / "Tài liệu" / first_run_texts.sheet_file_name(CELL_BOOK)).read_bytes())
    assert f"Sổ của {CELL_NAME}" in words
    code.panel.kept_box.setChecked(True)
    code.accept()


def test_the_lock_speaks_of_the_cell_book(page):
    words = [label.text() for label in page.lock_card.findChildren(PlainLabel)]
    assert texts.lock_explained(StoreKind.CELL) in words
