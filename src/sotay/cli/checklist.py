"""``sotay checklist check``: every problem of checklist files, with its place. Packages are in ``packages``."""

from __future__ import annotations

import argparse
from pathlib import Path

from sotay.cli import packages
from sotay.cli.console import Result, Surroundings
from sotay.cli.parser import Commands, add_command, add_family, path_of
from sotay.domain.errors import FileHasProblems, FileNotReadable, Problem
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog
from sotay.texts import cli as texts
from sotay.texts import cli_help, problems
from sotay.texts.errors import sentence_for


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "checklist", cli_help.checklist())
    check = add_command(commands, "check", cli_help.checklist_check())
    check.add_argument("files", nargs="+", type=path_of, metavar=cli_help.file_word(), help=cli_help.checklist_file())
    check.add_argument("--json", action="store_true", help=cli_help.as_json())
    check.set_defaults(act=check_files)
    packages.add_to(commands)


def problem_lines(error: FileHasProblems) -> tuple[str, ...]:
    """Return one line for each problem of a file."""
    return tuple(problems.for_command_line(str(error.path), each) for each in error.problems)


def check_files(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Check each file; exit code 1 where one has problems or cannot be read."""
    catalog = surroundings.load().catalog
    results = [_check(path, catalog) for path in arguments.files]
    return Result(
        lines=tuple(line for each in results for line in each.lines),
        plain=[each.plain for each in results],
        code=max(each.code for each in results),
        reasons=tuple(reason for each in results for reason in each.reasons),
    )


def _check(path: Path, catalog: Catalog) -> Result:
    try:
        checklist = catalog.read_checklist(path)
    except FileHasProblems as error:
        plain = {"file": str(path), "result": "problems", "problems": [_plain(each) for each in error.problems]}
        return Result(problem_lines(error), plain, code=1)
    except FileNotReadable as error:
        plain = {"file": str(path), "result": "unreadable", "problems": []}
        return Result((), plain, code=1, reasons=(sentence_for(error),))
    return Result((_good(path, checklist),), {"file": str(path), "result": "good", "problems": []})


def _good(path: Path, checklist: Checklist) -> str:
    return texts.checklist_good(str(path), checklist.version, len(checklist.groups), len(tuple(checklist.items())))


def _plain(problem: Problem) -> dict[str, object]:
    return {
        "line": problem.line,
        "column": problem.column,
        "code": problem.code,
        "sentence": problems.sentence(problem),
    }
