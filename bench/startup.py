"""From the start of the process to the first paint, against a bare PySide6 window; both in turn on one display."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sotay
from bench.report import Figure, Report, median, spread

ROUNDS = 15
MS = 1000.0

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
def tell():
    print(time.monotonic(), flush=True)
    os._exit(0)
class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)
app = QApplication(sys.argv)
window = Window("Sổ tay")
window.resize(1100, 720)
window.show()
app.exec()
"""

OURS = """
import importlib, os, sys, time
from sotay.app import entry, late
def tell():
    print(time.monotonic(), flush=True)
    os._exit(0)
def import_and_tell(name):
    module = importlib.import_module(name)
    if name == "sotay.app.window":
        class Told(module.StartWindow):
            def __init__(self):
                super().__init__()
                self.painted.connect(tell)
        module.StartWindow = Told
    return module
late.import_module = import_and_tell
sys.exit(entry.main([]))
"""


def run(report: Report) -> None:
    """Measure the first paint of the page that unlocks; both programs have their byte code, as installed ones do."""
    compileall.compile_dir(Path(sotay.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as home:
        handbook = Path(home, ".local/share/sotay/so-tay")
        handbook.mkdir(parents=True)
        (handbook / "keys.json").write_text("{}", encoding="utf-8")
        pairs = [(_paint(BARE, home), _paint(OURS, home)) for _ in range(ROUNDS + 1)][1:]
    bare, ours = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    report.add(
        Figure(
            name="process start to first paint (unlock page), against a bare PySide6 window",
            value=median(ours),
            unit="ms",
            reach="<= 1.5 x",
            floor=median(bare),
            spread=spread(ours),
        )
    )
    ratios = [one / floor for floor, one in pairs]
    report.add(
        Figure("the same, median of the ratios of each round", median(ratios), "x", "<= 1.5", None, spread(ratios))
    )


def _paint(program: str, home: str) -> float:
    """Return the milliseconds from the start of the process to its first paint."""
    environment = {
        **os.environ,
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/.local/share",
        "XDG_CONFIG_HOME": f"{home}/.config",
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    return (float(done.stdout.split()[0]) - begun) * MS
