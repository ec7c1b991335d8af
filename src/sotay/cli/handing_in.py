"""``sotay handbook card|submit|receive``: the member's half of the sealed exchange."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from sotay.cli import card_sheets
from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import opened, write
from sotay.cli.desks import read as read_from
from sotay.cli.parser import AddCommand, Commands, path_ending_in, path_of, year
from sotay.domain.errors import FileNotReadable, FileNotWritable
from sotay.domain.key_card import ENDINGS, CardKind, KeyCard
from sotay.domain.line_list import REMARK, read_line_list, written_list
from sotay.domain.submission import Decision, Selection, all_but_own_records, chosen_lines, named_lines, with_chosen
from sotay.services import hand_in as acts
from sotay.services.cell_cards import OfferedCard, accept_card, look_at_card, own_card
from sotay.services.exchange_files import read_exchange_file
from sotay.services.hand_in import SealedHandIn, YearToHandIn
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, Desk
from sotay.services.repositories import UnitOfWork
from sotay.texts import cli, cli_help
from sotay.texts import cli_hand_in as texts

ALL = "all"
SUBMISSION_ENDING = ".bainop"


def add_to(commands: Commands, add_command: AddCommand) -> None:
    """Add the commands to the family."""
    card = add_command(commands, "card", texts.card_help(), writes=False)
    card.add_argument(
        "--out",
        required=True,
        type=path_ending_in(ENDINGS[CardKind.MEMBER]),
        metavar=cli_help.file_word(),
        help=texts.card_out(),
    )
    card_sheets.add_option(card)
    card.set_defaults(act=write_card)
    submit_command = add_command(commands, "submit", texts.submit_help(), writes=False)
    _add_submit_options(submit_command)
    submit_command.set_defaults(act=submit, command_parser=submit_command)
    receive_command = add_command(commands, "receive", texts.receive_help(), writes=True)
    receive_command.add_argument("receipt", type=path_of, metavar=cli_help.file_word(), help=texts.receipt_file())
    receive_command.set_defaults(act=receive)


def _add_submit_options(command: argparse.ArgumentParser) -> None:
    file_word = cli_help.file_word()
    command.add_argument("--year", required=True, type=year, metavar=cli_help.year_word(), help=texts.submit_year())
    command.add_argument("--to", type=path_of, metavar=file_word, help=texts.submit_to())
    command.add_argument("--lines", type=path_of, metavar=file_word, help=texts.submit_lines())
    command.add_argument("--out", type=path_ending_in(SUBMISSION_ENDING), metavar=file_word, help=texts.submit_out())
    command.add_argument("--fingerprint", default="", metavar=texts.fingerprint_word(), help=texts.submit_fingerprint())
    command.add_argument("--dry-run", action="store_true", help=texts.submit_dry_run())


def write_card(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Write the member's card and print its fingerprint."""
    adapters = surroundings.load()

    def act(uow: UnitOfWork) -> KeyCard:
        return own_card(uow, exchange=adapters.exchange, now=surroundings.clock())

    card = write(surroundings, adapters, arguments.folder, act, dry_run=False)
    path = save_paper(arguments.out, card.text.encode("utf-8"))
    said, plain = card_sheets.write_sheet(arguments, surroundings, adapters, card)
    lines = (texts.card_written(card.name, str(path)), *said, texts.fingerprint(card.fingerprint))
    return Result(lines, {"file": str(path), "name": card.name, "fingerprint": card.fingerprint, **plain})


