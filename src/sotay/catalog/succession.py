"""A version of a checklist held against those that are known, each refusal at its line of the new file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sotay.catalog.checklist_file import read_checklist
from sotay.catalog.findings import Findings
from sotay.catalog.loading import Read, read_typed
from sotay.catalog.nodes import ListNode, MapNode, Node, TextNode
from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.manifestation import Checklist
from sotay.domain.succession import Part, Refusal, succession_refusals

_LISTS = {Part.LEVEL: ("levels", "key"), Part.CHANGE: ("changes", "id")}


def check_succession(text: str, known: Sequence[Checklist], *, may_skip: bool = False) -> tuple[Problem, ...]:
    """Return all problems of a text as the next version after those known, its own first of all.

    With ``may_skip`` it may replace a version that is not known here.
    """
    try:
        read_typed(text, read_next(known, may_skip=may_skip), Path())
    except FileHasProblems as error:
        return error.problems
    return ()


def read_next(known: Sequence[Checklist], *, may_skip: bool = False) -> Read[Checklist]:
    """Return what reads a checklist that must be able to follow those known."""
    return partial(_read_next, known=known, may_skip=may_skip)


def _read_next(root: Node, findings: Findings, *, known: Sequence[Checklist], may_skip: bool) -> Checklist:
    checklist = read_checklist(root, findings)
    if not findings.count():
        refuse(checklist, root, findings, known, may_skip=may_skip)
    return checklist


def refuse(
    checklist: Checklist, root: Node, findings: Findings, known: Sequence[Checklist], *, may_skip: bool = False
) -> None:
    """Add to the findings why a checklist cannot follow those known, each at its place in the tree."""
    for refusal in succession_refusals(checklist, known, may_skip=may_skip):
        findings.add_at(_place_of(root, refusal), refusal.code, *refusal.facts)


def _place_of(root: Node, refusal: Refusal) -> Node:
    """Return the value that a refusal is about, or the nearest that is written."""
    part = next(_maps_of(root, refusal), root)
    if part is root and refusal.part is not Part.HEAD:  # an item that is gone: what should tell of it
        return _at(root, "changes") or _at(root, "version") or root
    value = _at(part, refusal.key)
    if isinstance(value, ListNode) and refusal.element:
        return next((each for each in value.items if _is_text(each, refusal.element)), value)
    return part if value is None else value


def _maps_of(root: Node, refusal: Refusal) -> Iterator[Node]:
    if refusal.part is Part.HEAD:
        return
    if refusal.part is Part.ITEM:
        lists = [_at(group, "items") for group in _elements(_at(root, "groups"))]
        name = "id"
    else:
        key, name = _LISTS[refusal.part]
        lists = [_at(root, key)]
    for each in lists:
        yield from (element for element in _elements(each) if _is_text(_at(element, name), refusal.id))


def _at(node: Node | None, key: str) -> Node | None:
    entry = node.entries.get(key) if isinstance(node, MapNode) else None
    return entry.value if entry else None


def _elements(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, ListNode) else ()


def _is_text(node: Node | None, text: str) -> bool:
    return isinstance(node, TextNode) and node.text.strip() == text
