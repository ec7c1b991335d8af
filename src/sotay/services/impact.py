"""«Tờ trình thay đổi»: what newer data files would change, looked at on the store itself, which stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.checklist_diff import compare
from sotay.domain.impact import FileImpact, HandbookImpact, ImpactSheet, plans_for, ties_of
from sotay.domain.in_force import version_key
from sotay.domain.manifestation import Checklist
from sotay.domain.path_changes import PathChange
from sotay.services.catalog_packages import OfferedPackage
from sotay.services.repositories import UnitOfWork

Comparing = Callable[[CatalogKind, str, str], tuple[PathChange, ...]]
"""What tells two texts of a kind apart, as ``Catalog.compare`` does."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that would be taken in, what it means, and the version that is there."""

    file: CatalogFile
    value: CatalogValue
    present: CatalogFile | None


def files_of(offered: OfferedPackage) -> tuple[NewFile, ...]:
    """Return the files that accepting a package brings."""
    return tuple(NewFile(each.file, each.value, each.standing.present) for each in offered.taken)


def handbook_impact(uow: UnitOfWork, *, files: Sequence[NewFile], comparing: Comparing) -> ImpactSheet:
    """Return what taking these files in would change for a member; keeps nothing."""
    with uow:
        accepted = uow.checklists.accepted()
        impacts = tuple(file_impact(each, accepted, comparing) for each in files)
        summaries = uow.assessments.summaries()
        open_ones = [uow.assessments.get(each.period) for each in summaries if each.closed_at is None]
        new = [each.value for each in files if isinstance(each.value, Checklist)]
        entries, remedies = uow.diary.counts(), uow.remedies.all()
        commitments = [found for year in uow.commitments.years() if (found := uow.commitments.get(year))]
        drafts = sum(each.kind in {file.file.kind for file in files} for each in uow.drafting.drafts())
    ties = (
        tie
        for each in impacts
        if each.checklist is not None
        for tie in ties_of(each.checklist, entries=entries, remedies=remedies, commitments=commitments)
    )
    handbook = HandbookImpact(
        plans=plans_for(open_ones, new, (*accepted, *new)),
        closed=sum(each.closed_at is not None for each in summaries),
        ties=tuple(ties),
    )
    return ImpactSheet(impacts, handbook=handbook, drafts=drafts)


def file_impact(new: NewFile, accepted: Sequence[Checklist], comparing: Comparing) -> FileImpact:
    """Return what a file changes; a checklist is compared with the highest version that was accepted."""
    if isinstance(new.value, Checklist):
        own = [each for each in accepted if each.id == new.value.id and each != new.value]
        before = max(own, key=lambda each: version_key(each.version), default=None)
        diff = compare(before, new.value) if before is not None else None
        return FileImpact(new.file, new.value, new.present, checklist=diff)
    changes = comparing(new.file.kind, new.present.text, new.file.text) if new.present is not None else ()
    return FileImpact(new.file, new.value, new.present, changes=changes)
