"""Taking the people of a file into a book that has people already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sotay.domain.roster import Person, PersonId
from sotay.domain.roster_merge import PersonChange, RosterPlan, RosterRow, plan_of, put_back
from sotay.services.cell.people import is_as_added
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id


@dataclass(frozen=True, slots=True)
class ImportedRoster:
    """What a file added and changed, for undo."""

    new: tuple[Person, ...]
    changed: tuple[PersonChange, ...]


def plan_import(uow: CellUnitOfWork, *, rows: Sequence[RosterRow]) -> RosterPlan:
    """Return what the rows of a file would change; keeps nothing."""
    with uow:
        return plan_of(uow.roster.all(), rows)


def import_roster(
    uow: CellUnitOfWork,
    *,
    rows: Sequence[RosterRow],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> ImportedRoster:
    """Take the rows of a file in, as a whole or not at all, and return what that did.

    ``progress`` may stop it by an error; nothing is stored then.
    """
    with uow:
        plan = plan_of(uow.roster.all(), rows)
        new = tuple(replace(row.person, id=PersonId(new_id())) for row in plan.new)
        people = (*new, *(each.after for each in plan.changed))
        for number, person in enumerate(people, start=1):
            uow.roster.put(person)
            progress(number, len(people))
        uow.commit()
    return ImportedRoster(new, plan.changed)


def undo_roster_import(uow: CellUnitOfWork, *, imported: ImportedRoster) -> int:
    """Take back what a file added and changed, and return how many of its new people stay.

    What was changed since then stays as it is, and so does whoever has handed in or was written of meanwhile.
    """
    with uow:
        added = [each for each in imported.new if is_as_added(uow, each)]
        for person in added:
            uow.roster.remove(person.id)
        for change in imported.changed:
            now = uow.roster.get(change.after.id)
            if now is not None:
                uow.roster.put(put_back(now, change))
        uow.commit()
    return len(imported.new) - len(added)
