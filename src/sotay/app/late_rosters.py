"""Loads what reads tables that people keep when the first one is asked for: most people never have one."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from sotay.services.checklist_tables import ChecklistTables
    from sotay.services.roster_files import RosterFiles


@cache
def load_rosters() -> RosterFiles:
    """Return what reads rosters; takes a while the first time."""
    make = cast("Callable[[], RosterFiles]", import_module("sotay.rosters.roster_files").PeopleFiles)
    return make()


@cache
def load_checklist_tables() -> ChecklistTables:
    """Return what reads checklists from Excel files; takes a while the first time."""
    make = cast("Callable[[], ChecklistTables]", import_module("sotay.rosters.checklist_file").ChecklistTables)
    return make()
