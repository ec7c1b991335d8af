"""Lines of labelled values in Word; an empty value is a line of dots, which a tab draws as far as it should reach."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.reports.boxes import columns_of_boxes, indent_of_label, mark_of
from sotay.reports.fields import GAP_PT, before_value, shares_of_line
from sotay.reports.paragraph import TextStyle
from sotay.reports.review_content import Box, Field
from sotay.reports.word.letters import writable
from sotay.reports.word.pieces import TAB, Para, Run, Stop, held
from sotay.reports.word.styles import Letters, Named


def field_lines(fields: Sequence[Field], style: TextStyle, width: float) -> list[Para]:
    """Return the fields on one line where they fit, else each as a paragraph of its own."""
    shares = shares_of_line(fields, style, width)
    if len(shares) <= 1:
        return [_field_alone(field) for field in fields]
    words: list[str] = []
    stops: list[Stop] = []
    x = 0.0
    for field, share in zip(fields, shares, strict=True):
        if x:
            words.append(TAB)
            stops.append(Stop(x))
        words.append(writable(f"{before_value(field.label)} {field.value}"))
        x += share
        if not field.value:
            words.append(TAB)
            stops.append(Stop(x, is_dotted=True))
        x += GAP_PT
    return [Para(Named.LINE, (Run("".join(words)),), stops=tuple(stops))]


def comment_lines(label: str, *, more_lines: int) -> list[Para]:
    """Return a label with dots after it and further dotted lines, for others to write on; all stay together."""
    first = Para(Named.DOTTED, (Run(f"{writable(before_value(label))} {TAB}"),), holds_next=True)
    return [first, *(Para(Named.DOTTED, (Run(TAB),), holds_next=True) for _ in range(more_lines))]


def box_lines(boxes: Sequence[Box], style: TextStyle, width: float, *, left: float) -> list[Para]:
    """Return the boxes with their labels, in as many columns as on the PDF; the lines stay together."""
    columns = columns_of_boxes(boxes, style, width - left)
    column_width = (width - left) / columns
    indent = indent_of_label(style)
    # What a long label hangs under comes first on its line, so only one column can hang.
    stops = [Stop(left + indent)] if columns > 1 else []
    for column in range(1, columns):
        stops.extend((Stop(left + column * column_width), Stop(left + column * column_width + indent)))
    lines = []
    for start in range(0, len(boxes), columns):
        runs: list[Run] = []
        for box in boxes[start : start + columns]:
            runs.extend((Run(TAB),) if runs else ())
            runs.extend((Run(mark_of(box), Letters.BOX), Run(TAB + writable(box.label))))
        lines.append(Para(Named.BOXES, tuple(runs), stops=tuple(stops)))
    return [*map(held, lines[:-1]), *lines[-1:]]


def _field_alone(field: Field) -> Para:
    words = writable(f"{before_value(field.label)} {field.value}")
    return Para(Named.LINE, (Run(words),)) if field.value else Para(Named.DOTTED, (Run(words + TAB),))
