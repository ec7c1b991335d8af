"""The lines of a year by group, as rows of a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sotay.domain.submission import Decision, Part, Selection, SubmissionLine, is_changed_since
from sotay.texts import hand_in as texts
from sotay.texts import periods
from sotay.texts.review_offers import short_heading
from sotay.texts.submission import group_of
from sotay.ui.common.rows import Mark, Row

USUAL = (Part.PROFILE, Part.SECTION, Part.POINTS, Part.CHOICE, Part.CONDITION)
EXCERPT_LETTERS = 110

_MARKS = {Decision.IN: Mark.DONE, Decision.SOFTENED: Mark.PARTLY, Decision.OUT: Mark.EMPTY}


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines that stand together: one kind of record, answers of one period."""

    title: str
    lines: tuple[SubmissionLine, ...]


def groups_of(lines: tuple[SubmissionLine, ...]) -> tuple[LineGroup, ...]:
    """Return the groups in the order of their first lines."""
    found: dict[str, list[SubmissionLine]] = {}
    for line in lines:
        found.setdefault(_title(line), []).append(line)
    return tuple(LineGroup(title, tuple(those)) for title, those in found.items())


def rows_of(groups: tuple[LineGroup, ...], selection: Selection) -> Iterator[Row]:
    """Yield the rows of a list with the heading of each group."""
    for group in groups:
        yield Row(f"group-{group.title}", group.title, is_section=True)
        for line in group.lines:
            yield row_of(line, selection)


def row_of(line: SubmissionLine, selection: Selection) -> Row:
    """Return the row of one line."""
    choice = selection.choice(line.key)
    is_changed = is_changed_since(line, choice)
    said = texts.changed_since() if is_changed else texts.decision(choice.decision)
    heading = shown_heading(line)
    words = choice.words if choice.decision is Decision.SOFTENED else line.text
    return Row(
        key=line.key,
        title=heading,
        note=_excerpt(words),
        mark=Mark.WARNING if is_changed else _MARKS[choice.decision],
        mark_word=said,
        spoken=texts.spoken_line(heading, said),
    )


def shown_heading(line: SubmissionLine) -> str:
    """Return the heading of a line, the first words of one that is as long as a paragraph."""
    return short_heading(line.heading) if line.part is Part.SECTION else line.heading


def _title(line: SubmissionLine) -> str:
    title = group_of(line.part)
    return texts.in_period(title, periods.name_of_written(line.period)) if line.period else title


def _excerpt(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= EXCERPT_LETTERS else one_line[: EXCERPT_LETTERS - 1] + "…"
