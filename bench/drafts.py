"""Writing a checklist as text: how soon a key is painted, and how soon the problems of the text are known."""

from __future__ import annotations

import json

from bench.as_the_program import printed_by
from bench.report import Figure, Report, median, percentile, spread

NAMES = {"few": "27 items", "many": "1,000 items"}


def run(report: Report) -> None:
    """Measure the shipped checklist and one of 1,000 items."""
    seen = json.loads(printed_by("draft_at_work"))
    for key, name in NAMES.items():
        keys, refreshes = seen[key]["keys"], seen[key]["refreshes"]
        report.add(Figure(f"the text of {name} opened, painted", seen[key]["opened"], "ms", "<= 500"))
        report.add(Figure(f"a key in {name} painted, median", median(keys), "ms", "<= 50", None, spread(keys)))
        report.add(Figure(f"a key in {name} painted, p95", percentile(keys, 0.95), "ms", "<= 50"))
        reach = "<= 200" if key == "few" else "reported"
        report.add(
            Figure(f"problems of {name} after the last key", median(refreshes), "ms", reach, None, spread(refreshes))
        )
