"""A file has its old content or its new, never half."""

import os
import stat
import subprocess
import sys

import pytest

from sotay.files import atomic_write, keep_new_files_private, private_mkdir

posix_only = pytest.mark.skipif(os.name == "nt", reason="modes of files are POSIX")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_new_file_has_the_content_and_nothing_is_left_beside_it(tmp_path):
    target = tmp_path / "Bản kiểm điểm.pdf"
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_old_content_is_replaced(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"


@posix_only
def test_file_is_its_owners_alone(tmp_path):
    atomic_write(tmp_path / "a", b"")
    assert mode(tmp_path / "a") == 0o600


@posix_only
def test_link_is_followed_and_stays_a_link(tmp_path):
    real = tmp_path / "real"
    real.write_bytes(b"old")
    (tmp_path / "link").symlink_to(real)
    atomic_write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert real.read_bytes() == b"new"


def test_folder_in_the_way_is_an_error_and_leaves_nothing(tmp_path):
    target = tmp_path / "taken"
    target.mkdir()
    (target / "inside").write_bytes(b"kept")
    with pytest.raises(OSError, match="taken"):
        atomic_write(target, b"new")
    assert (target / "inside").read_bytes() == b"kept"
    assert list(tmp_path.iterdir()) == [target]


def test_missing_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        atomic_write(tmp_path / "missing" / "a", b"new")


@pytest.mark.fault
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a limit on the size of files")
def test_full_disk_leaves_the_old_file_and_no_rubbish(tmp_path):
    target = tmp_path / "a"
    target.write_bytes(b"old")
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
        "from pathlib import Path; from sotay.files import atomic_write;"
        "atomic_write(Path(sys.argv[1]), b'x' * 5000)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(target)], capture_output=True, text=True, check=False)
    assert "OSError" in ended.stderr
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@posix_only
def test_folder_is_its_owners_alone_also_when_it_was_there(tmp_path):
    folder = tmp_path / "a" / "b"
    private_mkdir(folder)
    assert mode(folder) == 0o700
    folder.chmod(0o755)
    private_mkdir(folder)
    assert mode(folder) == 0o700


@posix_only
def test_files_of_other_libraries_are_private_too(tmp_path):
    before = os.umask(0o022)
    try:
        keep_new_files_private()
        (tmp_path / "a").write_bytes(b"")
        assert mode(tmp_path / "a") == 0o600
    finally:
        os.umask(before)
