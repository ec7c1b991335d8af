"""The mirror of the cell: what there is to make it of, and telling it, which is done once a year and never undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import LEAST, Contribution, Mirror, Release, contribution_of, release
from sotay.domain.review_rules import ReviewRules
from sotay.domain.trend import ItemName
from sotay.services.cell.book import year_of
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell.season import exclusion_of
from sotay.services.cell_repositories import CellUnitOfWork


@dataclass(frozen=True, slots=True)
class MirrorFacts:
    """What is to be known before a mirror is told: ``given`` of ``members`` handed the part in, ``needed`` must have.

    ``told`` is the mirror of the year where there is one: then nothing that comes in changes it.
    """

    members: int
    given: int
    needed: int
    told: Mirror | None
    items: Mapping[str, ItemName]

    @property
    def can_be_told(self) -> bool:
        """Tell whether so many handed the part in that nobody can be made out."""
        return self.told is not None or self.given >= self.needed


def load_mirror(uow: CellUnitOfWork, *, year: int, rules: ReviewRules) -> MirrorFacts:
    """Return the facts of the mirror of a year, and the mirror itself only where it was told."""
    with uow:
        told = next((each for each in uow.mirrors.all() if each.mirror.year == year), None)
        items = uow.mirrors.items(year)
        if told is not None:
            return MirrorFacts(told.mirror.members, told.mirror.given, 2 * LEAST, told.mirror, items)
        contributions, members = _contributions(uow, year, rules)
    return MirrorFacts(members, len(contributions), 2 * LEAST, None, items)


def release_mirror(uow: CellUnitOfWork, *, year: int, rules: ReviewRules, checklist: Checklist) -> Mirror:
    """Tell the mirror of a year and keep it: asked again, the same one is given, however many hand in later.

    There is no undo, since what was read is known (ADR 17): whoever calls this has asked before. MirrorTooSmall,
    MirrorOverlaps, SeasonArchived where it was not told before.
    """
    with uow:
        told = next((each for each in uow.mirrors.all() if each.mirror.year == year), None)
        if told is not None:
            return told.mirror
        ensure_open(uow, year)
        contributions, members = _contributions(uow, year, rules)
        name = uow.owner.name()
        made = release(
            group=name,
            year=year,
            members=members,
            contributions=contributions,
            items=[item.id for item in checklist.items()],
            earlier=[_of_group(each, name) for each in uow.mirrors.all()],
        )
        uow.mirrors.put(made, _names_in(checklist))
        uow.commit()
    return made.mirror


def _contributions(uow: CellUnitOfWork, year: int, rules: ReviewRules) -> tuple[list[Contribution], int]:
    """Return what those who are reviewed handed in on the manifestations, and how many they are."""
    reviewed = [each.person.id for each in year_of(uow, year).people if not exclusion_of(each.person, year, rules)]
    answered = uow.submissions.answered_in(year)
    found = (contribution_of(each, answered.get(each, ()), rules.naming_levels) for each in reviewed)
    return [each for each in found if each is not None], len(reviewed)


def _of_group(kept: Release, name: str) -> Release:
    """Return a release under the name that the cell has by now: every mirror of a book is of its own cell."""
    return replace(kept, mirror=replace(kept.mirror, group=name))


def _names_in(checklist: Checklist) -> Mapping[str, ItemName]:
    return MappingProxyType(
        {item.id: ItemName(item.id, checklist.code(item.id), item.short) for item in checklist.items()}
    )
