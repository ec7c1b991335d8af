"""What one user act may read and change of the review season in a cell book, as protocols.

A person is known to the roster before anything here is stored of him, and takes all of it along when he is removed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from sotay.domain.ballot import Round, Tally, TallyLine
from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import Release
from sotay.domain.rating import Rating, Stage
from sotay.domain.roster import PersonId
from sotay.domain.season import Season, SeasonMember
from sotay.domain.season_book import ReviewNotes, SeasonSheet
from sotay.domain.suggestion import Suggestion, SuggestionId
from sotay.domain.trend import ItemName


class Seasons(Protocol):
    """The years, and what was written once for each."""

    def years(self) -> tuple[int, ...]:
        """Return every year that has something in it, the latest first."""

    def sheet(self, year: int) -> SeasonSheet:
        """Return the sheet of a year, an empty one before anything was written."""

    def put_sheet(self, year: int, sheet: SeasonSheet) -> None:
        """Store the sheet of a year."""

    def archived_at(self, year: int) -> datetime | None:
        """Return when a season was archived, None for an open one."""

    def archived(self, year: int) -> Season | None:
        """Return a season as it stood when it was archived, without its votes; None for an open one."""

    def archive(self, season: Season, at: datetime) -> None:
        """Keep a season as it stands."""

    def open_again(self, year: int) -> None:
        """Let an archived season be open."""

    def archived_member(self, person_id: PersonId, year: int) -> tuple[int, SeasonMember] | None:
        """Return a member as he stood when a season was archived, with the place in its list."""

    def put_archived_member(self, year: int, place: int, member: SeasonMember) -> None:
        """Put a member back into an archived season."""


class Reviews(Protocol):
    """What is said of each person in each year: ratings, notes and suggestions."""

    def years_of(self, person_id: PersonId) -> tuple[int, ...]:
        """Return the years in which anything is kept of a person, the earliest first."""

    def rating(self, person_id: PersonId, year: int) -> Rating:
        """Return the rating of a person, an empty one before anybody gave a level."""

    def ratings_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, Rating]:
        """Return the ratings of a year, of these people or of everybody; whoever has none is missing."""

    def put_rating(self, person_id: PersonId, year: int, rating: Rating) -> None:
        """Store a rating in place of the one that is there."""

    def put_ratings(self, year: int, ratings: Mapping[PersonId, Rating]) -> None:
        """Store ratings of many in place of those that are there."""

    def notes(self, person_id: PersonId, year: int) -> ReviewNotes:
        """Return what was noted of a person."""

    def notes_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, ReviewNotes]:
        """Return what was noted in a year, of these people or of everybody; of whom nothing was is missing."""

    def put_notes(self, person_id: PersonId, year: int, notes: ReviewNotes) -> None:
        """Store notes in place of those that are there."""

    def suggestion(self, suggestion_id: SuggestionId) -> Suggestion | None:
        """Return one suggestion."""

    def suggestions(self, person_id: PersonId, year: int) -> tuple[Suggestion, ...]:
        """Return the suggestions for a person, the one written first before the others."""

    def suggestions_of(self, year: int) -> Mapping[PersonId, tuple[Suggestion, ...]]:
        """Return the suggestions of a year; who has none is missing."""

    def put_suggestion(self, suggestion: Suggestion) -> None:
        """Store a suggestion in place of the one of that id."""

    def remove_suggestion(self, suggestion_id: SuggestionId) -> None:
        """Remove a suggestion, where there is one."""


class Votes(Protocol):
    """The tallies, a round each."""

    def get(self, year: int, round_: Round) -> Tally | None:
        """Return the tally of a round."""

    def put(self, year: int, tally: Tally) -> None:
        """Store the tally of a round in place of the one that is there."""

    def remove(self, year: int, round_: Round) -> None:
        """Remove the tally of a round, where there is one."""

    def lines_of(self, person_id: PersonId) -> tuple[tuple[int, Round, int, TallyLine], ...]:
        """Return every line on a person with year, round and place."""

    def put_line(self, year: int, round_: Round, place: int, line: TallyLine) -> None:
        """Put a line back into a tally, where there still is one."""


class Mirrors(Protocol):
    """The mirrors that were told, which are kept for ever."""

    def all(self) -> tuple[Release, ...]:
        """Return every release, the earliest year first."""

    def items(self, year: int) -> Mapping[str, ItemName]:
        """Return the names of the items in the mirror of a year, as they were told."""

    def checklists(self) -> Mapping[int, Checklist]:
        """Return the checklist that each year's mirror was told by, where it is known."""

    def put(self, release: Release, checklist: Checklist) -> None:
        """Keep a release with the checklist that it was told by."""

    def rename(self, person: str, known_as: str) -> None:
        """Call somebody otherwise in every release, so that it counts a person who was removed without knowing whom."""


class ReviewCounts(Protocol):
    """Counts of the season that are kept and not taken, over those who are reviewed by status and time in the Party."""

    def at(self, year: int, stage: Stage) -> Mapping[str, int]:
        """Return how many were given each level at a stage, by what is stored; "" counts those without the stage."""

    def unreviewed(self, year: int) -> int:
        """Return how many are to be reviewed and were not, by a reason that was written."""
