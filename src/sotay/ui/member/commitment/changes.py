"""Changes of a commitment as values, so that the one that takes an act back fits what the commitment is by then."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from sotay.domain.commitment import Commitment, CommitmentLine, LineId
from sotay.domain.remedy import RemedyId
from sotay.domain.taking_back import without_change

Change: TypeAlias = Callable[[Commitment], Commitment]


def with_line(line: CommitmentLine, at: int) -> Change:
    """Put a line in at its place."""
    return partial(_with_line, line=line, at=at)


def without_lines(line_ids: Iterable[LineId]) -> Change:
    """Take lines out."""
    return partial(_without_lines, line_ids=tuple(line_ids))


def moved(line_id: LineId, step: int) -> Change:
    """Move a line within its section."""
    return partial(_moved, line_id=line_id, step=step)


def line_back(before: CommitmentLine, after: CommitmentLine) -> Change:
    """Put what changed a line from ``before`` to ``after`` back, and leave the rest of it."""
    return partial(_line_back, before=before, after=after)


def form_back(before: Commitment) -> Change:
    """Put the form back on which the commitment was, and its promises under their headings."""
    return partial(_form_back, before=before)


def with_remedy(line_id: LineId, remedy: RemedyId | None) -> Change:
    """Tie a line to another remedy, or to none."""
    return partial(_with_remedy, line_id=line_id, remedy=remedy)


def _with_line(commitment: Commitment, line: CommitmentLine, at: int) -> Commitment:
    return commitment.with_line(line, at=at)


def _without_lines(commitment: Commitment, line_ids: tuple[LineId, ...]) -> Commitment:
    for line_id in line_ids:
        commitment = commitment.without_line(line_id)
    return commitment


def _moved(commitment: Commitment, line_id: LineId, step: int) -> Commitment:
    return commitment.moved(line_id, step)


def _line_back(commitment: Commitment, before: CommitmentLine, after: CommitmentLine) -> Commitment:
    line = commitment.line(before.id)
    return commitment if line is None else commitment.with_line(without_change(line, before=before, after=after))


def _with_remedy(commitment: Commitment, line_id: LineId, remedy: RemedyId | None) -> Commitment:
    line = commitment.line(line_id)
    return commitment if line is None else commitment.with_line(replace(line, remedy_id=remedy))


def _form_back(commitment: Commitment, before: Commitment) -> Commitment:
    keys = {line.id: line.section_key for line in before.lines}
    lines = tuple(replace(line, section_key=keys.get(line.id, line.section_key)) for line in commitment.lines)
    return replace(commitment, lines=lines).on_form(before.form)
