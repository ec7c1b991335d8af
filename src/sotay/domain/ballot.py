"""Ballots on levels and their tally: what was handed out, came back and counts, in one round or two.

No national rule says when a ballot is void: here it is void where a row bears two marks or where no row bears any, and
a row left blank on a valid ballot is a vote for nothing. Two rounds, as several cells vote: the levels first, then
«xuất sắc» among those proposed for «tốt».
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from sotay.domain.review_rules import ReviewRules, VoteBase, VoteRule
from sotay.domain.season_errors import TallyDoesNotAddUp

AGREE = "agree"
DISAGREE = "disagree"


class Round(Enum):
    """Which vote; the value is stored."""

    LEVELS = "levels"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True)
class Papers:
    """How many people may vote and came, and what became of the papers."""

    members: int
    present: int
    handed_out: int
    returned: int
    invalid: int

    @property
    def valid(self) -> int:
        """Return how many papers count."""
        return self.returned - self.invalid

    @property
    def kept(self) -> int:
        """Return how many papers never came back."""
        return self.handed_out - self.returned


@dataclass(frozen=True, slots=True)
class TallyLine:
    """The votes on one member by choice; ``blank`` counts valid papers whose row was left empty."""

    person: str
    votes: Mapping[str, int]
    blank: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """A count of one round; ``lines`` in the order of the ballot."""

    round: Round
    choices: tuple[str, ...]
    papers: Papers
    lines: tuple[TallyLine, ...]

    def line(self, person: str) -> TallyLine | None:
        """Return the votes on one member, None for one who was not voted on."""
        return next((each for each in self.lines if each.person == person), None)


class TallyFault(Enum):
    """How numbers contradict each other."""

    MORE_PRESENT_THAN_MEMBERS = "more-present-than-members"
    MORE_HANDED_OUT_THAN_PRESENT = "more-handed-out-than-present"
    MORE_RETURNED_THAN_HANDED_OUT = "more-returned-than-handed-out"
    MORE_INVALID_THAN_RETURNED = "more-invalid-than-returned"
    BELOW_ZERO = "below-zero"
    VOTES_ARE_NOT_VALID_PAPERS = "votes-are-not-valid-papers"
    UNKNOWN_CHOICE = "unknown-choice"
    PERSON_TWICE = "person-twice"


@dataclass(frozen=True, slots=True)
class TallyFinding:
    """One contradiction; ``person`` is "" where it concerns the papers as a whole."""

    fault: TallyFault
    person: str = ""
    found: int = 0
    expected: int = 0


def choices_of(rules: ReviewRules, round_: Round) -> tuple[str, ...]:
    """Return the choices of a ballot: the levels, in two rounds without the capped one, which has a vote of its own."""
    if round_ is Round.HIGHEST:
        return AGREE, DISAGREE
    return tuple(each.key for each in rules.levels if not (rules.vote.two_rounds and each.key == rules.cap.of))


def is_valid(marks: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether a ballot counts; ``marks`` maps each member on it to the choices that were crossed."""
    return any(marks.values()) and all(len(crossed) <= 1 for crossed in marks.values())


def count_ballots(
    round_: Round,
    choices: tuple[str, ...],
    people: Sequence[str],
    ballots: Iterable[Mapping[str, Sequence[str]]],
    *,
    members: int,
    present: int,
    handed_out: int,
) -> Tally:
    """Return the tally of the ballots that came back."""
    returned = list(ballots)
    valid = [each for each in returned if is_valid(each)]
    lines = []
    for person in people:
        crossed = [choice for ballot in valid for choice in ballot.get(person, ())]
        votes = {choice: crossed.count(choice) for choice in choices}
        lines.append(TallyLine(person, MappingProxyType(votes), len(valid) - sum(votes.values())))
    papers = Papers(members, present, handed_out, len(returned), len(returned) - len(valid))
    return Tally(round_, choices, papers, tuple(lines))


def completed(begun: Tally, kept: Tally | None) -> Tally:
    """Return a begun tally with what was counted so far; nothing that was counted is left out.

    Whoever is voted on no more, and a choice that there is no more, comes last while it has votes.
    """
    if kept is None:
        return begun
    more = tuple(each for each in kept.choices if each not in begun.choices and _total(kept, each))
    choices = (*begun.choices, *more)
    counted = {line.person: line for line in kept.lines}
    people = {line.person: None for line in begun.lines}
    left = [line.person for line in kept.lines if line.person not in people and _is_counted(line)]
    lines = []
    for person in (*people, *left):
        line = counted.get(person, TallyLine(person, {}))
        votes = MappingProxyType({choice: line.votes.get(choice, 0) for choice in choices})
        lines.append(TallyLine(person, votes, line.blank))
    return Tally(begun.round, choices, kept.papers, tuple(lines))


