"""``sotay cell export``: the papers of a cell; so far the list of those who have not handed in."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from sotay.cli.cell_desks import read_cell
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, year
from sotay.domain.collecting import PersonStanding, Standing, missing
from sotay.domain.roster import PersonId, labels_of
from sotay.services.cell.book import YearOfCell, load_year
from sotay.texts import cli_cell as texts
from sotay.texts import cli_help

PENDING = "pending"
KINDS = ("summary", "report", "minutes", "ballot", "tally", PENDING, "unreviewed", "onepage", "mirror")


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the command to the family."""
    command = add_command(commands, "export", texts.export_help(), writes=False)
    command.add_argument("--year", required=True, type=year, metavar=cli_help.year_word(), help=texts.export_year())
    command.add_argument("--kind", required=True, choices=KINDS, metavar=texts.kind_word(), help=texts.export_kind())
    command.set_defaults(act=export)


def export(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Print those of whom a submission is still waited for, by given name."""
    if arguments.kind != PENDING:
        raise Refused(texts.kind_not_there(arguments.kind))
    adapters = surroundings.load()
    found = read_cell(surroundings, adapters, arguments.folder, lambda uow: load_year(uow, year=arguments.year))
    waited_for = missing(found.people)
    labels = labels_of(each.person for each in found.people)
    expected = sum(each.standing is not Standing.NOT_REVIEWED for each in found.people)
    lines = [
        texts.pending_heading(found.name, found.year, len(waited_for), expected, found.due),
        *(texts.pending_line(labels[each.person.id], each) for each in waited_for),
    ]
    if not waited_for:
        lines = [texts.nobody_pending(found.year)]
    return Result(tuple(lines), _plain(found, waited_for, labels))


def _plain(
    found: YearOfCell, waited_for: tuple[PersonStanding, ...], labels: Mapping[PersonId, str]
) -> dict[str, object]:
    return {
        "cell": found.name,
        "year": found.year,
        "due": found.due.isoformat() if found.due else None,
        "pending": [
            {"member": labels[each.person.id], "state": each.standing.value, "comment": each.comment}
            for each in waited_for
        ],
    }
