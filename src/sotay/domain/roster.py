"""The people of a cell: only what its papers ask for, and nothing more.

Source of the fields and statuses: QĐ 294-QĐ/TW, HD 06-HD/TW, HD 38-HD/BTCTW (2025). No field for ethnicity, religion,
family or health.
"""

from __future__ import annotations

import re
from bisect import insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from sotay.domain.cell_errors import SeveralOfThatName, UnknownPerson
from sotay.domain.dates import format_date
from sotay.domain.key_card import is_card_name
from sotay.domain.names import SortKey, name_sort_key
from sotay.domain.search import nfc

PersonId = NewType("PersonId", str)

NAME_LIMIT = 200  # characters
MONTHS_BEFORE_A_REVIEW = 6
_CARD_NUMBER = re.compile(r"[0-9]{12}|[0-9]{8}")
_SHOWN_DIGITS = 3
_HIDDEN = "•"
_MONTHS = 12


class Status(Enum):
    """How a person stands in the cell; the value is stored."""

    OFFICIAL = "official"
    PROBATIONARY = "probationary"
    AWAY = "away"
    EXEMPT = "exempt"
    ON_LEAVE = "on-leave"
    SUSPENDED = "suspended"
    MOVED = "moved"
    STRUCK_OFF = "struck-off"
    RESIGNED = "resigned"
    EXPELLED = "expelled"
    DECEASED = "deceased"

    @property
    def has_left(self) -> bool:
        """Tell whether the person is no longer of the cell."""
        return self in _LEAVERS

    @property
    def is_reviewed(self) -> bool:
        """Tell whether whoever stands so is reviewed at the year's end.

        Who lives elsewhere for a time is reviewed at the cell of record (HD 43 7.6); who is exempt or suspended is not.
        """
        return self in _REVIEWED


_LEAVERS = {Status.MOVED, Status.STRUCK_OFF, Status.RESIGNED, Status.EXPELLED, Status.DECEASED}
_REVIEWED = {Status.OFFICIAL, Status.PROBATIONARY, Status.AWAY}


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the roster; a day that is not known is None, ``office`` is as the roster says it.

    ``sort_as`` is the word to sort by where the last word of the name is not the given name. The card number equals
    the citizen's number: it is kept only where somebody typed it, shown masked and never printed by default.
    """

    id: PersonId
    full_name: str
    birth_date: date | None = None
    joined_on: date | None = None
    official_on: date | None = None
    office: str = ""
    unit: str = ""
    status: Status = Status.OFFICIAL
    card_number: str = ""
    sort_as: str = ""

    @property
    def masked_card(self) -> str:
        """Return the card number with all but its last digits hidden."""
        hidden = len(self.card_number) - _SHOWN_DIGITS
        return _HIDDEN * hidden + self.card_number[hidden:] if hidden > 0 else ""


def person_name(written: str) -> str:
    """Return a name as it is kept and compared: NFC with single spaces."""
    return " ".join(nfc(written).split())


def is_person_name(name: str) -> bool:
    """Tell whether a name as it is kept may be that of a person; a question mark stands where a letter was lost."""
    return "?" not in name and is_card_name(name) and any(letter.isalpha() for letter in name)


def is_card_number(written: str) -> bool:
    """Tell whether the text may be a card number: 12 digits, or 8 on cards from before 2/9/2025."""
    return bool(_CARD_NUMBER.fullmatch(written))


def in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return people by given name, as every list of a cell has them; of one name the elder first."""
    return tuple(sorted(people, key=_order))


def placed(people: Sequence[Person], person: Person) -> tuple[Person, ...]:
    """Return people who are in order with this one in the right place, instead of the one of that id."""
    others = [each for each in people if each.id != person.id]
    insort(others, person, key=_order)
    return tuple(others)


def labels_of(people: Iterable[Person]) -> Mapping[PersonId, str]:
    """Return what each person is called, told apart by the year of birth, or the day, where names are the same."""
    everybody = tuple(people)
    same = [_same(each.full_name) for each in everybody]
    names = Counter(same)
    years = Counter((name, _year(each)) for name, each in zip(same, everybody, strict=True))
    return {
        each.id: each.full_name if names[name] == 1 else _with_birth(each, to_the_day=years[name, _year(each)] > 1)
        for name, each in zip(same, everybody, strict=True)
    }


def find_person(people: Iterable[Person], called: str) -> Person:
    """Return the one person of this name, or of this label, capitals aside; UnknownPerson, SeveralOfThatName."""
    everybody = tuple(people)
    labels = labels_of(everybody)
    wanted = _same(called)
    named = [each for each in everybody if wanted in (_same(each.full_name), _same(labels[each.id]))]
    if not named:
        raise UnknownPerson(person_name(called))
    if len(named) > 1:
        raise SeveralOfThatName(person_name(called), tuple(labels[each.id] for each in in_order(named)))
    return named[0]


def is_on_roster(people: Iterable[Person], name: str) -> bool:
    """Tell whether somebody bears the name and has not left."""
    return any(_same(each.full_name) == _same(name) and not each.status.has_left for each in people)


def is_reviewed_in(person: Person, year: int) -> bool:
    """Tell whether a person is reviewed at the end of a year: as the status says, six months after joining.

    Source: Điều 5.2 of the rules on review of 2025; counted to 31 December.
    """
    if not person.status.is_reviewed:
        return False
    if person.joined_on is None:
        return True
    months = (year - person.joined_on.year) * _MONTHS + _MONTHS + 1 - person.joined_on.month
    return months - (person.joined_on.day > 1) >= MONTHS_BEFORE_A_REVIEW


def has_odd_days(person: Person) -> bool:
    """Tell whether the days that are known do not follow each other: birth, joining, becoming official.

    A reason to look again and no more: none of them is worked out from another.
    """
    known = [each for each in (person.birth_date, person.joined_on, person.official_on) if each is not None]
    return known != sorted(known)


def _order(person: Person) -> tuple[SortKey, date, PersonId]:
    return name_sort_key(person.full_name, person.sort_as), person.birth_date or date.max, person.id


def _same(name: str) -> str:
    return person_name(name).casefold()


def _year(person: Person) -> int | None:
    return person.birth_date.year if person.birth_date else None


def _with_birth(person: Person, *, to_the_day: bool) -> str:
    if person.birth_date is None:
        return f"{person.full_name} (?)"
    return f"{person.full_name} ({format_date(person.birth_date) if to_the_day else person.birth_date.year})"
