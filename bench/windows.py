"""The window at work: opening and changing items, and memory over a long day, with the sample handbook, offscreen.

``bench.window_at_work`` runs in a process of its own, so that neither memory nor platform of another bench enters.
"""

from __future__ import annotations

import json

from bench.as_the_program import printed_by
from bench.report import Figure, Report, median, percentile, spread

SWITCHES = 2_000
SAVES = 200
PREVIEWS = 20


def run(report: Report) -> None:
    """Measure the pages of the main window."""
    seen = json.loads(printed_by("window_at_work", str(SWITCHES), str(SAVES), str(PREVIEWS)))
    opened, switched, memory = seen["opened_ms"], seen["switched_ms"], seen["memory_mib"]
    report.add(Figure("opening the checklist at an item, painted", median(opened), "ms", "<= 50", None, spread(opened)))
    report.add(Figure("changing items, painted, median", median(switched), "ms", "<= 50", None, spread(switched)))
    report.add(Figure("changing items, painted, p95", percentile(switched, 0.95), "ms", "<= 50"))
    third = len(memory) // 3
    report.add(
        Figure(
            f"memory after {SWITCHES} changes of item, {SAVES} saves, {PREVIEWS} previews",
            memory[-1],
            "MiB",
            "<= 200, flat",
            None,
            spread(memory),
        )
    )
    growth = median(memory[-third:]) - median(memory[:third])
    report.add(Figure("growth from the first third of that to the last", growth, "MiB", "flat"))
