"""Writing a checklist as text: how soon a key is painted, and how soon the problems of the text are known."""

from __future__ import annotations

import json

from bench.as_the_program import printed_by
from bench.report import Figure, Report, median, percentile, spread

NAMES = {"few": "27 items", "many": "1,000 items"}
STATES = {"words": "", "broken": " that cannot be read"}


def run(report: Report) -> None:
    """Measure the shipped checklist and one of 1,000 items, while letters are typed and while lines are begun."""
    seen = json.loads(printed_by("draft_at_work"))
    for key, name in NAMES.items():
        report.add(Figure(f"the text of {name} opened, painted", seen[key]["opened"], "ms", "<= 500"))
        for state, which in STATES.items():
            figures, of = seen[key][state], f"{name}{which}"
            keys = figures["keys"]
            report.add(Figure(f"a key in {of} painted, median", median(keys), "ms", "<= 50", None, spread(keys)))
            report.add(Figure(f"a key in {of} painted, p95", percentile(keys, 0.95), "ms", "<= 50"))
            measured = (
                (f"problems of {of} after the last key", "refreshes", "<= 200"),
                (f"the window held while {of} are read", "held", "<= 50"),
                (f"problems of {of} after a new line", "lines", "<= 200" if key == "few" else "reported"),
            )
            for what, part, reach in measured:
                report.add(Figure(what, median(figures[part]), "ms", reach, None, spread(figures[part])))
    forms = json.loads(printed_by("form_at_work"))
    for key, name in NAMES.items():
        report.add(Figure(f"the form of {name} shown after a draft is opened", forms[key]["shown"], "ms", "reported"))
        report.add(Figure(f"the window held meanwhile, at most, {name}", forms[key]["held"], "ms", "<= 200"))
