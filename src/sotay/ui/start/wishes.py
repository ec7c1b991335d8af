"""What a person may ask for before a store is open."""

from __future__ import annotations

from enum import Enum, auto


class Wish(Enum):
    """One way on from the first page that is painted."""

    UNLOCK = auto()
    FORGOTTEN = auto()
    OTHER_STORE = auto()
    NEW_STORE = auto()
    OTHER_KIND = auto()
    SAMPLE = auto()
    RESTORE = auto()
    RETRY = auto()
    GO_ON = auto()
    LATER = auto()
    IN_HANDBOOK = auto()
    IN_CELL_BOOK = auto()
    CLOSE = auto()
