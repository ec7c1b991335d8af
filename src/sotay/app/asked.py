"""The words by which one window of the program starts another for a kind of store, wherever that was last."""

from __future__ import annotations

HANDBOOK = "--handbook"
CELL_BOOK = "--cell-book"