def submit(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Seal the chosen lines of a year for a cell; with ``--dry-run`` print what there is to choose from."""
    missing = [name for name in ("to", "lines", "out") if getattr(arguments, name) is None]
    if missing and not arguments.dry_run:
        arguments.command_parser.error(_still_required(missing))
    adapters = surroundings.load()
    card = read_exchange_file(arguments.to) if arguments.to else None
    wanted = _wanted(arguments.lines)
    if arguments.dry_run:
        return _preview(arguments, surroundings, adapters, card, wanted)
    with opened(surroundings, adapters, arguments.folder, back_up=True) as desk:
        at_hand, offered = desk.run(lambda uow: _looked_at(uow, arguments, adapters, card or b"")).result()
        selection = wanted(at_hand)
        with_chosen(at_hand.whole, selection)
        accepted = {"offered": offered, "now": surroundings.clock(), "fingerprint": arguments.fingerprint}
        desk.run(lambda uow: accept_card(uow, **accepted)).result()
        done = _sealed(desk, arguments, surroundings, adapters, offered, selection)
    return _told(arguments, done, offered)


def _still_required(missing: list[str]) -> str:
    return f"the following arguments are required: {', '.join(f'--{name}' for name in missing)}"


def _looked_at(
    uow: UnitOfWork, arguments: argparse.Namespace, adapters: Adapters, card: bytes
) -> tuple[YearToHandIn, OfferedCard]:
    offered = look_at_card(uow, content=card, exchange=adapters.exchange)
    return _year(uow, arguments, adapters), offered


def _year(uow: UnitOfWork, arguments: argparse.Namespace, adapters: Adapters) -> YearToHandIn:
    forms, _ = adapters.catalog.forms()
    return acts.load_year(uow, year=arguments.year, forms=forms, exchange=adapters.exchange)


def _wanted(lines: Path | None) -> Callable[[YearToHandIn], Selection]:
    """Return how to choose; a file is read before any handbook is opened."""
    if lines is None or str(lines) == ALL:
        return lambda at_hand: all_but_own_records(at_hand.whole.lines)
    try:
        choices = read_line_list(read_exchange_file(lines).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise FileNotReadable(lines) from error
    return lambda at_hand: named_lines(at_hand.whole.lines, choices)


def _preview(
    arguments: argparse.Namespace,
    surroundings: Surroundings,
    adapters: Adapters,
    card: bytes | None,
    wanted: Callable[[YearToHandIn], Selection],
) -> Result:
    at_hand = read_from(surroundings, adapters, arguments.folder, lambda uow: _year(uow, arguments, adapters))
    selection, whole = wanted(at_hand), at_hand.whole.lines
    chosen = chosen_lines(whole, selection)
    remarks = [texts.list_heading(arguments.year, len(chosen), len(whole)), cli.only_preview()]
    plain: dict[str, object] = {
        "year": arguments.year,
        "dry_run": True,
        "lines": [
            {
                "key": line.key,
                "part": line.part.value,
                "heading": line.heading,
                "text": line.text,
                "chosen": selection.choice(line.key).decision is not Decision.OUT,
            }
            for line in whole
        ],
    }
    if card is not None:
        offered = adapters.exchange.read_card(card)
        remarks.append(texts.cell_fingerprint(offered.fingerprint))
        plain["fingerprint"] = offered.fingerprint
    lines = (*(f"{REMARK} {remark}" for remark in remarks), *written_list(whole, selection))
    return Result(lines, plain)


def _sealed(
    desk: Desk,
    arguments: argparse.Namespace,
    surroundings: Surroundings,
    adapters: Adapters,
    offered: OfferedCard,
    selection: Selection,
) -> SealedHandIn:
    forms, _ = adapters.catalog.forms()
    now = surroundings.clock()
    done = desk.run(
        lambda uow: acts.seal_hand_in(
            uow,
            year=arguments.year,
            cell_key=offered.card.sign_key,
            selection=selection,
            forms=forms,
            exchange=adapters.exchange,
            now=now,
            file_name=arguments.out.name,
        )
    ).result()
    try:
        save_paper(arguments.out, done.sealed.content)
    except FileNotWritable:
        desk.run(lambda uow: acts.forget_unwritten(uow, submission_id=done.hand_in.id)).result()
        raise
    return done


def _told(arguments: argparse.Namespace, done: SealedHandIn, offered: OfferedCard) -> Result:
    hand_in, size = done.hand_in, len(done.sealed.content)
    count = len(acts.read_content(hand_in).lines)
    is_compared = offered.is_compared or bool(arguments.fingerprint)
    lines = [
        texts.sealed(hand_in, str(arguments.out), count, size),
        texts.cell_fingerprint(offered.card.fingerprint),
        *([] if is_compared else [texts.not_compared()]),
        texts.nothing_was_sent(),
    ]
    plain = {
        "file": str(arguments.out),
        "submission_id": hand_in.id,
        "sequence": hand_in.sequence,
        "year": hand_in.year,
        "cell": hand_in.cell_name,
        "fingerprint": offered.card.fingerprint,
        "is_compared": is_compared,
        "lines": count,
        "size_bytes": size,
        "dry_run": False,
    }
    return Result(tuple(lines), plain)


def receive(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Mark the hand-in that a receipt answers."""
    adapters = surroundings.load()
    content = read_exchange_file(arguments.receipt)

    def act(uow: UnitOfWork) -> Result:
        _, answered = acts.read_receipt(uow, content=content, exchange=adapters.exchange, now=surroundings.clock())
        lines = [texts.answered(answered)]
        if answered.comment:
            lines.append(texts.comment(answered.comment))
        if arguments.dry_run:
            lines.append(cli.only_preview())
        plain = {
            "submission_id": answered.id,
            "sequence": answered.sequence,
            "year": answered.year,
            "cell": answered.cell_name,
            "result": answered.state.value,
            "comment": answered.comment,
            "answered_at": answered.answered_at.isoformat() if answered.answered_at else None,
            "dry_run": arguments.dry_run,
        }
        return Result(tuple(lines), plain)

    return write(surroundings, adapters, arguments.folder, act, dry_run=arguments.dry_run)
