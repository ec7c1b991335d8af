"""``sotay cell new|publish|verify``: the arguments, and acts on the book, its card and its members' keys.

The others are in ``cell_import``, ``cell_export``, ``cell_season``, ``cell_rollup`` and ``cell_units``.
"""

from __future__ import annotations

import argparse
from collections import Counter

from sotay.cli import card_sheets, cell_export, cell_import, cell_rollup, cell_season, cell_units
from sotay.cli.cell_desks import read_cell, write_cell
from sotay.cli.cell_units import list_units, verify_cell
from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import held
from sotay.cli.parser import Commands, add_command, add_family, path_ending_in, path_of, person_name
from sotay.domain.errors import StoreExists
from sotay.domain.key_card import ENDINGS, CardKind
from sotay.domain.roster import Person, Status, has_odd_days, in_order, labels_of
from sotay.domain.store_kind import StoreKind
from sotay.domain.unit import Unit
from sotay.services.cell.book import publish_card, set_up
from sotay.services.cell.member_keys import KeyChange, verify_card
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.papers import save_paper
from sotay.texts import cli, cli_hand_in, cli_handbook, cli_help, cli_units
from sotay.texts import cli_cell as texts
from sotay.texts.roster import status_name


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "cell", texts.family())
    new = _command(commands, "new", texts.new_help(), writes=True)
    new.add_argument("--name", required=True, type=person_name, metavar=cli_help.name_word(), help=texts.new_name())
    new.add_argument("--roster", type=path_of, metavar=cli_help.file_word(), help=texts.roster_file())
    new.add_argument("--cells", type=path_of, metavar=cli_help.file_word(), help=cli_units.new_cells())
    new.set_defaults(act=make, command_parser=new)
    publish_command = _command(commands, "publish", texts.publish_help(), writes=False)
    ending = path_ending_in(ENDINGS[CardKind.CELL])
    publish_command.add_argument(
        "--out", required=True, type=ending, metavar=cli_help.file_word(), help=texts.publish_out()
    )
    card_sheets.add_option(publish_command)
    publish_command.set_defaults(act=publish)
    verify_command = _command(commands, "verify", texts.verify_help(), writes=True)
    verify_command.add_argument("card", type=path_of, metavar=cli_help.file_word(), help=texts.card_file())
    of_whom = verify_command.add_mutually_exclusive_group(required=True)
    of_whom.add_argument("--member", type=person_name, metavar=cli_help.name_word(), help=texts.member())
    of_whom.add_argument("--cell", type=person_name, metavar=cli_help.name_word(), help=cli_units.verify_cell())
    verify_command.add_argument(
        "--fingerprint", required=True, metavar=cli_hand_in.fingerprint_word(), help=texts.fingerprint()
    )
    verify_command.set_defaults(act=verify)
    cell_import.add_to(commands, _command)
    cell_export.add_to(commands, _command)
    cell_season.add_to(commands, _command)
    cell_rollup.add_to(commands, _command)
    cell_units.add_to(commands, _command)


def make(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Make a cell book from a roster; prints the recovery code once."""
    adapters = surroundings.load()
    now = surroundings.clock()
    if arguments.roster is None and arguments.cells is None:
        arguments.command_parser.error("the following arguments are required: --roster / --cells")
    rosters = adapters.load_rosters()
    people = rosters.read(arguments.roster, now.date()) if arguments.roster else ()
    units = rosters.read_units(arguments.cells) if arguments.cells else ()
    folder, name = arguments.folder, arguments.name
    plain: dict[str, object] = {"folder": str(folder), "name": name, "people": len(people)}
    plain |= {"cells": len(units), "dry_run": arguments.dry_run}
    if arguments.dry_run:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StoreExists(folder)
        would = texts.would_be_made(str(folder), name, len(people))
        return Result((would, *_about(people), *_about_units(units), cli.only_preview()), plain)
    adapters.cell_stores.check_place(folder)
    password = surroundings.new_password(folder, StoreKind.CELL)
    desk, code = adapters.cell_stores.create(folder, password=password)
    with held(desk, back_up=True):
        card = desk.run(lambda uow: set_up(uow, name=name, people=people, exchange=adapters.exchange, now=now)).result()
        desk.run(lambda uow: list_units(uow, units)).result()
    lines = (
        texts.made(str(folder), card.name, len(people)),
        *_about(people),
        *_about_units(units),
        cli_hand_in.fingerprint(card.fingerprint),
        cli_handbook.recovery_code(code),
        texts.recovery_code_only_once(),
    )
    return Result(lines, {**plain, "fingerprint": card.fingerprint, "recovery_code": code})


def publish(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write the cell's card and print its fingerprint."""
    adapters = surroundings.load()
    card = read_cell(
        surroundings, adapters, arguments.folder, lambda uow: publish_card(uow, exchange=adapters.exchange)
    )
    path = save_paper(arguments.out, card.text.encode("utf-8"))
    said, plain = card_sheets.write_sheet(arguments, surroundings, adapters, card)
    lines = (texts.card_written(card.name, str(path)), *said, cli_hand_in.fingerprint(card.fingerprint))
    return Result(lines, {"file": str(path), "name": card.name, "fingerprint": card.fingerprint, **plain})


def verify(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Trust a card whose fingerprint was read out: a member's, or in the book of a committee a cell's."""
    if arguments.cell is not None:
        return verify_cell(arguments, surroundings)
    adapters = surroundings.load()
    content = read_exchange_file(arguments.card)
    now = surroundings.clock()

    def act(uow: CellUnitOfWork) -> tuple[KeyChange, str]:
        change = verify_card(
            uow,
            content=content,
            called=arguments.member,
            fingerprint=arguments.fingerprint,
            exchange=adapters.exchange,
            now=now,
        )
        with uow:
            return change, labels_of(uow.roster.all())[change.person.id]

    change, label = write_cell(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
    say = texts.would_be_verified if arguments.dry_run else texts.verified
    lines = [say(label), *([texts.replaced(label)] if change.replaced else [])]
    if arguments.dry_run:
        lines.append(cli.only_preview())
    plain = {
        "member": label,
        "fingerprint": change.card.fingerprint,
        "replaced": change.replaced is not None,
        "dry_run": arguments.dry_run,
    }
    return Result(tuple(lines), plain)


def _about(people: tuple[Person, ...]) -> tuple[str, ...]:
    """Say how many people have each status, and whose days are to be looked at again."""
    if not people:
        return ()
    counts = Counter(each.status for each in people)
    said = [(status_name(status), counts[status]) for status in Status if counts[status]]
    labels = labels_of(people)
    doubts = (texts.days_in_doubt(labels[each.id]) for each in in_order(people) if has_odd_days(each))
    return (texts.statuses(said), *doubts)


def _about_units(units: tuple[Unit, ...]) -> tuple[str, ...]:
    return (cli_units.listed(len(units)),) if units else ()


def _command(commands: Commands, name: str, description: str, *, writes: bool) -> argparse.ArgumentParser:
    command = add_command(commands, name, description)
    command.add_argument("folder", type=path_of, metavar=cli_help.folder_word(), help=texts.folder())
    command.add_argument("--json", action="store_true", help=cli_help.as_json())
    if writes:
        command.add_argument("--dry-run", action="store_true", help=cli_help.dry_run())
    return command
