"""A submission: the lines that a member chose to give the cell for one year, exactly as they are read there.

What may be a line at all is in ``domain.submission_facts``; a private note is none, so that it cannot be chosen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import TypeAlias

from sotay.domain.errors import TextTooLong
from sotay.domain.exchange_errors import NothingChosen, UnknownLine
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.search import nfc


class Part(Enum):
    """What a line is; the value is part of the file format."""

    PROFILE = "profile"
    SECTION = "section"
    POINTS = "points"
    CHOICE = "choice"
    CONDITION = "condition"
    LEVEL = "level"
    DONE_WELL = "done_well"
    SHORTCOMING = "shortcoming"
    CAUSE = "cause"
    STEP = "step"
    REMEDY = "remedy"
    PROMISE = "promise"
    DIARY = "diary"

    @property
    def is_own_record(self) -> bool:
        """Tell whether a line of this kind is chosen one by one only: what was noted for oneself is never swept in."""
        return self is Part.DIARY

    @property
    def can_be_softened(self) -> bool:
        """Tell whether the member may say the line in other words; levels, points and boxes are given or not."""
        return self in _IN_OWN_WORDS


_IN_OWN_WORDS = {
    Part.SECTION, Part.DONE_WELL, Part.SHORTCOMING, Part.CAUSE, Part.STEP, Part.REMEDY, Part.PROMISE, Part.DIARY,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """One line as the secretary reads it.

    ``key`` is stable from one hand-in to the next. ``value`` is the key of a level, choice or profile field, or the
    points, for a reader that counts; ``period`` and ``item`` say what an answer belongs to, "" where nothing does.
    """

    key: str
    part: Part
    heading: str
    text: str
    value: str = ""
    period: str = ""
    item: str = ""


ChecklistVersion: TypeAlias = tuple[str, str]
"""The id of a checklist and its version."""


@dataclass(frozen=True, slots=True)
class Submission:
    """Everything that the secretary reads of one member and year; the body of the sealed file."""

    year: int
    full_name: str
    form_id: str
    checklist_id: str
    checklist_version: str
    checklist_hash: str
    lines: tuple[SubmissionLine, ...]


class Decision(Enum):
    """What the member decided of a line; the value is stored."""

    IN = "in"
    SOFTENED = "softened"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class LineChoice:
    """A decision; ``words`` are the member's own for a softened line and are kept for any other.

    ``made_for`` is the mark of the text that was decided of, "" where that is not known.
    """

    decision: Decision
    words: str = ""
    made_for: str = ""


MARK_DIGITS = 16
LEFT_OUT = LineChoice(Decision.OUT)


@dataclass(frozen=True, slots=True)
class Selection:
    """The decisions of one year by line key; a line without one is left out: nobody gives what he did not choose."""

    choices: Mapping[str, LineChoice] = field(default_factory=lambda: MappingProxyType({}))

    def choice(self, key: str) -> LineChoice:
        """Return what was decided of a line."""
        return self.choices.get(key, LEFT_OUT)

    def with_choice(self, key: str, choice: LineChoice) -> Selection:
        """Return the selection with one decision; TextTooLong for words beyond the limit."""
        words = nfc(choice.words)
        if len(words) > SECTION_LIMIT:
            raise TextTooLong(len(words), SECTION_LIMIT)
        return Selection(MappingProxyType({**self.choices, key: replace(choice, words=words)}))

    def with_all(self, lines: Iterable[SubmissionLine], decision: Decision) -> Selection:
        """Return the selection with one decision for many lines; words that were written are kept."""
        changed = {
            line.key: replace(self.choice(line.key), decision=decision, made_for=mark_of(line.text)) for line in lines
        }
        return Selection(MappingProxyType({**self.choices, **changed}))


def mark_of(text: str) -> str:
    """Return what a text is known by, to tell whether it was changed later."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:MARK_DIGITS]


def is_changed_since(line: SubmissionLine, choice: LineChoice) -> bool:
    """Tell whether a line that is given says something else than when that was decided."""
    is_given = choice.decision is not Decision.OUT
    return is_given and bool(choice.made_for) and choice.made_for != mark_of(line.text)


def all_but_own_records(lines: Iterable[SubmissionLine]) -> Selection:
    """Return the selection that takes every line but those that are only ever chosen one by one."""
    return Selection().with_all((line for line in lines if not line.part.is_own_record), Decision.IN)


def named_lines(lines: Iterable[SubmissionLine], choices: Mapping[str, LineChoice]) -> Selection:
    """Return the selection of lines by their keys; UnknownLine for a key that is no line of the year."""
    known = {line.key: line for line in lines}
    selection = Selection()
    for key, choice in choices.items():
        if key not in known or (choice.decision is Decision.SOFTENED and not known[key].part.can_be_softened):
            raise UnknownLine(key)
        selection = selection.with_choice(key, choice)
    return selection


def chosen_lines(lines: Iterable[SubmissionLine], selection: Selection) -> tuple[SubmissionLine, ...]:
    """Return the lines as the secretary will read them: softened ones in the member's words, blank ones not at all."""
    chosen = []
    for line in lines:
        choice = selection.choice(line.key)
        if choice.decision is Decision.IN:
            chosen.append(line)
        elif choice.decision is Decision.SOFTENED and line.part.can_be_softened and choice.words.strip():
            chosen.append(replace(line, text=choice.words.strip()))
    return tuple(chosen)


def with_chosen(whole: Submission, selection: Selection) -> Submission:
    """Return what is handed in of everything the year holds; NothingChosen where no line was chosen."""
    lines = chosen_lines(whole.lines, selection)
    if not lines:
        raise NothingChosen
    return replace(whole, lines=lines)
