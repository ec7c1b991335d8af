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
