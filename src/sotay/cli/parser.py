"""argparse in Vietnamese: help, usage and every message of a wrong call."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, Protocol, TypeAlias

from sotay.domain.errors import NotAPeriod
from sotay.domain.period import FIRST_YEAR, LAST_YEAR, Period, parse_period
from sotay.domain.search import nfc
from sotay.texts import cli_help, cli_usage
from sotay.texts.errors import sentence_for

USAGE_ERROR = 2
NAME_LIMIT = 200
PDF, WORD, SHEET, OPEN_DATA = ".pdf", ".docx", ".xlsx", ".json"
EXPORT_ENDINGS = (PDF, WORD, OPEN_DATA)
PAPER_ENDINGS = (PDF, WORD, SHEET)


class Stop(Exception):
    """The parser has said all there is to say: ``text`` goes to stdout for code 0, else to stderr."""

    def __init__(self, text: str, code: int) -> None:
        super().__init__(text)
        self.text = text
        self.code = code


class VietnameseFormatter(argparse.HelpFormatter):
    """Help with a Vietnamese usage line."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401
        """Put the usage line in with its Vietnamese prefix."""
        super().add_usage(usage, actions, groups, cli_usage.usage_prefix() if prefix is None else prefix)


class VietnameseParser(argparse.ArgumentParser):
    """A parser that never speaks English and never leaves the program: it raises ``Stop`` instead."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - argparse hands its own options on
        super().__init__(formatter_class=VietnameseFormatter, add_help=False, allow_abbrev=False, **options)
        self._positionals.title = cli_help.arguments_title()
        self._optionals.title = cli_help.options_title()
        self.add_argument("-h", "--help", action="help", help=cli_help.show_help())

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002 - ``run`` decides where text goes
        """Stop with the help."""
        raise Stop(self.format_help(), 0)

    def error(self, message: str) -> NoReturn:
        """Stop with the reason and the way to the help."""
        reason = cli_usage.wrong_usage(cli_usage.usage_error(message))
        raise Stop(f"{reason}\n{cli_usage.see_help(self.prog)}\n", USAGE_ERROR)


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class AddCommand(Protocol):
    """How a command of a family is added with what all of them take."""

    def __call__(self, commands: Commands, name: str, description: str, *, writes: bool) -> argparse.ArgumentParser:
        """Return the parser of the new command."""


def add_family(families: Commands, name: str, purpose: str) -> Commands:
    """Add a word that further commands follow, and return where they are added."""
    return commands_of(add_command(families, name, purpose))


def add_command(commands: Commands, name: str, purpose: str) -> argparse.ArgumentParser:
    """Add a command; ``purpose`` starts with a small letter and has no full stop."""
    return commands.add_parser(name, help=purpose, description=purpose[0].upper() + purpose[1:] + ".")


def commands_of(parser: argparse.ArgumentParser) -> Commands:
    """Return where the commands under a parser are added; one of them must be given."""
    return parser.add_subparsers(
        title=cli_help.commands_title(), metavar=cli_help.command_word(), dest="command", required=True
    )


def period(written: str) -> Period:
    """Read a period argument."""
    try:
        return parse_period(written)
    except NotAPeriod as error:
        raise argparse.ArgumentTypeError(sentence_for(error)) from None


def year(written: str) -> int:
    """Read a year argument."""
    if not (written.isascii() and written.isdigit() and FIRST_YEAR <= int(written) <= LAST_YEAR):
        raise argparse.ArgumentTypeError(cli_usage.not_a_year(written))
    return int(written)


def person_name(written: str) -> str:
    """Read a person's name: NFC, single spaces, not empty."""
    name = " ".join(nfc(written).split())
    if not name:
        raise argparse.ArgumentTypeError(cli_usage.empty_name())
    if len(name) > NAME_LIMIT:
        raise argparse.ArgumentTypeError(cli_usage.name_too_long(NAME_LIMIT))
    return name


def path_of(written: str) -> Path:
    """Read a path; an empty one, as a forgotten variable of a script leaves it, would mean the present folder."""
    if not written.strip():
        raise argparse.ArgumentTypeError(cli_usage.empty_path())
    return Path(written)


def path_ending_in(ending: str) -> Callable[[str], Path]:
    """Return how to read the path of a file whose name must end like this."""

    def read(written: str) -> Path:
        target = path_of(written)
        if target.suffix.lower() != ending:
            raise argparse.ArgumentTypeError(cli_usage.wrong_ending(target.name, ending))
        return target

    return read


def paper_path(written: str) -> Path:
    """Read the path of a paper of a cell; its ending says what it becomes."""
    target = path_of(written)
    if target.suffix.lower() not in PAPER_ENDINGS:
        raise argparse.ArgumentTypeError(cli_usage.not_a_paper_name(target.name))
    return target


def export_path(written: str) -> Path:
    """Read the path of a file to export; its ending says what it becomes."""
    target = path_of(written)
    if target.suffix.lower() not in EXPORT_ENDINGS:
        raise argparse.ArgumentTypeError(cli_usage.not_an_export_name(target.name))
    return target
