"""What the annual review says, as values in printed order: every word settled, nothing of sizes or pages.

Pure. Drawing it as PDF is ``review_pdf``; another kind of file would start from the same value.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias, assert_never

from sotay.domain import form
from sotay.domain.dates import format_date
from sotay.domain.errors import NotPoints
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview, format_points, points_of_group, total_points
from sotay.domain.search import fold, nfc
from sotay.texts import documents


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what stands after it; an empty value is room to write by hand."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A heading with its hint; ``depth`` 1 is the highest."""

    depth: int
    words: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What the member wrote under a heading, lines as typed; empty where nothing was written."""

    words: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A paragraph that the form prints."""

    words: str


@dataclass(frozen=True, slots=True)
class PointsLine:
    """A group of criteria, or all of them, with its points; ``note`` stands under it."""

    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick with its label."""

    label: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class Boxes:
    """A line of boxes."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Where somebody signs; ``lines`` above it are for others to fill in by hand.

    ``office`` stands upright under the title. ``listed`` is a list in place of a signature, such as who gets the paper.
    """

    lines: tuple[str, ...]
    title: str
    note: str
    name: str
    is_left: bool
    office: str = ""
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A line of the annex of points; a group has its own line above its criteria."""

    number: str
    words: str
    maximum: str
    points: str
    is_group: bool


Part: TypeAlias = HeadingLine | Written | Printed | PointsLine | Boxes


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """The whole paper. ``score_rows`` is empty where no criterion was given points of its own."""

    document_title: str
    code: str
    left_header: tuple[Field, ...]
    right_header: str
    place_and_date: str
    titles: tuple[str, ...]
    year_line: str
    bracket: str
    profile: tuple[tuple[Field, ...], ...]
    parts: tuple[Part, ...]
    signatures: tuple[SignatureBlock, ...]
    score_rows: tuple[ScoreRow, ...]


def field(label: str, words: str) -> Field:
    """Return a field; words that repeat their label lose it, since people write "Chi bộ 3" after "Chi bộ"."""
    words = nfc(words).strip()
    start = fold(label.rstrip(" :")) + " "
    rest = words[len(start) :].strip() if fold(words[: len(start)]) == start else ""
    return Field(label, rest or words)


def review_paper(review: AnnualReview, profile: Profile) -> ReviewPaper:
    """Return what the paper says. What neither review nor profile says stays empty, never today's date."""
    paper = review.form
    year_line = paper.year_line.replace("{year}", str(review.year))
    return ReviewPaper(
        document_title=documents.review_document_title(" ".join(paper.titles), review.year),
        code=paper.code,
        left_header=tuple(profile_field(each, profile) for each in paper.left_header),
        right_header=paper.right_header,
        place_and_date=documents.place_and_date(review.place, review.signed_on),
        titles=paper.titles,
        year_line=year_line,
        bracket=paper.bracket,
        profile=tuple(tuple(profile_field(each, profile) for each in line) for line in paper.profile_lines),
        parts=tuple(part for block in paper.blocks for part in _parts(block, review)),
        signatures=tuple(signature_block(each, profile) for each in paper.signatures),
        score_rows=_score_rows(review),
    )


def profile_field(of_form: form.ProfileField, profile: Profile) -> Field:
    """Return a field of the form with what the profile says."""
    value = profile.value(of_form.field_name)
    return field(of_form.label, format_date(value) if isinstance(value, date) else value or "")


def _parts(block: form.Block, review: AnnualReview) -> tuple[Part, ...]:
    match block:
        case form.Heading():
            return (HeadingLine(block.depth, documents.numbered(block.number, block.text), block.hint),)
        case form.TextSection():
            words = documents.numbered(block.number, block.heading)
            return HeadingLine(block.depth, words, block.hint), Written(review.text(block.key))
        case form.ChoiceLine():
            ticked = review.choices.get(block.key)
            boxes = Boxes(tuple(Box(each.label, each.key == ticked) for each in block.choices))
            words = documents.numbered(block.number, documents.choice_heading(block.heading))
            return HeadingLine(block.depth, words), boxes
        case form.ScoreGroup():
            words = documents.points_line(block.heading, _group_points(review, block), format_points(block.maximum))
            return (PointsLine(documents.numbered(block.number, words), documents.in_brackets(block.note)),)
        case form.Paragraph():
            return (Printed(block.text),)
        case form.ScoreTotal():
            return (PointsLine(documents.points_line(block.heading, _total_points(review), _reachable(review))),)
        case _:
            assert_never(block)


def _group_points(review: AnnualReview, group: form.ScoreGroup) -> str:
    """Return the points of a group, empty where there are none or where what was typed makes no sum."""
    try:
        points = points_of_group(review, group)
    except NotPoints:
        return ""
    return "" if points is None else format_points(points)


def _total_points(review: AnnualReview) -> str:
    try:
        points = total_points(review)
    except NotPoints:
        return ""
    return "" if points is None else format_points(points)


def _reachable(review: AnnualReview) -> str:
    return format_points(sum((group.maximum for group in review.form.score_groups()), Decimal(0)))


def signature_block(block: form.Signature, profile: Profile) -> SignatureBlock:
    """Return a signature of the form with the name that the profile says."""
    value = profile.value(block.name_field) if block.name_field else ""
    return SignatureBlock(
        lines=block.lines,
        title=block.title,
        note=block.note,
        name=value.strip() if isinstance(value, str) else "",
        is_left=block.is_left,
    )


def _score_rows(review: AnnualReview) -> tuple[ScoreRow, ...]:
    groups = review.form.score_groups()
    if not any(review.points.get(each.key, "").strip() for group in groups for each in group.criteria):
        return ()
    rows: list[ScoreRow] = []
    for group in groups:
        maximum = format_points(group.maximum)
        rows.append(ScoreRow(group.number, group.heading, maximum, _group_points(review, group), is_group=True))
        for index, each in enumerate(group.criteria, start=1):
            number = f"{group.number.rstrip('.')}.{index}"
            of_criterion = "" if each.maximum is None else format_points(each.maximum)
            typed = review.points.get(each.key, "").strip().replace(".", ",")
            rows.append(ScoreRow(number, each.text, of_criterion, typed, is_group=False))
    rows.append(ScoreRow("", documents.score_total(), _reachable(review), _total_points(review), is_group=True))
    return tuple(rows)
