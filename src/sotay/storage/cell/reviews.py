"""Ratings, notes and suggestions of the people of a cell book, as domain values."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Executable, Select, Text, bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from sotay.domain.rating import STAGES, Opinion, Rating, Stage
from sotay.domain.roster import PersonId
from sotay.domain.season_book import ReviewNotes
from sotay.domain.suggestion import Suggestion, SuggestionId
from sotay.storage.cell.among import rows_among, some
from sotay.storage.cell.review_counts import SqlReviewCounts
from sotay.storage.cell.roster import row_id_of
from sotay.storage.cell.rows import PersonRow
from sotay.storage.cell.season_rows import (
    ArchivedMemberRow,
    OpinionRow,
    ReplacedDecisionRow,
    ReviewNoteRow,
    SuggestionRow,
    VoteLineRow,
)
from sotay.storage.mapping import optional_day, optional_text, stored_text

_KEPT = (OpinionRow, ReplacedDecisionRow, ReviewNoteRow, SuggestionRow, VoteLineRow, ArchivedMemberRow)
_OPINION = func.json_array(
    OpinionRow.stage, OpinionRow.level, OpinionRow.reason, OpinionRow.given_on, OpinionRow.upon
)  # fmt: skip
# One row for each person: thousands were given the same by everybody, and each such text is read once.
_OPINIONS = (
    select(PersonRow.key, func.json_group_array(_OPINION, type_=Text))
    .join(PersonRow, PersonRow.id == OpinionRow.person_id)
    .where(OpinionRow.year == bindparam("of_year"))
    .group_by(OpinionRow.person_id)
)
_REPLACED = (
    select(
        PersonRow.key,
        ReplacedDecisionRow.level,
        ReplacedDecisionRow.reason,
        ReplacedDecisionRow.given_on,
        ReplacedDecisionRow.upon,
    )
    .join(PersonRow, PersonRow.id == ReplacedDecisionRow.person_id)
    .where(ReplacedDecisionRow.year == bindparam("of_year"))
    .order_by(ReplacedDecisionRow.number)
)
_NOTED = (ReviewNoteRow.unreviewed, ReviewNoteRow.grounds, ReviewNoteRow.remark, ReviewNoteRow.basis)
_NOTES = (
    select(PersonRow.key, *_NOTED)
    .join(PersonRow, PersonRow.id == ReviewNoteRow.person_id)
    .where(ReviewNoteRow.year == bindparam("of_year"))
)
_SUGGESTIONS = (
    select(SuggestionRow.__table__, PersonRow.key)
    .join(PersonRow, PersonRow.id == SuggestionRow.person_id)
    .order_by(SuggestionRow.written_at, SuggestionRow.id)
)
_AMONG = PersonRow.key.in_(some())
_NUMBERS = select(PersonRow.key, PersonRow.id).where(_AMONG)
_FORGET = tuple(
    delete(row).where(row.person_id == bindparam("person"), row.year == bindparam("of_year"))
    for row in (OpinionRow, ReplacedDecisionRow)
)
_ADD_OPINION, _ADD_REPLACED = insert(OpinionRow), insert(ReplacedDecisionRow)

_Facts = tuple[Any, ...]
"""Stage, level, reason, day and what it was given upon, as the columns stand."""


class SqlReviews:
    """The reviews behind ``Reviews`` of the ports; every change keeps the counts true."""

    def __init__(self, connection: Connection, counts: SqlReviewCounts) -> None:
        self._connection = connection
        self._counts = counts

    def years_of(self, person_id: PersonId) -> tuple[int, ...]:
        """Return the years in which anything is kept of a person, the earliest first."""
        person = row_id_of(self._connection, person_id)
        found: set[int] = set()
        for row in _KEPT:
            found |= set(self._connection.execute(select(row.year).where(row.person_id == person)).scalars())
        return tuple(sorted(found))

    def rating(self, person_id: PersonId, year: int) -> Rating:
        """Return the rating of a person, an empty one before anybody gave a level."""
        return self._ratings(year, [person_id]).get(person_id, Rating())

    def ratings_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, Rating]:
        """Return the ratings of a year, of these people or of everybody; whoever has none is missing."""
        return MappingProxyType(self._ratings(year, some_of))

    def put_rating(self, person_id: PersonId, year: int, rating: Rating) -> None:
        """Store a rating in place of the one that is there."""
        self.put_ratings(year, {person_id: rating})

    def put_ratings(self, year: int, ratings: Mapping[PersonId, Rating]) -> None:
        """Store ratings of many in place of those that are there."""
        rows = rows_among(self._connection, _NUMBERS, list(ratings))
        numbers = {PersonId(row[0]): int(row[1]) for row in rows}
        with self._counts.following(*numbers.values()):
            opinions, replaced = [], []
            for person_id, rating in ratings.items():
                of = {"person_id": numbers[person_id], "year": year}
                opinions += [{**of, "stage": each.stage.value, **_values(each)} for each in rating.opinions]
                replaced += [{**of, "number": number, **_values(each)} for number, each in enumerate(rating.replaced)]
            for forget in _FORGET:
                self._execute_each(forget, [{"person": each, "of_year": year} for each in numbers.values()])
            self._execute_each(_ADD_OPINION, opinions)
            self._execute_each(_ADD_REPLACED, replaced)

    def notes(self, person_id: PersonId, year: int) -> ReviewNotes:
        """Return what was noted of a person."""
        return self.notes_of(year, [person_id]).get(person_id, ReviewNotes())

    def notes_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, ReviewNotes]:
        """Return what was noted in a year, of these people or of everybody; of whom nothing was is missing."""
        return MappingProxyType(
            {
                PersonId(key): ReviewNotes(unreviewed, tuple(json.loads(grounds)), remark, basis)
                for key, unreviewed, grounds, remark, basis in self._rows(_NOTES, year, some_of)
            }
        )

    def put_notes(self, person_id: PersonId, year: int, notes: ReviewNotes) -> None:
        """Store notes in place of those that are there."""
        person = row_id_of(self._connection, person_id)
        with self._counts.following(person):
            if notes == ReviewNotes():
                is_it = (ReviewNoteRow.person_id == person, ReviewNoteRow.year == year)
                self._connection.execute(delete(ReviewNoteRow).where(*is_it))
                return
            values = {
                "unreviewed": stored_text(notes.unreviewed),
                "grounds": json.dumps(notes.grounds),
                "remark": stored_text(notes.remark),
                "basis": stored_text(notes.basis),
            }
            self._connection.execute(
                upsert(ReviewNoteRow)
                .values(person_id=person, year=year, **values)
                .on_conflict_do_update(index_elements=[ReviewNoteRow.person_id, ReviewNoteRow.year], set_=values)
            )

    def suggestion(self, suggestion_id: SuggestionId) -> Suggestion | None:
        """Return one suggestion."""
        found = self._suggestions(_SUGGESTIONS.where(SuggestionRow.id == suggestion_id))
        return found[0] if found else None

    def suggestions(self, person_id: PersonId, year: int) -> tuple[Suggestion, ...]:
        """Return the suggestions for a person, the one written first before the others."""
        return self._suggestions(_SUGGESTIONS.where(PersonRow.key == person_id, SuggestionRow.year == year))

    def suggestions_of(self, year: int) -> Mapping[PersonId, tuple[Suggestion, ...]]:
        """Return the suggestions of a year; who has none is missing."""
        found: dict[PersonId, tuple[Suggestion, ...]] = {}
        for each in self._suggestions(_SUGGESTIONS.where(SuggestionRow.year == year)):
            found[each.person_id] = (*found.get(each.person_id, ()), each)
        return MappingProxyType(found)

    def put_suggestion(self, suggestion: Suggestion) -> None:
        """Store a suggestion in place of the one of that id."""
        values: dict[str, Any] = {
            "person_id": row_id_of(self._connection, suggestion.person_id),
            "year": suggestion.year,
            "text": stored_text(suggestion.text),
            "given_by": stored_text(suggestion.given_by),
            "given_on": optional_text(suggestion.given_on),
            "written_at": suggestion.written_at.isoformat(),
        }
        self._connection.execute(
            upsert(SuggestionRow)
            .values(id=suggestion.id, **values)
            .on_conflict_do_update(index_elements=[SuggestionRow.id], set_=values)
        )

    def remove_suggestion(self, suggestion_id: SuggestionId) -> None:
        """Remove a suggestion, where there is one."""
        self._connection.execute(delete(SuggestionRow).where(SuggestionRow.id == suggestion_id))

    def _ratings(self, year: int, some_of: Collection[PersonId] | None) -> dict[PersonId, Rating]:
        replaced: dict[str, list[_Facts]] = {}
        for key, *facts in self._rows(_REPLACED, year, some_of):
            replaced.setdefault(key, []).append((Stage.DECISION.value, *facts))
        rating = cache(_rating)
        return {
            PersonId(key): rating(opinions, tuple(replaced.get(key, ())))
            for key, opinions in self._rows(_OPINIONS, year, some_of)
        }

    def _rows(
        self, statement: Select[*tuple[Any, ...]], year: int, some_of: Collection[PersonId] | None
    ) -> Iterable[Sequence[Any]]:
        if some_of is None:
            return self._connection.execute(statement, {"of_year": year}).all()
        return rows_among(self._connection, statement.where(_AMONG), list(some_of), of_year=year)

    def _execute_each(self, statement: Executable, values: list[dict[str, Any]]) -> None:
        if values:
            self._connection.execute(statement, values)

    def _suggestions(self, statement: Select[*tuple[Any, ...]]) -> tuple[Suggestion, ...]:
        return tuple(
            Suggestion(
                id=SuggestionId(row["id"]),
                person_id=PersonId(row["key"]),
                year=row["year"],
                text=row["text"],
                written_at=datetime.fromisoformat(row["written_at"]),
                given_by=row["given_by"],
                given_on=optional_day(row["given_on"]),
            )
            for row in self._connection.execute(statement).mappings()
        )


def _values(opinion: Opinion) -> dict[str, Any]:
    return {
        "level": opinion.level,
        "given_on": optional_text(opinion.given_on),
        "reason": stored_text(opinion.reason),
        "upon": opinion.upon,
    }


def _rating(opinions: str, replaced: tuple[_Facts, ...]) -> Rating:
    given = sorted((_opinion(*each) for each in json.loads(opinions)), key=_order)
    return Rating(tuple(given), tuple(_opinion(*each) for each in replaced))


def _opinion(stage: str, level: str, reason: str, given_on: str | None, upon: str) -> Opinion:
    return Opinion(Stage(stage), level, reason, date.fromisoformat(given_on) if given_on else None, upon)


def _order(opinion: Opinion) -> int:
    return STAGES.index(opinion.stage)
