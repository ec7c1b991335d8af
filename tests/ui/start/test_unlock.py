"""Getting into a handbook: password, recovery code, backup, another folder, sample data."""

import shutil
import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.test_dialogs import when_open
from tests.ui.real_parts import NAME, PASSWORD, new_handbook

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.backup import BackupReason
from sotay.domain.store_kind import StoreKind
from sotay.paths import data_file
from sotay.services.assessments import list_periods
from sotay.services.handbook import load_profile
from sotay.texts import start as texts
from sotay.ui.common.bars import BarKind
from sotay.ui.context import PageId
from sotay.ui.departure import Purpose
from sotay.ui.start.start_window import has_something
from sotay.ui.start.wishes import Wish

pytestmark = pytest.mark.window

NEW_PASSWORD = "sau bay tam chin muoi"


def unlock(start, password):
    start.window.unlock_page.password_field.edit.setText(password)
    start.qtbot.mouseClick(start.window.unlock_page.unlock_button, Qt.MouseButton.LeftButton)


def damage_keys(folder):
    for path in folder.glob("keys*"):
        path.write_text("{")


def closed(places):
    return SimpleNamespace(kind=StoreKind.HANDBOOK, folder=places.handbook, is_sample=False)


def name_in(desk):
    return desk.run(load_profile).result().full_name


@pytest.mark.usefixtures("handbook")
def test_the_right_password_opens_the_handbook(start):
    made = start()
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert name_in(desk) == NAME
    assert place.page is PageId.OVERVIEW
    assert made.window.unlock_page.password == ""
    assert made.parts.keeper.value.last_folder == str(desk.folder)


@pytest.mark.usefixtures("handbook")
def test_a_wrong_password_is_said_at_the_field(start):
    made = start()
    unlock(made, "khong phai mat khau nay")
    made.wait_for(made.window.unlock_page.password_field.problem)

    assert "Mật khẩu chưa đúng" in made.window.unlock_page.password_field.problem()
    assert made.window.unlock_page.bar.text() == ""
    assert made.window.unlock_page.unlock_button.isEnabled()
    assert made.opened == []


@pytest.mark.usefixtures("handbook")
def test_the_third_wrong_password_names_likely_causes(start):
    made = start()
    for _ in range(3):
        unlock(made, "khong phai mat khau nay")
        made.settle()

    assert made.window.unlock_page.password_field.problem() == texts.wrong_password_again()


@pytest.mark.usefixtures("handbook")
def test_damage_is_told_apart_from_a_wrong_password_and_offers_backups(start, places):
    damage_keys(places.handbook)
    made = start()
    unlock(made, PASSWORD)
    made.settle()

    bar = made.window.unlock_page.bar
    assert bar.kind() is BarKind.ERROR
    assert "hỏng" in bar.text()
    assert made.window.unlock_page.password_field.problem() == ""


@pytest.mark.usefixtures("handbook")
def test_an_empty_password_asks_for_one(start):
    made = start()
    unlock(made, "")

    assert made.window.unlock_page.password_field.problem() == texts.password_missing()


@pytest.mark.usefixtures("handbook")
def test_enter_pressed_before_everything_is_loaded_is_served_later(start):
    made = start(serve=False)
    made.window.unlock_page.password_field.edit.setText(PASSWORD)
    made.qtbot.keyClick(made.window.unlock_page.password_field.edit, Qt.Key.Key_Return)
    assert not made.window.unlock_page.unlock_button.isEnabled()

    made.serve()
    made.wait_for(lambda: made.opened)


def test_the_recovery_code_opens_and_sets_a_new_password(start, handbook, real_adapters, places):
    made = start()
    made.flow.unlock_page.wished.emit(Wish.FORGOTTEN)
    page = made.flow.recover_page
    made.shows(page)
    page.code_field.edit.setText(handbook.lower())
    page.new_password.first.edit.setText(NEW_PASSWORD)
    page.new_password.repeat.edit.setText(NEW_PASSWORD)
    made.qtbot.mouseClick(page.recover_button, Qt.MouseButton.LeftButton)
    made.wait_for(lambda: made.opened)

    made.opened[0][0].close(back_up=False).result()
    desk = real_adapters.stores.open(places.handbook, password=NEW_PASSWORD)
    assert name_in(desk) == NAME
    desk.close(back_up=False).result()
    assert (page.code_field.text(), page.new_password.password) == ("", "")


@pytest.mark.usefixtures("handbook")
def test_a_wrong_recovery_code_is_said_at_its_field(start):
    made = start()
    made.flow.unlock_page.wished.emit(Wish.FORGOTTEN)
    page = made.flow.recover_page
    page.code_field.edit.setText("AAAA-BBBB")
    page.new_password.first.edit.setText(NEW_PASSWORD)
    page.new_password.repeat.edit.setText(NEW_PASSWORD)
    made.qtbot.mouseClick(page.recover_button, Qt.MouseButton.LeftButton)
    made.settle()

    assert "Mã khôi phục chưa đúng" in page.code_field.problem()


@pytest.mark.usefixtures("handbook")
def test_a_damaged_handbook_is_restored_from_its_backup(start, places):
    damage_keys(places.handbook)
    made = start()
    made.flow.unlock_page.wished.emit(Wish.RESTORE)
    page = made.flow.restore_page
    made.shows(page)
    assert not page.restore_button.isEnabled()

    page.password_field.edit.setText(PASSWORD)
    made.qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    made.wait_for(page.restore_button.isEnabled)
    assert "0 kỳ" in page.content_label.text()
    made.qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    made.shows(made.flow.unlock_page)
    assert made.flow.unlock_page.note.text() == texts.restored()

    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)
    assert name_in(made.opened[0][0]) == NAME


