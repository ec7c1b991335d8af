"""The rows of the table of ratings from a season: pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial

from sotay.domain.rating import STAGES, Opinion, Rating, Stage, compared, proposes_otherwise
from sotay.domain.review_rules import ReviewRules
from sotay.domain.search import needle_of, searchable
from sotay.domain.season import Season, SeasonMember
from sotay.texts import cell_ratings as texts
from sotay.texts import stages


class Tone(Enum):
    """How a cell is drawn; its words say the same."""

    PLAIN = "plain"
    MUTED = "muted"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class StageWords:
    """What a cell says: a level in a word, with a smaller note below; ``spoken`` is said for the ear."""

    words: str = ""
    note: str = ""
    tone: Tone = Tone.PLAIN
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One person; ``left_out`` stands across the stages of who is not reviewed, else ""; ``cell`` in a committee."""

    key: str
    name: str
    stages: tuple[StageWords, ...]
    left_out: str = ""
    cell: str = ""


class Wanted(Enum):
    """Whom the table shows, beside those who wait for a stage."""

    EVERYBODY = "everybody"
    DIFFERING = "differing"
    LATER_CLAIM = "later-claim"
    OTHER_PROPOSAL = "other-proposal"
    UNREVIEWED = "unreviewed"


_LIMITS = (Wanted.DIFFERING, Wanted.LATER_CLAIM, Wanted.OTHER_PROPOSAL, Wanted.UNREVIEWED)

Choice = Wanted | Stage
_Cell = Callable[[Stage, Opinion | None, str, str, str], StageWords]


def units_of(season: Season) -> tuple[tuple[str, str], ...]:
    """Return the cells of a committee that have people, with words; its own people, where it has any, as ""."""
    numbers = Counter(each.cell for each in season.members)
    waiting = Counter(each.cell for each in season.members if each.is_reviewed and each.next_stage is not None)
    names = [("", texts.own_people(season.head.cell)), *((each.name, each.name) for each in season.units)]
    return tuple((key, texts.unit_choice(words, waiting[key])) for key, words in names if numbers[key])


def choices_of(season: Season) -> tuple[tuple[Choice, str], ...]:
    """Return whom the table can be limited to, with words and numbers; choices that fit nobody are left out."""
    numbers = Counter(choice for member in season.members for choice in shown_by(member))
    limits: tuple[Choice, ...] = (*STAGES, *_LIMITS)
    found_choices = ((each, _said(each, numbers[each])) for each in limits if numbers[each])
    return (Wanted.EVERYBODY, texts.everybody(len(season.members))), *found_choices


def shown_by(member: SeasonMember) -> tuple[Choice, ...]:
    """Return the choices that show a member."""
    choices: list[Choice] = [Wanted.EVERYBODY]
    if not member.is_reviewed:
        choices.append(Wanted.UNREVIEWED)
    else:
        if member.rating.next_stage is not None:
            choices.append(member.rating.next_stage)
        if member.is_disputed:
            choices.append(Wanted.DIFFERING)
    if member.claims_otherwise:
        choices.append(Wanted.LATER_CLAIM)
    if proposes_otherwise(member.rating):
        choices.append(Wanted.OTHER_PROPOSAL)
    return tuple(choices)


def found(members: Iterable[SeasonMember], words: str, choice: Choice) -> tuple[SeasonMember, ...]:
    """Return whom search and choice show, by given name."""
    needle = needle_of(words)
    return tuple(
        each
        for each in members
        if (choice is Wanted.EVERYBODY or choice in shown_by(each))
        and (not needle or needle in searchable(each.full_name) or needle in searchable(each.cell))
    )


def rows_of(members: Sequence[SeasonMember], rules: ReviewRules) -> tuple[RatingRow, ...]:
    """Return the rows of members in their order."""
    cell = _cells(rules)
    return tuple(_row(each, rules, cell) for each in members)


def row_of(member: SeasonMember, rules: ReviewRules) -> RatingRow:
    """Return the row of a member."""
    return _row(member, rules, _cells(rules))


def _cells(rules: ReviewRules) -> _Cell:
    """Return what makes the cells of one table: thousands of them say one of a few things."""
    return cache(partial(_cell, rules))


def _row(member: SeasonMember, rules: ReviewRules, cell: _Cell) -> RatingRow:
    if not member.is_reviewed:
        reason = texts.not_reviewed_row(why_not(member, rules))
        cells = (StageWords(reason, tone=Tone.MUTED, spoken=reason), *(StageWords() for _ in STAGES[1:]))
        return RatingRow(member.person, member.full_name, cells, reason, member.cell)
    rating, own = member.rating, member.rating.level_at(Stage.OWN)
    later = member.claim if member.claims_otherwise else ""
    of_decision = _of_decision(rating)
    said = tuple(cell(each, rating.at(each), own, later, of_decision) for each in STAGES)
    return RatingRow(member.person, member.full_name, said, cell=member.cell)


def _of_decision(rating: Rating) -> str:
    """Return what is to be noted of the decision itself, the most urgent alone."""
    if proposes_otherwise(rating):
        return texts.proposes_otherwise_short()
    return texts.rated_again_short() if rating.replaced else ""


def why_not(member: SeasonMember, rules: ReviewRules) -> str:
    """Return why somebody is not reviewed, "" for whoever is."""
    if member.excluded:
        return next((each.name for each in rules.exclusions if each.key == member.excluded), member.excluded)
    return member.unreviewed


def _cell(
    rules: ReviewRules, stage: Stage, opinion: Opinion | None, own: str, later: str, of_decision: str
) -> StageWords:
    if opinion is None:
        note = stages.undecided() if stage is Stage.DECISION else ""
        return _spoken(stage, "", note, Tone.MUTED)
    if opinion.is_absent:
        return _spoken(stage, texts.absent_short(), opinion.reason, Tone.MUTED)
    words = texts.short_level(rules.level_name(opinion.level))
    if stage is Stage.OWN:
        note = texts.later_claim_short(texts.short_level(rules.level_name(later))) if later else ""
        return _spoken(stage, words, note, Tone.DIFFERS if later else Tone.PLAIN)
    order = compared(opinion.level, own, rules)
    note = texts.compared(order)
    if stage is Stage.DECISION and of_decision == texts.proposes_otherwise_short():
        return _spoken(stage, words, of_decision, Tone.DIFFERS)
    if stage is Stage.DECISION and not note:
        note = of_decision
    return _spoken(stage, words, note, Tone.DIFFERS if order else Tone.PLAIN)


def _spoken(stage: Stage, words: str, note: str, tone: Tone) -> StageWords:
    return StageWords(words, note, tone, texts.spoken_stage(stage, words, note))


def _said(choice: Choice, number: int) -> str:
    match choice:
        case Stage():
            return texts.waiting_for(choice, number)
        case Wanted.DIFFERING:
            return texts.differing(number)
        case Wanted.LATER_CLAIM:
            return texts.later_claims(number)
        case Wanted.OTHER_PROPOSAL:
            return texts.other_proposals(number)
        case Wanted.UNREVIEWED:
            return texts.unreviewed_ones(number)
        case Wanted.EVERYBODY:
            return texts.everybody(number)
