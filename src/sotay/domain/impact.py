"""What taking in newer data files would change, for each of those who work with them: «Tờ trình thay đổi».

A dry run over what a store holds; nothing here changes anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sotay.domain.assessment import Assessment
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.checklist_diff import ChecklistDiff, ItemDiff, sources_of
from sotay.domain.commitment import Commitment
from sotay.domain.manifestation import ChangeKind, Checklist, ManifestationId
from sotay.domain.moving import MovePlan, plan_of
from sotay.domain.path_changes import PathChange
from sotay.domain.remedy import Remedy

BREAKING = (ChangeKind.MEANING_CHANGED, ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM, ChangeKind.WITHDRAWN)
"""After these, answers and counts of before are not joined with those after."""

MEMBERS_KINDS = (
    CatalogKind.CHECKLIST,
    CatalogKind.FORM,
    CatalogKind.COMMITMENT,
    CatalogKind.LAYOUT,
    CatalogKind.PHRASES,
)
SECRETARYS_KINDS = (CatalogKind.RULES, CatalogKind.CELL_PAPER, CatalogKind.COMMITTEE_PAPER, CatalogKind.LAYOUT)


@dataclass(frozen=True, slots=True)
class FileImpact:
    """One file beside the version that is there, None for a file that is there in no version.

    ``checklist`` compares the two versions of a checklist, ``changes`` those of any other file.
    """

    file: CatalogFile
    value: CatalogValue
    present: CatalogFile | None
    checklist: ChecklistDiff | None = None
    changes: tuple[PathChange, ...] = ()

    def of(self, *kinds: ChangeKind) -> tuple[ItemDiff, ...]:
        """Return the items that were changed in one of these ways."""
        return tuple(each for each in self.checklist.items if each.how in kinds) if self.checklist else ()

    @property
    def has_unclassified(self) -> bool:
        """Tell whether a change of a text is not declared."""
        return self.checklist is not None and bool(self.checklist.unclassified())


@dataclass(frozen=True, slots=True)
class Tie:
    """What hangs on an item that goes away or into others: lines of the diary, open remedies, unanswered promises."""

    item: ItemDiff
    entries: int
    remedies: int
    promises: int


@dataclass(frozen=True, slots=True)
class HandbookImpact:
    """What it means for a member: a plan for each open period, how many closed ones stay, and ties."""

    plans: tuple[MovePlan, ...]
    closed: int
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class CellImpact:
    """What it means for a cell in a year: ``by_version`` counts papers that count by the checklist version they name.

    ``is_mirror_told`` where the mirror of the year was told: it stays.
    """

    year: int
    by_version: tuple[tuple[str, int], ...]
    is_mirror_told: bool


@dataclass(frozen=True, slots=True)
class ImpactSheet:
    """The whole sheet; of a handbook or a cell book the part of the other is None."""

    files: tuple[FileImpact, ...]
    handbook: HandbookImpact | None = None
    cell: CellImpact | None = None
    drafts: int = 0

    def of(self, kinds: Sequence[CatalogKind]) -> tuple[FileImpact, ...]:
        """Return the files of these kinds."""
        return tuple(each for each in self.files if each.file.kind in kinds)

    def checklists(self) -> tuple[Checklist, ...]:
        """Return the new checklists."""
        return tuple(each.value for each in self.files if isinstance(each.value, Checklist))


def plans_for(
    open_ones: Iterable[Assessment], targets: Iterable[Checklist], known: Sequence[Checklist]
) -> tuple[MovePlan, ...]:
    """Return what moving each open period to its new version would do; none for other checklists."""
    by_id = {each.id: each for each in targets}
    return tuple(
        plan_of(each, by_id[each.checklist.id], known)
        for each in open_ones
        if each.checklist.id in by_id and each.checklist != by_id[each.checklist.id]
    )


def ties_of(
    diff: ChecklistDiff,
    *,
    entries: Mapping[ManifestationId, int],
    remedies: Iterable[Remedy],
    commitments: Iterable[Commitment],
) -> tuple[Tie, ...]:
    """Return what hangs on the items that are withdrawn, or go into others, from one version to the next.

    ``entries`` counts the lines of the diary by item; of remedies only those count that are still open.
    """
    sources = sources_of(diff.new.changes)
    followed = Counter(each.manifestation_id for each in remedies if not each.is_done)
    promised = Counter(
        line.manifestation_id for each in commitments for line in each.lines if line.text.strip() and not line.outcome
    )
    ties = (
        Tie(item, entries.get(item.id, 0), followed[item.id], promised[item.id])
        for item in diff.items
        if item.before is not None and (item.after is None or item.id in sources)
    )
    return tuple(each for each in ties if each.entries or each.remedies or each.promises)
