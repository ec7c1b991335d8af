"""Sentences of the view on which a season is archived and opened again."""

from __future__ import annotations


def archive_title(year: int) -> str:
    """Head the archiving of a season."""
    return f"Kỳ kiểm điểm năm {year}"


def open_season() -> str:
    """Explain an open season."""
    return (
        "Kỳ này đang mở. Khi cấp uỷ đã quyết định và giấy tờ đã ký, đồng chí lưu trữ: từ đó chỉ xem và in, giấy tờ giữ "
        "nguyên dù sau này có người chuyển đi hay quy định đổi. Lưu rồi vẫn mở lại được."
    )


def archived_season(day: str) -> str:
    """Explain an archived season."""
    return (
        f"Kỳ này đã lưu trữ ngày {day}: chỉ xem và in, không nhận thêm bài nộp hay bản tổng hợp. Mở lại thì sửa tiếp "
        "được; sổ ghi vào nhật ký là đã mở lại."
    )


def archive() -> str:
    """Name the button that archives."""
    return "Lưu trữ kỳ này"


def reopen() -> str:
    """Name the button that opens a season again."""
    return "Mở lại kỳ này"


def archived(year: int) -> str:
    """Say that a season was archived."""
    return f"Đã lưu trữ kỳ kiểm điểm năm {year}."


def reopened(year: int) -> str:
    """Say that a season was opened again."""
    return f"Đã mở lại kỳ kiểm điểm năm {year}."


def seasons_title() -> str:
    """Head the list of seasons."""
    return "Các kỳ trong sổ"


def season_line(year: int, day: str) -> str:
    """Say how one season stands; ``day`` is "" for an open one."""
    return f"Năm {year}: đã lưu trữ ngày {day}" if day else f"Năm {year}: đang mở"
