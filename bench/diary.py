"""The page of the diary over 5,000 lines: what it answers to, painted, while a person types in the search field.

``bench.diary_at_work`` runs in a process of its own, so that neither memory nor platform of another bench enters.
"""

from __future__ import annotations

import json

from bench.as_the_program import printed_by
from bench.report import Figure, Report, median, spread

NAMES = {
    "read": ("5,000 diary lines read, ready to be searched", "reported"),
    "searched": ("one more letter in the search of them, painted", "<= 100"),
    "chosen": ("another month or item of them, painted", "<= 100"),
    "typed": ("a letter typed into one of them, painted", "reported"),
}


def run(report: Report) -> None:
    """Measure reading, searching, choosing and typing."""
    seen = json.loads(printed_by("diary_at_work"))
    for key, (name, reach) in NAMES.items():
        report.add(Figure(name=name, value=median(seen[key]), unit="ms", reach=reach, spread=spread(seen[key])))
