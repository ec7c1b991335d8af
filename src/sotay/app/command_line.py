"""The command line with its surroundings: clock, environment, password prompt and late adapters. Imports no Qt."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from types import TracebackType

from sotay.app import late
from sotay.app.clock import now
from sotay.cli.console import Surroundings, ask_at_terminal
from sotay.cli.families import FAMILIES
from sotay.cli.main import run
from sotay.texts import cli as texts
from sotay.texts import cli_usage

REFUSED = 1
USAGE_ERROR = 2


def run_command_line(words: Sequence[str]) -> int:
    """Run the words after the program's name and return the exit code."""
    _speak_utf_8()
    if words[0] not in FAMILIES and not words[0].startswith("-"):
        sys.stderr.write(cli_usage.wrong_usage(cli_usage.no_such_command(words[0])) + "\n")
        sys.stderr.write(cli_usage.see_help("sotay") + "\n")
        return USAGE_ERROR
    sys.excepthook = _tell_of_bug
    surroundings = Surroundings(
        load=late.load_adapters,
        clock=now,
        environment=os.environ,
        ask=ask_at_terminal(),
        make_screens=late.make_screens,
    )
    try:
        code = run(words, surroundings, out=sys.stdout, err=sys.stderr)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has left, such as ``head``; Python would complain once more at its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code


def _speak_utf_8() -> None:
    """Write Vietnamese whatever the system's code page is; file names that are no UTF-8 come out escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell_of_bug(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Tell of a bug by its kind and place; its message may hold what a member wrote and stays out."""
    sys.stderr.write(texts.bug(kind.__name__) + "\n")
    sys.stderr.writelines(traceback.format_tb(trace))
