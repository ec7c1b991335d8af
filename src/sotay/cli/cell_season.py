"""``sotay cell archive|reopen``: a season that is over is kept as it stands, and may be opened again."""

from __future__ import annotations

import argparse

from sotay.cli.cell_desks import write_cell
from sotay.cli.console import Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, year
from sotay.domain.review_rules import rules_for
from sotay.services.cell.season import load_season
from sotay.services.cell.seasons import archive_season, reopen_season
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cli, cli_help
from sotay.texts import cli_season as texts


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add both commands to the family."""
    for name, description, act in (
        ("archive", texts.archive_help(), archive),
        ("reopen", texts.reopen_help(), reopen),
    ):
        command = add_command(commands, name, description, writes=True)
        command.add_argument("--year", required=True, type=year, metavar=cli_help.year_word(), help=texts.season_year())
        command.set_defaults(act=act)


def archive(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Archive a season."""
    adapters = surroundings.load()
    of_year, now = arguments.year, surroundings.clock()

    def act(uow: CellUnitOfWork) -> int:
        rules, forms = rules_for(of_year, adapters.catalog.review_rules()[0]), adapters.catalog.forms()[0]
        archive_season(uow, year=of_year, rules=rules, forms=forms, now=now)
        return len(load_season(uow, year=of_year, rules=rules, forms=forms).members)

    members = write_cell(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
    say = texts.would_be_archived if arguments.dry_run else texts.archived
    return _result(arguments, say(of_year, members), {"members": members})


def reopen(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Open an archived season again; one that is open stays as it is, which is said."""
    adapters = surroundings.load()
    of_year, now = arguments.year, surroundings.clock()
    was_archived = write_cell(
        surroundings,
        adapters,
        arguments.folder,
        lambda uow: reopen_season(uow, year=of_year, now=now),
        dry_run=arguments.dry_run,
    )
    if not was_archived:
        return Result((texts.was_open(of_year),), {"year": of_year, "reopened": False})
    say = texts.would_be_reopened if arguments.dry_run else texts.reopened
    return _result(arguments, say(of_year), {"reopened": not arguments.dry_run})


def _result(arguments: argparse.Namespace, sentence: str, facts: dict[str, object]) -> Result:
    lines = (sentence, *([cli.only_preview()] if arguments.dry_run else []))
    return Result(lines, {"year": arguments.year, **facts, "dry_run": arguments.dry_run})
