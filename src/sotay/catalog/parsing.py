"""Text to a tree of nodes: quickly where it is written as people write, else by the guard, with all that it finds.

What keeps a text from being read mostly stands where somebody is typing. The guard then needs not read the many items
before it, which were read already and are good; it reads the text with blank lines in their stead, so that all
places stay what they are. Only where nothing keeps the text from being read after all does it read the whole.
"""

from __future__ import annotations

from collections.abc import Sequence

from sotay.catalog import guard
from sotay.catalog.blocks import Blocks
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.nodes import Node
from sotay.catalog.opened import Span
from sotay.catalog.usual import Unusual, usual_tree


def parse(text: str, findings: Findings, blocks: Blocks | None = None) -> Node:
    """Return the one document of a checked text, with problems of single values in ``findings``; Refused if none.

    Items of ``blocks`` are not read again.
    """
    found = Findings()
    try:
        root = usual_tree(text, found, blocks)
    except Unusual as unusual:
        if unusual.passed:
            _refuse_after(text, unusual.passed, found, findings)
        return guard.parse(text, findings)
    findings.take(found)
    return root


def _refuse_after(text: str, passed: Sequence[Span], found: Findings, findings: Findings) -> None:
    """Refuse a text that the guard refuses after the items that were passed, with what was found in these."""
    rest = Findings()
    try:
        guard.parse(_blanked(text, passed), rest, count=sum(each.events for each in passed))
    except Refused:
        lines = [(_line(text, each.start), _line(text, each.end)) for each in passed]
        findings.take(found, lambda problem: any(start <= problem.line < end for start, end in lines))
        findings.take(rest)
        raise


def _blanked(text: str, spans: Sequence[Span]) -> str:
    parts, at = [], 0
    for each in spans:
        parts += [text[at : each.start], "\n" * text.count("\n", each.start, each.end)]
        at = each.end
    return "".join((*parts, text[at:]))


def _line(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1
