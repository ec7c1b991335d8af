"""What a roster file would change of the people of a book: who is new, who changes and how, who stays. Pure.

People are the same by name and birth date. A cell of the file that says nothing changes nothing, and nobody is removed:
whoever is missing from the file is kept and named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from sotay.domain.roster import Person, Status, in_order, person_name


class RosterField(Enum):
    """What a file may say of a person besides the name; the value is the name of the field."""

    BIRTH_DATE = "birth_date"
    JOINED_ON = "joined_on"
    OFFICIAL_ON = "official_on"
    OFFICE = "office"
    UNIT = "unit"
    STATUS = "status"


FieldValue = str | date | Status | None


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as a file has it; ``said`` are the fields whose cell holds something."""

    number: int
    person: Person
    said: frozenset[RosterField]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a person before and after."""

    field: RosterField
    before: FieldValue
    after: FieldValue


@dataclass(frozen=True, slots=True)
class PersonChange:
    """A person of the book whom a row of the file changes."""

    before: Person
    after: Person
    row: int

    def fields(self) -> tuple[FieldChange, ...]:
        """Return what changes, field by field."""
        both = ((each, value_of(self.before, each), value_of(self.after, each)) for each in RosterField)
        return tuple(FieldChange(each, before, after) for each, before, after in both if before != after)


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What a file would do, by given name; ``namesakes`` are the new ones whose name the book has already."""

    new: tuple[RosterRow, ...]
    changed: tuple[PersonChange, ...]
    same: tuple[Person, ...]
    kept: tuple[Person, ...]
    namesakes: frozenset[int]

    @property
    def changes_anything(self) -> bool:
        """Tell whether there is anything to do."""
        return bool(self.new or self.changed)


def plan_of(book: Iterable[Person], rows: Sequence[RosterRow]) -> RosterPlan:
    """Return what the rows of a file would change of a book."""
    people = tuple(book)
    matched = _matched(people, rows)
    changes = [PersonChange(person, _merged(person, row), row.number) for row, person in matched]
    new = [row for row in rows if row.number not in {each.row for each in changes}]
    names = {_name(each) for each in people}
    taken = {person.id for _, person in matched}
    by_row = {row.person.id: row for row in new}
    return RosterPlan(
        new=tuple(by_row[each.id] for each in in_order(row.person for row in new)),
        changed=_sorted(each for each in changes if each.before != each.after),
        same=tuple(each.before for each in _sorted(each for each in changes if each.before == each.after)),
        kept=tuple(each for each in in_order(people) if each.id not in taken),
        namesakes=frozenset(row.number for row in new if _name(row.person) in names),
    )


def value_of(person: Person, field: RosterField) -> FieldValue:
    """Return a field of a person."""
    value: FieldValue = getattr(person, field.value)
    return value


def put_back(now: Person, change: PersonChange) -> Person:
    """Return the person as he is now with what a change did taken back; what was changed since then stays."""
    back = {each.field.value: each.before for each in change.fields() if value_of(now, each.field) == each.after}
    return replace(now, **back)  # type: ignore[arg-type]  # each value comes from the field of that name


def _matched(people: Sequence[Person], rows: Sequence[RosterRow]) -> list[tuple[RosterRow, Person]]:
    """Return which row is about whom: by name and birth date, else by a name alone that cannot be anybody else's."""
    free: dict[str, list[Person]] = defaultdict(list)
    for each in people:
        free[_name(each)].append(each)
    found: list[tuple[RosterRow, Person]] = []
    left: dict[str, list[RosterRow]] = defaultdict(list)
    for row in rows:
        same = [each for each in free[_name(row.person)] if each.birth_date == row.person.birth_date]
        if same:
            free[_name(row.person)].remove(same[0])
            found.append((row, same[0]))
        else:
            left[_name(row.person)].append(row)
    for name, waiting in left.items():
        if len(waiting) == 1 and len(free[name]) == 1:
            row, person = waiting[0], free[name][0]
            if row.person.birth_date is None or person.birth_date is None:
                found.append((row, person))
    return found


def _merged(person: Person, row: RosterRow) -> Person:
    said = {field.value: value_of(row.person, field) for field in row.said}
    if person.status is Status.PROBATIONARY and RosterField.OFFICIAL_ON in row.said:
        # Whoever has become official is on trial no more, also where the file has no column that says so.
        said.setdefault(RosterField.STATUS.value, row.person.status)
    return replace(person, **said)  # type: ignore[arg-type]  # each value comes from the field of that name


def _sorted(changes: Iterable[PersonChange]) -> tuple[PersonChange, ...]:
    by_id = {each.before.id: each for each in changes}
    return tuple(by_id[each.id] for each in in_order(change.before for change in by_id.values()))


def _name(person: Person) -> str:
    return person_name(person.full_name).casefold()
