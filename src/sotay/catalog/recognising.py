"""Which kind of data file a text is: that of the reader that finds nothing wrong with it, or the least.

Papers of a cell and of a committee are written alike; the folder of the file tells them apart.
"""

from __future__ import annotations

from pathlib import Path

from sotay.catalog.kinds import COMMITTEE_PAPER, FILE_KINDS
from sotay.catalog.loading import read_typed
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.errors import FileHasProblems


def recognised(text: str, path: Path) -> CatalogFile:
    """Return a text as the data file that it is; FileHasProblems of the kind that it is most likely meant to be."""
    least: FileHasProblems | None = None
    for kind in _kinds(path):
        try:
            value = read_typed(text, FILE_KINDS[kind].read, path)
        except FileHasProblems as error:
            if least is None or len(error.problems) < len(least.problems):
                least = error
        else:
            return CatalogFile(kind, FILE_KINDS[kind].id_of(value), value.version, text)
    assert least is not None  # noqa: S101 - there is more than one kind
    raise least


def _kinds(path: Path) -> list[CatalogKind]:
    kinds = list(CatalogKind)
    if path.absolute().parent.name == COMMITTEE_PAPER.place:
        kinds.remove(CatalogKind.CELL_PAPER)
    return kinds
