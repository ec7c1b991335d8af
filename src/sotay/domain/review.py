"""The annual review: composed as a draft from the year's answers, then the member's own.

Nothing here sets, suggests or lowers a level: points are the member's, conditions are shown, the choice is the
member's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import assert_never

from sotay.domain.assessment import TEXT_LIMIT, Answer, Assessment, Said
from sotay.domain.errors import NotPoints, TextTooLong
from sotay.domain.form import Feed, RatingLevel, ReviewForm, ScoreGroup, Source, TextSection
from sotay.domain.search import nfc

SECTION_LIMIT = 4 * TEXT_LIMIT

_POINTS = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{0,2})?")

_EMPTY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AnnualReview:
    """The review of one calendar year on one form.

    ``texts``: section key → text; ``points``: criterion key → points as typed, kept as text so that nothing typed is
    lost; ``choices``: choice line key → key of the ticked box; ``stated``: keys of the conditions the member states
    to hold. A key that begins with a slash waits for another form, see ``another_form``. ``place`` and ``signed_on``
    stand beside each other above the title; empty ones print as dotted lines. ``edited_at`` is None for a draft that
    nobody has edited.
    """

    year: int
    form: ReviewForm
    texts: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    points: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    choices: Mapping[str, str] = field(default_factory=lambda: _EMPTY)
    stated: frozenset[str] = frozenset()
    place: str = ""
    signed_on: date | None = None
    edited_at: datetime | None = None

    def text(self, section_key: str) -> str:
        """Return the text of a section, empty where nothing was written."""
        return self.texts.get(section_key, "")

    def with_text(self, section_key: str, text: str) -> AnnualReview:
        """Return the review with one section's text; TextTooLong beyond the limit."""
        composed = nfc(text)
        if len(composed) > SECTION_LIMIT:
            raise TextTooLong(len(composed), SECTION_LIMIT)
        return replace(self, texts=MappingProxyType({**self.texts, section_key: composed}))

    def with_place(self, place: str) -> AnnualReview:
        """Return the review with another place beside the date."""
        return replace(self, place=nfc(place))

    def with_date(self, day: date | None) -> AnnualReview:
        """Return the review with another date, or with dotted lines for it."""
        return replace(self, signed_on=day)

    def with_points(self, criterion_key: str, written: str) -> AnnualReview:
        """Return the review with the points of one criterion as typed; "" takes them back."""
        return replace(self, points=MappingProxyType({**self.points, criterion_key: written.strip()}))

    def with_choice(self, line_key: str, choice_key: str) -> AnnualReview:
        """Return the review with one box ticked; "" clears the line."""
        return replace(self, choices=MappingProxyType({**self.choices, line_key: choice_key}))

    def with_stated(self, condition_key: str, holds: bool) -> AnnualReview:
        """Return the review with one condition stated to hold, or not."""
        without = self.stated - {condition_key}
        return replace(self, stated=without | {condition_key} if holds else without)


@dataclass(frozen=True, slots=True)
class ConditionState:
    """One condition of a level and whether it holds as far as the member has said."""

    text: str
    holds: bool


@dataclass(frozen=True, slots=True)
class LevelState:
    """A level of quality beside what the review says: whether the points fit and which conditions hold."""

    level: RatingLevel
    points_fit: bool
    conditions: tuple[ConditionState, ...]


def compose_review(*, year: int, form: ReviewForm, assessments: Sequence[Assessment], place: str = "") -> AnnualReview:
    """Return the draft of a year that nobody has edited yet.

    Takes every done_well, shortcoming, cause and remedy of the periods that belong to the year, open or closed, in
    printed order of the items and from the earliest period on; the same words under one section are taken once.
    Private notes cannot enter, since no source names them.
    """
    of_year = sorted((each for each in assessments if each.period.belongs_to(year)), key=lambda each: each.period)
    everything = [(said, said.code) for assessment in of_year for said in assessment.said()]
    texts = {section.key: _composed(section, everything) for section in form.sections()}
    return AnnualReview(
        year=year,
        form=form,
        texts=MappingProxyType({key: text for key, text in texts.items() if text}),
        place=place,
    )


