"""The cells of a committee from the command line: ``sotay cell cells``, and what new and verify do with cells."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sotay.cli.cell_desks import read_cell, write_cell
from sotay.cli.console import Result, Surroundings
from sotay.cli.parser import AddCommand, Commands, path_of, year
from sotay.domain.collecting import Standing
from sotay.domain.unit import Unit, UnitStanding
from sotay.services.cell.units import UnitKeyChange, YearOfUnits, add_units, load_units, verify_unit_card
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.texts import cli, cli_cell, cli_help
from sotay.texts import cli_units as texts


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the command to the family."""
    command = add_command(commands, "cells", texts.cells_help(), writes=True)
    command.add_argument("--add", type=path_of, metavar=cli_help.file_word(), help=texts.cells_file())
    command.add_argument("--year", type=year, metavar=cli_help.year_word(), help=texts.cells_year())
    command.set_defaults(act=cells)


def cells(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Put the cells of a file on the list, then print every cell and how far its roll-up of a year is."""
    adapters = surroundings.load()
    of_year = arguments.year or surroundings.clock().year
    wanted = adapters.load_rosters().read_units(arguments.add) if arguments.add else ()

    def act(uow: CellUnitOfWork) -> tuple[tuple[Unit, ...], YearOfUnits]:
        added = add_units(uow, units=wanted) if wanted else ()
        return added, load_units(uow, year=of_year)

    if wanted:
        added, found = write_cell(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
    else:
        added, found = read_cell(surroundings, adapters, arguments.folder, act)
    lines = [texts.added(len(added), len(wanted), dry_run=arguments.dry_run)] if wanted else []
    lines += [texts.heading(found.name, found.year, found.units, found.due), *map(texts.unit_line, found.units)]
    if wanted and arguments.dry_run:
        lines.append(cli.only_preview())
    plain = {
        "committee": found.name,
        "year": found.year,
        "due": found.due.isoformat() if found.due else None,
        "added": [each.name for each in added],
        "cells": [_plain(each) for each in found.units],
        "dry_run": arguments.dry_run,
    }
    return Result(tuple(lines), plain)


def verify_cell(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Trust a cell's card whose fingerprint was read out; the cell joins the list where it is not on it."""
    adapters = surroundings.load()
    content = read_exchange_file(arguments.card)
    now = surroundings.clock()

    def act(uow: CellUnitOfWork) -> UnitKeyChange:
        return verify_unit_card(
            uow,
            content=content,
            called=arguments.cell,
            fingerprint=arguments.fingerprint,
            exchange=adapters.exchange,
            now=now,
        )

    change = write_cell(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
    name = change.unit.name
    say = texts.would_be_verified if arguments.dry_run else texts.verified
    lines = [say(name), *([texts.joined(name)] if change.is_new else [])]
    lines += [texts.replaced(name)] if change.replaced else []
    if arguments.dry_run:
        lines.append(cli.only_preview())
    plain = {
        "cell": name,
        "fingerprint": change.card.fingerprint,
        "is_new": change.is_new,
        "replaced": change.replaced is not None,
        "dry_run": arguments.dry_run,
    }
    return Result(tuple(lines), plain)


def pending_cells(found: YearOfUnits, out: Path | None, notes: tuple[str, ...]) -> Result:
    """Name the cells whose roll-up is still waited for."""
    waiting = [each for each in found.units if each.standing not in (Standing.IN_TIME, Standing.LATE)]
    lines = [texts.heading(found.name, found.year, found.units, found.due), *map(texts.unit_line, waiting), *notes]
    plain: dict[str, object] = {
        "committee": found.name,
        "year": found.year,
        "due": found.due.isoformat() if found.due else None,
        "pending_cells": [_plain(each) for each in waiting],
    }
    if out is not None:
        lines.insert(0, cli_cell.written(str(out)))
        plain["file"] = str(out)
    return Result(tuple(lines), plain)


def list_units(uow: CellUnitOfWork, units: Sequence[Unit]) -> None:
    """Put cells on the list of a new book."""
    if units:
        add_units(uow, units=units)


def _plain(each: UnitStanding) -> dict[str, Any]:
    latest = each.latest
    return {
        "cell": each.unit.name,
        "secretary": each.unit.secretary,
        "state": each.standing.value,
        "received_at": latest.received_at.isoformat() if latest else None,
        "comment": latest.comment if latest else "",
        "people": latest.people if latest else None,
    }
