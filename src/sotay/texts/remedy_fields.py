"""Sentences about one remedy and its fields."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.remedy import Progress, RaisedBy


def step() -> str:
    """Label the step."""
    return "Việc cần làm"


def step_hint() -> str:
    """Say how to write a step."""
    return "một việc cụ thể, làm xong là biết"


def step_missing() -> str:
    """Say what is wanted first."""
    return "Đồng chí ghi việc cần làm trước; chưa ghi thì biện pháp này giữ việc cũ."


def unnamed_step() -> str:
    """Stand for a step that was not written while other fields were."""
    return "(chưa ghi việc cần làm)"


def due() -> str:
    """Label the due date."""
    return "Hạn làm xong"


def progress() -> str:
    """Label the progress."""
    return "Tiến độ"


def progress_sentence(value: Progress) -> str:
    """Say how far a remedy is, as a whole sentence."""
    match value:
        case Progress.WAITING:
            return "Tôi chưa làm việc này"
        case Progress.UNDERWAY:
            return "Tôi đang làm"
        case Progress.DONE:
            return "Tôi đã làm xong"
        case _:
            assert_never(value)


def done_day() -> str:
    """Label the day of completion."""
    return "Ngày làm xong"


def done_day_ahead() -> str:
    """Refuse a completion still to come."""
    return "Ngày làm xong không thể ở sau hôm nay."


def result() -> str:
    """Label the result."""
    return "Kết quả"


def result_hint() -> str:
    """Say what to write as a result."""
    return "đã đổi được gì, còn vướng gì"


def confirmed_by() -> str:
    """Label who confirms."""
    return "Ai xác nhận được"


def confirmed_hint() -> str:
    """Give an example of who confirms."""
    return "ví dụ: chi uỷ, tổ đảng, đồng chí phụ trách"


def fault() -> str:
    """Label the shortcoming."""
    return "Hạn chế, khuyết điểm cần sửa"


def item() -> str:
    """Label the item of the checklist."""
    return "Thuộc biểu hiện nào"


def raised_by() -> str:
    """Label who pointed the shortcoming out."""
    return "Ai chỉ ra hạn chế này"


def raised_sentence(value: RaisedBy) -> str:
    """Say who pointed a shortcoming out, as a whole sentence."""
    match value:
        case RaisedBy.SELF:
            return "Tôi tự thấy"
        case RaisedBy.REVIEW:
            return "Kỳ kiểm điểm trước chỉ ra"
        case RaisedBy.AUTHORITY:
            return "Cấp có thẩm quyền kết luận"
        case _:
            assert_never(value)


def raised_hint() -> str:
    """Say why it matters who pointed it out."""
    return "Hạn chế do kỳ trước hoặc cấp có thẩm quyền chỉ ra phải trả lời ở phần III của bản kiểm điểm."


def from_period(period: str, day: date) -> str:
    """Say where a remedy comes from; ``period`` as inside a sentence."""
    return f"Lấy từ bản tự đánh giá {period}, theo dõi từ ngày {format_date(day)}."


def since(day: date) -> str:
    """Say since when a remedy is followed."""
    return f"Theo dõi từ ngày {format_date(day)}."


def nothing_chosen() -> str:
    """Stand beside a list from which nothing is chosen."""
    return "Đồng chí chọn một biện pháp ở danh sách."
