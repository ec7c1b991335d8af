"""A checklist that goes to Excel and comes back into a draft, with everything that it would change told before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.checklist_diff import ChecklistDiff, compare
from sotay.domain.checklist_values import group_values, head_values, level_values
from sotay.domain.document import Value
from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.manifestation import Checklist, Manifestation
from sotay.domain.problems import ProblemCode
from sotay.services.editing import Editing
from sotay.services.item_order import in_order_of


class ChecklistTables(Protocol):
    """Reading checklists from the Excel files that this program wrote and people edited."""

    def read(self, path: Path) -> Checklist:
        """Return what a file says, its ``changes`` apart; FileHasProblems with rows and columns, FileNotReadable."""


class Reading(Protocol):
    """What of the catalog is needed to read a text."""

    def read_text(self, kind: CatalogKind, text: str) -> object:
        """Return the value of a text; FileHasProblems."""


@dataclass(frozen=True, slots=True)
class TablePlan:
    """What a table would make of a draft: the new text, and either what differs or why it is no checklist yet.

    ``diff`` is against the draft as it stands and None where either of the two cannot be read as a checklist.
    """

    text: str
    diff: ChecklistDiff | None
    problems: tuple[Problem, ...]

    def changes_nothing(self, text: str) -> bool:
        """Tell whether the table says what the draft says."""
        return self.text == text


def plan_table(text: str, *, table: Checklist, path: Path, editing: Editing, catalog: Reading) -> TablePlan:
    """Return what a table makes of the text of a draft; nothing is stored.

    FileHasProblems for the table of another checklist, or where the draft cannot be edited value by value. Id, version
    and the declared changes of the draft stay.
    """
    values = editing.values(text)
    written = values if isinstance(values, dict) else {}
    expected = str(written.get("id", ""))
    if table.id != expected:
        raise FileHasProblems(path, (Problem(0, 0, ProblemCode.TABLE_OTHER, (table.id, expected)),))
    version = str(written.get("version", ""))
    new = _edited(text, _with_since(table, version), editing)
    before, _ = _read(text, catalog)
    after, problems = _read(new, catalog)
    return TablePlan(new, compare(before, after) if before and after else None, problems)


def _edited(text: str, table: Checklist, editing: Editing) -> str:
    for key, value in head_values(table).items():
        text = editing.set_value(text, (key,), value)
    text = in_order_of(text, table, editing)
    emptied = _written_empty(editing.values(text))
    levels = [_with_emptied(level_values(each), emptied.get(each.key, {})) for each in table.levels]
    groups = [_completed(group_values(each), emptied) for each in table.groups]
    text = editing.set_value(text, ("levels",), levels)
    return editing.set_value(text, ("groups",), groups)


def _completed(group: dict[str, Value], emptied: Mapping[str, Mapping[str, Value]]) -> dict[str, Value]:
    items = [_with_emptied(each, emptied.get(str(each["id"]), {})) for each in _maps(group["items"])]
    return {**group, "items": items}


def _with_emptied(values: Mapping[str, Value], emptied: Mapping[str, Value]) -> dict[str, Value]:
    return {**values, **{key: value for key, value in emptied.items() if key not in values}}


def _written_empty(document: Value) -> dict[str, dict[str, Value]]:
    """Return of each level and item the keys that are written with nothing after them: they stay as they are."""
    whole = document if isinstance(document, Mapping) else {}
    items = [item for group in _maps(whole.get("groups", ())) for item in _maps(group.get("items", ()))]
    found = {str(each.get("id", "")): each for each in items}
    found |= {str(each.get("key", "")): each for each in _maps(whole.get("levels", ()))}
    return {name: {key: value for key, value in each.items() if not value} for name, each in found.items()}


def _maps(value: Value) -> list[Mapping[str, Value]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, Sequence) else []


def _with_since(table: Checklist, version: str) -> Checklist:
    """Return the table where whatever says no first version has that of the draft: it is new."""

    def complete(item: Manifestation) -> Manifestation:
        return item if item.since else replace(item, since=version)

    groups = tuple(replace(group, items=tuple(map(complete, group.items))) for group in table.groups)
    return replace(table, groups=groups)


def _read(text: str, catalog: Reading) -> tuple[Checklist | None, tuple[Problem, ...]]:
    try:
        value = catalog.read_text(CatalogKind.CHECKLIST, text)
    except FileHasProblems as error:
        return None, error.problems
    return (value if isinstance(value, Checklist) else None), ()
