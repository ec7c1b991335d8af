"""Lines of labelled values, such as those about the writer; an empty value is a dotted line to write on."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from sotay.reports.blocks import Placed, Row, dotted, text
from sotay.reports.fonts import printable, width_of
from sotay.reports.paragraph import TextStyle
from sotay.reports.review_content import Field

GAP_PT = 14
SHORTEST_DOTS_PT = 60
PAIR = 2
FIRST_SHARE = 0.58
"""How much of a line the first of two fields takes: names are longer than dates."""


def field_lines(fields: Sequence[Field], style: TextStyle, width: float) -> list[Flowable]:
    """Return the fields on one line where they fit, else each as a paragraph of its own."""
    shares = shares_of_line(fields, style, width)
    if not shares:
        return [text(_filled(field, style, width), style) for field in fields]
    placed: list[Placed] = []
    x = 0.0
    for field, share in zip(fields, shares, strict=True):
        placed.append(Placed(x, printable(_filled(field, style, share)), style.face))
        x += share + GAP_PT
    return [Row(placed, style)]


def shares_of_line(fields: Sequence[Field], style: TextStyle, width: float) -> Sequence[float]:
    """Return how wide each field is on one line, gaps aside; nothing where they do not fit on one."""
    room = width - GAP_PT * (len(fields) - 1)
    needed = [_needed(field, style) for field in fields]
    return _shares(needed, room) if sum(needed) <= room else ()


def before_value(label: str) -> str:
    """Return a label as it stands before its value."""
    return label.rstrip(" :") + ":"


def comment_lines(label: str, style: TextStyle, width: float, *, more_lines: int) -> list[Flowable]:
    """Return a label with dots after it and further dotted lines, for others to write on."""
    words = before_value(label)
    last_line = width_of(printable(words) + " ", style.face, style.size) % width
    lines: list[Flowable] = [text(f"{words} {dotted(width - last_line, style)}", style)]
    lines.extend(text(dotted(width, style), style) for _ in range(more_lines))
    return lines


def _shares(needed: Sequence[float], room: float) -> list[float]:
    """Return the width of each field: level with the other lines where that is enough, else as much as it needs."""
    first = FIRST_SHARE if len(needed) == PAIR else 1 / len(needed)
    level = [room * first] + [room * (1 - first) / max(1, len(needed) - 1)] * (len(needed) - 1)
    if all(own <= share for own, share in zip(needed, level, strict=True)):
        return level
    spare = (room - sum(needed)) / len(needed)
    return [own + spare for own in needed]


def _needed(field: Field, style: TextStyle) -> float:
    words = before_value(field.label) + " " + field.value
    return width_of(printable(words), style.face, style.size) + (0 if field.value else SHORTEST_DOTS_PT)


def _filled(field: Field, style: TextStyle, width: float) -> str:
    label = before_value(field.label)
    if field.value:
        return f"{label} {field.value}"
    return f"{label} {dotted(width - width_of(printable(label) + ' ', style.face, style.size), style)}"
