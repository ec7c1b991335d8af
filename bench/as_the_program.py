"""Runs one bench module in a process that begins as the program does: with Qt imported in the way of ``app.late``.

Run as ``python -m bench.as_the_program MODULE ARGUMENTS…``. Otherwise PySide6 would keep the text of every module that
is imported afterwards, and that text would count as memory of the program.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys

from sotay.app import late


def printed_by(module: str, *arguments: str) -> str:
    """Return the last line that a bench module prints when it runs offscreen in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "bench.as_the_program", module, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


if __name__ == "__main__":
    late.import_qt()
    del sys.argv[0]
    importlib.import_module(f"bench.{sys.argv[0]}").main()
