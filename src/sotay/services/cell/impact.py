"""«Tờ trình thay đổi» for a cell book: what newer data files would change there, looked at on the book itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sotay.domain.impact import CellImpact, ImpactSheet
from sotay.domain.manifestation import Checklist
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.impact import Comparing, NewFile, file_impact


def cell_impact(
    uow: CellUnitOfWork, *, year: int, files: Sequence[NewFile], known: Sequence[Checklist], comparing: Comparing
) -> ImpactSheet:
    """Return what taking these files in would change for a cell in a year; keeps nothing.

    ``known`` are the versions of checklists that the book has, shipped or accepted.
    """
    ids = {each.value.id for each in files if isinstance(each.value, Checklist)}
    with uow:
        by_version = Counter(uow.submissions.checklist_versions_in(year).values()) if ids else {}
        is_told = any(each.mirror.year == year for each in uow.mirrors.all())
    # In the order of names and versions, whoever handed in first.
    counted = tuple((version, count) for (name, version), count in sorted(by_version.items()) if name in ids)
    return ImpactSheet(
        tuple(file_impact(each, known, comparing) for each in files), cell=CellImpact(year, counted, is_told)
    )
