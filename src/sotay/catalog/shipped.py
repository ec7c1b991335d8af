"""The data files that came with the program, as documents to begin a draft from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sotay.catalog.kinds import FILE_KINDS, PHRASES_ID
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.file_head import head_of

FIRST_VERSION = "1"
"""Files of most kinds need not say their version as long as it is the first."""

FURTHER_CHECKLISTS = "checklists"
TEMPLATES = "templates"


def shipped_files(data_dir: Path) -> tuple[CatalogFile, ...]:
    """Return every shipped file, kind by kind, whether or not it can be used."""
    return tuple(_file(kind, path) for kind in CatalogKind for path in _paths(data_dir, kind))


def templates(data_dir: Path) -> tuple[CatalogFile, ...]:
    """Return files of which only the frame is there, to be filled from a text that the program does not have.

    Checklists lie in the folder itself, other kinds in folders named as those of the shipped files.
    """
    checklists = sorted((data_dir / TEMPLATES).glob("*.yaml"))
    others = (
        _file(kind, path)
        for kind in CatalogKind
        for path in sorted((data_dir / TEMPLATES / FILE_KINDS[kind].place).glob("*.yaml"))
    )
    return (*(_file(CatalogKind.CHECKLIST, path) for path in checklists), *others)


def further_checklists(data_dir: Path) -> list[Path]:
    """Return the files of the checklists that came beside the first one."""
    return sorted((data_dir / FURTHER_CHECKLISTS).glob("*.yaml"))


def _paths(data_dir: Path, kind: CatalogKind) -> Iterator[Path]:
    place = data_dir / FILE_KINDS[kind].place
    yield from sorted(place.glob("*.yaml")) if place.is_dir() else [place]
    if kind is CatalogKind.CHECKLIST:
        yield from further_checklists(data_dir)


def _file(kind: CatalogKind, path: Path) -> CatalogFile:
    text = path.read_text(encoding="utf-8", errors="replace")
    head = head_of(text)
    file_id = head.id or (PHRASES_ID if kind is CatalogKind.PHRASES else path.stem)
    return CatalogFile(kind, file_id, head.version or FIRST_VERSION, text)
