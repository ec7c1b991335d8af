"""``--sheet``: the printed sheet of a key card beside its file."""

from __future__ import annotations

import argparse

from sotay.cli.console import Surroundings
from sotay.cli.parser import path_ending_in
from sotay.domain.key_card import KeyCard
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import cli_hand_in, cli_help

SHEET_ENDING = ".pdf"


def add_option(command: argparse.ArgumentParser) -> None:
    """Add the option to a command that writes a card."""
    ending = path_ending_in(SHEET_ENDING)
    command.add_argument("--sheet", type=ending, metavar=cli_help.file_word(), help=cli_hand_in.card_sheet())


def write_sheet(
    arguments: argparse.Namespace, surroundings: Surroundings, adapters: Adapters, card: KeyCard
) -> tuple[tuple[str, ...], dict[str, str]]:
    """Write the sheet where it was asked for, and return what is to be said of it in lines and as JSON."""
    if arguments.sheet is None:
        return (), {}
    sheet = save_paper(arguments.sheet, adapters.documents.key_card(card, surroundings.clock().date()))
    return (cli_hand_in.card_sheet_written(str(sheet)),), {"sheet": str(sheet)}
