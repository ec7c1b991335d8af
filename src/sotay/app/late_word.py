"""Loads what writes Word files when the first one is asked for: no start, no PDF and no page waits for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sotay.paths import resource

if TYPE_CHECKING:
    from sotay.services.ports import WordDocuments


@cache
def load_word() -> WordDocuments:
    """Return what writes Word files; takes a while the first time, so windows call it on a worker."""
    make = cast("Callable[[Path], WordDocuments]", import_module("sotay.reports.word.documents").DocxDocuments)
    return make(resource("fonts"))
