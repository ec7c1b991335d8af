"""Killed at each step of an act on files: what was there before opens, or what was to come, and nothing is half-way."""

import os

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.storage.builders import PASSWORD, Q4
from tests.storage.dying import NEW_PASSWORD, deaths

from sotay.domain.backup import BackupReason
from sotay.domain.errors import WrongPassword
from sotay.services.assessments import load_assessment, save_answer

pytestmark = [pytest.mark.fault, pytest.mark.skipif(os.name == "nt", reason="forks")]


@pytest.fixture
def killed(tmp_path, long_run):
    """Kill an act on copies of a folder, at every step or at some, and return the folders that are left."""

    def kill(act, base, argument=""):
        into = tmp_path / "killed"
        outcomes = deaths(act, base, into, argument, stride=1 if long_run else 3)
        assert len(outcomes) > 3
        return [into / str(step) for step in outcomes]

    return kill


def answered(stores, folder, password=PASSWORD):
    desk = stores.open(folder, password=password)
    answers = "".join(desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answers)
    desk.close(back_up=False).result()
    assert not list(folder.rglob("*.tmp"))
    return answers


def test_a_creation_can_be_done_again_or_is_done(stores, killed, tmp_path):
    (tmp_path / "rỗng").mkdir()
    made = set()
    for place in killed("create", tmp_path / "rỗng"):
        made.add(stores.is_store(place / "so-tay"))
        if stores.is_store(place / "so-tay"):
            desk = stores.open(place / "so-tay", password=PASSWORD)
        else:
            desk, _ = stores.create(place / "so-tay", password=PASSWORD)
        desk.close(back_up=False).result()
    assert made == {False, True}


@pytest.mark.parametrize("act", ["change_password", "open_with_code"])
def test_one_of_two_passwords_opens_and_never_both(stores, killed, made, act):
    opens = set()
    for place in killed(act, made.folder, made.code):
        good = [password for password in (PASSWORD, NEW_PASSWORD) if is_opened(stores, place, password)]
        assert len(good) == 1
        opens.update(good)
    assert NEW_PASSWORD in opens


def is_opened(stores, folder, password):
    try:
        return answered(stores, folder, password) == "a"
    except WrongPassword:
        return False


def test_every_backup_that_has_a_name_is_whole(stores, killed, made):
    counts = set()
    for place in killed("back_up", made.folder):
        assert answered(stores, place) == "a"
        found = stores.backups(place)
        counts.add(len(found))
        for backup in found:
            assert stores.verify(backup.path, password=PASSWORD).answers == 1
    assert counts == {1, 2}


def test_every_copy_that_has_a_name_is_whole(stores, killed, made):
    counts = set()
    for place in killed("copy_to", made.folder):
        assert answered(stores, place) == "a"
        copies = list(place.glob("So-tay-*"))
        counts.add(len(copies))
        assert [answered(stores, copy) for copy in copies] == ["a"] * len(copies)
    assert counts == {0, 1}


@pytest.fixture
def with_backup(stores, made):
    desk = stores.open(made.folder, password=PASSWORD)
    desk.back_up(BackupReason.ON_DEMAND).result()
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))).result()
    desk.close(back_up=False).result()
    return made.folder


def test_a_restore_leaves_what_was_there_or_what_was_to_come(stores, killed, with_backup):
    found = set()
    for place in killed("restore", with_backup):
        now = answered(stores, place)
        found.add(now)
        if now == "a":
            (kept,) = [each for each in stores.backups(place) if each.reason is BackupReason.BEFORE_RESTORE]
            assert stores.verify(kept.path, password=PASSWORD).answers == 2
    assert found == {"a", "ab"}


def test_a_restore_over_damage_can_be_done_again_and_loses_nothing(stores, killed, with_backup):
    database = with_backup / "handbook.db"
    damaged = database.read_bytes()[:-4096]
    database.write_bytes(damaged)
    for place in killed("restore", with_backup):
        first = min(stores.backups(place), key=lambda each: each.sequence)
        stores.restore(place, first.path, password=PASSWORD)
        assert answered(stores, place) == "a"
        assert any(path.read_bytes() == damaged for path in place.glob("damaged-*/handbook.db"))
