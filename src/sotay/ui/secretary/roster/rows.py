"""The people of a roster as values: whom the list shows, its rows, the paper. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sotay.domain.listing import Listing, ListingColumn
from sotay.domain.roster import Person, PersonId, Status, labels_of
from sotay.domain.search import find, needle_of, searchable
from sotay.texts import roster as field_texts
from sotay.texts import roster_page as texts
from sotay.ui.common.rows import Row


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom somebody wants to see: who is of the cell now, everybody, or whoever has one status."""

    status: Status | None = None
    is_everybody: bool = False

    def takes(self, person: Person) -> bool:
        """Tell whether a person is wanted."""
        if self.status is not None:
            return person.status is self.status
        return self.is_everybody or not person.status.has_left


@dataclass(frozen=True, slots=True)
class ShownRoster:
    """People by given name; ``labels`` tell those of one name apart, ``names`` are what they were made from.

    ``folded`` is what is searched.
    """

    people: tuple[Person, ...]
    labels: Mapping[PersonId, str]
    names: Mapping[PersonId, str]
    folded: Mapping[PersonId, str]

    def found(self, words: str, wish: Wish) -> tuple[Person, ...]:
        """Return whom a search and a wish leave."""
        needle = needle_of(words)
        return tuple(
            each for each in self.people if wish.takes(each) and (not needle or needle in self.folded[each.id])
        )

    def wishes(self) -> tuple[tuple[Wish, int], ...]:
        """Return what can be wished for, with how many people that leaves."""
        numbers = Counter(each.status for each in self.people)
        present = sum(number for status, number in numbers.items() if not status.has_left)
        of_status = tuple((Wish(status), numbers[status]) for status in Status if numbers[status])
        return (Wish(), present), (Wish(is_everybody=True), len(self.people)), *of_status


def shown_roster(people: Sequence[Person]) -> ShownRoster:
    """Return what the list needs of people who are in order."""
    labels = labels_of(people)
    folded = {each.id: searchable(f"{labels[each.id]} {each.office} {each.unit}") for each in people}
    return ShownRoster(tuple(people), labels, {each.id: each.full_name for each in people}, folded)


def rows_of(shown: ShownRoster, words: str, wish: Wish) -> tuple[Row, ...]:
    """Return the rows of whom a search and a wish leave, with the hits marked."""
    return tuple(row_of(each, shown.labels[each.id], words) for each in shown.found(words, wish))


def row_of(person: Person, label: str, words: str = "") -> Row:
    """Return the row of one person."""
    return Row(
        key=person.id,
        title=label,
        note=texts.row_note(person),
        mark_word=field_texts.status_name(person.status),
        spoken=texts.spoken(label, person),
        hits=tuple((span.start, span.end) for span in find(words, label)),
    )


def wish_name(wish: Wish, number: int) -> str:
    """Name a wish in the list that chooses one."""
    if wish.status is not None:
        return texts.status_choice(wish.status, number)
    return texts.everybody(number) if wish.is_everybody else texts.present(number)


def listing_of(shown: ShownRoster, words: str, wish: Wish, *, owner: str, day: date) -> Listing:
    """Return the list as a paper, as it is shown; the card number is on none."""
    people = shown.found(words, wish)
    return Listing(
        owner=owner,
        title=texts.paper_title(),
        subtitle=texts.paper_subtitle(day),
        lines=(texts.paper_line(len(people)),),
        columns=(
            ListingColumn(texts.number_column(), 12, is_centred=True),
            ListingColumn(field_texts.full_name(), 54),
            ListingColumn(field_texts.birth_date(), 26, is_centred=True),
            ListingColumn(field_texts.joined_on(), 26, is_centred=True),
            ListingColumn(field_texts.official_on(), 26, is_centred=True),
            ListingColumn(field_texts.office(), 44),
            ListingColumn(field_texts.unit()),
            ListingColumn(field_texts.status(), 34),
        ),
        rows=tuple(
            (
                str(number),
                shown.labels[each.id],
                each.birth_date or "",
                each.joined_on or "",
                each.official_on or "",
                each.office,
                each.unit,
                field_texts.status_name(each.status),
            )
            for number, each in enumerate(people, start=1)
        ),
        empty=texts.nobody_found(),
        is_landscape=True,
    )
