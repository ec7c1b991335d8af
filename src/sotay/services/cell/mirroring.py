"""The mirror of the cell: what there is to make it of, and telling it, which is done once a year and never undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import LEAST, Answered, Contribution, Mirror, Release, contribution_of, release
from sotay.domain.mirror_years import ItemYears, ToldMirror, broken_since, in_meaning_of, mirror_years
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId
from sotay.domain.submission import ChecklistVersion
from sotay.domain.trend import ItemName
from sotay.services.cell.book import year_of
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell.season import exclusion_of
from sotay.services.cell_repositories import CellUnitOfWork


@dataclass(frozen=True, slots=True)
class MirrorFacts:
    """What is to be known before a mirror is told: ``given`` of ``members`` handed the part in, ``needed`` must have.

    ``otherwise`` handed it in too, but all that they answered means something else in the checklist of the mirror.
    ``told`` is the mirror of the year where there is one: then nothing that comes in changes it. ``years`` is what the
    mirrors up to that year told of each item, where more than one did.
    """

    members: int
    given: int
    needed: int
    told: Mirror | None
    items: Mapping[str, ItemName]
    years: tuple[ItemYears, ...] = ()
    otherwise: int = 0

    @property
    def can_be_told(self) -> bool:
        """Tell whether so many handed the part in that nobody can be made out."""
        return self.told is not None or self.given >= self.needed


def load_mirror(
    uow: CellUnitOfWork, *, year: int, rules: ReviewRules, checklist: Checklist, versions: Sequence[Checklist] = ()
) -> MirrorFacts:
    """Return the facts of the mirror of a year, and the mirror itself only where it was told.

    ``checklist`` is the one that it would be told by; ``versions`` are those that are known beside.
    """
    with uow:
        told = next((each for each in uow.mirrors.all() if each.mirror.year == year), None)
        items = uow.mirrors.items(year)
        if told is not None:
            years = _years(uow, year, versions)
            return MirrorFacts(told.mirror.members, told.mirror.given, 2 * LEAST, told.mirror, items, years)
        handed_in, members = _contributions(uow, year, rules)
        contributions, _ = _contributions(uow, year, rules, _meaning(uow, year, checklist, versions))
    given = len(contributions)
    return MirrorFacts(members, given, 2 * LEAST, None, items, otherwise=len(handed_in) - given)


def release_mirror(
    uow: CellUnitOfWork, *, year: int, rules: ReviewRules, checklist: Checklist, versions: Sequence[Checklist] = ()
) -> Mirror:
    """Tell the mirror of a year and keep it: asked again, the same one is given, however many hand in later.

    What was answered by another version counts for the items that mean the same in ``checklist``.

    There is no undo, since what was read is known (ADR 17): whoever calls this has asked before. MirrorTooSmall,
    MirrorOverlaps, SeasonArchived where it was not told before.
    """
    with uow:
        told = next((each for each in uow.mirrors.all() if each.mirror.year == year), None)
        if told is not None:
            return told.mirror
        ensure_open(uow, year)
        contributions, members = _contributions(uow, year, rules, _meaning(uow, year, checklist, versions))
        name = uow.owner.name()
        items = [item.id for item in checklist.items()]
        made = release(
            group=name,
            year=year,
            members=members,
            contributions=contributions,
            items=items,
            earlier=[_of_group(each, name) for each in uow.mirrors.all()],
            broken=broken_since(items, checklist, uow.mirrors.checklists(), versions),
        )
        uow.mirrors.put(made, checklist)
        uow.commit()
    return made.mirror


@dataclass(frozen=True, slots=True)
class _Meaning:
    """By which checklist the mirror is told, and by which version each person answered."""

    checklist: Checklist
    versions: Sequence[Checklist]
    answered_by: Mapping[PersonId, ChecklistVersion]

    def of(self, person: PersonId, answered: Sequence[Answered]) -> Sequence[Answered]:
        """Return what counts of a person's answers."""
        written = self.answered_by.get(person)
        known = (*self.versions, self.checklist)
        by = next((each for each in known if (each.id, each.version) == written), None)
        return in_meaning_of(answered, by, self.checklist, self.versions)


def _meaning(uow: CellUnitOfWork, year: int, checklist: Checklist, versions: Sequence[Checklist]) -> _Meaning:
    return _Meaning(checklist, versions, uow.submissions.checklist_versions_in(year))


def _contributions(
    uow: CellUnitOfWork, year: int, rules: ReviewRules, meaning: _Meaning | None = None
) -> tuple[list[Contribution], int]:
    """Return what those who are reviewed handed in on the manifestations, and how many they are."""
    reviewed = [each.person.id for each in year_of(uow, year).people if not exclusion_of(each.person, year, rules)]
    answered = uow.submissions.answered_in(year)
    if meaning is not None:
        answered = {person: tuple(meaning.of(person, each)) for person, each in answered.items()}
    found = (contribution_of(each, answered.get(each, ()), rules.naming_levels) for each in reviewed)
    return [each for each in found if each is not None], len(reviewed)


def _years(uow: CellUnitOfWork, year: int, versions: Sequence[Checklist]) -> tuple[ItemYears, ...]:
    by_year = uow.mirrors.checklists()
    told = [
        ToldMirror(each.mirror, by_year[each.mirror.year])
        for each in uow.mirrors.all()
        if each.mirror.year <= year and each.mirror.year in by_year
    ]
    return mirror_years(told, versions) if len(told) > 1 else ()


def _of_group(kept: Release, name: str) -> Release:
    """Return a release under the name that the cell has by now: every mirror of a book is of its own cell."""
    return replace(kept, mirror=replace(kept.mirror, group=name))
