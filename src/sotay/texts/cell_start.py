"""Sentences of the first steps of a new cell book; imports nothing heavy, since it may be the first thing painted."""

from __future__ import annotations


def title() -> str:
    """Title of the first step."""
    return "Sổ chi bộ"


def explained() -> str:
    """Say what a cell book is and who keeps one."""
    return (
        "Sổ chi bộ dành cho bí thư, chi uỷ: danh sách đảng viên, bài nộp cuối năm, xếp loại, họp và giấy tờ. "
        "Sổ này tách hẳn sổ tay cá nhân, có thư mục riêng và mật khẩu riêng."
    )


def name() -> str:
    """Label the field with the name of the cell."""
    return "Tên chi bộ"


def name_hint() -> str:
    """Say where the name will stand."""
    return "Ghi đủ như trên văn bản, ví dụ: Chi bộ Trường THCS số 2. Tên này có trên thẻ khoá và giấy tờ."


def name_missing() -> str:
    """Say that the name is missing."""
    return "Đồng chí ghi tên chi bộ."


def open_existing() -> str:
    """Name the way to a cell book that is there already."""
    return "Tôi đã có sổ chi bộ"


def done_title(cell: str) -> str:
    """Title of the last step."""
    return f"Sổ của {cell} đã sẵn sàng"


def done_explained() -> str:
    """Say what comes next."""
    return (
        "Việc tiếp theo là nhập danh sách đảng viên, từ tệp Excel, tệp CSV hoặc gõ từng người. "
        "Đồng chí cũng có thể vào sổ xem trước rồi nhập sau."
    )


def enter_roster() -> str:
    """Name the button that opens the book at its list of people."""
    return "Nhập danh sách đảng viên"


def later() -> str:
    """Name the button that opens the book at its first page."""
    return "Để sau, vào sổ"
