"""Run every bench module: each has ``run(report)``. Names on the command line choose some of them."""

from __future__ import annotations

import importlib
import sys

from bench.report import Report

MODULES = (
    "startup", "storage", "history", "composing", "sealing", "diary", "documents", "word", "windows",
    "cell", "cell_tables", "committee", "impact", "catalog", "drafts",
)  # fmt: skip


def main() -> int:
    """Run the benches that are named, or all, and print their figures."""
    report = Report()
    for name in sys.argv[1:] or MODULES:
        importlib.import_module(f"bench.{name}").run(report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
