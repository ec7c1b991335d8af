"""The grid of a tally: a row for each member, with what does not add up and what the votes say. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.ballot import AGREE, Round, Tally, TallyLine, findings_of_papers, winner
from sotay.domain.season import Season
from sotay.services.cell.voting import voted_on_in
from sotay.texts import cell_ballots as texts
from sotay.ui.secretary.season_changes import names_by_person


@dataclass(frozen=True, slots=True)
class GridRow:
    """One member; ``check`` in a word or two, ``says`` as a sentence, ``result`` "" until the row adds up."""

    person: str
    name: str
    line: TallyLine
    check: str
    says: str
    result: str
    is_wrong: bool

    def number(self, column: str) -> int:
        """Return the number of a choice, or of rows left empty."""
        return self.line.blank if column == BLANK else self.line.votes.get(column, 0)

    @property
    def is_counted(self) -> bool:
        """Tell whether anything is typed in the row."""
        return bool(self.line.blank or any(self.line.votes.values()))


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything that the grid shows; ``columns`` are the keys that numbers are typed for."""

    columns: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[GridRow, ...]


BLANK = "blank"
"""The key of the column of rows left empty; no choice is called so."""


def grid_of(tally: Tally, season: Season) -> Grid:
    """Return the grid of a tally."""
    names = names_by_person(season)
    voted_on = set(voted_on_in(season, tally.round))
    papers_are_right = not findings_of_papers(tally.papers)
    rows = []
    for line in tally.lines:
        name = names.get(line.person, line.person)
        shown = name if line.person in voted_on else texts.is_no_candidate(name)
        rows.append(_row(line, shown, tally, season, papers_are_right=papers_are_right))
    heads = tuple(texts.choice_column(key, season.rules.level_name(key)) for key in tally.choices)
    return Grid((*tally.choices, BLANK), (*heads, texts.blank_column()), tuple(rows))


def _row(line: TallyLine, name: str, tally: Tally, season: Season, *, papers_are_right: bool) -> GridRow:
    found = sum(line.votes.values()) + line.blank
    valid = tally.papers.valid
    if not found:
        return GridRow(line.person, name, line, texts.not_counted() if valid else "", "", "", is_wrong=False)
    is_wrong = found != valid
    check = texts.adds_up()
    if is_wrong:
        check = texts.too_few(valid - found) if found < valid else texts.too_many(found - valid)
    result = _result(line, tally, season) if papers_are_right and not is_wrong else ""
    return GridRow(
        line.person, name, line, check if found else "", texts.row_says(name, found, valid), result, is_wrong
    )


def _result(line: TallyLine, tally: Tally, season: Season) -> str:
    rules = season.rules
    won = winner(line, tally.papers, rules.vote)
    if tally.round is Round.HIGHEST:
        won = rules.cap.of if won == AGREE else rules.cap.good
    return texts.enough_for(rules.level_name(won)) if won else texts.not_enough()
