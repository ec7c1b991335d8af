"""A sheet of the checklist that a member filled in by hand, as the cell types it in.

Only what stands on the sheet: a level and a few words for each item, and the level of quality that the member claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from sotay.domain.cell_errors import NobodyEntered, NothingEntered
from sotay.domain.claimed_level import CHOICE_KEY, claim_line
from sotay.domain.errors import TextTooLong
from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist, LevelKey, Manifestation
from sotay.domain.period import parse_period
from sotay.domain.search import nfc
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.domain.submission_facts import Fact

NOTE_LIMIT = 500  # characters
NAME_LIMIT = 200  # characters
CODE_DIGITS = 8

NAMING_LEVELS = frozenset({"fixed", "fixing"})
"""The levels that say of an item that it was there; a key of a level never gets another meaning."""


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """What stands beside one item: the key of a level, "" for none, and a few words."""

    level: str = ""
    note: str = ""


EMPTY_ANSWER = PaperAnswer()


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """One member's sheet of one year while it is typed, and afterwards.

    ``checklist_code`` is what the sheet bears of the version it was printed from; ``claimed`` is the key of a level of
    quality; ``received_on`` the day that the cell had the sheet in hand, None for the day of typing.
    """

    year: int
    checklist_code: str = ""
    answers: Mapping[str, PaperAnswer] = field(default_factory=lambda: MappingProxyType({}))
    claimed: str = ""
    received_on: date | None = None
    entered_by: str = ""

    def answer(self, item: str) -> PaperAnswer:
        """Return what stands beside an item."""
        return self.answers.get(item, EMPTY_ANSWER)

    def with_level(self, item: str, level: str) -> PaperSheet:
        """Return the sheet with another level of one item, "" for none."""
        return self._with(item, replace(self.answer(item), level=level))

    def with_note(self, item: str, note: str) -> PaperSheet:
        """Return the sheet with other words of one item; TextTooLong."""
        written = nfc(note)
        if len(written) > NOTE_LIMIT:
            raise TextTooLong(len(written), NOTE_LIMIT)
        return self._with(item, replace(self.answer(item), note=written))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed from the sheet yet."""
        return not self.claimed and not any(each.level or each.note.strip() for each in self.answers.values())

    def _with(self, item: str, answer: PaperAnswer) -> PaperSheet:
        kept = {key: each for key, each in self.answers.items() if key != item}
        if answer != EMPTY_ANSWER:
            kept[item] = answer
        return replace(self, answers=MappingProxyType(kept))


def checklist_code(checklist: Checklist) -> str:
    """Return what a printed sheet bears of its checklist, to be compared with the one that is typed into."""
    return _code(checklist.version, content_hash(checklist))


def level_counts(sheet: PaperSheet, checklist: Checklist) -> Mapping[str, int]:
    """Return how often each level of the checklist stands on a sheet."""
    given = [sheet.answer(item.id).level for item in checklist.items()]
    return MappingProxyType({level.key: given.count(level.key) for level in checklist.levels})


def check_complete(sheet: PaperSheet) -> None:
    """Refuse a sheet that cannot count: NothingEntered, NobodyEntered."""
    if sheet.is_empty:
        raise NothingEntered
    if not sheet.entered_by.strip():
        raise NobodyEntered


def facts_of_sheet(sheet: PaperSheet, checklist: Checklist, form: ReviewForm | None) -> Iterator[Fact]:
    """Yield what a sheet says as the facts that a submission is made of, in the order of the checklist.

    Words beside an item name it only where its level does: nobody asked the member in which sense they were meant.
    """
    for item in checklist.items():
        answer = sheet.answer(item.id)
        level = checklist.level(LevelKey(answer.level)) if answer.level else None
        if level is not None:
            yield _answer(sheet, checklist, item, Part.LEVEL, level.sentence, level.key)
        if answer.note.strip():
            part = Part.SHORTCOMING if level and level.key in NAMING_LEVELS else Part.DONE_WELL
            yield _answer(sheet, checklist, item, part, answer.note.strip())
    line = claim_line(form) if form else None
    label = next((each.label for each in line.choices if each.key == sheet.claimed), "") if line else ""
    if line is not None and label:
        yield Fact(f"{CHOICE_KEY}{line.key}", Part.CHOICE, line.heading, line.number, label, value=sheet.claimed)


def sheet_of(submission: Submission) -> PaperSheet:
    """Return the sheet that was typed in, as it can be gone over again."""
    sheet = PaperSheet(submission.year, checklist_code=_code(submission.checklist_version, submission.checklist_hash))
    for line in submission.lines:
        sheet = _with_line(sheet, line)
    return sheet


def _with_line(sheet: PaperSheet, line: SubmissionLine) -> PaperSheet:
    if line.part is Part.CHOICE:
        return replace(sheet, claimed=line.value)
    if line.part is Part.LEVEL:
        return sheet.with_level(line.item, line.value)
    return sheet.with_note(line.item, line.text) if line.item else sheet


def _code(version: str, digest: str) -> str:
    return f"{version}-{digest[:CODE_DIGITS].upper()}"


def _answer(
    sheet: PaperSheet, checklist: Checklist, item: Manifestation, part: Part, words: str, value: str = ""
) -> Fact:
    period = parse_period(str(sheet.year))
    key = f"answer/{period.written}/{item.id}/{part.value}"
    return Fact(key, part, item.short, checklist.code(item.id), words, value, period, item.id)
