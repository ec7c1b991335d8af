"""Looking for submissions in the files and folders that somebody named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from sotay.domain.collecting import FILES_IN_A_BATCH

SUBMISSION_ENDING = ".bainop"


def find_submissions(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files in the order given, each once; a folder stands for the submissions in it and below it.

    Stops one file beyond what a batch may hold. A folder that cannot be read holds nothing.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for each in _below(path) if path.is_dir() else (path,):
            found[each] = None
            if len(found) > FILES_IN_A_BATCH:
                return tuple(found)
    return tuple(found)


def _below(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(here, name) for name in sorted(names) if name.lower().endswith(SUBMISSION_ENDING))
