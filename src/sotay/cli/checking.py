"""Checking files one by one: a line for each that is good, FILE:LINE:COLUMN for each problem of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from sotay.cli.console import Refused, Result
from sotay.domain.errors import FileHasProblems, FileNotReadable, Problem
from sotay.texts import problems as texts
from sotay.texts.errors import sentence_for

T = TypeVar("T")


def check_each(paths: Sequence[Path], check: Callable[[Path], str]) -> Result:
    """Check each file; exit code 1 where one has problems or cannot be read. ``check`` returns what a good one is."""
    results = [_checked(path, check) for path in paths]
    return Result(
        lines=tuple(line for each in results for line in each.lines),
        plain=[each.plain for each in results],
        code=max(each.code for each in results),
        reasons=tuple(reason for each in results for reason in each.reasons),
    )


def read_both(old: Path, new: Path, read: Callable[[Path], T]) -> tuple[T, T]:
    """Return what two files hold; Refused with all that keeps any of them from being read."""
    found: list[T] = []
    reasons: list[str] = []
    for path in (old, new):
        try:
            found.append(read(path))
        except FileHasProblems as error:
            reasons += problem_lines(error)
        except FileNotReadable as error:
            reasons.append(sentence_for(error))
    if reasons:
        raise Refused("\n".join(dict.fromkeys(reasons)))
    return found[0], found[1]


def problem_lines(error: FileHasProblems) -> tuple[str, ...]:
    """Return one line for each problem of a file."""
    return tuple(texts.for_command_line(str(error.path), each) for each in error.problems)


def problem_plain(problem: Problem) -> dict[str, object]:
    """Return a problem for ``--json``."""
    return {
        "line": problem.line,
        "column": problem.column,
        "code": problem.code,
        "sentence": texts.sentence(problem),
    }


def _checked(path: Path, check: Callable[[Path], str]) -> Result:
    try:
        good = check(path)
    except FileHasProblems as error:
        plain = {"file": str(path), "result": "problems", "problems": [problem_plain(each) for each in error.problems]}
        return Result(problem_lines(error), plain, code=1)
    except FileNotReadable as error:
        plain = {"file": str(path), "result": "unreadable", "problems": []}
        return Result((), plain, code=1, reasons=(sentence_for(error),))
    return Result((good,), {"file": str(path), "result": "good", "problems": []})
