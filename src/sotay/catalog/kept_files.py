"""Files that came with the program, each read once and again only when it is another.

A page may ask for them each time it is entered.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from sotay.catalog.kinds import FileKind
from sotay.catalog.loading import read_file

T = TypeVar("T")

_Stamp: TypeAlias = tuple[int, ...] | None


class KeptFiles:
    """What was read so far, by path; any thread may ask."""

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[_Stamp, Any]] = {}

    def read(self, path: Path, kind: FileKind[T]) -> T:
        """Return what a file of a kind holds; FileNotReadable, FileHasProblems, which are not kept."""
        stamp = _stamp(path)
        before, kept = self._kept.get(path, (None, None))
        if stamp is not None and stamp == before:
            value: T = kept
            return value
        value = read_file(path, kind.read)
        self._kept[path] = stamp, value
        return value


def _stamp(path: Path) -> _Stamp:
    """Return what tells one state of a file from another; None where reading it will say what is wrong."""
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns
