"""Writing files so that a crash, a full disk or a pulled stick leaves the old content or the new, never half.

Errors are OSError as the system gives them; the adapters that call translate them into sentences.
"""

from __future__ import annotations

import os
from pathlib import Path

PRIVATE_FILE_MODE = 0o600
PRIVATE_FOLDER_MODE = 0o700
PRIVATE_UMASK = 0o077


def keep_new_files_private() -> None:
    """Make every file and folder that this process creates readable by its owner alone (no effect on Windows)."""
    os.umask(PRIVATE_UMASK)


def private_mkdir(folder: Path) -> None:
    """Create the folder and its missing parents; the folder itself is the owner's alone, also if it was there."""
    folder.mkdir(mode=PRIVATE_FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(PRIVATE_FOLDER_MODE)


def atomic_write(path: Path, content: bytes) -> None:
    """Replace the file's content in one step that is on disk when this returns.

    A link is followed, so that the file it names is replaced and not the link. The temporary sibling carries no
    part of the name, is the owner's alone, and is removed when anything fails; the old file is then untouched.
    """
    target = Path(os.path.realpath(path))
    temporary = target.parent / f".sotay-{os.urandom(8).hex()}.tmp"
    try:
        _write_new(temporary, content)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _write_new(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, PRIVATE_FILE_MODE), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def sync_file(path: Path) -> None:
    """Put the content of a file that another library wrote on disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Put the folder's list of names on disk; Windows has no such call and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
