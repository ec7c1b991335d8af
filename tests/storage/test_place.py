"""Telling a stick, a share and a synchronised folder from a disk."""

import os
import sys
from pathlib import Path

import pytest

from sotay.storage.place import free_room, is_kept_in_step, is_removable, size_of

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of its disks")


def a_device(root: Path, of: Path, place: str, **flags: str) -> Path:
    """Lay out what Linux shows of the disk that holds a folder."""
    number = of.stat().st_dev
    device = root / place
    device.mkdir(parents=True)
    for name, value in flags.items():
        (device.parent / name).write_text(value + "\n")
    (root / f"{os.major(number)}:{os.minor(number)}").symlink_to(device)
    return root


@linux_only
@pytest.mark.parametrize(
    ("place", "removable", "expected"),
    [
        ("pci0000:00/nvme0n1/nvme0n1p2", "0", False),
        ("pci0000:00/usb1/1-2/sdb/sdb1", "0", True),
        ("pci0000:00/mmc0/mmcblk0/mmcblk0p1", "1", True),
    ],
)
def test_a_stick_is_told_from_a_disk(tmp_path, place, removable, expected):
    devices = a_device(tmp_path / "dev", tmp_path, place, removable=removable)

    assert is_removable(tmp_path / "chưa có" / "so-tay", devices=devices) is expected


@linux_only
def test_a_disk_of_which_nothing_is_told_counts_as_built_in(tmp_path):
    assert is_removable(tmp_path, devices=tmp_path / "không có") is False


@linux_only
@pytest.mark.parametrize(("kind", "expected"), [("cifs", True), ("nfs4", True), ("ext4", False), ("vfat", False)])
def test_a_network_share_is_told_by_its_file_system(tmp_path, kind, expected):
    mounts = tmp_path / "mounts"
    share = tmp_path / "ổ chung"
    share.mkdir()
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\n//may/chung {str(share).replace(' ', chr(92) + '040')} {kind} rw 0 0\n"
    )

    assert is_kept_in_step(share / "so-tay", mounts=mounts) is expected


def test_the_folder_of_a_cloud_service_is_told_by_its_variable(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Cơ quan"))

    assert is_kept_in_step(tmp_path / "Cơ quan" / "so-tay")
    assert not is_kept_in_step(tmp_path / "so-tay")


def test_sizes_are_those_of_all_files(tmp_path):
    (tmp_path / "a").write_bytes(b"12345")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_bytes(b"678")

    assert size_of(tmp_path) == 8
    assert free_room(tmp_path / "chưa có") > 0
