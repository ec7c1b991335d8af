"""``sotay form check`` and ``diff``: forms, layouts, phrases, rules and papers, told apart by what they hold."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sotay.cli import packages
from sotay.cli.checking import check_each, read_both
from sotay.cli.console import Refused, Result, Surroundings
from sotay.cli.parser import Commands, add_command, add_family, path_of
from sotay.domain.catalog_file import CatalogFile
from sotay.domain.file_version import version_order
from sotay.domain.path_changes import PathChange
from sotay.texts import catalog_kinds as kind_texts
from sotay.texts import cli_help
from sotay.texts import path_changes as texts


def add_to(families: Commands) -> None:
    """Add the family to the parser."""
    commands = add_family(families, "form", cli_help.form())
    check = add_command(commands, "check", cli_help.form_check())
    check.add_argument("files", nargs="+", type=path_of, metavar=cli_help.file_word(), help=cli_help.form_file())
    check.add_argument("--json", action="store_true", help=cli_help.as_json())
    check.set_defaults(act=check_files)
    diff = add_command(commands, "diff", cli_help.form_diff())
    diff.add_argument("old", type=path_of, metavar=cli_help.old_file_word(), help=cli_help.old_form())
    diff.add_argument("new", type=path_of, metavar=cli_help.new_file_word(), help=cli_help.new_form())
    diff.add_argument("--json", action="store_true", help=cli_help.as_json())
    diff.set_defaults(act=diff_files)
    packages.add_to(commands)


def check_files(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Check each file as the kind that it is."""
    catalog = surroundings.load().catalog

    def good(path: Path) -> str:
        file = catalog.recognise(path)
        return texts.good(str(path), kind_texts.file_name(file.kind, file.id), file.version)

    return check_each(arguments.files, good)


def diff_files(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Tell what differs; exit code 1 where one form has two texts under one number of a version."""
    catalog = surroundings.load().catalog
    old, new = read_both(arguments.old, arguments.new, catalog.recognise)
    if old.kind is not new.kind:
        raise Refused(texts.two_kinds(kind_texts.kind_name(old.kind), kind_texts.kind_name(new.kind)))
    changes = catalog.compare(old.kind, old.text, new.text)
    is_higher = version_order(new.version) > version_order(old.version)
    is_refused = bool(changes) and old.lineage == new.lineage and not is_higher
    return Result(
        lines=(
            texts.heading(kind_texts.file_with_version(old), kind_texts.file_with_version(new)),
            *texts.lines(changes),
        ),
        plain=_plain(old, new, changes),
        code=1 if is_refused else 0,
        reasons=(texts.version_not_higher(old.version),) if is_refused else (),
    )


def _plain(old: CatalogFile, new: CatalogFile, changes: Sequence[PathChange]) -> dict[str, object]:
    return {
        "kind": new.kind.value,
        "old": {"id": old.id, "version": old.version},
        "new": {"id": new.id, "version": new.version},
        "changes": [
            {"kind": each.kind.value, "path": list(each.path), "before": each.before, "after": each.after}
            for each in changes
        ],
    }
