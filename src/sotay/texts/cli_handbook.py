"""What sotay handbook says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.dates import format_date
from sotay.domain.period import Period
from sotay.texts import periods
from sotay.texts.cli import size
from sotay.texts.dates import moment


def handbook_made(folder: str, owner: str) -> str:
    """Say that a handbook was made."""
    return f"Đã lập sổ tay của {owner} ở «{folder}»."


def handbook_would_be_made(folder: str, owner: str) -> str:
    """Say what ``handbook new`` would make."""
    return f"Sẽ lập sổ tay của {owner} ở «{folder}»."


def recovery_code(code: str) -> str:
    """Show the recovery code."""
    return f"Mã khôi phục: {code}"


def recovery_code_only_once() -> str:
    """Say what to do with the recovery code."""
    return (
        "Mã này chỉ hiện một lần. Đồng chí chép ra giấy và cất kỹ: quên mật khẩu mà mất mã thì không ai mở được sổ tay."
    )


def filled(period: Period, changed: int, answered: int, total: int) -> str:
    """Say what was added to a period."""
    return f"Đã ghi {changed} mục vào kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def would_be_filled(period: Period, changed: int, answered: int, total: int) -> str:
    """Say what would be added to a period."""
    return f"Sẽ ghi {changed} mục vào kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def level_is_gone(code: str, version: str, sentence: str, levels: str) -> str:
    """Say that the level of an answer is offered no more, and which ones are; ``levels`` by their keys."""
    return (
        f"Mục {code}: mức đã chọn theo bản {version} là «{sentence}»; danh mục của kỳ này không còn mức ấy nên "
        f"câu trả lời chưa được tính. Muốn tính, đồng chí ghi vào tệp một mức còn dùng: {levels}."
    )


def still_waits(code: str, version: str) -> str:
    """Say that an answer was given to other words and waits, and how it is made to count."""
    return (
        f"Mục {code}: trả lời theo lời văn của bản {version} nên chưa được tính. Muốn tính, đồng chí đọc lời văn mới "
        "rồi bấm «Vẫn đúng với lời văn mới» trong cửa sổ, hoặc ghi vào tệp một mức khác."
    )


def closed(period: Period, at: datetime, answered: int, total: int) -> str:
    """Say that a period was closed."""
    return f"Đã chốt kỳ {periods.name_in_sentence(period)} lúc {moment(at)}: {answered}/{total} mục có mức trả lời."


def would_be_closed(period: Period, answered: int, total: int) -> str:
    """Say that a period would be closed."""
    return f"Sẽ chốt kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def left_unanswered(codes: Sequence[str]) -> str:
    """Name the items that stay unanswered."""
    return f"Chưa trả lời {len(codes)} mục: {', '.join(codes)}."


def reopened(period: Period, at: datetime) -> str:
    """Say that a period was opened again."""
    return f"Đã mở lại kỳ {periods.name_in_sentence(period)} lúc {moment(at)}; việc này được ghi vào nhật ký của kỳ."


def would_be_reopened(period: Period) -> str:
    """Say that a period would be opened again."""
    return f"Sẽ mở lại kỳ {periods.name_in_sentence(period)}."


def exported(path: str, year: int, form_name: str, size_bytes: int) -> str:
    """Say that a review was written."""
    return f"Đã xuất bản kiểm điểm năm {year} theo mẫu {form_name}: {path} ({size(size_bytes)})."


def exported_draft() -> str:
    """Say that the review is a draft that nobody edited."""
    return (
        "Năm này chưa có bản kiểm điểm đã sửa, nên đây là bản soạn tự động từ các kỳ; đồng chí đọc lại trước khi nộp."
    )


def owner(full_name: str) -> str:
    """Name the owner of a handbook."""
    return f"Sổ tay của {full_name}"


def owner_unknown() -> str:
    """Head a handbook without an owner's name."""
    return "Sổ tay chưa ghi tên"


def no_periods() -> str:
    """Say that there is no period yet."""
    return "Chưa có kỳ tự đánh giá nào."


def period_line(summary: AssessmentSummary) -> str:
    """Describe one period in a list, beginning with how it is written on the command line."""
    return f"{summary.period.written:<11} {_period_facts(summary)}"


def reviews_line(years: Sequence[int]) -> str:
    """Name the years with a saved review."""
    return f"Bản kiểm điểm đã lưu: năm {', '.join(str(year) for year in years)}."


def period_heading(summary: AssessmentSummary) -> str:
    """Head one period."""
    return _period_facts(summary)


def answered_against(title: str, version_name: str) -> str:
    """Name the checklist that a period was answered against."""
    return f"Danh mục: {title}, phiên bản {version_name}"


def item_line(code: str, short: str, sentence: str) -> str:
    """Head one item with its answer."""
    return f"{code} {short}: {sentence}"


def not_answered() -> str:
    """Say that an item has no level."""
    return "chưa trả lời"


def done_well(text: str) -> str:
    """Show what was done well."""
    return f"  Việc làm được: {text}"


def shortcoming(text: str) -> str:
    """Show a shortcoming."""
    return f"  Hạn chế: {text}"


def cause(text: str) -> str:
    """Show a cause."""
    return f"  Nguyên nhân: {text}"


def remedy(text: str) -> str:
    """Show a remedy."""
    return f"  Biện pháp khắc phục: {text}"


def private_note(text: str) -> str:
    """Show a private note."""
    return f"  Ghi chú riêng: {text}"


def _period_facts(summary: AssessmentSummary) -> str:
    name = periods.name(summary.period)
    answers = f"{summary.answered}/{summary.total} mục có mức trả lời"
    if summary.closed_at is None:
        return f"{name} — đang mở, hạn {format_date(summary.due)}, {answers}"
    return f"{name} — đã chốt ngày {format_date(summary.closed_at.date())}, {answers}"
