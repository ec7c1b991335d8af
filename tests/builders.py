"""Small domain values that many tests start from; each test says only what matters to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType

from sotay.domain.answers_file import AnswerChange, AnswersFile
from sotay.domain.assessment import Answer, Assessment
from sotay.domain.form import Criterion, Feed, RatingCondition, RatingLevel, ReviewForm, ScoreGroup, Source, TextSection
from sotay.domain.manifestation import (
    Audience,
    Checked,
    Checklist,
    Group,
    Level,
    LevelKey,
    Manifestation,
    ManifestationId,
)
from sotay.domain.period import Period, parse_period

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
LATER = datetime(2026, 12, 31, 20, 30, tzinfo=UTC)

NONE, FIXED, UNSURE = LevelKey("none"), LevelKey("fixed"), LevelKey("unsure")
LEVELS = (
    Level(NONE, "Tôi không có biểu hiện này"),
    Level(FIXED, "Có lúc mắc, đã tự khắc phục"),
    Level(UNSURE, "Chưa chắc, cần suy nghĩ thêm"),
)


def an_item(item_id: str, number: str = "1", checked: Checked = Checked.TWO_SOURCES) -> Manifestation:
    return Manifestation(ManifestationId(item_id), number, f"Mục {item_id}", f"Biểu hiện {item_id}.", checked)


def a_checklist(*groups: Iterable[str], version: str = "1") -> Checklist:
    """A checklist whose groups hold items of these ids; by default two groups, a b c and d."""
    numerals = ("I", "II", "III")
    return Checklist(
        id="thu",
        version=version,
        title="Danh mục thử",
        effective_from="2026-01-01",
        legal_basis=("Nghị quyết thử",),
        levels=LEVELS,
        groups=tuple(
            Group(
                numerals[at],
                f"Nhóm {numerals[at]}",
                tuple(an_item(each, str(number)) for number, each in enumerate(ids, start=1)),
            )
            for at, ids in enumerate(groups or ("abc", "d"))
        ),
    )


def with_audiences(checklist: Checklist, **audiences: Iterable[Audience]) -> Checklist:
    """The checklist with some items for some members only."""
    groups = tuple(
        replace(group, items=tuple(replace(each, audience=tuple(audiences.get(each.id, ()))) for each in group.items))
        for group in checklist.groups
    )
    return replace(checklist, groups=groups)


def an_answer(item_id: str = "a", level: LevelKey | None = None, **texts: str) -> Answer:
    return Answer(ManifestationId(item_id), level, **texts)


def an_assessment(
    period: str = "2026-Q4",
    *answers: Answer,
    checklist: Checklist | None = None,
    closed_at: datetime | None = None,
) -> Assessment:
    parsed = parse_period(period)
    return Assessment(
        period=parsed,
        due=parsed.end,
        checklist=checklist or a_checklist(),
        opened_at=NOW,
        answers=MappingProxyType({each.manifestation_id: each for each in answers}),
        closed_at=closed_at,
    )


def an_answers_file(period: str = "2026-Q4", *changes: AnswerChange, due: date | None = None) -> AnswersFile:
    return AnswersFile(parse_period(period), due, changes)


def a_change(item_id: str = "a", **fields: str) -> AnswerChange:
    return AnswerChange(ManifestationId(item_id), **fields)


def a_section(key: str, *feeds: Feed, is_optional: bool = False) -> TextSection:
    return TextSection(key=key, depth=2, number="1", heading=f"Mục {key}", feeds=feeds, is_optional=is_optional)


def a_feed(source: Source, line: str = "{text}", **limits: tuple[LevelKey, ...]) -> Feed:
    return Feed(source, line, **limits)


def a_form(
    *blocks: object,
    form_id: str = "2025-2B",
    since: date = date(2025, 1, 1),
    until: date | None = None,
    ratings: tuple[RatingLevel, ...] = (),
    is_default: bool = False,
) -> ReviewForm:
    set_name, letter = form_id.split("-")
    return ReviewForm(
        id=form_id,
        set_name=set_name,
        letter=letter,
        code=f"Mẫu {letter}",
        name="Bản kiểm điểm cá nhân",
        audience="Đảng viên không giữ chức vụ",
        effective_from=since,
        effective_until=until,
        legal_basis=(),
        notes=(),
        left_header=(),
        right_header="ĐẢNG CỘNG SẢN VIỆT NAM",
        titles=("BẢN KIỂM ĐIỂM",),
        year_line="Năm {year}",
        bracket="",
        profile_lines=(),
        blocks=tuple(blocks),
        signatures=(),
        ratings=ratings,
        is_default=is_default,
    )


def a_score_group(key: str, maximum: str, *criteria: Criterion) -> ScoreGroup:
    return ScoreGroup(key, "1", f"Nhóm {key}", Decimal(maximum), criteria)


def a_criterion(key: str, maximum: str | None = None) -> Criterion:
    return Criterion(key, f"Tiêu chí {key}", maximum=Decimal(maximum) if maximum else None)


def a_rating(key: str, at_least: str | None, below: str | None, *conditions: str) -> RatingLevel:
    return RatingLevel(
        key,
        f"Mức {key}",
        Decimal(at_least) if at_least else None,
        Decimal(below) if below else None,
        tuple(RatingCondition(each, f"Điều kiện {each}") for each in conditions),
    )


def periods(*written: str) -> list[Period]:
    return [parse_period(each) for each in written]
