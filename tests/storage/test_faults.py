"""Kills, full disks, missing rights and damage: acknowledged is stored, trouble has a name, damage never passes."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from contextlib import suppress
from pathlib import Path

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import MARKER, PASSWORD, Q4
from tests.storage.dying import ROOT
from tests.storage.enduring import LARGE, NOBODY, typed

from sotay.domain.backup import BackupReason
from sotay.domain.errors import BackupDamaged, DatabaseDamaged, StoreReadOnly
from sotay.services.assessments import load_assessment, save_answer
from sotay.services.handbook import load_setting
from sotay.storage.backups import check_whole, open_keys
from sotay.storage.engine import check_integrity
from sotay.storage.handbook_plan import HANDBOOK

pytestmark = pytest.mark.fault
posix_only = pytest.mark.skipif(os.name == "nt", reason="signals, limits and owners of POSIX")
root_only = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may do this")


def command(act, folder):
    return [sys.executable, "-m", "tests.storage.enduring", act, str(folder)]


def seen(act, folder, source=ROOT / "src"):
    """Run a program of ``enduring`` to its end and return what it saw, by the first word of each line."""
    environment = {**os.environ, "PYTHONPATH": str(source)}
    done = subprocess.run(command(act, folder), cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    return [(first, *rest) for first, *rest in lines]


@posix_only
def test_what_was_said_to_be_stored_survives_every_kill(stores, made, long_run):
    chance = random.Random(25)
    for _ in range(200 if long_run else 8):
        child = subprocess.Popen(command("type_for_ever", made.folder), cwd=ROOT, stdout=subprocess.PIPE, text=True)
        acknowledged = [child.stdout.readline() for _ in range(chance.randint(1, 120))]
        child.kill()
        acknowledged += child.communicate()[0].splitlines()
        last = max(int(line.split()[0]) for line in acknowledged if line.split()[1:] == ["well"])

        desk = stores.open(made.folder, password=PASSWORD)
        answers = desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers
        desk.close(back_up=False).result()

        text = answers["b"].shortcoming
        assert text == typed(len(text))
        assert len(text) >= last
        assert answers["a"].done_well == MARKER


@posix_only
def test_a_file_that_may_not_grow_refuses_keeps_and_goes_on(stores, made):
    saw = seen("run_out_of_room", made.folder)

    assert [line[0] for line in saw] == ["stored", "flush", "backup", "password", "read", "flush", "close"]
    assert {saw[0][2], saw[1][1], saw[2][1]} <= {"DiskFull", "StoreUnreachable"}
    assert saw[3:] == [("password", "well"), ("read", "a"), ("flush", "well"), ("close", "well")]
    assert_stored(stores, made.folder, int(saw[0][1]))


@root_only
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_full_disk_refuses_keeps_and_goes_on(stores, made, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=False).returncode != 0:
        pytest.skip("this container mounts nothing")
    try:
        shutil.copytree(made.folder, disk / "so-tay")
        (disk / "ballast").write_bytes(bytes(2_000_000))

        saw = seen("fill_a_small_disk", disk / "so-tay")

        assert [line[0] for line in saw] == ["stored", "flush", "backup", "password", "read", "flush", "close"]
        assert saw[0][2] == saw[1][1] == saw[2][1] == "DiskFull"
        assert saw[4:] == [("read", "a"), ("flush", "well"), ("close", "well")]
        assert_stored(stores, disk / "so-tay", int(saw[0][1]))
        assert not list(disk.rglob("*.tmp"))
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def assert_stored(stores, folder, last):
    """Every setting that was acknowledged, and the one that failed first and was kept, can be read."""
    desk = stores.open(folder, password=PASSWORD)
    for number in range(last + 1):
        value = desk.run(lambda uow, number=number: load_setting(uow, key=str(number))).result()
        assert value == f"{number} " * LARGE
    desk.close(back_up=False).result()


@posix_only
@root_only
def test_without_the_right_to_write_the_refusal_is_clear_and_reading_works(stores, made):
    desk = stores.open(made.folder, password=PASSWORD)
    desk.back_up(BackupReason.ON_DEMAND).result()
    desk.close(back_up=False).result()
    with tempfile.TemporaryDirectory() as reachable:
        Path(reachable).chmod(0o755)
        folder = Path(reachable) / "so-tay"
        shutil.copytree(made.folder, folder)
        # The checkout may lie where only its owner can read, and the program reads its revisions when it opens a store.
        source = shutil.copytree(ROOT / "src", Path(reachable) / "src")
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
            path.chmod(0o500 if path.is_dir() else 0o400)

        assert seen("as_nobody", folder, source) == [
            ("read", "a"),
            ("save", "StoreReadOnly"),
            ("open", "well"),
            ("create", "StoreReadOnly"),
            ("restore", "StoreReadOnly"),
            ("verify", "well"),
        ]


def test_an_error_of_the_disk_does_not_repeat_what_was_written(desk):
    desk._database.driver.execute("PRAGMA query_only = ON")
    save = desk.save_soon(
        "a", lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE, cause=MARKER))
    )

    error = save.exception()

    assert isinstance(error, StoreReadOnly)
    assert MARKER not in "".join(traceback.format_exception(error))
    desk._database.driver.execute("PRAGMA query_only = OFF")
    desk.flush().result()
    assert desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers["a"].cause == MARKER


def flip(content, chance):
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]


def clear_a_sector(content, chance):
    at = 512 * chance.randrange(len(content) // 512)
    return content[:at] + bytes(512) + content[at + 512 :]


def cut(content, chance):
    return content[: chance.randrange(len(content))]


@pytest.mark.parametrize("damage", [flip, clear_a_sector, cut])
def test_no_damage_at_rest_goes_unseen(desk, damage, long_run):
    backup = desk.back_up(BackupReason.ON_DEMAND).result()
    keys = open_keys(HANDBOOK, backup.path, PASSWORD)
    check_whole(HANDBOOK, backup.path, keys)
    database = backup.path / "handbook.db"
    good = database.read_bytes()
    chance = random.Random(1000)
    for _ in range(2000 if long_run else 150):
        database.write_bytes(damage(good, chance))

        with pytest.raises(BackupDamaged):
            check_whole(HANDBOOK, backup.path, keys)


@pytest.mark.parametrize("damage", [flip, clear_a_sector, cut])
def test_a_damaged_handbook_gives_its_words_whole_or_says_that_it_is_damaged(stores, made, damage, long_run):
    database = made.folder / "handbook.db"
    good = database.read_bytes()
    chance = random.Random(2000)
    refused = 0
    for _ in range(500 if long_run else 40):
        database.write_bytes(damage(good, chance))
        try:
            desk = stores.open(made.folder, password=PASSWORD)
        except DatabaseDamaged:
            refused += 1
            continue
        with suppress(DatabaseDamaged):
            assert desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers["a"].done_well == MARKER
        with pytest.raises(DatabaseDamaged):
            check_integrity(desk._database)
        desk.close(back_up=False).exception()
    assert refused > 0
