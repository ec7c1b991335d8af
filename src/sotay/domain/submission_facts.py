"""What a year holds that could be given to the cell, line by line, each with a key that stays the same.

Private notes, proof files and what was deleted are named by no fact, so that nobody can choose them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sotay.domain.assessment import Answer, Assessment
from sotay.domain.commitment import CommitmentLine
from sotay.domain.dates import format_date
from sotay.domain.form import ChoiceLine
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.offers import YearRecords
from sotay.domain.period import Period
from sotay.domain.remedy_table import TableRow, table_row
from sotay.domain.review import AnnualReview
from sotay.domain.submission import Part

HANDED_IN_FIELDS = (
    "full_name", "birth_date", "committee", "cell", "unit", "party_office", "government_office", "union_office",
)  # fmt: skip
"""The fields of the profile that a review prints about its writer."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line before it is put into words.

    ``title`` is the heading of a form or the short name of an item, ``code`` its printed number, ``words`` what stands
    there. A remedy and a promise come whole instead. ``version`` is that of the checklist whose words were answered,
    where these are not the words of now.
    """

    key: str
    part: Part
    title: str = ""
    code: str = ""
    words: str = ""
    value: str = ""
    period: Period | None = None
    item: str = ""
    row: TableRow | None = None
    promise: CommitmentLine | None = None
    version: str = ""


def facts_of(review: AnnualReview | None, profile: Profile, records: YearRecords) -> tuple[Fact, ...]:
    """Return every line of a year: the writer, the review as it stands, answers, remedies, promises, diary."""
    facts = [*_of_profile(profile)]
    if review is not None:
        facts += _of_review(review)
    for assessment in records.assessments:
        facts += _of_assessment(assessment)
    facts += _of_remedies(records)
    facts += _of_commitment(records)
    facts += _of_diary(records)
    return tuple(fact for fact in facts if fact.words.strip() or fact.row or fact.promise)


def _of_profile(profile: Profile) -> Iterator[Fact]:
    for name in HANDED_IN_FIELDS:
        value = profile.value(name)
        words = value if isinstance(value, str) else format_date(value) if value else ""
        yield Fact(f"profile/{name}", Part.PROFILE, words=words, value=name)


def _of_review(review: AnnualReview) -> Iterator[Fact]:
    form = review.form
    codes = form.section_codes()
    for section in form.sections():
        words = review.text(section.key)
        yield Fact(f"section/{section.key}", Part.SECTION, section.heading, codes[section.key], words)
    for group in form.score_groups():
        for criterion in group.criteria:
            points = review.points.get(criterion.key, "")
            yield Fact(f"points/{criterion.key}", Part.POINTS, criterion.text, group.number, points, value=points)
    for line in form.choice_lines():
        yield _of_choice(line, review.choices.get(line.key, ""))
    for level in form.ratings:
        for condition in level.conditions:
            if condition.key in review.stated:
                key = f"condition/{condition.key}"
                yield Fact(key, Part.CONDITION, level.name, words=condition.text, value=condition.key)


def _of_choice(line: ChoiceLine, ticked: str) -> Fact:
    label = next((choice.label for choice in line.choices if choice.key == ticked), "")
    return Fact(f"choice/{line.key}", Part.CHOICE, line.heading, line.number, label, value=ticked)


def _of_assessment(assessment: Assessment) -> Iterator[Fact]:
    period = assessment.period.written
    for said in assessment.said():
        item, answer, code = said.item, said.answer, said.code
        # Of an answer to other words than those of now the words are given, under the words that they answer: a level
        # of theirs, or their item, would be counted by whoever reads the paper with the version of now.
        version = "" if said.is_counted else said.checklist.version
        for part, words in _public(said.checklist, answer):
            if words.strip() and not (version and part is Part.LEVEL):
                key = f"answer/{period}/{item.id}/{part.value}"
                value = answer.level or "" if part is Part.LEVEL else ""
                counted = "" if version else item.id
                yield Fact(key, part, item.short, code, words, value, assessment.period, counted, version=version)


def _public(checklist: Checklist, answer: Answer) -> tuple[tuple[Part, str], ...]:
    level = checklist.level(answer.level) if answer.level else None
    return (
        (Part.LEVEL, level.sentence if level else ""),
        (Part.DONE_WELL, answer.done_well),
        (Part.SHORTCOMING, answer.shortcoming),
        (Part.CAUSE, answer.cause),
        (Part.STEP, answer.remedy),
    )


def _of_remedies(records: YearRecords) -> Iterator[Fact]:
    for remedy in records.remedies:
        if remedy.was_open_in(records.year):
            row = table_row(remedy, year=records.year, checklist=records.checklist)
            yield Fact(
                f"remedy/{remedy.id}",
                Part.REMEDY,
                code=row.code,
                value=row.standing.value,
                item=remedy.manifestation_id or "",
                row=row,
            )


def _of_commitment(records: YearRecords) -> Iterator[Fact]:
    commitment = records.commitment
    for line in commitment.lines if commitment else ():
        if line.text.strip():
            yield Fact(
                f"promise/{line.id}",
                Part.PROMISE,
                value=line.outcome.value if line.outcome else "",
                item=line.manifestation_id or "",
                promise=line,
            )


def _of_diary(records: YearRecords) -> Iterator[Fact]:
    for entry in records.diary:
        item = entry.manifestation_id or ""
        known = records.checklist.code(entry.manifestation_id) if records.checklist and entry.manifestation_id else ""
        yield Fact(
            f"diary/{entry.id}", Part.DIARY, format_date(entry.day), known, entry.text, entry.day.isoformat(), item=item
        )
