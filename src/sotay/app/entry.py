"""The start of the program: the command line for a command, else the window.

Imports no Qt and no adapter, so that ``sotay --help`` answers at once.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from sotay.app import late
from sotay.app.clock import now
from sotay.cli.console import Surroundings, ask_at_terminal
from sotay.cli.main import FAMILIES, run
from sotay.files import keep_new_files_private
from sotay.texts import cli as texts
from sotay.texts import cli_usage

REFUSED = 1
USAGE_ERROR = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program with the words after its name and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    keep_new_files_private()
    if words and (words[0] in FAMILIES or words[0].startswith("-")):
        return _command_line(words)
    if not words:
        return late.open_window(None)
    if len(words) == 1 and os.path.lexists(words[0]):
        return late.open_window(Path(words[0]))
    _speak_utf_8()
    sys.stderr.write(cli_usage.wrong_usage(cli_usage.no_such_command(words[0])) + "\n")
    sys.stderr.write(cli_usage.see_help("sotay") + "\n")
    return USAGE_ERROR


def _command_line(words: list[str]) -> int:
    _speak_utf_8()
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
