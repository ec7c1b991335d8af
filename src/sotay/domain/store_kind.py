"""The two kinds of store: a member's handbook and a cell's book."""

from __future__ import annotations

from enum import Enum


class StoreKind(Enum):
    """What a folder of ours is; the value is part of its key file."""

    HANDBOOK = "handbook"
    CELL = "cell"
