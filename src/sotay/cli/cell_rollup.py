"""``sotay cell rollup|receive``: a cell sends its season to the committee and reads what came back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from sotay.cli.cell_desks import opened_cell, read_cell, write_cell
from sotay.cli.console import Result, Surroundings
from sotay.cli.handing_in import SUBMISSION_ENDING
from sotay.cli.parser import AddCommand, Commands, path_ending_in, path_of, year
from sotay.domain.errors import FileNotWritable
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.rollup import RollupPart
from sotay.services.cell.rollups import PreparedRollup, prepare_rollup, seal_rollup
from sotay.services.cell.seasons import load_years
from sotay.services.cell_cards import OfferedCard, accept_card, look_at_card
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.hand_in import SealedHandIn, forget_unwritten, read_receipt
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, CellDesk
from sotay.texts import cli, cli_hand_in, cli_help, rollup
from sotay.texts import cli_rollup as texts

NO_PARTS = "none"


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the commands to the family."""
    command = add_command(commands, "rollup", texts.rollup_help(), writes=True)
    file_word = cli_help.file_word()
    command.add_argument("--to", type=path_of, metavar=file_word, help=texts.rollup_to())
    command.add_argument("--out", type=path_ending_in(SUBMISSION_ENDING), metavar=file_word, help=texts.rollup_out())
    command.add_argument("--year", type=year, metavar=cli_help.year_word(), help=texts.rollup_year())
    command.add_argument("--parts", type=_parts, metavar=texts.parts_word(), help=texts.rollup_parts(_keys()))
    fingerprint_word = cli_hand_in.fingerprint_word()
    command.add_argument("--fingerprint", default="", metavar=fingerprint_word, help=texts.rollup_fingerprint())
    command.set_defaults(act=send, command_parser=command)
    receive_command = add_command(commands, "receive", texts.receive_help(), writes=True)
    receive_command.add_argument("receipt", type=path_of, metavar=file_word, help=texts.receipt_file())
    receive_command.set_defaults(act=receive)


