"""Sentences about opening the files of this program with a double click."""

from __future__ import annotations

from sotay.texts import shell

SUFFIXES = ("bainop", "thechibo", "thedangvien", "biennhan", "danhmuc")
"""The endings of the files that people hand to each other."""


def card_title() -> str:
    """Title of the card."""
    return "Mở tệp bằng nháy đúp"


def explained() -> str:
    """Say what binding does and that it concerns this computer and this person only."""
    return (
        "Bài nộp, thẻ khoá, biên nhận và gói danh mục có thể mở ngay bằng nháy đúp: chương trình cho xem tệp là gì, "
        "không tự nhận gì vào sổ. Việc này chỉ đổi với tài khoản đang dùng trên máy này, bỏ lúc nào cũng được."
    )


def is_bound() -> str:
    """Say that a double click opens the files."""
    return "Đang bật: nháy đúp vào các tệp ấy là mở bằng chương trình này."


def is_free() -> str:
    """Say that a double click does not open the files yet."""
    return "Chưa bật."


def bind() -> str:
    """Name the button that lets a double click open the files."""
    return "Bật mở bằng nháy đúp"


def release() -> str:
    """Name the button that takes it back."""
    return "Tắt mở bằng nháy đúp"


def not_changed() -> str:
    """Say that the system took no change, and what works all the same."""
    return (
        "Máy này không cho đổi cách mở tệp, nên mọi thứ vẫn như trước. Các tệp vẫn mở được từ trong chương trình: kéo "
        "thả vào cửa sổ hoặc bấm «Chọn tệp…»."
    )


def program_name() -> str:
    """Name the program in the lists of the system."""
    return shell.app_name()


def description(suffix: str) -> str:
    """Say what a kind of file is, as the system shows it beside a file."""
    return _DESCRIPTIONS[suffix]


_DESCRIPTIONS = {
    "bainop": "Bài nộp đã niêm phong",
    "thechibo": "Thẻ khoá của chi bộ",
    "thedangvien": "Thẻ khoá của đảng viên",
    "biennhan": "Biên nhận của chi bộ",
    "danhmuc": "Gói danh mục, mẫu đã ký",
}
