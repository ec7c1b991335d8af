"""Pictures of the screens, made where there is no display."""

import os
import subprocess
import sys

import pytest

# The screens themselves are walked through by tests/e2e/test_every_screen.py.
pytestmark = [pytest.mark.window, pytest.mark.long]

ONE_LOOK = """
import sys
from pathlib import Path
from sotay.app.gallery import LOOKS, make_screens
make_screens(Path(sys.argv[1]), LOOKS[:1])
"""


def test_pictures_are_made_without_a_word(tmp_path):
    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", ONE_LOOK, tmp_path], env=surroundings, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(list(tmp_path.rglob("*.png"))) > 60
