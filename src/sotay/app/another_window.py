"""Starting this program once more, for a store of the other kind.

Source: docs/adr, on windows that are programs of their own.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

from sotay.app.asked import CELL_BOOK, HANDBOOK
from sotay.domain.store_kind import StoreKind

_WORDS = {StoreKind.CELL: CELL_BOOK, StoreKind.HANDBOOK: HANDBOOK}


def start_another(kind: StoreKind) -> bool:
    """Start a window for this kind of store, wherever that was last; tell whether the system started it."""
    program, *first = command()
    return QProcess.startDetached(program, [*first, _WORDS[kind]])[0]


def command() -> list[str]:
    """Return the words that start this program, whether it is packaged or runs in an environment of Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "sotay.app.entry"]
