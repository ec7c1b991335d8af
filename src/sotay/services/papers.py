"""Writing a drawn paper where the user wants it."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.errors import FileNotWritable, FolderNotThere
from sotay.files import atomic_write


def save_paper(path: Path, content: bytes) -> Path:
    """Write a paper in one step in place of a file of that name.

    FileNotWritable leaves the old file untouched; FolderNotThere is the case where there is nothing to write into.
    """
    try:
        atomic_write(path, content)
    except FileNotFoundError as error:
        raise FolderNotThere(path) from error
    except OSError as error:
        raise FileNotWritable(path) from error
    return path
