"""Putting a backup in place: checked first, what was there is kept, whatever its state."""

import shutil
from pathlib import Path

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import PASSWORD, Q4

from sotay.domain.backup import BackupReason
from sotay.domain.errors import (
    BackupDamaged,
    BackupOfAnother,
    NoStore,
    StoreExists,
    StoreInUse,
    StoreTooNew,
    WrongPassword,
)
from sotay.services.assessments import load_assessment, save_answer
from sotay.storage import backups
from sotay.storage.engine import open_database
from sotay.storage.handbook_plan import HANDBOOK
from sotay.storage.key_file import KEY_FILES
from sotay.storage.schema import newest_schema

NEW_PASSWORD = "một mật khẩu mới hơn"


@pytest.fixture
def backup(stores, made):
    """A backup with the answer "a", behind which "b" was answered too."""
    desk = stores.open(made.folder, password=PASSWORD)
    backup = desk.back_up(BackupReason.ON_DEMAND).result()
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))).result()
    desk.close(back_up=False).result()
    return backup


def answered(stores, folder, password=PASSWORD):
    desk = stores.open(folder, password=password)
    answers = set(desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers)
    desk.close(back_up=False).result()
    return answers


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_backup_comes_back_and_what_was_there_is_a_backup_now(stores, made, backup):
    kept = stores.restore(made.folder, backup.path, password=PASSWORD)

    assert answered(stores, made.folder) == {"a"}
    assert (kept.sequence, kept.reason) == (2, BackupReason.BEFORE_RESTORE)
    assert stores.verify(kept.path, password=PASSWORD).answers == 2


def test_restoring_can_be_undone_by_restoring(stores, made, backup):
    kept = stores.restore(made.folder, backup.path, password=PASSWORD)
    stores.restore(made.folder, kept.path, password=PASSWORD)

    assert answered(stores, made.folder) == {"a", "b"}
    assert len(stores.backups(made.folder)) == 3


def test_the_password_just_typed_opens_what_was_restored(stores, made, backup):
    desk = stores.open(made.folder, password=PASSWORD)
    desk.change_password(old=PASSWORD, new=NEW_PASSWORD).result()
    desk.close(back_up=False).result()

    kept = stores.restore(made.folder, backup.path, password=PASSWORD)

    assert answered(stores, made.folder, PASSWORD) == {"a"}
    assert stores.verify(kept.path, password=NEW_PASSWORD).answers == 2


@pytest.mark.parametrize("damage", ["database", "keys", "no database", "no keys"])
def test_what_is_damaged_is_moved_aside_whole(stores, made, backup, damage):
    for name in KEY_FILES if "keys" in damage else ["handbook.db"]:
        path = made.folder / name
        if damage.startswith("no"):
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    left = {path: content for path, content in contents(made.folder).items() if path.name == str(path)}
    del left[Path("lock")]

    assert stores.restore(made.folder, backup.path, password=PASSWORD) is None

    assert answered(stores, made.folder) == {"a"}
    (aside,) = made.folder.glob("damaged-*")
    assert contents(aside) == left


def test_a_restore_that_was_killed_half_way_can_be_done_again(stores, made, backup):
    (made.folder / "handbook.db").unlink()
    for name in KEY_FILES:
        (made.folder / name).unlink()
    with pytest.raises(NoStore):
        stores.open(made.folder, password=PASSWORD)

    stores.restore(made.folder, backup.path, password=PASSWORD)

    assert answered(stores, made.folder) == {"a"}


def test_a_copy_comes_back_on_a_new_computer(stores, backup, tmp_path):
    shutil.copytree(backup.path, tmp_path / "USB")

    stores.restore(tmp_path / "máy mới" / "so-tay", tmp_path / "USB", password=PASSWORD)

    assert answered(stores, tmp_path / "máy mới" / "so-tay") == {"a"}


def test_a_copy_that_was_not_closed_brings_its_log_along(stores, made, tmp_path):
    desk = stores.open(made.folder, password=PASSWORD)
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("c", NONE))).result()
    shutil.copytree(made.folder, tmp_path / "chép tay")
    desk.close(back_up=False).result()

    stores.restore(tmp_path / "mới", tmp_path / "chép tay", password=PASSWORD)

    assert answered(stores, tmp_path / "mới") == {"a", "c"}


@pytest.mark.parametrize("cut", [10, 4096, 20_000])
def test_a_damaged_backup_touches_nothing(stores, made, backup, cut):
    path = backup.path / "handbook.db"
    path.write_bytes(path.read_bytes()[:-cut])
    before = contents(made.folder)

    with pytest.raises(BackupDamaged):
        stores.restore(made.folder, backup.path, password=PASSWORD)

    assert contents(made.folder) == before


def test_a_wrong_password_touches_nothing(stores, made, backup):
    before = contents(made.folder)

    with pytest.raises(WrongPassword):
        stores.restore(made.folder, backup.path, password=NEW_PASSWORD)

    assert contents(made.folder) == before


def test_a_backup_of_another_handbook_is_refused(stores, made, tmp_path):
    other, _ = stores.create(tmp_path / "khác", password=PASSWORD)
    backup = other.back_up(BackupReason.ON_DEMAND).result()
    other.close(back_up=False).result()
    before = contents(made.folder)

    with pytest.raises(BackupOfAnother):
        stores.restore(made.folder, backup.path, password=PASSWORD)

    assert contents(made.folder) == before


def test_a_backup_of_a_newer_program_is_refused(stores, made, backup):
    opened = backups.open_keys(HANDBOOK, backup.path, PASSWORD)
    newer = open_database(backup.path / "handbook.db", opened.database_key, newest_schema=newest_schema())
    newer.driver.execute(f"PRAGMA user_version = {newest_schema() + 1}")
    newer.close()
    before = contents(made.folder)

    with pytest.raises(StoreTooNew):
        stores.verify(backup.path, password=PASSWORD)
    with pytest.raises(StoreTooNew):
        stores.restore(made.folder, backup.path, password=PASSWORD)

    assert contents(made.folder) == before


def test_an_open_handbook_is_not_swapped_under_its_program(stores, made, backup):
    desk = stores.open(made.folder, password=PASSWORD)

    with pytest.raises(StoreInUse):
        stores.restore(made.folder, backup.path, password=PASSWORD)

    desk.close(back_up=False).result()


def test_a_folder_with_other_files_takes_no_handbook(stores, backup, tmp_path):
    (tmp_path / "ảnh").mkdir()
    (tmp_path / "ảnh" / "a.jpg").touch()

    with pytest.raises(StoreExists):
        stores.restore(tmp_path / "ảnh", backup.path, password=PASSWORD)
