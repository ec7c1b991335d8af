"""Refusing checklists that cannot follow the versions before them, wherever files are given out or taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.errors import FileHasProblems, SeveralTroubles
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog


def check_succession(
    files: Sequence[CatalogFile], present: Sequence[CatalogFile], *, catalog: Catalog, may_skip: bool
) -> None:
    """Check that each checklist can follow the versions of it that are there; of other kinds nothing.

    FileHasProblems, SeveralTroubles. ``may_skip`` is for who takes files in: a version between may never have come.
    """
    lineages = {each.lineage for each in files}
    known = checklists_of([each for each in present if each.lineage in lineages], catalog)
    check_followers(files, known, catalog=catalog, may_skip=may_skip)


def check_followers(
    files: Sequence[CatalogFile], known: Sequence[Checklist], *, catalog: Catalog, may_skip: bool
) -> None:
    """Check the same against versions that were read already."""
    troubles = [
        FileHasProblems(Path(f"{file.id}.yaml"), problems)
        for file in files
        if file.kind is CatalogKind.CHECKLIST
        and (problems := catalog.check_succession(file.text, known, may_skip=may_skip))
    ]
    if len(troubles) > 1:
        raise SeveralTroubles(tuple(troubles))
    if troubles:
        raise troubles[0]


def checklists_of(files: Sequence[CatalogFile], catalog: Catalog) -> list[Checklist]:
    """Return those of some files that are checklists and can be read."""
    found = []
    for file in files:
        if file.kind is CatalogKind.CHECKLIST:
            try:
                value = catalog.read_text(file.kind, file.text)
            except FileHasProblems:
                continue  # accepted by another release of the program; what it says cannot be known
            if isinstance(value, Checklist):
                found.append(value)
    return found
