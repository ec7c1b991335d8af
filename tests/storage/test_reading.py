"""A handbook where nothing can be written: it gives its words, refuses new ones, and stays as it was."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import MARKER, PASSWORD, Q4
from tests.storage.dying import ROOT

from sotay.domain.backup import BackupReason
from sotay.domain.errors import DatabaseDamaged, StoreInUse, StoreReadOnly, WrongPassword
from sotay.services.assessments import load_assessment, save_answer
from sotay.services.handbook import save_setting

LEAVE_A_LOG = """
import os, sys
from pathlib import Path
from tests.storage.builders import PASSWORD
from sotay.services.handbook import save_setting
from sotay.storage.stores import SqlCipherStores

desk = SqlCipherStores().open(Path(sys.argv[1]), password=PASSWORD)
desk.run(lambda uow: save_setting(uow, key="last", value="words")).result()
os._exit(0)
"""


@pytest.fixture
def reading(stores, made):
    desk = stores.open_to_read(made.folder, password=PASSWORD)
    yield desk
    desk.close().exception()


def answer_in(desk, item="a"):
    return desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answer(item)


def saving(words):
    return lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE, cause=words))


def state_of(folder):
    return {path: path.stat().st_mtime_ns if path.is_dir() else path.read_bytes() for path in folder.rglob("*")}


def test_what_is_written_can_be_read_and_nothing_in_the_folder_changes(stores, made):
    before = state_of(made.folder)
    desk = stores.open_to_read(made.folder, password=PASSWORD)

    assert desk.is_read_only
    assert desk.folder == made.folder
    assert answer_in(desk).done_well == MARKER
    desk.close().result()
    assert state_of(made.folder) == before


def test_every_save_is_refused_and_said_to_be_waiting(reading):
    assert isinstance(reading.save_soon("b", saving("never")).exception(), StoreReadOnly)
    assert isinstance(reading.run(lambda uow: save_setting(uow, key="a", value="b")).exception(), StoreReadOnly)

    assert isinstance(reading.flush().exception(), StoreReadOnly)
    assert isinstance(reading.close().exception(), StoreReadOnly)
    assert answer_in(reading, "b").cause == ""


def test_no_backup_is_made_and_no_key_changed(reading, made):
    before = state_of(made.folder)

    for refused in (
        reading.back_up(BackupReason.ON_DEMAND),
        reading.change_password(old=PASSWORD, new=f"{PASSWORD}, mới"),
        reading.new_recovery_code(password=PASSWORD),
    ):
        assert isinstance(refused.exception(), StoreReadOnly)
    assert state_of(made.folder) == before


def test_a_copy_elsewhere_takes_writing_again(reading, stores, tmp_path):
    place = tmp_path / "elsewhere"
    place.mkdir()

    desk = stores.open(reading.copy_to(place).result(), password=PASSWORD)

    assert not desk.is_read_only
    desk.run(saving("written in the copy")).result()
    assert (answer_in(desk).done_well, answer_in(desk, "b").cause) == (MARKER, "written in the copy")
    desk.close().result()


def test_words_that_a_killed_program_left_in_the_log_are_read_too(stores, made):
    subprocess.run([sys.executable, "-c", LEAVE_A_LOG, str(made.folder)], cwd=ROOT, check=True)
    assert (made.folder / "handbook.db-wal").stat().st_size > 0
    before = state_of(made.folder)
    desk = stores.open_to_read(made.folder, password=PASSWORD)
    staged = desk._database.folder

    with desk._uow as uow:
        assert uow.settings.get("last") == "words"
    desk.close().result()
    assert state_of(made.folder) == before
    assert not staged.exists()


def test_readers_keep_writers_out_and_not_each_other(stores, made, reading):
    second = stores.open_to_read(made.folder, password=PASSWORD)
    assert answer_in(second).done_well == MARKER
    with pytest.raises(StoreInUse):
        stores.open(made.folder, password=PASSWORD)

    second.close().result()
    reading.close().result()
    writing = stores.open(made.folder, password=PASSWORD)
    with pytest.raises(StoreInUse):
        stores.open_to_read(made.folder, password=PASSWORD)
    writing.close(back_up=False).result()


def test_a_wrong_password_and_damage_are_named_as_ever(stores, made):
    with pytest.raises(WrongPassword):
        stores.open_to_read(made.folder, password="không phải mật khẩu này")
    (made.folder / "handbook.db").write_bytes(os.urandom(8192))
    with pytest.raises(DatabaseDamaged):
        stores.open_to_read(made.folder, password=PASSWORD)


@pytest.mark.fault
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a disk that takes no writing")
def test_a_disk_that_takes_no_writing_is_opened_to_read(stores, made, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=False).returncode != 0:
        pytest.skip("this container mounts nothing")
    try:
        folder = Path(shutil.copytree(made.folder, disk / "so-tay"))
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

        desk = stores.open(folder, password=PASSWORD)

        assert desk.is_read_only
        assert answer_in(desk).done_well == MARKER
        desk.close().result()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
