"""The words in the title bar, which name sample data and a stick."""

from __future__ import annotations

from pathlib import Path

from sotay.texts import shell as texts


def title_of(page_name: str, *, is_sample: bool, drive: str) -> str:
    """Return the title over a page; ``drive`` is empty for a handbook on the computer's own disk."""
    if is_sample:
        return texts.window_title_sample(page_name)
    if drive:
        return texts.window_title_removable(page_name, drive)
    return texts.window_title(page_name)


def drive_of(folder: Path) -> str:
    """Return how people call the stick that a folder lies on: E: on Windows, else the name of its mount."""
    if folder.drive:
        return folder.drive
    mounts = [parent for parent in folder.parents if parent.is_mount() and parent != parent.parent]
    return mounts[0].name if mounts else folder.name
