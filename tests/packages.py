"""Signed packages of real data files: the next version of the shipped checklist, and forms."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import NOW
from tests.exchange.builders import EXCHANGE
from tests.shipped import shipped_catalog

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_package import CatalogPackage, PackedFile

CATALOG = shipped_catalog()
SEED, OTHER_SEED = "44" * 32, "55" * 32
KEY, OTHER_KEY = EXCHANGE.publisher_key(SEED), EXCHANGE.publisher_key(OTHER_SEED)
NAME = "Ban Tổ chức Huyện uỷ Phong Thổ"
CHECKLIST_ID = "nq04-27"
FORM_ID = "2025-2B"


def shipped(kind: CatalogKind, file_id: str) -> CatalogFile:
    return next(each for each in CATALOG.shipped_files() if each.lineage == (kind, file_id))


def next_checklist(version: str = "2", *, replaces: str = "1", effective_from: str = "2027-01-01") -> CatalogFile:
    """Return the shipped checklist with another hint under another version: nothing that needs a change to be named."""
    text = shipped(CatalogKind.CHECKLIST, CHECKLIST_ID).text
    for old, new in (
        ('version: "1"', f'version: "{version}"\nreplaces: "{replaces}"'),
        ('effective_from: "2016-10-30"', f'effective_from: "{effective_from}"'),
        ("thấy mình không mắc; chưa xem tới thì cứ để trống.", f"thấy mình không mắc (bản {version})."),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    return CatalogFile(CatalogKind.CHECKLIST, CHECKLIST_ID, version, text)


def silent_checklist(version: str = "2", replaces: str = "1") -> CatalogFile:
    """Return the same with a text that changed and not a word about it."""
    file = next_checklist(version, replaces=replaces)
    old = "Phai nhạt lý tưởng cách mạng;"
    assert old in file.text
    return replace(file, text=file.text.replace(old, "Không còn lý tưởng;", 1))


def next_form(version: str = "2", name: str = "Mẫu 2B (sửa)") -> CatalogFile:
    """Return a shipped form under another version and name."""
    lines = shipped(CatalogKind.FORM, FORM_ID).text.split("\n")
    at = next(place for place, line in enumerate(lines) if line.startswith("name:"))
    lines[at] = f'version: "{version}"\nname: "{name}"'
    return CatalogFile(CatalogKind.FORM, FORM_ID, version, "\n".join(lines))


def signed(*files: CatalogFile, seed: str = SEED, name: str = NAME, number: int = 1) -> CatalogPackage:
    packed = [PackedFile(each, number + place) for place, each in enumerate(files or (next_checklist(),))]
    return EXCHANGE.make_package(packed, seed=seed, name=name, made_at=NOW)
