"""The start of the program: the window, or the command line for a command.

Imports next to nothing, so that a window is on the screen at once and ``sotay --help`` answers at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sotay.app import late
from sotay.app.asked import CELL_BOOK, HANDBOOK
from sotay.cli.families import FAMILIES
from sotay.files import keep_new_files_private


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program with the words after its name and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    keep_new_files_private()
    if not words:
        return late.open_window(None)
    if len(words) == 1 and words[0] in (HANDBOOK, CELL_BOOK):
        return late.open_window(None, words[0])
    if len(words) == 1 and words[0] not in FAMILIES and os.path.lexists(words[0]):
        return late.open_window(Path(words[0]))
    return late.run_command_line(words)


if __name__ == "__main__":
    sys.exit(main())