@pytest.mark.usefixtures("handbook")
def test_what_a_sound_handbook_held_before_is_said_to_be_kept(start, places):
    made = start()
    made.flow.unlock_page.wished.emit(Wish.RESTORE)
    page = made.flow.restore_page
    made.shows(page)
    page.password_field.edit.setText(PASSWORD)
    made.qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    made.wait_for(page.restore_button.isEnabled)
    made.qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    made.shows(made.flow.unlock_page)

    assert made.flow.unlock_page.note.text() == texts.restored_with_way_back()
    kept = made.parts.adapters.stores.backups(places.handbook)
    assert BackupReason.BEFORE_RESTORE in [each.reason for each in kept]


@pytest.mark.usefixtures("handbook")
def test_sample_data_open_in_a_store_of_their_own(start, places):
    made = start()
    made.flow.unlock_page.wished.emit(Wish.SAMPLE)
    made.wait_for(lambda: made.opened)

    desk, _ = made.opened[0]
    assert desk.is_sample
    assert desk.folder == places.sample
    assert made.parts.keeper.value.last_folder == ""


@pytest.mark.usefixtures("handbook")
def test_sample_data_that_could_not_be_filled_in_are_made_anew_at_the_next_try(start, places, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(data_file(""), data)
    (data / "sample" / "2024-Q1.yaml").write_text('period: "2024-Q1"\nanswers:\n  muc-khong-co: {level: "none"}\n')
    made = start(serve=False)
    made.parts = replace(made.parts, adapters=replace(made.parts.adapters, catalog=YamlCatalog(data)))
    made.serve()
    made.flow.unlock_page.wished.emit(Wish.SAMPLE)
    made.wait_for(made.flow.unlock_page.bar.text)
    assert not has_something(places.sample)

    shutil.copy(data_file("sample/2024-Q1.yaml"), data / "sample")
    made.flow.unlock_page.wished.emit(Wish.SAMPLE)
    made.wait_for(lambda: made.opened)
    assert len(made.opened[0][0].run(list_periods).result()) == len(list((data / "sample").glob("*-Q*.yaml")))


@pytest.mark.usefixtures("handbook")
def test_a_folder_without_a_handbook_is_named(start, tmp_path):
    made = start()
    empty = tmp_path / "trong"
    empty.mkdir()

    def choose_it(dialog):
        dialog.selectFile(str(empty))
        dialog.accept()

    when_open(choose_it)
    made.flow.unlock_page.wished.emit(Wish.OTHER_STORE)

    assert str(empty) in made.flow.unlock_page.bar.text()


@pytest.mark.usefixtures("handbook")
def test_a_handbook_open_elsewhere_is_tried_again_once_it_is_free(start, places, real_adapters):
    other = real_adapters.stores.open(places.handbook, password=PASSWORD)
    made = start()
    unlock(made, PASSWORD)
    made.settle()
    assert "đang mở" in made.flow.unlock_page.bar.text()

    other.close(back_up=False).result()
    made.flow.unlock_page.bar.action_triggered.emit(Wish.RETRY.name)
    made.wait_for(lambda: made.opened)


@pytest.mark.usefixtures("handbook")
def test_a_handbook_in_another_folder_is_opened_and_remembered(start, tmp_path, real_adapters):
    elsewhere = tmp_path / "USB" / "so-tay"
    desk, _ = new_handbook(real_adapters.stores, real_adapters.catalog, elsewhere)
    desk.close(back_up=False).result()
    made = start()

    def choose_it(dialog):
        dialog.selectFile(str(elsewhere))
        dialog.accept()

    when_open(choose_it)
    made.flow.unlock_page.wished.emit(Wish.OTHER_STORE)
    assert str(elsewhere) in made.flow.unlock_page.folder_label.text()
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)

    assert made.opened[0][0].folder == elsewhere
    assert made.parts.keeper.value.last_folder == str(elsewhere)


@pytest.mark.usefixtures("handbook")
def test_after_a_lock_the_page_says_why_and_holds_no_password(start, places):
    made = start()
    made.flow.show_locked(Purpose.IDLE, closed(places), None)

    assert made.page is made.flow.unlock_page
    assert made.flow.unlock_page.note.text() == texts.locked_after_idle()
    assert made.flow.unlock_page.password == ""


@pytest.mark.usefixtures("handbook")
def test_after_the_panic_key_a_calendar_hides_even_the_name_of_the_program(start, places):
    made = start()
    made.flow.show_locked(Purpose.COVER, closed(places), None)
    assert "Sổ tay" not in made.window.windowTitle()
    assert made.page is not made.flow.unlock_page

    made.qtbot.keyClick(made.page, Qt.Key.Key_Space)
    assert made.page is made.flow.unlock_page
    assert "Sổ tay" in made.window.windowTitle()


def test_the_first_painted_window_brings_in_neither_engine_nor_domain():
    code = (
        "import sys; import sotay.ui.start.start_window, sotay.ui.preferences;"
        "heavy = {'sqlalchemy', 'reportlab', 'ruamel', 'PySide6.QtPdf', 'PySide6.QtPrintSupport',"
        " 'sotay.domain.assessment', 'sotay.services.ports'};"
        "print(*(heavy & set(sys.modules)))"
    )
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert outcome.stderr == ""
    assert outcome.stdout.split() == []
