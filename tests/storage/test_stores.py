"""Making and opening handbooks: what is made, and each way of being refused."""

import os
import shutil
import stat
import subprocess
import sys
import textwrap

import pytest
from tests.builders import FIXED, an_answer
from tests.storage.builders import MARKER, PASSWORD, Q4

from sotay.domain.errors import (
    DatabaseDamaged,
    DatabaseMissing,
    KeyFileDamaged,
    KeyFileMissing,
    NoStore,
    PasswordTooWeak,
    StoreExists,
    StoreInUse,
    StoreNotPrivate,
    StoreTooNew,
    WrongPassword,
    WrongRecoveryCode,
)
from sotay.services.assessments import load_assessment
from sotay.services.handbook import save_setting
from sotay.storage.key_file import KEY_FILES
from sotay.storage.schema import newest_schema

DATABASE, UNFINISHED = "handbook.db", "handbook.db.new"


def names(folder):
    return {path.name for path in folder.iterdir()}


def closed(desk):
    desk.close(back_up=False).result()


def test_a_handbook_is_made_private_and_complete(stores, tmp_path):
    folder = tmp_path / "mới" / "so-tay"
    assert not stores.is_store(folder)

    desk, code = stores.create(folder, password=PASSWORD)

    assert stores.is_store(folder)
    assert not desk.is_sample
    assert len(code) == 34
    closed(desk)
    assert names(folder) == {DATABASE, "keys.json", "keys-copy.json", "lock"}


