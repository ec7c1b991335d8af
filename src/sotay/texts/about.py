"""What the program is and what it is not, and the neutral page that covers it."""

from __future__ import annotations

# --- about ----------------------------------------------------------------------------------------------------------


def about_title() -> str:
    """Title of the about box."""
    return "Giới thiệu"


def about_version(version: str) -> str:
    """Name the version of the program."""
    return f"Phiên bản {version}"


def disclaimers() -> tuple[str, ...]:
    """Say what the program is and what it is not."""
    return (
        "Đây là sổ ghi chép cá nhân giúp đảng viên tự soi, tự sửa theo 27 biểu hiện "
        "nêu trong Nghị quyết 04-NQ/TW (khoá XII).",
        "Đây không phải ứng dụng “Sổ tay đảng viên điện tử” và không do cơ quan nào của Đảng phát hành.",
        "Không ghi vào đây nội dung thuộc tài liệu đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.",
        "Sổ tay nằm trên máy của đồng chí, được mã hoá bằng mật khẩu của đồng chí và không gửi đi đâu.",
    )


def about_licences() -> str:
    """Say under which terms the program and its parts stand."""
    return (
        "Chương trình dùng giấy phép MIT. Các phần mềm và phông chữ đi kèm "
        "giữ giấy phép riêng, ghi trong tệp giấy phép của chương trình."
    )


def close() -> str:
    """Name the button that closes a box."""
    return "Đóng"


# --- cover ----------------------------------------------------------------------------------------------------------


def cover_month(month: int, year: int) -> str:
    """Name the month on the neutral page."""
    return f"Tháng {month} năm {year}"


def cover_weekdays() -> tuple[str, ...]:
    """Name the columns of the calendar, Monday first."""
    return ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "CN")
