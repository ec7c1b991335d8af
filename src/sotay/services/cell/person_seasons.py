"""What a person takes along of the seasons: all of it out, gone with the person, and back again; inside an act."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.ballot import Round, TallyLine
from sotay.domain.rating import Rating
from sotay.domain.roster import PersonId
from sotay.domain.season import SeasonMember
from sotay.domain.season_book import ReviewNotes
from sotay.domain.suggestion import Suggestion
from sotay.services.cell_repositories import CellUnitOfWork


@dataclass(frozen=True, slots=True)
class VotesOnPerson:
    """The votes on a person in one round; ``place`` is that of the line in the tally."""

    round: Round
    place: int
    line: TallyLine


@dataclass(frozen=True, slots=True)
class PersonSeason:
    """Everything that one season holds of a person; ``archived`` is the member as he stood, at ``place``."""

    year: int
    rating: Rating
    notes: ReviewNotes
    suggestions: tuple[Suggestion, ...]
    votes: tuple[VotesOnPerson, ...]
    archived: SeasonMember | None = None
    place: int = 0


def seasons_of(uow: CellUnitOfWork, person_id: PersonId) -> tuple[PersonSeason, ...]:
    """Return what every season holds of a person, the earliest first."""
    lines = uow.votes.lines_of(person_id)
    return tuple(_season(uow, person_id, year, lines) for year in uow.reviews.years_of(person_id))


def put_seasons_back(uow: CellUnitOfWork, person_id: PersonId, seasons: tuple[PersonSeason, ...]) -> None:
    """Store again what seasons held of a person; what was removed as a whole meanwhile, as a tally, stays removed."""
    for each in seasons:
        uow.reviews.put_rating(person_id, each.year, each.rating)
        uow.reviews.put_notes(person_id, each.year, each.notes)
        for suggestion in each.suggestions:
            uow.reviews.put_suggestion(suggestion)
        for votes in each.votes:
            uow.votes.put_line(each.year, votes.round, votes.place, votes.line)
        if each.archived is not None and uow.seasons.archived_at(each.year) is not None:
            uow.seasons.put_archived_member(each.year, each.place, each.archived)


def _season(
    uow: CellUnitOfWork, person_id: PersonId, year: int, lines: tuple[tuple[int, Round, int, TallyLine], ...]
) -> PersonSeason:
    archived = uow.seasons.archived_member(person_id, year)
    place, member = archived or (0, None)
    return PersonSeason(
        year=year,
        rating=uow.reviews.rating(person_id, year),
        notes=uow.reviews.notes(person_id, year),
        suggestions=uow.reviews.suggestions(person_id, year),
        votes=tuple(VotesOnPerson(round_, at, line) for of_year, round_, at, line in lines if of_year == year),
        archived=member,
        place=place,
    )
