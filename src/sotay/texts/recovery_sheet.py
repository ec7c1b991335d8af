"""Sentences of the printed sheet with the recovery code, for a reader who may see such a thing for the first time."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.texts import settings, start


def title() -> str:
    """Title of the sheet."""
    return "MÃ KHÔI PHỤC SỔ TAY"


def document_title() -> str:
    """Name the file of the sheet in its properties."""
    return "Mã khôi phục sổ tay"


def owner(full_name: str) -> str:
    """Say whose handbook it is."""
    return f"Sổ tay của đồng chí {full_name or '……………………………………'}"


def made_on(day: date) -> str:
    """Say since when the code holds."""
    return f"Mã lập ngày {format_date(day)}. Nếu sau ngày này đã lập mã mới thì mã trên tờ này hết dùng."


def code_label() -> str:
    """Stand above the code."""
    return "Mã khôi phục (đọc từ trái sang phải, từ trên xuống dưới)"


def purpose_heading() -> str:
    """Head what the code is for."""
    return "Mã này để làm gì"


def purpose() -> str:
    """Say what the code is for."""
    return "Khi quên mật khẩu, đồng chí dùng mã này để mở lại sổ tay và đặt mật khẩu mới. Ngày thường không cần đến."


def use_heading() -> str:
    """Head how the code is used."""
    return "Cách dùng"


def use_steps() -> tuple[str, ...]:
    """Say how the code is used, step by step."""
    return (
        f"1. Mở chương trình. Ở trang mở khoá, bấm dòng «{start.forgotten()}».",
        f"2. Gõ mã khôi phục vào ô. {start.recovery_code_hint()} Số 0 hay chữ O, số 1 hay chữ I cũng vậy.",
        f"3. Gõ một mật khẩu mới hai lần, rồi bấm «{start.recover()}».",
        "4. Cất lại tờ giấy này: mã vẫn dùng được cho lần sau.",
    )


def keep_heading() -> str:
    """Head how the sheet is kept."""
    return "Cách cất"


def keep_rules() -> tuple[str, ...]:
    """Say how the sheet is kept, rule by rule."""
    return (
        "- Cất nơi kín đáo như giấy tờ quan trọng, không để cùng chỗ với máy tính hay USB có sổ tay.",
        "- Không chụp ảnh, không gửi qua điện thoại. Đã lưu tệp PDF thì in xong xoá tệp.",
        "- Ai có mã này và các tệp của sổ tay thì đọc được tất cả, kể cả ghi chú riêng.",
        "- Mất cả mật khẩu lẫn mã này thì không ai mở lại được sổ tay.",
        f"- Ngờ có người đã thấy mã: vào «Cài đặt», bấm «{settings.new_code()}»; mã cũ hết dùng ngay.",
    )


def place_heading() -> str:
    """Head where the handbook lies."""
    return "Sổ tay nằm ở đâu"


def place(folder: str) -> str:
    """Say where the handbook lies on the computer."""
    return f"Trong máy tính, ở thư mục: {folder}"


def by_hand() -> tuple[str, ...]:
    """Label lines to fill in by hand."""
    return ("Máy tính để ở", "Ghi thêm")
