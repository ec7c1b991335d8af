"""Who handed in, as values: whom the list shows, its rows, the names of the missing, the paper. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sotay.domain.collecting import PersonStanding, Standing, missing
from sotay.domain.hand_in import SubmissionId
from sotay.domain.listing import Listing, ListingColumn
from sotay.domain.roster import PersonId, labels_of
from sotay.domain.search import find, needle_of, searchable
from sotay.services.cell.book import YearOfCell
from sotay.texts import collecting_papers as paper_texts
from sotay.texts import collecting_people as texts
from sotay.ui.common.rows import Mark, Row

_MARKS = {
    Standing.IN_TIME: Mark.DONE,
    Standing.LATE: Mark.FLAG,
    Standing.RETURNED: Mark.PARTLY,
    Standing.MISSING: Mark.EMPTY,
    Standing.NOT_REVIEWED: None,
}


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of a year by given name; ``labels`` tell those of one name apart, ``folded`` is what is searched."""

    year: YearOfCell
    labels: Mapping[PersonId, str]
    folded: Mapping[PersonId, str]

    def counts(self) -> tuple[tuple[Standing, int], ...]:
        """Return how many people stand so, for each state that there is."""
        numbers = Counter(each.standing for each in self.year.people)
        return tuple((standing, numbers[standing]) for standing in Standing if numbers[standing])

    def shown(self, words: str, standing: Standing | None) -> tuple[PersonStanding, ...]:
        """Return whom a search and a choice leave."""
        needle = needle_of(words)
        return tuple(
            each
            for each in self.year.people
            if standing in (None, each.standing) and (not needle or needle in self.folded[each.person.id])
        )

    def standing(self, person_id: PersonId | None) -> PersonStanding | None:
        """Return how far one person is."""
        return next((each for each in self.year.people if each.person.id == person_id), None)

    def labels_of_submissions(self) -> Mapping[SubmissionId, str]:
        """Return who is who by the submission that counts."""
        people = self.year.people
        return {each.submission_id: self.labels[each.person.id] for each in people if each.submission_id}

    def missing(self) -> tuple[str, ...]:
        """Return the names of those who are waited for."""
        return tuple(self.labels[each.person.id] for each in missing(self.year.people))

    def expected(self) -> int:
        """Return how many people are to hand in."""
        return sum(each.standing is not Standing.NOT_REVIEWED for each in self.year.people)


def listed_of(year: YearOfCell) -> Listed:
    """Return what the list needs of a year."""
    labels = labels_of(each.person for each in year.people)
    return Listed(year, labels, {key: searchable(label) for key, label in labels.items()})


def rows_of(listed: Listed, words: str, standing: Standing | None) -> tuple[Row, ...]:
    """Return the rows of those whom a search and a choice leave, with the hits marked."""
    return tuple(_row(each, listed.labels[each.person.id], words) for each in listed.shown(words, standing))


def listing_of(listed: Listed, words: str, standing: Standing | None) -> Listing:
    """Return the list as a paper, as it is shown."""
    number, name, office, state, note = paper_texts.columns()
    year = listed.year
    return Listing(
        owner=year.name,
        title=paper_texts.list_paper_title(),
        subtitle=paper_texts.submission_subtitle(year.year),
        lines=(summary_of(listed), f"{texts.due(year.due)}."),
        columns=(
            ListingColumn(number, 12, is_centred=True),
            ListingColumn(name, 52),
            ListingColumn(office, 30),
            ListingColumn(state, 28),
            ListingColumn(note),
        ),
        rows=tuple(
            (
                str(place),
                listed.labels[each.person.id],
                each.person.office,
                texts.standing_name(each.standing),
                texts.paper_note(each),
            )
            for place, each in enumerate(listed.shown(words, standing), start=1)
        ),
        empty=texts.nobody_found(),
    )


def summary_of(listed: Listed) -> str:
    """Say how many handed in."""
    expected = listed.expected()
    return texts.summary(listed.year.year, expected - len(missing(listed.year.people)), expected)


def _row(each: PersonStanding, label: str, words: str) -> Row:
    return Row(
        key=each.person.id,
        title=label,
        note=texts.row_note(each),
        mark=_MARKS[each.standing],
        mark_word=texts.standing_name(each.standing),
        spoken=texts.spoken(label, each),
        hits=tuple((span.start, span.end) for span in find(words, label)),
    )
