"""Words about the cell's own card, on the page of keys."""

from __future__ import annotations


def cell_explained() -> str:
    """Say what the cell's card is for."""
    return (
        "Đảng viên cần thẻ này để niêm phong bài nộp cho chi bộ. Đưa tệp cho từng đồng chí một lần (USB, tin nhắn), "
        "rồi đọc to sáu nhóm số trong cuộc họp. Thẻ không có gì phải giấu: không mở được bài nào."
    )


def cell_fingerprint() -> str:
    """Head the cell's fingerprint."""
    return "Dấu vân khoá của chi bộ, đọc to trong cuộc họp"


def qr_name() -> str:
    """Name the code to screen readers."""
    return "Mã vuông chứa nội dung thẻ của chi bộ"


def qr_explained() -> str:
    """Say what the code is for."""
    return "Điện thoại quét mã này thì hiện đúng ba dòng của tệp thẻ, để gửi tiếp hoặc dán vào sổ tay."


def save_card() -> str:
    """Name the button that writes the card file."""
    return "Lưu tệp thẻ…"


def card_file_name() -> str:
    """Name the card file at first."""
    return "the-khoa-chi-bo.thechibo"


def card_kind() -> str:
    """Name the kind of file."""
    return "Thẻ khoá của chi bộ"


def copy_to_stick() -> str:
    """Name the button that writes the card to a stick."""
    return "Chép sang USB"


def sheet() -> str:
    """Name the button that shows the sheet."""
    return "In tờ thẻ…"


def sheet_title() -> str:
    """Name the sheet inside a sentence."""
    return "tờ thẻ khoá của chi bộ"


def sheet_file_name() -> str:
    """Name the saved sheet."""
    return "to-the-khoa-chi-bo.pdf"


def sheet_note() -> str:
    """Say beside the pages what the sheet is for."""
    return "Treo hoặc phát ở cuộc họp. Mã vuông và sáu nhóm số đều không có gì phải giấu."
