"""The words in the title bar, which name sample data, a stick, and a store that can only be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sotay.texts import shell as texts

if TYPE_CHECKING:
    from sotay.services.stores import StoreDesk


def title_of(title: str, desk: StoreDesk[object], *, drive: str) -> str:
    """Return the title with what marks the store; ``drive`` is empty for one on the computer's own disk."""
    if desk.is_sample:
        title = texts.sample_title(title)
    elif drive:
        title = texts.removable_title(title, drive)
    return texts.read_only_title(title) if desk.is_read_only else title


def drive_of(folder: Path) -> str:
    """Return how people call the stick that a folder lies on: E: on Windows, else the name of its mount."""
    if folder.drive:
        return folder.drive
    mounts = [parent for parent in folder.parents if parent.is_mount() and parent != parent.parent]
    return mounts[0].name if mounts else folder.name
