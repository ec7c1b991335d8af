"""Two versions of a data file, of any kind, as a list of what differs."""

from __future__ import annotations

from pathlib import Path

from sotay.catalog.findings import Findings
from sotay.catalog.loading import read_typed
from sotay.catalog.nodes import ListNode, MapNode, Node, TextNode
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.path_changes import PathChange, Plain, path_changes

_OF_EVERY_VERSION = ("schema", "version")
"""What a later version says otherwise by being one."""

_OF_A_CHECKLIST = ("replaces", "changes")
"""What a version of a checklist says of the one before, which is no content."""


def compare_files(kind: CatalogKind, old_text: str, new_text: str) -> tuple[PathChange, ...]:
    """Return what differs between two texts, from the top of the new one on; nothing of a comment or of quotes.

    FileHasProblems where one of them is no file at all; whether it is good of its kind is not asked.
    """
    skipped = {*_OF_EVERY_VERSION, *(_OF_A_CHECKLIST if kind is CatalogKind.CHECKLIST else ())}
    old, new = (_top(text, skipped) for text in (old_text, new_text))
    return path_changes(old, new)


def _top(text: str, skipped: set[str]) -> Plain:
    value = read_typed(text, _plain, Path())
    return {key: each for key, each in value.items() if key not in skipped} if isinstance(value, dict) else value


def _plain(node: Node, _findings: Findings | None = None) -> Plain:
    match node:
        case TextNode():
            return node.text.strip()
        case ListNode():
            return [_plain(each) for each in node.items]
        case MapNode():
            return {entry.key.text: _plain(entry.value) for entry in node.entries.values()}
