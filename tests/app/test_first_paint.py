"""A person waits for the first paint and for nothing that it does without."""

import subprocess
import sys

import pytest

from sotay import paths
from sotay.app.asked import CELL_BOOK
from sotay.app.window import HANDBOOK_FOLDER

pytestmark = pytest.mark.window

# Starts the program as its command does; instead of the rest of the program, its modules and
# the types of Qt that PySide has made are told after the paint: it makes each, with all its values, once it is named.
PROGRAM = """
import sys
from sotay.app import entry, late

def tell(first):
    from PySide6 import QtCore, QtGui, QtWidgets
    parts = vars(QtCore) | vars(QtGui) | vars(QtWidgets)
    print(first.window.isVisible(), *sys.modules)
    print(*(name for name, value in parts.items() if isinstance(value, type)))
    first.app.quit()

late.take_over = tell
sys.exit(entry.main(sys.argv[1:]))
"""

LATER = (
    *("alembic", "docx", "lxml", "nacl", "reportlab", "ruamel", "sqlalchemy", "sqlcipher3"),
    *("sotay.catalog", "sotay.domain", "sotay.reports", "sotay.services", "sotay.storage"),
)
UNLOCK_PAGE = "sotay.ui.start.unlock_page"
FIRST_STEP = "sotay.ui.start.welcome_step"
CELL_STEP = "sotay.ui.start.cell_first_step"


LATER_TYPES = {"Qt", "QIcon", "QStyle", "QGraphicsSceneEvent", "QKeyEvent", "QAccessible"}


def loaded_at_first_paint(*words):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, timeout=120, check=True
    )
    modules, types = done.stdout.splitlines()
    is_visible, *modules = modules.split()
    assert is_visible == "True"
    return modules, types.split()


def loaded_too_early(modules):
    return [name for name in modules if name.startswith(tuple(f"{each}." for each in LATER)) or name in LATER]


def test_the_password_is_asked_for_before_anything_heavy_is_loaded():
    handbook = paths.default_data_dir() / HANDBOOK_FOLDER
    handbook.mkdir(parents=True)
    (handbook / "keys.json").write_text("{}", encoding="utf-8")
    modules, types = loaded_at_first_paint()
    assert loaded_too_early(modules) == []
    assert set(types) & LATER_TYPES == set()
    assert UNLOCK_PAGE in modules
    assert FIRST_STEP not in modules


def test_the_first_step_is_shown_before_anything_heavy_is_loaded():
    modules, _ = loaded_at_first_paint()
    assert loaded_too_early(modules) == []
    assert FIRST_STEP in modules
    assert UNLOCK_PAGE not in modules


def test_the_password_of_a_cell_book_is_asked_for_as_early(tmp_path):
    (tmp_path / "cell.db").write_bytes(b"")
    modules, types = loaded_at_first_paint(str(tmp_path))
    assert loaded_too_early(modules) == []
    assert set(types) & LATER_TYPES == set()
    assert UNLOCK_PAGE in modules


def test_the_first_step_of_a_new_cell_book_is_shown_before_anything_heavy_is_loaded():
    modules, _ = loaded_at_first_paint(CELL_BOOK)
    assert loaded_too_early(modules) == []
    assert CELL_STEP in modules
    assert FIRST_STEP not in modules


def test_a_file_that_is_opened_is_named_before_anything_heavy_is_loaded(tmp_path):
    path = tmp_path / "bai.bainop"
    path.write_bytes(b"")
    modules, _ = loaded_at_first_paint(str(path))
    assert loaded_too_early(modules) == []
    assert "sotay.ui.start.file_page" in modules
    assert UNLOCK_PAGE not in modules
