"""What a file without a paper of its own does, on a page to look at: phrases to be found, rules of a season."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sotay.domain.dates import format_date
from sotay.domain.form import RatingLevel
from sotay.domain.precheck import ReviewChecks
from sotay.domain.review_rules import CapBase, Deadline, ReviewRules, Rounding, VoteBase

_BASES = {
    CapBase.GOOD: "số được xếp mức «{good}»",
    CapBase.GOOD_OR_BETTER: "số được xếp từ mức «{good}» trở lên",
    CapBase.ALL_RATED: "tổng số được xếp loại",
}
_ROUNDINGS = {
    Rounding.DOWN: "làm tròn xuống",
    Rounding.NEAREST: "làm tròn đến số gần nhất",
    Rounding.UP: "làm tròn lên",
}
_VOTERS = {
    VoteBase.OFFICIAL_MEMBERS: "số đảng viên chính thức của chi bộ",
    VoteBase.PRESENT: "số có mặt",
    VoteBase.VALID: "số phiếu hợp lệ",
}


def no_preview_yet() -> str:
    """Stand in place of pages while a text cannot be read."""
    return "Bản đang soạn còn chỗ chưa đọc được nên chưa vẽ được bản in thử. Sửa xong là trang hiện lại."


def sample_label() -> str:
    """Say above a preview whose data it shows."""
    return "Bản in thử trên số liệu mẫu; không lấy gì trong sổ."


def phrases_page(checks: ReviewChecks) -> tuple[str, tuple[str, ...]]:
    """Return the page of what is looked for before handing in."""
    lines = [
        f"Câu chữ một mục giống năm trước từ {round(checks.much_repeated * 100)} phần trăm trở lên thì nhắc.",
        f"Có {len(checks.phrases)} cụm từ được nhắc, mỗi cụm kèm lời gợi ý viết lại:",
        *(f"«{each.words}»: {each.advice}" for each in checks.phrases),
    ]
    return "Soát lại trước khi nộp", tuple(lines)


def rules_page(rules: ReviewRules) -> tuple[str, tuple[str, ...]]:
    """Return the page of what the rules of a season say, each with its source."""
    return rules.name, tuple(_rules(rules))


def _rules(rules: ReviewRules) -> Iterator[str]:
    end = f" đến {format_date(rules.effective_until)}" if rules.effective_until else ""
    yield f"Có hiệu lực từ {format_date(rules.effective_from)}{end}."
    for level in rules.levels:
        yield f"Mức «{level.name}»: {_points(level)}. " + " ".join(f"{each.text}." for each in level.conditions)
    cap = rules.cap
    base = _BASES[cap.usual.base].format(good=rules.level_name(cap.good))
    yield (
        f"Mức trần: số được xếp «{rules.level_name(cap.of)}» không quá {_number(cap.usual.per_cent)}% {base}, "
        f"{_ROUNDINGS[cap.usual.rounding]}; nơi nổi trội không quá {_number(cap.exceptional_per_cent)}%. "
        f"Căn cứ: {rules.source(cap.source).text}."
    )
    for out in rules.exclusions:
        yield f"Không thuộc diện kiểm điểm: {out.name}. Căn cứ: {rules.source(out.source).text}."
    for ground in rules.grounds:
        yield f"Xếp mức thấp nhất khi: {ground.text}. Căn cứ: {rules.source(ground.source).text}."
    for deadline in rules.deadlines:
        yield f"Thời hạn: {deadline.text}: {_day(deadline)}. Căn cứ: {rules.source(deadline.source).text}."
    rounds = "hai vòng" if rules.vote.two_rounds else "một vòng"
    yield (
        f"Biểu quyết {rounds}, cần quá {_number(rules.vote.more_than)}% {_VOTERS[rules.vote.base]}. "
        f"Căn cứ: {rules.source(rules.vote.source).text}."
    )


def _points(level: RatingLevel) -> str:
    if level.at_least is not None and level.below is not None:
        return f"từ {_number(level.at_least)} đến dưới {_number(level.below)} điểm"
    if level.at_least is not None:
        return f"từ {_number(level.at_least)} điểm"
    return f"dưới {_number(level.below)} điểm" if level.below is not None else "không theo điểm"


def _day(deadline: Deadline) -> str:
    if deadline.working_days:
        return f"{deadline.working_days} ngày làm việc"
    return f"{deadline.day:02}/{deadline.month:02}" + (" năm sau" if deadline.is_next_year else "")


def _number(value: Decimal) -> str:
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
