"""A double click opens the files of this program once a person wants it, and no longer when he does not."""

import shutil
import subprocess
from configparser import ConfigParser
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSettings

from sotay.app.file_types import DESKTOP_FILE, MIME_FILE, DesktopFileTypes, RegistryFileTypes
from sotay.texts import file_types as texts

PROGRAM = ["/opt/sổ tay/bin/python3", "-m", "sotay.app.entry"]
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def ran():
    return []


@pytest.fixture
def desktop(tmp_path, ran):
    return DesktopFileTypes(tmp_path, PROGRAM, ran.append)


def registry(tmp_path, program=("C:\\Sổ tay\\sotay.exe",)):
    return RegistryFileTypes(QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat), program)


def test_on_linux_both_files_say_which_endings_and_which_program(desktop, tmp_path, ran):
    assert not desktop.is_bound()
    assert desktop.bind()
    assert desktop.is_bound()

    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / "applications" / DESKTOP_FILE, encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == '"/opt/sổ tay/bin/python3" "-m" "sotay.app.entry" %f'
    kinds = section["MimeType"].rstrip(";").split(";")
    package = ElementTree.parse(tmp_path / "mime" / "packages" / MIME_FILE).getroot()
    globs = {each.get("type"): each.find(f"{NAMESPACE}glob").get("pattern") for each in package}
    assert [globs[kind] for kind in kinds] == [f"*.{suffix}" for suffix in texts.SUFFIXES]
    assert ["xdg-mime", "default", DESKTOP_FILE, *kinds] in ran


def test_on_linux_taking_it_back_leaves_no_file(desktop, tmp_path):
    desktop.bind()

    assert desktop.release()
    assert not desktop.is_bound()
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_on_linux_a_place_that_takes_no_file_changes_nothing(tmp_path, ran):
    (tmp_path / "mime").write_text("a file where the folder would be", encoding="utf-8")
    desktop = DesktopFileTypes(tmp_path, PROGRAM, ran.append)

    assert not desktop.bind()
    assert not desktop.is_bound()
    assert ran == []


def test_a_program_that_moved_is_bound_anew(desktop, tmp_path, ran):
    desktop.bind()
    moved = DesktopFileTypes(tmp_path, ["/usr/bin/sotay"], ran.append)

    assert not moved.is_bound()
    assert moved.bind()
    assert moved.is_bound()


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="the validator of desktop entries is not here"
)
def test_the_desktop_entry_is_valid(desktop, tmp_path):
    desktop.bind()
    done = subprocess.run(
        ["desktop-file-validate", str(tmp_path / "applications" / DESKTOP_FILE)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_on_windows_every_ending_leads_to_the_program(tmp_path):
    assert registry(tmp_path).bind()

    kept = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    assert registry(tmp_path).is_bound()
    assert kept.value(".bainop/Default") == "sotay.bainop"
    assert kept.value("sotay.bainop/Default") == "Bài nộp đã niêm phong"
    assert kept.value("sotay.bainop/shell/open/command/Default") == '"C:\\Sổ tay\\sotay.exe" "%1"'


def test_on_windows_what_another_program_bound_since_is_left_alone(tmp_path):
    registry(tmp_path).bind()
    kept = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    kept.setValue(".biennhan/Default", "another.program")
    kept.sync()

    assert registry(tmp_path).release()

    left = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    assert left.allKeys() == [".biennhan/Default"]
