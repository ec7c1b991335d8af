"""The levels of one member, stage by stage, kept apart: what the member claims is not what the committee decides.

Stages follow each other: none is passed over in silence, and no level is final before the decision. Source of the
order: Điều 12.1 of the rules on review of 2025 and the summary tables of cells.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from sotay.domain.review_rules import ReviewRules
from sotay.domain.season_errors import NotDecidedYet, StageNeedsLevel, StageNotLast, StageSkipped, StageTaken


class Stage(Enum):
    """Who gives a level, in the order in which they do; the value is stored."""

    OWN = "own"
    WORKPLACE = "workplace"
    CELL_COMMITTEE = "cell-committee"
    ORGANISATIONS = "organisations"
    CELL = "cell"
    DECISION = "decision"

    @property
    def may_be_absent(self) -> bool:
        """Tell whether a member can be without: the retired have no workplace, a small cell has no chi uỷ."""
        return self in _MAY_BE_ABSENT


STAGES = tuple(Stage)
_MAY_BE_ABSENT = {Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one stage says: a level by its key, or "" for a stage that this member does not have.

    ``reason`` says why there is none, or what the level rests on; ``given_on`` is None where the day is not known.
    ``upon`` keeps with a decision the proposal that it was made upon, since the cell may propose otherwise later.
    """

    stage: Stage
    level: str
    reason: str = ""
    given_on: date | None = None
    upon: str = ""

    @property
    def is_absent(self) -> bool:
        """Tell whether the member does not have this stage."""
        return not self.level


@dataclass(frozen=True, slots=True)
class Rating:
    """The opinions of one member in one year, in the order of the stages and without a gap.

    ``replaced`` are decisions that a later one took the place of, oldest first.
    """

    opinions: tuple[Opinion, ...] = ()
    replaced: tuple[Opinion, ...] = ()

    def at(self, stage: Stage) -> Opinion | None:
        """Return what a stage said, None where it has not spoken."""
        for each in self.opinions:
            if each.stage is stage:
                return each
        return None

    def level_at(self, stage: Stage) -> str:
        """Return the level of a stage, "" where it gave none."""
        opinion = self.at(stage)
        return opinion.level if opinion else ""

    @property
    def next_stage(self) -> Stage | None:
        """Return the stage that speaks next, None once all have spoken."""
        return STAGES[len(self.opinions)] if len(self.opinions) < len(STAGES) else None


@dataclass(frozen=True, slots=True)
class Standing:
    """The last level that anybody gave, with who gave it; only a decision is final."""

    stage: Stage
    level: str

    @property
    def is_final(self) -> bool:
        """Tell whether the level is decided."""
        return self.stage is Stage.DECISION


def with_opinion(rating: Rating, opinion: Opinion, rules: ReviewRules) -> Rating:
    """Return the rating with what the next stage says.

    StageSkipped where an earlier stage has not spoken, StageTaken where this one has, StageNeedsLevel for an absence
    that no member can have, UnknownRating for a level that the rules do not know.
    """
    if rating.at(opinion.stage) is not None:
        raise StageTaken(opinion.stage.value)
    if opinion.stage is not rating.next_stage and rating.next_stage is not None:
        raise StageSkipped(opinion.stage.value, rating.next_stage.value)
    _check(opinion, rules)
    return replace(rating, opinions=(*rating.opinions, _upon(rating, opinion)))


def without_last(rating: Rating, stage: Stage) -> Rating:
    """Return the rating with its last stage taken back; StageNotLast while a later one rests on it."""
    if rating.opinions and rating.opinions[-1].stage is not stage and rating.at(stage) is not None:
        raise StageNotLast(stage.value, rating.opinions[-1].stage.value)
    return replace(rating, opinions=tuple(each for each in rating.opinions if each.stage is not stage))


def decided_again(rating: Rating, decision: Opinion, rules: ReviewRules) -> Rating:
    """Return the rating with another decision in the place of the first, which is kept.

    Source: Điều 13 and Mẫu 03 (the level above cancels or corrects a rating). NotDecidedYet where there is none.
    """
    first = rating.at(Stage.DECISION)
    if first is None:
        raise NotDecidedYet
    _check(decision, rules)
    made = _upon(rating, replace(decision, stage=Stage.DECISION))
    return Rating(opinions=(*rating.opinions[:-1], made), replaced=(*rating.replaced, first))


def with_claim(rating: Rating, claim: Opinion, rules: ReviewRules) -> Rating:
    """Return the rating with what the member claims by now; what others said of the earlier one stays."""
    _check(claim, rules)
    made = replace(claim, stage=Stage.OWN)
    return replace(rating, opinions=(made, *rating.opinions[1:]))


def with_facts(rating: Rating, stage: Stage, reason: str, given_on: date | None) -> Rating:
    """Return the rating with reason and day of what a stage said; the level stays. Unchanged where it said nothing."""
    opinions = (
        replace(each, reason=reason, given_on=given_on) if each.stage is stage else each for each in rating.opinions
    )
    return replace(rating, opinions=tuple(opinions))


def compared(level: str, claimed: str, rules: ReviewRules) -> int:
    """Return 1 where a level is higher than the claimed one, -1 where it is lower, 0 where nothing can be said."""
    places = {each.key: -place for place, each in enumerate(rules.levels)}
    if level not in places or claimed not in places:
        return 0
    return (places[level] > places[claimed]) - (places[level] < places[claimed])


def standing_of(rating: Rating) -> Standing | None:
    """Return the last level given, None where nobody gave one."""
    for opinion in reversed(rating.opinions):
        if not opinion.is_absent:
            return Standing(opinion.stage, opinion.level)
    return None


def proposes_otherwise(rating: Rating) -> bool:
    """Tell whether the cell proposes another level by now than the one that was decided upon."""
    decision = rating.at(Stage.DECISION)
    return decision is not None and bool(decision.upon) and decision.upon != rating.level_at(Stage.CELL)


def _upon(rating: Rating, opinion: Opinion) -> Opinion:
    if opinion.stage is not Stage.DECISION:
        return opinion
    return replace(opinion, upon=rating.level_at(Stage.CELL))


def _check(opinion: Opinion, rules: ReviewRules) -> None:
    if opinion.level:
        rules.level(opinion.level)
    elif not opinion.stage.may_be_absent:
        raise StageNeedsLevel(opinion.stage.value)
