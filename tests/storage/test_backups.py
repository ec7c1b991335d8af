"""Backups and copies: verified before they count, ordered by number, opened by their own password."""

import os
import shutil
from datetime import datetime

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import PASSWORD, Q4

from sotay.domain.backup import BackupReason
from sotay.domain.errors import (
    BackupDamaged,
    DatabaseDamaged,
    FileNotReadable,
    StoreInUse,
    StoreUnreachable,
    WrongPassword,
)
from sotay.services.assessments import load_assessment, save_answer

NEW_PASSWORD = "một mật khẩu mới hơn"


@pytest.fixture
def backup(desk):
    return desk.back_up(BackupReason.ON_DEMAND).result()


def test_a_backup_is_named_by_number_moment_and_reason(backup, made):
    assert backup.path == made.folder / "backups" / "000001-20261122-140509-demand"
    assert (backup.sequence, backup.made_at, backup.reason) == (
        1,
        datetime(2026, 11, 22, 14, 5, 9),
        BackupReason.ON_DEMAND,
    )
    assert {path.name for path in backup.path.iterdir()} == {"handbook.db", "keys.json", "keys-copy.json"}


def test_backups_are_ordered_by_number_whatever_the_clock_says(desk, stores, made, clock):
    made_at = [datetime(2099, 1, 1), datetime(2026, 11, 22), datetime(1999, 12, 31, 23, 59, 59)]
    for clock.now in made_at:
        desk.back_up(BackupReason.ON_DEMAND).result()

    listed = stores.backups(made.folder)

    assert [(each.sequence, each.made_at) for each in listed] == [(number, made_at[number - 1]) for number in (3, 2, 1)]


def test_listing_passes_over_what_is_no_backup(backup, stores, made):
    for name in ("ghi chú", "000009", ".sotay-0123456789abcdef.tmp", "000009-20261122-140509-why"):
        (made.folder / "backups" / name).mkdir()

    assert stores.backups(made.folder) == (backup,)


def test_a_handbook_without_backups_lists_none(stores, made):
    assert stores.backups(made.folder) == ()


def test_a_backup_holds_what_was_committed_and_is_whole(desk, stores):
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))).result()
    backup = desk.back_up(BackupReason.ON_DEMAND).result()

    content = stores.verify(backup.path, password=PASSWORD)

    assert (content.backup, content.periods, content.answers, content.reviews) == (backup, 1, 2, 0)


def test_verifying_changes_nothing(backup, stores):
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in backup.path.iterdir()}

    stores.verify(backup.path, password=PASSWORD)

    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in backup.path.iterdir()} == before


def test_an_older_backup_asks_for_the_older_password(desk, backup, stores):
    desk.change_password(old=PASSWORD, new=NEW_PASSWORD).result()
    newer = desk.back_up(BackupReason.ON_DEMAND).result()

    stores.verify(backup.path, password=PASSWORD)
    stores.verify(newer.path, password=NEW_PASSWORD)
    with pytest.raises(WrongPassword):
        stores.verify(backup.path, password=NEW_PASSWORD)


def test_a_handbook_that_ended_badly_is_verified_with_its_log_and_left_as_it_is(desk, stores, made, tmp_path):
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))).result()
    shutil.copytree(made.folder, tmp_path / "bị tắt máy")
    before = {path: path.read_bytes() for path in (tmp_path / "bị tắt máy").iterdir()}

    content = stores.verify(tmp_path / "bị tắt máy", password=PASSWORD)

    assert content.answers == 2
    assert {path: path.read_bytes() for path in (tmp_path / "bị tắt máy").iterdir()} == before


def test_an_open_handbook_is_not_verified_under_its_program(desk, stores, made):
    assert desk.folder == made.folder

    with pytest.raises(StoreInUse):
        stores.verify(made.folder, password=PASSWORD)


@pytest.mark.parametrize("part", ["handbook.db", "keys"])
def test_a_backup_that_lacks_a_part_is_damaged(backup, stores, part):
    for path in backup.path.glob(f"{part}*"):
        path.unlink()

    with pytest.raises(BackupDamaged):
        stores.verify(backup.path, password=PASSWORD)


def test_a_truncated_backup_is_damaged(backup, stores):
    path = backup.path / "handbook.db"
    os.truncate(path, path.stat().st_size - 4096)

    with pytest.raises(BackupDamaged):
        stores.verify(backup.path, password=PASSWORD)


def test_a_backup_that_is_not_there_is_named(stores, tmp_path):
    with pytest.raises(FileNotReadable):
        stores.verify(tmp_path / "không có", password=PASSWORD)


def test_a_backup_opens_like_a_handbook(backup, stores, tmp_path):
    shutil.copytree(backup.path, tmp_path / "mang đi")

    desk = stores.open(tmp_path / "mang đi", password=PASSWORD)

    assert set(desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers) == {"a"}
    desk.close(back_up=False).result()


def test_a_damaged_handbook_makes_no_backup_and_keeps_the_good_ones(desk, backup, stores, made):
    desk._database.driver.execute("PRAGMA writable_schema = ON")
    desk._database.driver.execute("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'review'")
    desk._database.driver.execute("PRAGMA writable_schema = RESET")

    assert isinstance(desk.back_up(BackupReason.ON_DEMAND).exception(), DatabaseDamaged)

    assert stores.backups(made.folder) == (backup,)
    assert [path.name for path in (made.folder / "backups").iterdir()] == [backup.path.name]


def test_the_handbook_is_copied_whole_and_carries_nobodys_name(desk, stores, tmp_path):
    target = tmp_path / "USB"
    target.mkdir()

    copies = [desk.copy_to(target).result() for _ in range(2)]

    assert [path.name for path in copies] == ["So-tay-dang-vien-20261122", "So-tay-dang-vien-20261122-2"]
    for copy in copies:
        opened = stores.open(copy, password=PASSWORD)
        assert set(opened.run(lambda uow: load_assessment(uow, period=Q4)).result().answers) == {"a"}
        opened.close(back_up=False).result()


def test_a_stick_that_was_pulled_out_is_named_and_nothing_is_made(desk, tmp_path):
    gone = tmp_path / "USB"

    error = desk.copy_to(gone).exception()

    assert isinstance(error, StoreUnreachable)
    assert error.folder == gone
    assert not gone.exists()
