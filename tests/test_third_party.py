"""What THIRD_PARTY.md says of licences is what the installed packages say."""

import platform
import re
from importlib import metadata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

ROOT = Path(__file__).resolve().parent.parent
ROW = re.compile(r"^\| (?P<name>[\w.-]+) \| (?P<version>[\d.]+) \| (?P<licence>[\w.-]+) \|", re.MULTILINE)

# Packages whose metadata names no SPDX licence: words that only that licence has, from the file in the package.
WORDS_OF_LICENCE = {
    "reportlab": ("BSD-3-Clause", "Neither the name of the company nor the names of its contributors"),
    "rl-accel": ("BSD-3-Clause", "Neither the name of the company nor the names of its contributors"),
    "pyrage": ("MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy"),
    "sqlcipher3": ("Zlib", "Altered source versions must be plainly marked as such"),
}


def _listed() -> list[tuple[str, str, str]]:
    return ROW.findall((ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8"))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_file(name: str) -> str:
    found = [file for file in metadata.files(name) or [] if "dist-info" in str(file) and "LICENSE" in file.name]
    return re.sub(r"[\s#]+", " ", " ".join(Path(str(file.locate())).read_text(encoding="utf-8") for file in found))


def test_every_library_that_people_run_is_listed_with_its_version():
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE))
    assert {_canonical(name): version for name, version, _ in _listed()} == locked


@pytest.mark.parametrize(("name", "version", "licence"), _listed(), ids=[name for name, _, _ in _listed()])
def test_listed_licence_is_the_one_that_the_package_declares(name, version, licence):
    if name == "rl-accel" and platform.machine() == "ARM64":
        pytest.skip("no wheel for Windows on ARM; reportlab does without")
    if name in WORDS_OF_LICENCE:
        expected, words = WORDS_OF_LICENCE[name]
        assert licence == expected
        assert words in _licence_file(name)
    else:
        declared = metadata.metadata(name)
        assert declared["Version"] == version
        assert licence in (declared.get("License-Expression") or declared.get("License") or "").split(" OR ")


def test_no_library_leaves_only_the_gpl_to_choose():
    assert [name for name, _, licence in _listed() if licence.startswith(("GPL", "AGPL"))] == []


def test_bundled_cipher_is_the_version_that_the_list_names():
    connection = dbapi2.connect(":memory:")
    (cipher,) = connection.execute("pragma cipher_version").fetchone()
    connection.close()
    text = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert f"SQLCipher {cipher} " in text
    assert f"SQLite {dbapi2.sqlite_version} " in text


def test_every_font_has_its_licence_beside_it():
    fonts = ROOT / "resources" / "fonts"
    families = {file.stem.split("-")[0] for file in fonts.glob("*.ttf")}
    assert families
    assert {file.stem.removeprefix("OFL-") for file in fonts.glob("OFL-*.txt")} == families