def read_points(written: str, maximum: Decimal) -> Decimal | None:
    """Return typed points, None for an empty field; a comma or a point may be the decimal mark.

    NotPoints for anything that is no number from 0 to ``maximum`` with at most two decimals.
    """
    text = written.strip()
    if not text:
        return None
    # Decimal by itself would also take "1e1", "1_0", "+5" and digits of other scripts.
    if not _POINTS.fullmatch(text) or (points := Decimal(text.replace(",", "."))) > maximum:
        raise NotPoints(written, _plain(maximum))
    return points


def points_of_group(review: AnnualReview, group: ScoreGroup) -> Decimal | None:
    """Return the sum of a group's points, None while no criterion has any.

    NotPoints where one is no number of points, or where the sum is above the maximum of the group. A criterion without
    a maximum of its own may take up to that of the group.
    """
    given = [
        points
        for criterion in group.criteria
        if (points := read_points(review.points.get(criterion.key, ""), criterion.maximum or group.maximum)) is not None
    ]
    if not given:
        return None
    total = sum(given, Decimal(0))
    if total > group.maximum:
        raise NotPoints(_plain(total), _plain(group.maximum))
    return total


def total_points(review: AnnualReview) -> Decimal | None:
    """Return the sum over all groups, None until each group has points; NotPoints as ``points_of_group``."""
    sums = [points_of_group(review, group) for group in review.form.score_groups()]
    if not sums or any(each is None for each in sums):
        return None
    return sum((each for each in sums if each is not None), Decimal(0))


def level_states(review: AnnualReview) -> tuple[LevelState, ...]:
    """Return each level with what holds of it so far; the member decides what follows from that."""
    total = total_points(review)
    return tuple(
        LevelState(
            level=level,
            points_fit=total is not None
            and (level.at_least is None or total >= level.at_least)
            and (level.below is None or total < level.below),
            conditions=tuple(
                ConditionState(text=condition.text, holds=condition.key in review.stated)
                for condition in level.conditions
            ),
        )
        for level in review.form.ratings
    )


def empty_sections(review: AnnualReview) -> tuple[TextSection, ...]:
    """Return the sections that ask for words and have none, in printed order."""
    return tuple(
        section
        for section in review.form.sections()
        if not section.is_optional and not review.text(section.key).strip()
    )


def format_points(points: Decimal) -> str:
    """Return points with a decimal comma and no needless zeros."""
    return _plain(points).replace(".", ",")


def _composed(section: TextSection, everything: Sequence[tuple[Said, str]]) -> str:
    lines: dict[str, None] = {}
    for feed in section.feeds:
        for said, code in everything:
            for text in fed(feed, said.answer):
                line = feed.line.replace("{code}", code).replace("{short}", said.item.short)
                lines.setdefault(line.replace("{text}", text))
    return "\n".join(lines)


def fed(feed: Feed, answer: Answer) -> tuple[str, ...]:
    """Return the entries that an answer gives a feed: each step of a remedy is one, any other text is one whole."""
    if feed.levels and answer.level not in feed.levels:
        return ()
    if answer.level is not None and answer.level in feed.except_levels:
        return ()
    text = _of_source(feed.source, answer).strip()
    entries = text.splitlines() if feed.source is Source.REMEDY else [text]
    return tuple(entry for each in entries if (entry := each.strip()))


def _of_source(source: Source, answer: Answer) -> str:
    match source:
        case Source.DONE_WELL:
            return answer.done_well
        case Source.SHORTCOMING:
            return answer.shortcoming
        case Source.CAUSE:
            return answer.cause
        case Source.REMEDY:
            return answer.remedy
        case _:
            assert_never(source)


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
