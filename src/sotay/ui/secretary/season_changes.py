"""A season with what an act has changed in it, so that a page need not read everybody again: pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from sotay.domain.rating import Rating
from sotay.domain.season import Season, SeasonMember
from sotay.services.cell.claims import rating_with_claim


def member_of(season: Season, person: str) -> SeasonMember | None:
    """Return a member, None who is not in the season."""
    return next((each for each in season.members if each.person == person), None)


def with_member(season: Season, person: str, change: Callable[[SeasonMember], SeasonMember]) -> Season:
    """Return the season with what a change makes of one member."""
    return replace(season, members=tuple(change(each) if each.person == person else each for each in season.members))


def with_ratings(season: Season, ratings: Mapping[str, Rating]) -> Season:
    """Return the season with these ratings as they are stored; a claim stands in one that is empty."""

    def rated(member: SeasonMember) -> SeasonMember:
        if member.person not in ratings:
            return member
        stored = ratings[member.person]
        return replace(member, rating=rating_with_claim(stored, member.claim, member.handed_in_on, season.rules))

    return replace(season, members=tuple(rated(each) for each in season.members))


def names_of(season: Season, people: Iterable[str]) -> list[str]:
    """Return the names of people in the order of the season."""
    wanted = set(people)
    return [each.full_name for each in season.members if each.person in wanted]


def names_by_person(season: Season) -> Mapping[str, str]:
    """Return what everybody is called, by key."""
    return {each.person: each.full_name for each in season.members}
