"""The page of the diary over 5,000 lines: what it answers to, painted, while a person types in the search field.

``bench.diary_at_work`` runs in a process of its own, so that neither memory nor platform of another bench enters.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from bench.report import Figure, Report, median, spread

NAMES = {
    "read": ("5,000 diary lines read, ready to be searched", "reported"),
    "searched": ("one more letter in the search of them, painted", "<= 100"),
    "chosen": ("another month or item of them, painted", "<= 100"),
    "typed": ("a letter typed into one of them, painted", "reported"),
}


def run(report: Report) -> None:
    """Measure reading, searching, choosing and typing."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "bench.diary_at_work"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seen = json.loads(done.stdout.splitlines()[-1])
    for key, (name, reach) in NAMES.items():
        report.add(Figure(name=name, value=median(seen[key]), unit="ms", reach=reach, spread=spread(seen[key])))
