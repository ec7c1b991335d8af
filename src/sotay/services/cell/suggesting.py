"""Suggestions from above on what a member should review (gợi ý kiểm điểm)."""

from __future__ import annotations

from datetime import date, datetime

from sotay.domain.roster import PersonId
from sotay.domain.season_errors import UnknownSuggestion
from sotay.domain.suggestion import Suggestion, SuggestionId
from sotay.services.cell.open_season import ensure_open, person_in
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id


def add_suggestion(
    uow: CellUnitOfWork,
    *,
    year: int,
    person_id: PersonId,
    now: datetime,
    text: str = "",
    given_by: str = "",
    given_on: date | None = None,
) -> Suggestion:
    """Store a new suggestion and return it; ``remove_suggestion`` undoes it. SeasonArchived, UnknownPerson."""
    made = Suggestion(SuggestionId(new_id()), person_id, year, text, now, given_by, given_on)
    put_suggestion_back(uow, suggestion=made)
    return made


def save_suggestion(uow: CellUnitOfWork, *, suggestion: Suggestion) -> Suggestion:
    """Store what is typed of a suggestion and return it as it was before; SeasonArchived, UnknownSuggestion."""
    with uow:
        ensure_open(uow, suggestion.year)
        before = _stored(uow, suggestion.id)
        uow.reviews.put_suggestion(suggestion)
        uow.commit()
    return before


def remove_suggestion(uow: CellUnitOfWork, *, suggestion_id: SuggestionId) -> Suggestion:
    """Remove a suggestion and return it for undo; SeasonArchived, UnknownSuggestion."""
    with uow:
        before = _stored(uow, suggestion_id)
        ensure_open(uow, before.year)
        uow.reviews.remove_suggestion(suggestion_id)
        uow.commit()
    return before


def put_suggestion_back(uow: CellUnitOfWork, *, suggestion: Suggestion) -> None:
    """Put a removed suggestion back where it was; SeasonArchived, UnknownPerson."""
    with uow:
        ensure_open(uow, suggestion.year)
        person_in(uow, suggestion.person_id)
        uow.reviews.put_suggestion(suggestion)
        uow.commit()


def _stored(uow: CellUnitOfWork, suggestion_id: SuggestionId) -> Suggestion:
    found = uow.reviews.suggestion(suggestion_id)
    if found is None:
        raise UnknownSuggestion
    return found
