"""What stays together on a page: a heading with what follows it, a signature block as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from sotay.reports.blocks import Text

LINES_THAT_NEVER_PART = 3
LINES_AT_AN_EDGE = 2


def hold_headings(story: Sequence[Flowable], width: float, height: float) -> list[Flowable]:
    """Return the story with a possible page break before each run of headings.

    A heading stays with the next heading and with the first lines of what follows. The library's own way would push a
    whole long paragraph to the next page with its heading and leave half a page white.
    """
    held: list[Flowable] = []
    for index, flowable in enumerate(story):
        is_first_of_run = _is_heading(flowable) and not (index and _is_heading(story[index - 1]))
        if is_first_of_run:
            held.append(CondPageBreak(min(_room_for_run(story, index, width, height), height)))
        held.append(flowable)
    return held


def kept_whole(parts: Sequence[Flowable], width: float, height: float) -> list[Flowable]:
    """Return the parts with a page break before them where they would not fit on the rest of the page together."""
    room = sum(part.wrap(width, height)[1] + part.getSpaceBefore() for part in parts)
    return [CondPageBreak(min(room, height)), *parts]


def _is_heading(flowable: Flowable) -> bool:
    return isinstance(flowable, Text) and flowable.holds_next


def _room_for_run(story: Sequence[Flowable], start: int, width: float, height: float) -> float:
    room = 0.0
    for flowable in story[start:]:
        room += flowable.wrap(width, height)[1] + flowable.getSpaceBefore()
        if not _is_heading(flowable):
            return room - _room_after_first_lines(flowable)
    return room


def _room_after_first_lines(flowable: Flowable) -> float:
    if isinstance(flowable, Text) and flowable.line_count > LINES_THAT_NEVER_PART:
        return float((flowable.line_count - LINES_AT_AN_EDGE) * flowable.style.leading)
    return 0.0
