"""What kind of place a folder lies in: a stick, a network share, a folder that some service keeps in step.

Best effort by what each system tells; where it tells nothing the answer is no.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

_SYNCED_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "mobile documents",
    "nextcloud",
)
_SYNCED_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "fuse.rclone", "davfs"}
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


def is_removable(folder: Path, *, devices: Path = Path("/sys/dev/block")) -> bool:
    """Tell whether the folder lies on a stick or another disk that is pulled out."""
    there = _nearest(folder)
    if sys.platform == "win32":
        return _windows_drive_type(there) == _WINDOWS_REMOVABLE
    if sys.platform == "darwin":
        return there.is_relative_to("/Volumes") and there.stat().st_dev != Path("/").stat().st_dev
    number = there.stat().st_dev
    device = (devices / f"{os.major(number)}:{os.minor(number)}").resolve()
    flags = (device / "removable", device.parent / "removable")
    return any(part.startswith("usb") for part in device.parts) or any(_says_yes(flag) for flag in flags)


def is_kept_in_step(folder: Path, *, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Tell whether a cloud service copies the folder while it is written, or a network share carries it."""
    there = folder.absolute()
    if any(part.casefold().startswith(_SYNCED_NAMES) for part in there.parts):
        return True
    roots = [Path(value) for name in _SYNCED_VARIABLES if (value := os.environ.get(name))]
    if any(there.is_relative_to(root) for root in roots):
        return True
    if sys.platform == "win32":
        return _windows_drive_type(there) == _WINDOWS_REMOTE
    return _file_system(_nearest(there), mounts) in _NETWORK_FILE_SYSTEMS


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def free_room(folder: Path) -> int:
    """Return the bytes that the disk of the folder still takes."""
    return shutil.disk_usage(_nearest(folder)).free


def _nearest(folder: Path) -> Path:
    """Return the folder, or what is there of the way to it."""
    there = folder.absolute()
    return next(each for each in (there, *there.parents) if each.exists()).resolve()


def _says_yes(flag: Path) -> bool:
    try:
        return flag.read_text(encoding="ascii").strip() == "1"
    except OSError:
        return False


def _file_system(folder: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    found = (line.split()[1:3] for line in lines)
    holding = [(len(point), kind) for point, kind in found if folder.is_relative_to(point.replace("\\040", " "))]
    return max(holding, default=(0, ""))[1]


if sys.platform == "win32":

    def _windows_drive_type(folder: Path) -> int:
        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
