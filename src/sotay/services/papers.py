"""Writing a drawn paper where the user wants it."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.errors import FileNotWritable
from sotay.files import atomic_write


def save_paper(path: Path, content: bytes) -> Path:
    """Write a paper in one step in place of a file of that name; FileNotWritable leaves the old file untouched."""
    try:
        atomic_write(path, content)
    except OSError as error:
        raise FileNotWritable(path) from error
    return path
