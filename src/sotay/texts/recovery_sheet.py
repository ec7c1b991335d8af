"""Sentences of the printed sheet with the recovery code, for a reader who may see such a thing for the first time."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.store_kind import StoreKind
from sotay.texts import settings, start
from sotay.texts.stores import store_name, store_name_first


def title(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Title of the sheet."""
    return document_title(kind).upper()


def document_title(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the file of the sheet in its properties."""
    return f"Mã khôi phục {store_name(kind)}"


def owner(name: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say whose store it is: that of a member, or that of a cell."""
    whose = name or "……………………………………"
    return f"Sổ của {whose}" if kind is StoreKind.CELL else f"Sổ tay của đồng chí {whose}"


def made_on(day: date) -> str:
    """Say since when the code holds."""
    return f"Mã lập ngày {format_date(day)}. Nếu sau ngày này đã lập mã mới thì mã trên tờ này hết dùng."


def code_label() -> str:
    """Stand above the code."""
    return "Mã khôi phục (đọc từ trái sang phải, từ trên xuống dưới)"


def purpose_heading() -> str:
    """Head what the code is for."""
    return "Mã này để làm gì"


def purpose(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say what the code is for."""
    return (
        f"Khi quên mật khẩu, đồng chí dùng mã này để mở lại {store_name(kind)} và đặt mật khẩu mới. "
        "Ngày thường không cần đến."
    )


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


def keep_rules(kind: StoreKind = StoreKind.HANDBOOK) -> tuple[str, ...]:
    """Say how the sheet is kept, rule by rule."""
    name = store_name(kind)
    all_of_it = "kể cả bài của mọi đảng viên" if kind is StoreKind.CELL else "kể cả ghi chú riêng"
    return (
        f"- Cất nơi kín đáo như giấy tờ quan trọng, không để cùng chỗ với máy tính hay USB có {name}.",
        "- Không chụp ảnh, không gửi qua điện thoại. Đã lưu tệp PDF thì in xong xoá tệp.",
        f"- Ai có mã này và các tệp của {name} thì đọc được tất cả, {all_of_it}.",
        f"- Mất cả mật khẩu lẫn mã này thì không ai mở lại được {name}.",
        f"- Ngờ có người đã thấy mã: vào «Cài đặt», bấm «{settings.new_code()}»; mã cũ hết dùng ngay.",
    )


def place_heading(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Head where the store lies."""
    return f"{store_name_first(kind)} nằm ở đâu"


def place(folder: str) -> str:
    """Say where the store lies on the computer."""
    return f"Trong máy tính, ở thư mục: {folder}"


def by_hand() -> tuple[str, ...]:
    """Label lines to fill in by hand."""
    return ("Máy tính để ở", "Ghi thêm")
