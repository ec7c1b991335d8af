"""Which lines belong to an element of a list or to a key: itself, the comment right above it, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.catalog.editing.tree import Branch, Node, line_end, line_start
from sotay.domain.document import NotEditable


@dataclass(frozen=True, slots=True)
class Splice:
    """Letters in place of those from ``start`` to ``end``."""

    start: int
    end: int
    letters: str


def spliced(text: str, splices: list[Splice]) -> str:
    """Return a text with all splices made; those at one place in the order of the list, before what they replace."""
    ordered = sorted(enumerate(splices), key=lambda each: (each[1].start, each[1].end, each[0]))
    parts, at = [], 0
    for _, splice in ordered:
        parts += [text[at : splice.start], splice.letters]
        at = max(at, splice.end)
    return "".join([*parts, text[at:]])


def column_of(text: str, index: int) -> int:
    """Return how many letters stand before an index on its line."""
    return index - line_start(text, index)


def dash_of(text: str, node: Node) -> int:
    """Return where the dash of a list element stands: before it on its line, or alone on a line above."""
    start = line_start(text, node.start)
    before = text[start : node.start].rstrip(" ")
    while not before and start > 0:
        start = line_start(text, start - 1)
        line = text[start : line_end(text, start)]
        before = line.split(" #")[0].rstrip(" ") if not line.lstrip(" ").startswith("#") else ""
    if not before.endswith("-"):
        raise NotEditable(())
    return start + len(before) - 1


def is_first_on_line(text: str, index: int) -> bool:
    """Tell whether only spaces stand before an index on its line."""
    return not text[line_start(text, index) : index].strip(" ")


def lead_start(text: str, index: int) -> int:
    """Return where the lines of what stands at an index begin, with the comment right above them."""
    start = line_start(text, index)
    while start > 0:
        above = line_start(text, start - 1)
        if not text[above : start - 1].lstrip(" ").startswith("#"):
            break
        start = above
    return start


def cut(text: str, start: int, end: int, *, is_last: bool) -> Splice:
    """Return the splice that takes whole lines out, with the empty lines that would be left over.

    ``end`` is the end of the last line, before its line feed. The empty lines after it go with it, those before it
    where it is the last of its kind, so that what follows stays as far away as it was.
    """
    if is_last:
        while start > 0 and not text[line_start(text, start - 1) : start - 1].strip(" "):
            start = line_start(text, start - 1)
        return Splice(start, min(end + 1, len(text)), "")
    end = min(end + 1, len(text))
    while end < len(text) and not text[end : line_end(text, end)].strip(" "):
        end = min(line_end(text, end) + 1, len(text))
    return Splice(start, end, "")


def stand_apart(text: str, items: Branch) -> bool:
    """Tell whether empty lines stand between the elements of a list."""
    if len(items.items) < 2:  # noqa: PLR2004  # between two
        one = items.items[0]
        return isinstance(one, Branch) and any(isinstance(each.value, Branch) for each in one.entries)
    return any(
        "\n\n" in text[before.end : lead_start(text, dash_of(text, after))]
        for before, after in zip(items.items, items.items[1:], strict=False)
    )
