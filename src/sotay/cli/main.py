"""The command line as a whole: parse, run one command, print its result or its refusal.

Imports neither Qt nor an adapter; adapters come from ``Surroundings.load`` once a command needs them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import NoReturn, TextIO

from sotay.cli import backup, cell, checklist, demo, doctor, form, handbook
from sotay.cli.checking import problem_lines
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import Stop, VietnameseParser, commands_of
from sotay.domain.errors import FileHasProblems, SeveralTroubles, SotayError
from sotay.texts import cli as texts
from sotay.texts import cli_help
from sotay.texts.errors import sentence_for

PROGRAM = "sotay"

REFUSED = 1


def run(argv: Sequence[str], surroundings: Surroundings, *, out: TextIO, err: TextIO) -> int:
    """Run one command; return 0 for done, 1 for refused or problems found, 2 for wrong usage."""
    try:
        arguments = build_parser().parse_args(argv)
        result: Result = arguments.act(arguments, surroundings)
    except Stop as stop:
        (err if stop.code else out).write(stop.text)
        return stop.code
    except FileHasProblems as error:
        return _refuse(err, *problem_lines(error))
    except SeveralTroubles as several:
        return _refuse(err, *(line for each in several.errors for line in _lines_of(each)))
    except SotayError as error:
        return _refuse(err, sentence_for(error))
    except Refused as refused:
        return _refuse(err, str(refused))
    except (KeyboardInterrupt, EOFError):
        return _refuse(err, texts.stopped())
    if not arguments.json:
        out.writelines(f"{line}\n" for line in result.lines)
    elif result.plain is not None:
        out.write(json.dumps(result.plain, ensure_ascii=False, indent=2) + "\n")
    err.writelines(f"{reason}\n" for reason in result.reasons)
    return result.code


def build_parser() -> VietnameseParser:
    """Return the parser of every command."""
    parser = VietnameseParser(prog=PROGRAM, description=cli_help.program(), epilog=cli_help.epilog())
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help=cli_help.show_version())
    families = commands_of(parser)
    for family in (demo, checklist, form, handbook, cell, backup, doctor):
        family.add_to(families)
    return parser


class _ShowVersion(argparse.Action):
    """Stop with the version, which is only then looked up."""

    def __call__(self, *_args: object, **_options: object) -> NoReturn:
        raise Stop(texts.version(version(PROGRAM)) + "\n", 0)


def _lines_of(error: SotayError) -> tuple[str, ...]:
    return problem_lines(error) if isinstance(error, FileHasProblems) else (sentence_for(error),)


def _refuse(err: TextIO, *reasons: str) -> int:
    err.writelines(f"{reason}\n" for reason in reasons)
    return REFUSED
