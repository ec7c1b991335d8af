"""«Cài đặt»: at once, kept, and never at the cost of what is stored."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete
from tests.ui.common.keys import type_text
from tests.ui.member.real_context import make_real_handbook
from tests.ui.real_parts import NAME, PASSWORD, adapters, quick_keys

from sotay.domain.member import Membership
from sotay.services.handbook import load_profile
from sotay.texts import file_types as file_texts
from sotay.texts import settings as texts
from sotay.ui.code_dialog import CodeDialog
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.context import PageId, Place
from sotay.ui.member.settings.page import make_settings_page
from sotay.ui.password_dialogs import ChangePasswordDialog, PasswordDialog
from sotay.ui.preferences import NEVER_LOCK, PreferenceKeeper

pytestmark = pytest.mark.window

HERE = Place(PageId.SETTINGS)
NEW_PASSWORD = "sau bay tam chin muoi"


@pytest.fixture(scope="module")
def real_adapters():
    with quick_keys():
        yield adapters()


@pytest.fixture
def handbook(theme, tmp_path, real_adapters):
    with ThreadPoolExecutor(max_workers=1) as worker:
        made = make_real_handbook(real_adapters, theme, tmp_path / "so-tay", worker)
        yield made
        made.desk.close(back_up=False)


@pytest.fixture
def keeper(theme, tmp_path):
    keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, None)
    yield keeper
    delete(keeper)


class NotedFileTypes:
    """Stands for the system at its port; ``allows`` is whether it takes a change."""

    def __init__(self):
        self.bound = False
        self.allows = True

    def is_bound(self):
        return self.bound

    def bind(self):
        self.bound = self.allows
        return self.allows

    def release(self):
        self.bound = not self.allows
        return self.allows


@pytest.fixture
def file_types():
    return NotedFileTypes()


@pytest.fixture
def page(handbook, keeper, shown, file_types):
    return shown(make_settings_page(handbook.context, keeper, file_types), HERE)


def stored(handbook):
    handbook.desk.flush().result()
    return handbook.do(load_profile)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_colours_change_at_once(qtbot, page, theme):
    click(qtbot, page.look_card.radio(ThemeChoice.DARK))

    assert theme.choice is ThemeChoice.DARK


def test_the_lock_is_chosen_in_minutes_or_never(qtbot, page, keeper):
    page.lock_card.choice.setFocus()
    qtbot.keyClick(page.lock_card.choice, Qt.Key.Key_End)

    assert page.lock_card.choice.currentText() == texts.lock_never()
    assert keeper.value.lock_minutes == NEVER_LOCK


def test_usual_choices_come_back(qtbot, page, theme, keeper):
    theme.apply(ThemeChoice.DARK, 24)
    keeper.set_lock_minutes(60)
    click(qtbot, page.defaults_button)

    assert (theme.choice, theme.points, keeper.value.lock_minutes) == (ThemeChoice.LIGHT, 13, 10)
    assert page.lock_card.choice.currentText() == "10 phút"


def test_choices_that_were_put_back_to_usual_can_be_taken_again(qtbot, page, theme, keeper, handbook):
    click(qtbot, page.look_card.radio(ThemeChoice.DARK))
    keeper.set_lock_minutes(NEVER_LOCK)
    click(qtbot, page.defaults_button)

    handbook.shell.undos[-1][1]()

    assert theme.choice is ThemeChoice.DARK
    assert page.look_card.radio(ThemeChoice.DARK).isChecked()
    assert page.lock_card.choice.currentText() == texts.lock_never()


def test_a_line_is_stored_when_it_is_left(page, handbook, settle):
    unit = page.profile_card.form.unit
    unit.setFocus()
    type_text(unit.edit, "Trường THCS Bản Bo")
    page.profile_card.form.cell.edit.setFocus()
    settle()

    assert stored(handbook).unit == "Trường THCS Bản Bo"
    assert stored(handbook).full_name == NAME
    assert handbook.shell.saving[0] == "saving"


def test_a_line_that_was_not_left_is_stored_with_the_page(page, handbook, settle):
    page.profile_card.form.birth_date.edit.setFocus()
    type_text(page.profile_card.form.birth_date.edit, "2/11/60")
    page.leave()
    settle()

    assert stored(handbook).birth_date == date(1960, 11, 2)


def test_leaving_offers_to_put_changed_lines_back_as_they_were(page, handbook, settle):
    before = stored(handbook)
    type_text(page.profile_card.form.cell.edit, "Chi bộ 2")
    page.leave()
    settle()
    (sentence, undo) = handbook.shell.undos[-1]
    undo()
    settle()

    assert sentence == "Đã sửa hồ sơ của đồng chí ở «Cài đặt»."
    assert stored(handbook) == before
    assert page.profile_card.profile() == before


def test_leaving_without_a_change_offers_nothing(page, handbook, settle):
    page.leave()
    settle()

    assert handbook.shell.undos == []


def test_what_is_no_date_does_not_wipe_the_one_before(page, handbook, settle):
    form = page.profile_card.form
    form.birth_date.edit.setText("02/11/1960")
    page.leave()
    settle()
    form.birth_date.edit.setText("31/2/1960")
    page.leave()
    settle()

    assert stored(handbook).birth_date == date(1960, 11, 2)
    assert form.birth_date.problem()
    assert form.birth_date.text() == "31/2/1960"


def test_the_form_of_the_review_is_chosen_by_its_full_name(qtbot, page, handbook, settle):
    page.profile_card.choice.setFocus()
    qtbot.keyClick(page.profile_card.choice, Qt.Key.Key_Down)
    settle()

    assert stored(handbook).form_id.startswith("2025-")


def test_who_is_on_probation_says_so_once_and_can_take_it_back(qtbot, page, handbook, settle):
    radios = page.profile_card.form.membership.radios
    assert radios[Membership.OFFICIAL].isChecked()
    click(qtbot, radios[Membership.PROBATIONARY])
    settle()

    assert stored(handbook).membership is Membership.PROBATIONARY
    page.leave()
    handbook.shell.undos[-1][1]()
    settle()
    assert stored(handbook).membership is None
    assert radios[Membership.OFFICIAL].isChecked()


def test_the_password_is_changed(qtbot, page, handbook, settle):
    click(qtbot, page.password_card.change_button)
    dialog = page.findChild(ChangePasswordDialog)
    dialog.field.edit.setText(PASSWORD)
    dialog.fields.first.edit.setText(NEW_PASSWORD)
    dialog.fields.repeat.edit.setText(NEW_PASSWORD)
    click(qtbot, dialog.go_button)
    settle()
    assert page.sheet.bar.text() == texts.password_changed()

    handbook.desk.close(back_up=False).result()
    handbook.stores.open(handbook.desk.folder, password=NEW_PASSWORD).close(back_up=False).result()


def test_a_wrong_present_password_changes_nothing(qtbot, page, handbook, settle):
    click(qtbot, page.password_card.change_button)
    dialog = page.findChild(ChangePasswordDialog)
    dialog.field.edit.setText("khong phai mat khau")
    dialog.fields.first.edit.setText(NEW_PASSWORD)
    dialog.fields.repeat.edit.setText(NEW_PASSWORD)
    click(qtbot, dialog.go_button)
    settle()
    assert "Mật khẩu chưa đúng" in dialog.field.problem()

    dialog.reject()
    handbook.desk.close(back_up=False).result()
    handbook.stores.open(handbook.desk.folder, password=PASSWORD).close(back_up=False).result()


def test_a_new_code_ends_the_old_one_and_must_be_put_away(qtbot, page, handbook, settle):
    click(qtbot, page.password_card.code_button)
    dialog = page.findChild(PasswordDialog)
    dialog.field.edit.setText(PASSWORD)
    click(qtbot, dialog.go_button)
    settle()
    shown = page.findChild(CodeDialog)
    code = shown.panel.code_label.text()
    assert code != handbook.code

    shown.reject()
    assert shown.isVisible()
    shown.panel.kept_box.setChecked(True)
    click(qtbot, shown.done_button)
    assert not shown.isVisible()

    handbook.desk.close(back_up=False).result()
    desk = handbook.stores.open_with_code(handbook.desk.folder, code=code, new_password=NEW_PASSWORD)
    desk.close(back_up=False).result()


def test_a_double_click_opens_files_once_that_is_wanted_and_no_longer_when_it_is_not(qtbot, page, file_types, settle):
    card = page.files_card
    assert card.state.text() == file_texts.is_free()

    click(qtbot, card.button)
    settle()
    assert (file_types.bound, card.state.text(), card.button.text()) == (
        True,
        file_texts.is_bound(),
        file_texts.release(),
    )

    click(qtbot, card.button)
    settle()
    assert (file_types.bound, card.state.text()) == (False, file_texts.is_free())


def test_a_system_that_takes_no_change_is_told_with_what_works_all_the_same(qtbot, page, file_types, settle):
    file_types.allows = False

    click(qtbot, page.files_card.button)
    settle()

    assert page.files_card.state.text() == file_texts.not_changed()
    assert page.files_card.button.isEnabled()
