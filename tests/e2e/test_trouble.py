"""Trouble that the whole program meets at its start: it names what is wrong, and opens what it has."""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from tests.ui.real_parts import NOW, PASSWORD, new_handbook

from sotay.app.adapters import load_adapters
from sotay.domain.period import quarter
from sotay.paths import SHIPPED_ROOT_VARIABLE, data_file, resource
from sotay.services.assessments import open_assessment
from sotay.texts import saving as saving_texts
from sotay.texts import start as start_texts

pytestmark = pytest.mark.window

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 120


class Program:
    """The program in a process of its own, told of line by line."""

    def __init__(self, folder, *pages, environment=None):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.telling_program", str(folder), *pages],
            cwd=ROOT,
            env={**os.environ, "SOTAY_PASSWORD": PASSWORD, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def sees(self):
        """Return what the next window says."""
        return json.loads(self.process.stdout.readline())

    def go_on(self):
        """Let it press the first button of the bar."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self):
        """Let it leave and return its exit code."""
        self.process.communicate(timeout=LIMIT_S)
        return self.process.returncode

    def kill(self):
        """End it whatever it does."""
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def start():
    """Start the program; whatever happens, it does not outlive the test."""
    started = []

    def start(*words, **more):
        started.append(Program(*words, **more))
        return started[-1]

    yield start
    for program in started:
        program.kill()


@pytest.fixture(scope="module")
def adapters():
    return load_adapters()


@pytest.fixture
def handbook(adapters, tmp_path):
    """A closed handbook with an open period."""
    desk, _ = new_handbook(adapters.stores, adapters.catalog, tmp_path / "sổ tay")
    checklist = adapters.catalog.shipped_checklist()
    desk.run(partial(open_assessment, period=quarter(2026, 4), due=None, checklist=checklist, now=NOW)).result()
    desk.close().result()
    return desk.folder


def test_a_second_start_says_so_and_opens_once_the_first_is_gone(start, handbook, adapters):
    first = adapters.stores.open(handbook, password=PASSWORD)
    second = start(handbook)
    seen = second.sees()
    assert "đang mở" in seen["bars"][0]
    assert seen["buttons"] == [saving_texts.try_again()]

    first.close(back_up=False).result()
    second.go_on()
    assert second.sees()["title"].startswith("Tổng quan")
    assert second.end() == 0


def test_broken_checklist_and_form_are_named_by_line_and_everything_else_opens(start, handbook, tmp_path):
    shutil.copytree(data_file(""), tmp_path / "shipped" / "data")
    os.symlink(resource(""), tmp_path / "shipped" / "resources")
    (tmp_path / "shipped" / "data" / "manifestations.yaml").write_text("schema: 1\n\tid: x\n", encoding="utf-8")
    (tmp_path / "shipped" / "data" / "forms" / "2025-2C.yaml").write_text("schema: 1\n\tid: x\n", encoding="utf-8")
    environment = {SHIPPED_ROOT_VARIABLE: str(tmp_path / "shipped")}
    program = start(handbook, "handbook", "assessment", "review", environment=environment)

    overview, the_27, assessment, review = (program.sees() for _ in range(4))

    assert overview["bars"] == []
    assert "27" in the_27["words"]
    assert assessment["title"].startswith("Tự đánh giá")
    assert "Phai nhạt lý tưởng" in assessment["words"]
    assert any("2025-2C.yaml" in bar and "Dòng 2" in bar for bar in review["bars"])
    assert program.end() == 0


@pytest.mark.parametrize("name", ["handbook.db", "keys*.json"])
def test_a_file_cut_short_is_told_from_a_wrong_password_and_offers_a_backup(start, handbook, name):
    for path in handbook.glob(name):
        os.truncate(path, path.stat().st_size // 2)
    program = start(handbook)

    seen = program.sees()

    assert "hỏng" in seen["bars"][0]
    assert seen["buttons"][0] == start_texts.restore_from_backup()
    assert program.end() == 0


def test_what_a_newer_program_wrote_is_refused_and_left_alone(start, handbook, adapters):
    desk = adapters.stores.open(handbook, password=PASSWORD)
    desk._database.driver.execute("PRAGMA user_version = 999")
    desk.close(back_up=False).result()
    before = (handbook / "handbook.db").read_bytes()
    program = start(handbook)

    assert "bản mới hơn" in program.sees()["bars"][0]
    assert program.end() == 0
    assert (handbook / "handbook.db").read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a disk that takes no writing")
def test_a_disk_that_takes_no_writing_is_opened_to_read_and_named_in_the_title(start, handbook, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=False).returncode != 0:
        pytest.skip("this container mounts nothing")
    try:
        shutil.copytree(handbook, disk / "so-tay")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        program = start(disk / "so-tay", "assessment", "review", "history")

        pages = [program.sees() for _ in range(4)]

        assert all(page["title"].startswith("CHỈ ĐỌC") for page in pages)
        assert all(page["bars"] == [saving_texts.read_only(str(disk / "so-tay"))] for page in pages)
        assert program.end() == 0
    finally:
        subprocess.run(["umount", str(disk)], check=True)
