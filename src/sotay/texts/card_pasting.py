"""Words of the window in which the text of a key card is pasted."""

from __future__ import annotations


def paste_card() -> str:
    """Name the button that opens the window."""
    return "Dán nội dung thẻ…"


def title() -> str:
    """Title of the window."""
    return "Dán nội dung thẻ khoá"


def explained() -> str:
    """Say what is pasted."""
    return (
        "Dán cả ba dòng chữ của thẻ: mở tệp thẻ bằng điện thoại, hoặc quét mã vuông trên tờ thẻ, rồi chép tất cả. "
        "Dòng đầu bắt đầu bằng SOTAY-CARD. Thiếu hay thừa một chữ thì máy nhận ra và không nhận."
    )


def field() -> str:
    """Name the field."""
    return "Nội dung thẻ khoá"


def take() -> str:
    """Name the button that takes what was pasted."""
    return "Đọc thẻ này"


def nothing_pasted() -> str:
    """Say that the field is empty."""
    return "Ô này còn trống. Đồng chí chép nội dung thẻ rồi dán vào đây."