def send(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Seal the season for the committee; with ``--dry-run`` print every line of it and the very text."""
    missing = [f"--{name}" for name in ("to", "out") if getattr(arguments, name) is None]
    if missing and not arguments.dry_run:
        arguments.command_parser.error(f"the following arguments are required: {', '.join(missing)}")
    adapters = surroundings.load()
    card = read_exchange_file(arguments.to) if arguments.to else None
    today = surroundings.clock().date()

    def prepare(uow: CellUnitOfWork) -> PreparedRollup:
        of_year = arguments.year or load_years(uow, today=today).current
        rules, forms = _rules(adapters, of_year), adapters.catalog.forms()[0]
        return prepare_rollup(
            uow, year=of_year, rules=rules, forms=forms, exchange=adapters.exchange, parts=arguments.parts
        )

    if arguments.dry_run:
        prepared = read_cell(surroundings, adapters, arguments.folder, prepare)
        fingerprint = adapters.exchange.read_card(card).fingerprint if card else ""
        return _preview(prepared, _rules(adapters, prepared.rollup.year), fingerprint)
    with opened_cell(surroundings, adapters, arguments.folder, back_up=True) as desk:
        prepared = desk.run(prepare).result()
        offered = desk.run(lambda uow: look_at_card(uow, content=card or b"", exchange=adapters.exchange)).result()
        now, typed = surroundings.clock(), arguments.fingerprint
        desk.run(lambda uow: accept_card(uow, offered=offered, now=now, fingerprint=typed)).result()
        done = _sealed(desk, arguments, surroundings, adapters, prepared, offered)
    return _told(arguments, prepared, done, offered)


def _rules(adapters: Adapters, of_year: int) -> ReviewRules:
    return rules_for(of_year, adapters.catalog.review_rules()[0])


def receive(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Mark the roll-up that a receipt of the committee answers."""
    adapters = surroundings.load()
    content = read_exchange_file(arguments.receipt)

    def act(uow: CellUnitOfWork) -> Result:
        _, answered = read_receipt(uow, content=content, exchange=adapters.exchange, now=surroundings.clock())
        lines = [texts.answered(answered)]
        if answered.comment:
            lines.append(texts.comment(answered.comment))
        if arguments.dry_run:
            lines.append(cli.only_preview())
        plain = {
            "rollup_id": answered.id,
            "sequence": answered.sequence,
            "year": answered.year,
            "committee": answered.cell_name,
            "result": answered.state.value,
            "comment": answered.comment,
            "answered_at": answered.answered_at.isoformat() if answered.answered_at else None,
            "dry_run": arguments.dry_run,
        }
        return Result(tuple(lines), plain)

    return write_cell(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)


def _parts(written: str) -> frozenset[RollupPart]:
    """Read the parts to send."""
    if written.strip() == NO_PARTS:
        return frozenset()
    wanted = {each.strip() for each in written.split(",")}
    if unknown := sorted(wanted - set(_keys())):
        raise argparse.ArgumentTypeError(texts.unknown_part(unknown[0], _keys()))
    return frozenset(part for part in RollupPart if part.value in wanted)


def _keys() -> list[str]:
    return [part.value for part in RollupPart]


def _preview(prepared: PreparedRollup, rules: ReviewRules, fingerprint: str) -> Result:
    plain = {
        "year": prepared.rollup.year,
        "parts": sorted(part.value for part in prepared.parts),
        "without_proposal": list(prepared.gaps.without_proposal),
        "body": prepared.body,
        "fingerprint": fingerprint,
        "dry_run": True,
    }
    return Result(tuple(_preview_lines(prepared, rules, fingerprint)), plain)


def _preview_lines(prepared: PreparedRollup, rules: ReviewRules, fingerprint: str) -> Iterator[str]:
    yield texts.goes()
    for section in rollup.sections(prepared.rollup, rules):
        yield f"{section.heading}:"
        yield from (f"  {line}" for line in section.lines)
    yield texts.stays()
    yield from (f"  {line}" for line in rollup.kept_back(prepared.parts))
    yield from rollup.gaps(prepared.gaps, prepared.parts)
    yield texts.very_text(len(prepared.body.encode("utf-8")))
    yield prepared.body
    if fingerprint:
        yield texts.fingerprint(fingerprint)
    yield cli.only_preview()


def _sealed(
    desk: CellDesk,
    arguments: argparse.Namespace,
    surroundings: Surroundings,
    adapters: Adapters,
    prepared: PreparedRollup,
    offered: OfferedCard,
) -> SealedHandIn:
    now = surroundings.clock()
    done = desk.run(
        lambda uow: seal_rollup(
            uow,
            prepared=prepared,
            committee_key=offered.card.sign_key,
            exchange=adapters.exchange,
            now=now,
            file_name=arguments.out.name,
        )
    ).result()
    try:
        save_paper(arguments.out, done.sealed.content)
    except FileNotWritable:
        desk.run(lambda uow: forget_unwritten(uow, submission_id=done.hand_in.id)).result()
        raise
    return done


def _told(arguments: argparse.Namespace, prepared: PreparedRollup, done: SealedHandIn, offered: OfferedCard) -> Result:
    hand_in, size = done.hand_in, len(done.sealed.content)
    people = len(prepared.rollup.people)
    is_compared = offered.is_compared or bool(arguments.fingerprint)
    lines = (
        texts.sealed(hand_in, str(arguments.out), people, size),
        texts.fingerprint(offered.card.fingerprint),
        *(() if is_compared else (texts.not_compared(),)),
        *rollup.gaps(prepared.gaps, prepared.parts),
        texts.nothing_was_sent(),
    )
    plain = {
        "file": str(arguments.out),
        "rollup_id": hand_in.id,
        "sequence": hand_in.sequence,
        "year": hand_in.year,
        "committee": hand_in.cell_name,
        "fingerprint": offered.card.fingerprint,
        "is_compared": is_compared,
        "people": people,
        "parts": sorted(part.value for part in prepared.parts),
        "without_proposal": list(prepared.gaps.without_proposal),
        "size_bytes": size,
        "dry_run": False,
    }
    return Result(lines, plain)
