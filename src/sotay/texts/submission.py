"""The lines of a submission in words: the member chooses by them and the secretary reads them, letter for letter."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.submission import Part, SubmissionLine
from sotay.domain.submission_facts import Fact
from sotay.texts import periods, settings
from sotay.texts.outcomes import outcome
from sotay.texts.remedy_table import review_line

_PROFILE = {
    "full_name": settings.full_name(),
    "birth_date": settings.birth_date(),
    "committee": settings.committee(),
    "cell": settings.cell(),
    "unit": settings.unit(),
    "party_office": settings.party_office(),
    "government_office": settings.government_office(),
    "union_office": settings.union_office(),
}

_ANSWER_PARTS = {
    Part.LEVEL: "mức tự nhận",
    Part.DONE_WELL: "việc làm được",
    Part.SHORTCOMING: "hạn chế",
    Part.CAUSE: "nguyên nhân",
    Part.STEP: "biện pháp",
}


def line_of(fact: Fact) -> SubmissionLine:
    """Return the line that says a fact."""
    return SubmissionLine(
        key=fact.key,
        part=fact.part,
        heading=_heading(fact),
        text=_text(fact),
        value=fact.value,
        period=fact.period.written if fact.period else "",
        item=fact.item,
    )


def _heading(fact: Fact) -> str:
    match fact.part:
        case Part.LEVEL | Part.DONE_WELL | Part.SHORTCOMING | Part.CAUSE | Part.STEP:
            period = f", {periods.name_in_sentence(fact.period)}" if fact.period else ""
            words = f" (theo lời văn của bản {fact.version})" if fact.version else ""
            return f"{fact.code} {fact.title}{period}{words} — {answer_part(fact.part)}"
        case Part.PROFILE:
            return _PROFILE[fact.value]
        case Part.SECTION | Part.CHOICE | Part.POINTS:
            title = fact.title.rstrip(" .:;")
            return f"{fact.code}. {title}" if fact.code else title
        case Part.CONDITION:
            return f"Điều kiện của mức {fact.title}"
        case Part.REMEDY:
            return f"Biện pháp khắc phục ({fact.code})" if fact.code else "Biện pháp khắc phục"
        case Part.PROMISE:
            return "Điều đã cam kết"
        case Part.DIARY:
            return f"Ghi chép ngày {fact.title} ({fact.code})" if fact.code else f"Ghi chép ngày {fact.title}"
        case _:
            assert_never(fact.part)


def _text(fact: Fact) -> str:
    if fact.row is not None:
        return review_line(fact.row)
    if fact.promise is not None:
        said = f"{fact.promise.text.strip()}\n{outcome(fact.promise.outcome)}."
        return f"{said} {fact.promise.outcome_text.strip()}" if fact.promise.outcome_text.strip() else said
    return fact.words.strip()


def answer_part(part: Part) -> str:
    """Name one part of an answer, inside a heading."""
    return _ANSWER_PARTS[part]


def group_of(part: Part) -> str:
    """Head the lines of one kind."""
    match part:
        case Part.PROFILE:
            return "Người viết"
        case Part.SECTION:
            return "Bản kiểm điểm"
        case Part.POINTS | Part.CHOICE | Part.CONDITION:
            return "Điểm và mức tự nhận"
        case Part.LEVEL | Part.DONE_WELL | Part.SHORTCOMING | Part.CAUSE | Part.STEP:
            return "Câu trả lời của các kỳ"
        case Part.REMEDY:
            return "Biện pháp khắc phục"
        case Part.PROMISE:
            return "Cam kết trong năm"
        case Part.DIARY:
            return "Ghi chép"
        case _:
            assert_never(part)
