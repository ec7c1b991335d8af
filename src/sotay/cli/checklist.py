"""``sotay checklist check`` and ``diff``: problems of checklist files with their places, and what a version changed.

Packages are in ``packages``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sotay.cli import packages
from sotay.cli.checking import check_each, problem_lines, problem_plain, read_both
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import Commands, add_command, add_family, path_of
from sotay.domain.checklist_diff import ChecklistDiff, FreeChange, HeadChange, ItemDiff, compare
from sotay.domain.errors import FileHasProblems, FileNotReadable, Problem
from sotay.domain.file_version import version_order
from sotay.domain.manifestation import Change, Checklist
from sotay.domain.search import Span
from sotay.services.catalog_port import Catalog
from sotay.texts import checklist_diff as diff_texts
from sotay.texts import cli as texts
from sotay.texts import cli_help


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "checklist", cli_help.checklist())
    check = add_command(commands, "check", cli_help.checklist_check())
    check.add_argument("files", nargs="+", type=path_of, metavar=cli_help.file_word(), help=cli_help.checklist_file())
    check.add_argument("--json", action="store_true", help=cli_help.as_json())
    check.set_defaults(act=check_files)
    diff = add_command(commands, "diff", cli_help.checklist_diff())
    diff.add_argument("old", type=path_of, metavar=cli_help.old_file_word(), help=cli_help.old_checklist())
    diff.add_argument("new", type=path_of, metavar=cli_help.new_file_word(), help=cli_help.new_checklist())
    diff.add_argument("--json", action="store_true", help=cli_help.as_json())
    diff.set_defaults(act=diff_files)
    packages.add_to(commands)


def check_files(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Check each file, and each that is a later version of another of them against that one too."""
    catalog = surroundings.load().catalog
    good = _good_ones(arguments.files, catalog)
    return check_each(arguments.files, lambda path: _good(path, catalog.read_checklist(path, _known_to(path, good))))


def _good_ones(paths: Sequence[Path], catalog: Catalog) -> dict[Path, Checklist]:
    """Return the checklists of those files that have no problem of their own."""
    found: dict[Path, Checklist] = {}
    for path in paths:
        try:
            found[path] = catalog.read_checklist(path)
        except (FileHasProblems, FileNotReadable):
            continue
    return found


def _known_to(path: Path, good: dict[Path, Checklist]) -> tuple[Checklist, ...]:
    """Return the versions that the checklist of a file must follow: those lower, and an equal one named before it."""
    if path not in good:
        return ()
    order = version_order(good[path].version)
    named_before = list(good).index(path)
    return tuple(
        each
        for at, each in enumerate(good.values())
        if version_order(each.version) < order or (at < named_before and version_order(each.version) == order)
    )


def _good(path: Path, checklist: Checklist) -> str:
    return texts.checklist_good(str(path), checklist.version, len(checklist.groups), len(tuple(checklist.items())))


def diff_files(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Tell what the newer file changed; exit code 1 where it cannot follow the older one as it is."""
    catalog = surroundings.load().catalog
    old, new = read_both(arguments.old, arguments.new, catalog.read_checklist)
    if old.id != new.id:
        raise Refused(diff_texts.two_checklists(old.id, new.id))
    diff = compare(old, new)
    refused = _refused(arguments.new, old, catalog)
    return Result(
        lines=tuple(diff_texts.lines(diff)),
        plain=_plain(diff, refused.problems if refused else ()),
        code=1 if refused else 0,
        reasons=problem_lines(refused) if refused else (),
    )


def _refused(path: Path, old: Checklist, catalog: Catalog) -> FileHasProblems | None:
    try:
        catalog.read_checklist(path, (old,))
    except FileHasProblems as error:
        return error
    return None


def _plain(diff: ChecklistDiff, problems: Sequence[Problem]) -> dict[str, object]:
    return {
        "id": diff.new.id,
        "old": diff.old.version,
        "new": diff.new.version,
        "head": [_part(each) for each in diff.head],
        "levels": [
            {
                "key": each.key,
                "turns": [turn.value for turn in each.turns],
                "before": each.before.sentence if each.before else "",
                "after": each.after.sentence if each.after else "",
            }
            for each in diff.levels
        ],
        "items": [_item(each) for each in diff.changed()],
        "problems": [problem_plain(each) for each in problems],
    }


def _item(item: ItemDiff) -> dict[str, object]:
    words = item.words()
    before, after = (each.text if each else "" for each in (item.before, item.after))
    return {
        "id": item.id,
        "code": item.code,
        "kind": item.how.value if item.how else "",
        "classified": item.is_classified,
        "declared": _change(item.declared),
        "proposed": _change(item.proposed),
        "before": before,
        "after": after,
        "only_before": _cut(before, words.only_before),
        "only_after": _cut(after, words.only_after),
        "free": [_part(each) for each in item.free],
    }


def _change(change: Change | None) -> dict[str, object] | None:
    """Return a change with the keys that it has in a file; the item is named beside."""
    return {"kind": change.how.value, "from": list(change.sources), "note": change.note} if change else None


def _part(change: FreeChange | HeadChange) -> dict[str, object]:
    return {"part": change.part.value, "before": list(change.before), "after": list(change.after)}


def _cut(text: str, spans: Sequence[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]
