"""Whether a roll-up that was read makes sense: in itself, and by the rules that its committee goes by."""

from __future__ import annotations

from collections.abc import Iterable

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.ballot import Round, Tally, findings_of
from sotay.domain.key_card import is_card_name
from sotay.domain.mirror import LEAST, Band, Mirror
from sotay.domain.period import FIRST_YEAR, LAST_YEAR
from sotay.domain.rating import STAGES, Opinion, Rating, Stage
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import PEOPLE_LIMIT, RolledPerson, Rollup

KEY_LIMIT = 64  # characters
LINE_LIMIT = 500  # characters
_COUNT_LIMIT = 1_000_000
_ITEMS_LIMIT = 1_000


def is_sound(rollup: Rollup) -> bool:
    """Tell whether a roll-up holds together, whatever the rules of its year."""
    people = [each.key for each in rollup.people]
    return (
        FIRST_YEAR <= rollup.year <= LAST_YEAR
        and is_card_name(rollup.cell)
        and len(rollup.secretary) <= LINE_LIMIT
        and 0 < len(people) <= PEOPLE_LIMIT
        and len(set(people)) == len(people)
        and all(map(_is_sound_person, rollup.people))
        and _are_sound_votes(rollup.votes, set(people))
        and (rollup.mirror is None or _is_sound_mirror(rollup.mirror, rollup))
        and len(rollup.items) <= _ITEMS_LIMIT
        and _is_sound_report(rollup)
    )


def is_known_to(rollup: Rollup, rules: ReviewRules) -> bool:
    """Tell whether the rules know every level, exclusion and ground that the roll-up names."""
    levels = {each.key for each in rules.levels}
    exclusions = {each.key for each in rules.exclusions}
    grounds = {each.key for each in rules.grounds}
    return all(
        {level.level for level in each.levels if level.level} <= levels
        and (not each.excluded or each.excluded in exclusions)
        and set(each.grounds) <= grounds
        for each in rollup.people
    ) and (rollup.report is None or not rollup.report.level or rollup.report.level in levels)


def _is_sound_person(person: RolledPerson) -> bool:
    lines = (person.office, person.unreviewed, *person.grounds, *(each.level for each in person.levels))
    texts = (person.basis, person.remark, *(each.reason for each in person.levels))
    return (
        0 < len(person.key) <= KEY_LIMIT
        and is_card_name(person.full_name)
        and len(person.sort_as) <= LINE_LIMIT
        and all(len(each) <= LINE_LIMIT for each in lines)
        and len(person.grounds) == len(set(person.grounds))
        and all(len(each) <= TEXT_LIMIT for each in texts)
        and _are_in_order(person)
    )


def _are_in_order(person: RolledPerson) -> bool:
    """Tell whether the stages come one after the other from the first, up to the proposal and no further."""
    stages = tuple(each.stage for each in person.levels)
    is_gapless = stages == STAGES[: len(stages)] and Stage.DECISION not in stages
    return is_gapless and all(each.level or each.stage.may_be_absent for each in person.levels)


def _are_sound_votes(votes: tuple[Tally, ...], people: set[str]) -> bool:
    rounds = [each.round for each in votes]
    return rounds in ([], [Round.LEVELS], [Round.LEVELS, Round.HIGHEST]) and all(
        not findings_of(each)
        and each.papers.members <= _COUNT_LIMIT
        and {line.person for line in each.lines} <= people
        and len(set(each.choices)) == len(each.choices)
        for each in votes
    )


def _is_sound_mirror(mirror: Mirror, rollup: Rollup) -> bool:
    items = [each.item for each in mirror.rows]
    return (
        mirror.year == rollup.year
        and mirror.least >= LEAST
        and 2 * mirror.least <= mirror.given <= _COUNT_LIMIT
        and 0 <= mirror.members <= _COUNT_LIMIT
        and len(items) == len(set(items)) == len(set(items) & set(rollup.items))
        and all(_is_band(each.band, mirror) and each.of_year <= mirror.year for each in mirror.rows)
    )


def _is_band(band: Band, mirror: Mirror) -> bool:
    """Tell whether this is a band that a mirror tells: a number written as one is none."""
    is_whole = band.lowest >= 0 and band.lowest % mirror.least == 0
    return is_whole and band.highest in (None, band.lowest + mirror.least - 1)


def _is_sound_report(rollup: Rollup) -> bool:
    if rollup.report is None:
        return True
    return all(len(each) <= SECTION_LIMIT for each in rollup.report.texts.values()) and _are_short(
        [*rollup.report.points.values(), rollup.report.level, *rollup.report.texts, *rollup.report.points]
    )


def _are_short(words: Iterable[str]) -> bool:
    return all(len(each) <= LINE_LIMIT for each in words)


def rating_of(person: RolledPerson) -> Rating:
    """Return what was rated, in the order of the stages; only of a roll-up that is sound and known to the rules."""
    return Rating(tuple(Opinion(each.stage, each.level, each.reason) for each in person.levels))
