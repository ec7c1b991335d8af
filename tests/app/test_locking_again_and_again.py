"""A window that a lock replaces takes nothing of the program along, whenever Python collects what it holds."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.window

# Makes a handbook, and then so many times unlocks it, visits every page and locks; letters change after each lock,
# while Python collects as often as it can.
PROGRAM = """
import gc, sys, weakref
from pathlib import Path
from PySide6.QtCore import QTimer
from sotay.app import entry, late
from sotay.app.adapters import load_adapters
from sotay.app.desktop import Desktop
from sotay.storage import key_slots
from sotay.ui.context import PageId, Place
from sotay.ui.start.wishes import Wish

folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
adapters = load_adapters()
key_slots.COSTS = dict.fromkeys(key_slots.SlotKind, key_slots.Cost(8 * key_slots.MEBIBYTE, 1))
desk, _ = adapters.stores.create(folder, password="mua xuan 1975", is_sample=False)
desk.close(back_up=False).result()
windows = []

def take_over(first):
    gc.set_threshold(200, 2, 2)
    desktop = Desktop(first)
    page = first.window.unlock_page

    def unlock():
        page.password_field.edit.setText("mua xuan 1975")
        page.wished.emit(Wish.UNLOCK)

    def visit(main):
        windows.append(weakref.ref(main))
        for each in PageId:
            main.go_to(Place(each))
        main.locked.connect(after_lock)
        main.lock_now()

    def after_lock(*_):
        gc.collect()
        first.theme.zoom_in()
        print("locked", flush=True)
        if len(windows) == rounds:
            QTimer.singleShot(100, count)
        else:
            unlock()

    def count(looks=0):
        gc.collect()
        left = sum(each() is not None for each in windows)
        if left and looks < 100:
            QTimer.singleShot(50, lambda: count(looks + 1))
            return
        print(left)
        first.app.quit()

    desktop.handbook_shown.connect(visit)
    desktop.ready.connect(unlock)

late.take_over = take_over
sys.exit(entry.main([str(folder)]))
"""


def test_the_window_that_a_lock_replaces_goes_whole_and_leaves_nothing_in_memory(tmp_path, long_run):
    rounds = 5 if long_run else 2
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(tmp_path / "so-tay"), str(rounds)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
    )

    assert (done.returncode, done.stdout.split()) == (0, ["locked"] * rounds + ["0"]), done.stderr
