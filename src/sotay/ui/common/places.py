"""Folders that people know by name: desktop, documents, USB sticks."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from sotay.texts import dialogs as texts

REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with the name that people call it by."""

    name: str
    folder: Path
    is_removable: bool = False


def known_places() -> tuple[Place, ...]:
    """Return desktop, documents and the removable drives that are there and can be written to."""
    location = QStandardPaths.StandardLocation
    found = []
    for name, kind in (
        (texts.desktop_place(), location.DesktopLocation),
        (texts.documents_place(), location.DocumentsLocation),
    ):
        path = QStandardPaths.writableLocation(kind)
        if path and Path(path).is_dir() and Path(path) != Path.home():
            found.append(Place(name, Path(path)))
    return (*found, *_removable_places())


def _removable_places() -> list[Place]:
    places = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if _is_removable(root) and volume.isReady() and not volume.isReadOnly():
            name = root.rstrip("/") if sys.platform == "win32" else volume.displayName() or Path(root).name
            places.append(Place(texts.usb_place(Path(name).name or name), Path(root), is_removable=True))
    return places


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has this call

        drive_removable = 2
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == drive_removable)
    return root.startswith(REMOVABLE_ROOTS)
