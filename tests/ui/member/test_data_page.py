"""«Dữ liệu của tôi»: where things are, backups that are checked, nothing removed without asking."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.member.conftest import NOW, Q3
from tests.ui.member.real_context import make_real_handbook
from tests.ui.real_parts import PASSWORD, adapters, quick_keys

from sotay.domain.assessment import Answer
from sotay.domain.backup import BackupReason
from sotay.domain.errors import UnknownPeriod
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import (
    delete_assessment,
    list_periods,
    load_assessment,
    open_assessment,
    restore_assessment,
    save_answer,
)
from sotay.services.handbook import load_profile
from sotay.texts import data as texts
from sotay.ui.backup_rows import size_words
from sotay.ui.context import PageId, Place
from sotay.ui.member.data.page import make_data_page
from sotay.ui.password_dialogs import PasswordDialog

pytestmark = pytest.mark.window

HERE = Place(PageId.DATA)


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
def page(handbook, shown):
    return lambda: shown(make_data_page(handbook.context), HERE)


@pytest.fixture
def type_password(qtbot):
    """Type into the dialog that asks for the password of a backup."""

    def act(page, password):
        qtbot.waitUntil(lambda: page.findChild(PasswordDialog) is not None)
        dialog = page.findChild(PasswordDialog)
        dialog.field.edit.setText(password)
        qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
        return dialog

    return act


def with_a_deleted_period(handbook):
    item = next(iter(handbook.context.adapters.catalog.shipped_checklist().items())).id
    checklist = handbook.context.adapters.catalog.shipped_checklist()
    handbook.do(open_assessment, period=Q3, due=None, checklist=checklist, now=NOW)
    answer = Answer(item, level=LevelKey("none"), done_well="Có ghi chép")
    handbook.do(save_answer, period=Q3, answer=answer, now=NOW)
    before = handbook.do(load_assessment, period=Q3)
    handbook.do(delete_assessment, period=Q3, now=NOW)
    return before


def click(qtbot, page, text):
    def shown():
        return [each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)


def test_the_real_folder_is_shown_in_full(handbook, page):
    shown = page()

    assert shown.place_card.folder_label.text() == str(handbook.desk.folder)
    assert shown.place_card.open_button.isEnabled()


def test_a_backup_on_demand_is_listed_and_said_to_be_good(qtbot, handbook, page, settle):
    shown = page()
    assert shown.backups_card.none.isVisible()
    qtbot.mouseClick(shown.back_up_button, Qt.MouseButton.LeftButton)
    settle()

    (backup,) = handbook.stores.backups(handbook.desk.folder)
    assert shown.backups_card.list.current_key() == str(backup.path)
    assert "đã kiểm tra" in shown.sheet.bar.text()


def test_a_backup_is_looked_into(qtbot, handbook, page, settle, type_password):
    handbook.desk.back_up(BackupReason.ON_DEMAND).result()
    shown = page()
    click(qtbot, shown, texts.check_backup())
    type_password(shown, PASSWORD)
    settle()

    assert "còn tốt: 0 kỳ, 0 câu trả lời" in shown.sheet.bar.text()


def test_a_wrong_password_is_said_in_the_dialog(qtbot, handbook, page, settle, type_password):
    handbook.desk.back_up(BackupReason.ON_DEMAND).result()
    shown = page()
    click(qtbot, shown, texts.check_backup())
    dialog = type_password(shown, "khong phai mat khau")
    settle()

    assert "Mật khẩu chưa đúng" in dialog.field.problem()
    dialog.reject()


@pytest.mark.parametrize(("answer", "is_done"), [("yes", True), ("no", False)])
def test_restoring_shows_counts_and_asks_first(qtbot, handbook, page, settle, type_password, answer, is_done):
    handbook.desk.back_up(BackupReason.ON_DEMAND).result()
    with_a_deleted_period(handbook)
    handbook.do(restore_assessment, period=Q3, now=NOW)
    shown = page()
    questions = []

    def read_and_answer(dialog):
        questions.append(dialog.accessibleDescription())
        press(answer)(dialog)

    click(qtbot, shown, texts.restore())
    when_open(read_and_answer, after=shown.findChild(PasswordDialog))
    type_password(shown, PASSWORD)
    settle()

    assert "có 0 kỳ, 0 câu trả lời" in questions[0]
    assert len(handbook.shell.closed_jobs) == is_done
    if is_done:
        handbook.desk.close(back_up=False).result()
        handbook.shell.closed_jobs[0]()
        again = handbook.stores.open(handbook.desk.folder, password=PASSWORD)
        assert again.run(list_periods).result() == ()
        again.close(back_up=False).result()


def test_a_deleted_period_comes_back_as_it_was(qtbot, handbook, page, settle):
    before = with_a_deleted_period(handbook)
    shown = page()
    click(qtbot, shown, texts.bring_back())
    settle()

    assert handbook.do(load_assessment, period=Q3) == before
    assert shown.deleted_card.none.isVisible()


def test_bringing_a_period_back_can_be_undone(qtbot, handbook, page, settle):
    before = with_a_deleted_period(handbook)
    shown = page()
    click(qtbot, shown, texts.bring_back())
    settle()
    handbook.shell.undos[-1][1]()
    settle()

    (summary,) = handbook.do(list_periods, deleted=True)
    assert summary.period == Q3
    assert handbook.do(restore_assessment, period=Q3, now=NOW) == before


def test_removing_a_period_for_good_can_be_undone(qtbot, handbook, page, settle):
    before = with_a_deleted_period(handbook)
    listed = handbook.do(list_periods, deleted=True)
    when_open(press("yes"))
    click(qtbot, page(), texts.purge())
    settle()
    assert handbook.do(list_periods, deleted=True) == ()
    handbook.shell.undos[-1][1]()
    settle()

    assert handbook.do(list_periods, deleted=True) == listed
    assert handbook.do(restore_assessment, period=Q3, now=NOW) == before


@pytest.mark.parametrize(("answer", "is_gone"), [("yes", True), ("no", False)])
def test_a_period_is_removed_for_good_only_when_agreed(qtbot, handbook, page, settle, answer, is_gone):
    with_a_deleted_period(handbook)
    when_open(press(answer))
    click(qtbot, page(), texts.purge())
    settle()

    assert bool(handbook.do(list_periods, deleted=True)) is not is_gone
    if is_gone:
        with pytest.raises(UnknownPeriod):
            handbook.do(restore_assessment, period=Q3, now=NOW)


def test_the_whole_handbook_is_copied_and_opens_there(qtbot, handbook, page, settle, tmp_path):
    stick = tmp_path / "USB"
    stick.mkdir()
    shown = page()

    def choose_stick(dialog):
        dialog.selectFile(str(stick))
        dialog.accept()

    when_open(choose_stick)
    qtbot.mouseClick(shown.place_card.copy_button, Qt.MouseButton.LeftButton)
    settle()

    (copy,) = stick.iterdir()
    assert str(copy) in shown.sheet.bar.text()
    desk = handbook.stores.open(copy, password=PASSWORD)
    assert desk.run(load_profile).result() == handbook.do(load_profile)
    desk.close(back_up=False).result()


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 KB"), (1536, "1,5 KB"), (3 * 1024**2, "3 MB"), (int(73.4 * 1024**3), "73,4 GB")],
)
def test_sizes_have_a_decimal_comma(size, words):
    assert size_words(size) == words
