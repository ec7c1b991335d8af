"""Sentences about acts on periods and their undo."""

from __future__ import annotations


def started(period: str) -> str:
    """Say that a period was begun; ``period`` as inside a sentence."""
    return f"Đã mở {period}."


def start_taken_back(period: str) -> str:
    """Say that a period that was just begun is gone."""
    return f"Đã bỏ {period} vừa mở."


def start_taken_back_with_words(period: str) -> str:
    """Say that a period that was just begun, with what was written in it, is among the deleted ones."""
    return f"Đã bỏ {period} vừa mở. Những gì đã ghi còn ở trang «Dữ liệu của tôi», phần «Kỳ đã xoá»."


def reopened(period: str) -> str:
    """Say that a period was opened again."""
    return f"Đã mở lại {period}. Việc mở lại được ghi vào nhật ký của kỳ."


def closed_again(period: str) -> str:
    """Say that a reopened period is closed as before."""
    return f"Đã chốt lại {period}."


def brought_back(period: str) -> str:
    """Say that a period is back."""
    return f"Đã lấy lại {period}, đủ như trước."


def purge_title() -> str:
    """Title of the box that asks before removing for good."""
    return "Xoá hẳn một kỳ"


def purge_question(period: str, answered: int, total: int) -> str:
    """Say what is lost for good, and what still holds it."""
    return (
        f"Xoá hẳn {period} cùng {answered}/{total} mục đã trả lời. "
        "Đóng thanh «Hoàn tác» rồi thì không lấy lại được nữa. "
        "Các bản sao lưu cũ vẫn còn kỳ này."
    )


def purge_now() -> str:
    """Name the button that removes for good."""
    return "Xoá hẳn 1 kỳ"


def keep_period() -> str:
    """Name the safe button."""
    return "Giữ lại"


def purged(period: str) -> str:
    """Say that a period was removed for good."""
    return f"Đã xoá hẳn {period}."


def deleted_again(period: str) -> str:
    """Say that a period is among the deleted ones again."""
    return f"{period[0].upper()}{period[1:]} lại nằm trong phần «Kỳ đã xoá»."


def change_due() -> str:
    """Name the button that asks for another due date."""
    return "Đổi hạn…"


def change_due_title(period: str) -> str:
    """Title the box that asks for another due date; ``period`` as inside a sentence."""
    return f"Đổi hạn {period}"


def change_due_now() -> str:
    """Name the button that takes the other due date."""
    return "Đổi hạn"


def due_is(day: str) -> str:
    """Say when a period is due; ``day`` with its weekday."""
    return f"Hạn làm xong: {day}."


def due_changed(period: str, day: str) -> str:
    """Say that a period is due on another day."""
    return f"Đã đổi hạn {period}: {day}."


def due_back(period: str, day: str) -> str:
    """Say that a period is due on the day that it was due on before."""
    return f"Hạn {period} trở lại như trước: {day}."
