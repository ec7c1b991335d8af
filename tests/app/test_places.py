"""Which store the program begins with, from what it was told and what it remembers."""

import subprocess
from pathlib import Path

import pytest

from sotay import paths
from sotay.app.another_window import command
from sotay.app.asked import CELL_BOOK, HANDBOOK
from sotay.app.version import VERSION
from sotay.app.window import CELL_FOLDER, HANDBOOK_FOLDER, places_of
from sotay.ui.preferences import Preferences

pytestmark = pytest.mark.window

BOTH = Preferences(last_folder="/so-tay", last_cell_folder="/so-chi-bo", is_cell_last=True)


def test_a_new_computer_begins_with_a_handbook_in_the_usual_place():
    found = places_of(None, "", Preferences())

    assert (found.first, found.is_cell) == (paths.default_data_dir() / HANDBOOK_FOLDER, False)
    assert found.cell == paths.default_data_dir() / CELL_FOLDER


@pytest.mark.parametrize(("book", "first"), [("", "/so-chi-bo"), (CELL_BOOK, "/so-chi-bo"), (HANDBOOK, "/so-tay")])
def test_the_store_opened_last_comes_first_unless_the_other_kind_is_asked_for(book, first):
    assert places_of(None, book, BOTH).first == Path(first)


def test_a_folder_that_is_named_is_taken_for_what_lies_in_it(tmp_path):
    found = places_of(tmp_path, "", BOTH)
    assert (found.first, found.is_cell, found.cell) == (tmp_path, False, Path("/so-chi-bo"))
    (tmp_path / "cell.db").write_bytes(b"")

    found = places_of(tmp_path, "", BOTH)
    assert (found.first, found.is_cell, found.handbook) == (tmp_path, True, Path("/so-tay"))


def test_a_file_is_carried_to_the_stores_used_last(tmp_path, monkeypatch):
    (tmp_path / "bai.bainop").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    found = places_of(Path("bai.bainop"), "", BOTH)

    assert (found.file, found.handbook, found.cell) == (tmp_path / "bai.bainop", Path("/so-tay"), Path("/so-chi-bo"))


def test_the_command_for_another_window_starts_this_program():
    done = subprocess.run([*command(), "--version"], capture_output=True, encoding="utf-8", timeout=60, check=True)

    assert VERSION in done.stdout