def with_line(tally: Tally, line: TallyLine) -> Tally:
    """Return a tally with other votes on one member."""
    return replace(tally, lines=tuple(line if each.person == line.person else each for each in tally.lines))


def findings_of_papers(papers: Papers) -> tuple[TallyFinding, ...]:
    """Return what contradicts itself among the numbers of the papers."""
    return tuple(_of_papers(papers))


def findings_of(tally: Tally) -> tuple[TallyFinding, ...]:
    """Return every contradiction of a tally typed in by hand; nothing where it adds up."""
    found = [*findings_of_papers(tally.papers)]
    seen: set[str] = set()
    for line in tally.lines:
        if line.person in seen:
            found.append(TallyFinding(TallyFault.PERSON_TWICE, line.person))
        seen.add(line.person)
        found += _of_line(line, tally)
    return tuple(found)


def checked(tally: Tally) -> Tally:
    """Return a tally that adds up; TallyDoesNotAddUp."""
    if found := findings_of(tally):
        raise TallyDoesNotAddUp(len(found))
    return tally


def winner(line: TallyLine, papers: Papers, rule: VoteRule) -> str:
    """Return the choice with more than the share that the rule asks for, "" where none has it."""
    bases = {VoteBase.OFFICIAL_MEMBERS: papers.members, VoteBase.PRESENT: papers.present, VoteBase.VALID: papers.valid}
    base = bases[rule.base]
    wins = [choice for choice, votes in line.votes.items() if Decimal(votes * 100) > base * rule.more_than]
    return wins[0] if len(wins) == 1 else ""


def candidates(first: Tally, rules: ReviewRules) -> tuple[str, ...]:
    """Return who stands in the second round: those whom the first proposes for the level just below the capped one."""
    return tuple(line.person for line in first.lines if winner(line, first.papers, rules.vote) == rules.cap.good)


def proposals(first: Tally, second: Tally | None, rules: ReviewRules) -> Mapping[str, str]:
    """Return what the cell proposes for each member by the votes, "" where no choice has enough of them."""
    levels = {line.person: winner(line, first.papers, rules.vote) for line in first.lines}
    if second is not None:
        for line in second.lines:
            if levels.get(line.person) == rules.cap.good and winner(line, second.papers, rules.vote) == AGREE:
                levels[line.person] = rules.cap.of
    return MappingProxyType(levels)


def _total(tally: Tally, choice: str) -> int:
    return sum(line.votes.get(choice, 0) for line in tally.lines)


def _is_counted(line: TallyLine) -> bool:
    return bool(line.blank or any(line.votes.values()))


def _of_papers(papers: Papers) -> Iterable[TallyFinding]:
    pairs = (
        (TallyFault.MORE_PRESENT_THAN_MEMBERS, papers.present, papers.members),
        (TallyFault.MORE_HANDED_OUT_THAN_PRESENT, papers.handed_out, papers.present),
        (TallyFault.MORE_RETURNED_THAN_HANDED_OUT, papers.returned, papers.handed_out),
        (TallyFault.MORE_INVALID_THAN_RETURNED, papers.invalid, papers.returned),
    )
    if min(papers.members, papers.present, papers.handed_out, papers.returned, papers.invalid) < 0:
        yield TallyFinding(TallyFault.BELOW_ZERO)
    for fault, found, most in pairs:
        if found > most:
            yield TallyFinding(fault, found=found, expected=most)


def _of_line(line: TallyLine, tally: Tally) -> Iterable[TallyFinding]:
    total = sum(line.votes.values()) + line.blank
    if min((*line.votes.values(), line.blank)) < 0:
        yield TallyFinding(TallyFault.BELOW_ZERO, line.person)
    if not line.votes.keys() <= set(tally.choices):
        yield TallyFinding(TallyFault.UNKNOWN_CHOICE, line.person)
    if total != tally.papers.valid:
        yield TallyFinding(TallyFault.VOTES_ARE_NOT_VALID_PAPERS, line.person, total, tally.papers.valid)
