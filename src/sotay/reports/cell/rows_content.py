"""The rows of a season by the names that a template may use: each row a cell for each key of its set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from sotay.domain.ballot import Round, Tally, TallyLine, candidates, choices_of, winner
from sotay.domain.rating import Stage, proposes_otherwise
from sotay.domain.season import Season, SeasonMember
from sotay.reports.cell.row_values import CHOICE, EMPTY, Row, count_cell, day_cell
from sotay.reports.cell.unit_rows import UNIT_ROWS
from sotay.reports.cell.values import Cell
from sotay.texts import cell_papers as texts
from sotay.texts import stages

_STAGES = {
    "own": Stage.OWN,
    "workplace": Stage.WORKPLACE,
    "cell-committee": Stage.CELL_COMMITTEE,
    "organisations": Stage.ORGANISATIONS,
    "proposal": Stage.CELL,
    "decision": Stage.DECISION,
}
_SECOND_ROUND = ("candidates", "second_votes")


def rows_of(name: str, season: Season) -> tuple[Row, ...]:
    """Return the rows of a set."""
    makers: Mapping[str, Callable[[Season], Sequence[Row]]] = {
        "members": lambda each: _members(each.in_scope(), each),
        "reviewed": lambda each: _members(each.reviewed(), each),
        "to_discuss": lambda each: _members(each.to_discuss(), each),
        "excluded": lambda each: _members([one for one in each.members if one.excluded], each),
        "not_reviewed": lambda each: _members(each.not_reviewed(), each),
        "pending": lambda each: _members(each.pending(), each),
        "levels": _levels,
        "grounds": _grounds,
        "ballot": lambda each: _ballot(each.reviewed(), Round.LEVELS, each),
        "candidates": _candidates,
        "votes": lambda each: _votes(Round.LEVELS, each),
        "second_votes": lambda each: _votes(Round.HIGHEST, each),
        "items": _items,
        **UNIT_ROWS,
    }
    return tuple(makers[name](season))


def choices_in(name: str, season: Season) -> tuple[tuple[str, str], ...]:
    """Return key and heading of each column that ``choices`` of a set stands for."""
    if name == "units":
        return tuple((CHOICE + level.key, level.name) for level in season.rules.levels)
    round_ = Round.HIGHEST if name in _SECOND_ROUND else Round.LEVELS
    names = {level.key: level.name for level in season.rules.levels}
    return tuple((CHOICE + key, texts.choice(key, names.get(key, ""))) for key in choices_of(season.rules, round_))


def _members(members: Sequence[SeasonMember], season: Season) -> list[Row]:
    return [_member(number, member, season) for number, member in enumerate(members, start=1)]


def _member(number: int, member: SeasonMember, season: Season) -> Row:
    excluded = {each.key: each.name for each in season.rules.exclusions}.get(member.excluded, member.excluded)
    missing = "" if member.is_reviewed else texts.crossed()
    return {
        "number": count_cell(number),
        "name": Cell(member.full_name),
        "office": Cell(member.office),
        "cell": Cell(member.cell or season.head.cell),
        "joined_on": day_cell(member.joined_on),
        "reason": Cell(excluded or member.unreviewed),
        "blank": EMPTY,
        **{key: Cell(_level(member, stage, season)) for key, stage in _STAGES.items()},
        "basis": Cell(member.basis),
        "remark": Cell(member.remark or texts.unknown()),
        "note": Cell(_note(member)),
        "not_reviewed": Cell(missing),
        "not_rated": Cell(missing),
        "state": Cell(texts.hand_in(member.hand_in)),
        "day": day_cell(member.handed_in_on),
    }


def _note(member: SeasonMember) -> str:
    return texts.note(
        is_official=member.is_official,
        is_from_paper=member.is_from_paper,
        is_left_over=member.is_in_scope and not member.is_reviewed,
        is_changed=proposes_otherwise(member.rating),
    )


def _level(member: SeasonMember, stage: Stage, season: Season) -> str:
    opinion = member.rating.at(stage)
    if opinion is None:
        return stages.undecided() if stage is Stage.DECISION else stages.not_yet()
    return stages.absent() if opinion.is_absent else season.rules.level(opinion.level).name


def _levels(season: Season) -> list[Row]:
    proposed, decided = season.counts_at(Stage.CELL), season.counts_at(Stage.DECISION)
    rows = [
        _level_row(count_cell(at), level.name, (proposed[level.key], decided[level.key]), season, proposed, decided)
        for at, level in enumerate(season.rules.levels, start=1)
    ]
    sums = (sum(proposed.values()), sum(decided.values()))
    return [*rows, _level_row(EMPTY, texts.total(), sums, season, proposed, decided)]


def _level_row(
    number: Cell,
    name: str,
    counts: tuple[int, int],
    season: Season,
    proposed: Mapping[str, int],
    decided: Mapping[str, int],
) -> Row:
    row = {
        "number": number,
        "level": Cell(name),
        "proposed": count_cell(counts[0]),
        "proposed_share": _share(counts[0], sum(proposed.values())),
        "decided": count_cell(counts[1]),
        "decided_share": _share(counts[1], sum(decided.values())),
    }
    # Some proposals or decisions of many would read like the whole result.
    if not season.is_proposed:
        row |= {"proposed": Cell(texts.unknown()), "proposed_share": EMPTY}
    if not season.is_decided:
        row |= {"decided": Cell(stages.undecided()), "decided_share": EMPTY}
    return row


def _grounds(season: Season) -> list[Row]:
    found = [key for member in season.reviewed() for key in member.grounds]
    return [
        {"number": count_cell(at), "ground": Cell(each.text), "count": count_cell(found.count(each.key))}
        for at, each in enumerate(season.rules.grounds, start=1)
    ]


def _ballot(members: Sequence[SeasonMember], round_: Round, season: Season) -> list[Row]:
    boxes = {CHOICE + key: Cell(texts.box()) for key in choices_of(season.rules, round_)}
    return [{**row, **boxes} for row in _members(members, season)]


def _candidates(season: Season) -> list[Row]:
    chosen = set(candidates(season.first, season.rules)) if season.first else set()
    return _ballot([each for each in season.reviewed() if each.person in chosen], Round.HIGHEST, season)


def _votes(round_: Round, season: Season) -> list[Row]:
    """Return the votes of a round; of a committee those in its cells, each judged by the papers of its own cell."""
    held = [each for _, each in season.by_unit()] if season.is_of_committee else [season]
    rows: list[Row] = []
    for each in held:
        tally = each.first if round_ is Round.LEVELS else each.second
        members = {member.person: member for member in each.members}
        for line in tally.lines if tally else ():
            if tally is not None and line.person in members:
                rows.append(_vote(len(rows) + 1, members[line.person], line, tally, each))
    return rows


def _vote(number: int, member: SeasonMember, line: TallyLine, tally: Tally, season: Season) -> Row:
    won = winner(line, tally.papers, season.rules.vote)
    names = {level.key: level.name for level in season.rules.levels}
    return {
        **_member(number, member, season),
        **{CHOICE + key: count_cell(line.votes.get(key, 0)) for key in tally.choices},
        "left_blank": count_cell(line.blank),
        "proposal": Cell(texts.choice(won, names.get(won, "")) if won else texts.no_proposal()),
    }


def _items(season: Season) -> list[Row]:
    if season.mirror is None:
        return []
    rows: list[Row] = []
    for row in season.mirror.rows:
        name = season.items.get(row.item)
        rows.append(
            {
                "number": Cell(name.code if name else ""),
                "item": Cell(name.short if name else row.item),
                "band": Cell(texts.band(row.band)),
                "since": Cell(texts.band_since(row.of_year, season.mirror.year)),
                "blank": EMPTY,
            }
        )
    return rows


def _share(part: int, whole: int) -> Cell:
    return Cell(texts.share(part, whole), Decimal(part) / whole if whole else Decimal(0))
