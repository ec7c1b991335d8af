"""The rest of the program takes over after the first paint, whatever the computer refuses that it can do without."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.window

# Starts the program as its command does and ends it once wishes of the first window are served.
PROGRAM = """
import sys
from sotay.app import entry, late
from sotay.app.desktop import Desktop

def take_over(first):
    desktop = Desktop(first)
    desktop.ready.connect(lambda: (print("ready"), first.app.quit()))

late.take_over = take_over
sys.exit(entry.main([]))
"""


def test_a_place_for_the_log_that_cannot_be_made_keeps_nobody_from_his_handbook(tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder of the log would be", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env={**os.environ, "XDG_STATE_HOME": str(taken)},
    )

    assert done.stdout.split() == ["ready"]


# Presses the keys for letters once they work in the first window, before any handbook is open.
ZOOMING = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sotay.app import entry, late
from sotay.app.desktop import Desktop

def take_over(first):
    desktop = Desktop(first)
    first.window.activateWindow()
    QTest.qWaitForWindowActive(first.window)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(first.window, key, Qt.KeyboardModifier.ControlModifier)
        print(first.theme.points)
    desktop.ready.connect(first.app.quit)

late.take_over = take_over
sys.exit(entry.main([]))
"""


def test_letters_can_be_made_larger_before_a_handbook_is_open():
    done = subprocess.run([sys.executable, "-c", ZOOMING], capture_output=True, text=True, timeout=120, check=True)

    assert done.stdout.split() == ["16", "20", "16", "13"]


# Starts the program as its command does and tells what is in memory once wishes of the first window are served.
LOADED = """
import linecache
import sys
from sotay.app import entry, late

def take_over(first):
    from sotay.app.desktop import Desktop  # before Qt it would bring Qt in, in another way than the program does
    desktop = Desktop(first)
    desktop.ready.connect(lambda: (tell(), first.app.quit()))

def tell():
    print(*sys.modules)
    print(*(name for name, entry in linecache.cache.items() if len(entry) > 1))

late.take_over = take_over
sys.exit(entry.main([]))
"""
OF_CELL_BOOKS = ("sotay.storage.cell", "sotay.ui.secretary.main_window", "sotay.services.sample_committee")


def test_whoever_keeps_a_handbook_has_neither_cell_books_nor_texts_of_modules_in_memory():
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=120, check=True)

    modules, texts = done.stdout.splitlines()
    assert [each for each in modules.split() if each.startswith(OF_CELL_BOOKS)] == []
    assert "sotay.storage.stores" in modules.split()
    assert [each for each in texts.split() if each.endswith("stores.py")] == []
