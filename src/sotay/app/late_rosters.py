"""Loads what reads rosters when the first one is asked for: most people never have one."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from sotay.services.roster_files import RosterFiles


@cache
def load_rosters() -> RosterFiles:
    """Return what reads rosters; takes a while the first time."""
    make = cast("Callable[[], RosterFiles]", import_module("sotay.rosters.roster_files").PeopleFiles)
    return make()
