"""Loads what writes Excel files when the first one is asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from sotay.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sotay.services.cell_drawing import SheetDocuments


@cache
def load_sheets() -> SheetDocuments:
    """Return what writes Excel files; takes a while the first time."""
    make = cast("Callable[[Path], SheetDocuments]", import_module("sotay.reports.sheets.documents").XlsxDocuments)
    return make(resource("fonts"))