def test_a_sample_is_marked_for_good(stores, tmp_path):
    closed(stores.create(tmp_path / "thử", password=PASSWORD, is_sample=True)[0])

    desk = stores.open(tmp_path / "thử", password=PASSWORD)

    assert desk.is_sample
    closed(desk)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_only_the_owner_may_read_anything(stores, tmp_path):
    before = os.umask(0)
    try:
        desk, _ = stores.create(tmp_path / "so-tay", password=PASSWORD)
        desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()
        assert f"{DATABASE}-wal" in names(tmp_path / "so-tay")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
        desk.close().result()
        modes |= {path: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
    finally:
        os.umask(before)

    assert {path.name: oct(mode) for path, mode in modes.items() if mode & 0o077} == {}


def test_a_weak_password_makes_nothing(stores, tmp_path):
    with pytest.raises(PasswordTooWeak):
        stores.create(tmp_path / "so-tay", password="ngắn quá")

    assert names(tmp_path) == set()


def test_no_handbook_is_made_over_another_or_among_other_files(stores, made, tmp_path):
    (tmp_path / "ảnh").mkdir()
    (tmp_path / "ảnh" / "a.jpg").touch()

    for folder in (made.folder, tmp_path / "ảnh", tmp_path / "ảnh" / "a.jpg"):
        with pytest.raises(StoreExists):
            stores.create(folder, password=PASSWORD)


@pytest.mark.parametrize("part", ["OneDrive - Cơ quan", "Dropbox", "Google Drive", "iCloudDrive"])
def test_no_handbook_is_made_where_a_service_copies_it_while_it_is_written(stores, tmp_path, part):
    with pytest.raises(StoreNotPrivate):
        stores.create(tmp_path / part / "so-tay", password=PASSWORD)

    assert names(tmp_path) == set()


def test_a_creation_that_was_killed_can_be_done_again(stores, made):
    (made.folder / DATABASE).rename(made.folder / UNFINISHED)
    assert not stores.is_store(made.folder)
    with pytest.raises(NoStore):
        stores.open(made.folder, password=PASSWORD)

    desk, _ = stores.create(made.folder, password="một mật khẩu mới hơn")

    assert names(made.folder) >= {DATABASE, "keys.json"}
    assert UNFINISHED not in names(made.folder)
    closed(desk)


def test_an_empty_folder_holds_no_handbook(stores, tmp_path):
    with pytest.raises(NoStore):
        stores.open(tmp_path, password=PASSWORD)
    with pytest.raises(NoStore):
        stores.open(tmp_path / "không có", password=PASSWORD)

    assert names(tmp_path) == set()


def test_a_wrong_password_and_each_kind_of_damage_are_told_apart(stores, made):
    with pytest.raises(WrongPassword):
        stores.open(made.folder, password="không phải mật khẩu này")

    database = (made.folder / DATABASE).read_bytes()
    (made.folder / DATABASE).write_bytes(database[:1] + b"?" + database[2:])
    with pytest.raises(DatabaseDamaged):
        stores.open(made.folder, password=PASSWORD)

    (made.folder / DATABASE).unlink()
    with pytest.raises(DatabaseMissing):
        stores.open(made.folder, password=PASSWORD)

    (made.folder / DATABASE).write_bytes(database)
    for name in KEY_FILES:
        (made.folder / name).write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        stores.open(made.folder, password=PASSWORD)

    for name in KEY_FILES:
        (made.folder / name).unlink()
    with pytest.raises(KeyFileMissing):
        stores.open(made.folder, password=PASSWORD)


def test_a_database_under_the_keys_of_another_handbook_is_damaged(stores, made, tmp_path):
    closed(stores.create(tmp_path / "khác", password=PASSWORD)[0])
    shutil.copyfile(tmp_path / "khác" / DATABASE, made.folder / DATABASE)

    with pytest.raises(DatabaseDamaged):
        stores.open(made.folder, password=PASSWORD)


@pytest.mark.parametrize("name", KEY_FILES)
def test_either_copy_of_the_key_file_is_enough_and_mends_the_other(stores, made, name):
    (made.folder / name).write_bytes(b"\0" * 100)

    closed(stores.open(made.folder, password=PASSWORD))

    assert (made.folder / KEY_FILES[0]).read_bytes() == (made.folder / KEY_FILES[1]).read_bytes()


def test_the_recovery_code_sets_a_new_password_and_stays_good(stores, made):
    for password in ("mật khẩu thứ hai này", "mật khẩu thứ ba này"):
        desk = stores.open_with_code(made.folder, code=made.code.replace("-", "").lower(), new_password=password)
        assert desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers["a"].done_well == MARKER
        closed(desk)
        closed(stores.open(made.folder, password=password))

    with pytest.raises(WrongPassword):
        stores.open(made.folder, password=PASSWORD)


def test_a_wrong_code_or_a_weak_new_password_changes_nothing(stores, made):
    with pytest.raises(WrongRecoveryCode):
        stores.open_with_code(made.folder, code="0" * 28, new_password="một mật khẩu mới hơn")
    with pytest.raises(PasswordTooWeak):
        stores.open_with_code(made.folder, code=made.code, new_password="ngắn quá")

    closed(stores.open(made.folder, password=PASSWORD))


def test_a_second_start_is_refused_and_the_first_goes_on(desk, stores, made):
    with pytest.raises(StoreInUse):
        stores.open(made.folder, password=PASSWORD)

    desk.run(lambda uow: save_setting(uow, key="a", value="b")).result()


def test_a_second_process_is_refused(desk, made):
    script = """
        import sys
        from pathlib import Path
        from sotay.domain.errors import StoreInUse
        from sotay.storage.stores import SqlCipherStores
        try:
            SqlCipherStores().open(Path(sys.argv[1]), password=sys.argv[2])
        except StoreInUse:
            sys.exit(7)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(made.folder), PASSWORD]

    assert desk.folder == made.folder
    assert subprocess.run(command, check=False).returncode == 7


def test_a_refused_opening_leaves_the_door_free(stores, made):
    with pytest.raises(WrongPassword):
        stores.open(made.folder, password="không phải mật khẩu này")

    closed(stores.open(made.folder, password=PASSWORD))


def test_a_handbook_of_a_newer_program_is_refused_and_untouched(stores, made):
    desk = stores.open(made.folder, password=PASSWORD)
    desk._database.driver.execute(f"PRAGMA user_version = {newest_schema() + 1}")
    closed(desk)
    before = (made.folder / DATABASE).read_bytes()

    with pytest.raises(StoreTooNew):
        stores.open(made.folder, password=PASSWORD)

    assert (made.folder / DATABASE).read_bytes() == before


def test_what_a_kill_left_half_written_is_swept(stores, made):
    (made.folder / ".sotay-0123456789abcdef.tmp").write_bytes(b"half")
    half = made.folder / "backups" / ".sotay-fedcba9876543210.tmp"
    half.mkdir(parents=True)
    (half / DATABASE).write_bytes(b"half")

    closed(stores.open(made.folder, password=PASSWORD))

    assert not list(made.folder.rglob("*.tmp"))


def test_a_handbook_moves_by_moving_its_folder(stores, made, tmp_path):
    made.folder.rename(tmp_path / "chỗ mới 100%")

    desk = stores.open(tmp_path / "chỗ mới 100%", password=PASSWORD)

    assert desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers["a"] == an_answer(
        "a", FIXED, done_well=MARKER
    )
    closed(desk)


@pytest.mark.usefixtures("home")
def test_nothing_that_was_written_can_be_read_without_the_password(stores, tmp_path, home):
    desk, code = stores.create(tmp_path / "so-tay", password=PASSWORD)
    desk.run(lambda uow: save_setting(uow, key=MARKER, value=MARKER)).result()
    open_files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    desk.copy_to(tmp_path).result()
    desk.close().result()
    closed_files = [path.read_bytes() for path in (*tmp_path.rglob("*"), *home.rglob("*")) if path.is_file()]

    secrets = [MARKER, PASSWORD, code, code.replace("-", ""), "setting", "SQLite format"]
    for content in (*open_files, *closed_files):
        assert [word for word in secrets for kind in ("utf-8", "utf-16-le") if word.encode(kind) in content] == []
