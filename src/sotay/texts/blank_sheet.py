"""Sentences of the sheet of the checklist that a member fills in by hand."""

from __future__ import annotations


def document_title(year: int) -> str:
    """Name the file in its properties."""
    return f"Phiếu tự soi, tự sửa năm {year}"


def title() -> str:
    """Title of the sheet."""
    return "PHIẾU TỰ SOI, TỰ SỬA"


def subtitle(checklist: str, year: int) -> str:
    """Say by which checklist and for which year."""
    return f"Theo danh mục {checklist}, năm {year}"


def how_to_fill() -> str:
    """Say how the sheet is filled in."""
    return (
        "Mỗi dòng đồng chí đánh dấu X vào một ô; chưa nghĩ tới thì để trống. "
        "Cột cuối ghi vài chữ: việc cụ thể, cách khắc phục."
    )


def who_reads() -> str:
    """Say where the sheet goes."""
    return (
        "Phiếu nộp cho bí thư chi bộ. Bí thư nhập hộ vào sổ chi bộ, có ghi người nhập và ngày nhập, rồi giữ phiếu này. "
        "Không ghi bí mật nhà nước vào phiếu."
    )


def level(number: int, sentence: str) -> str:
    """Say what a box of a number means."""
    return f"({number}) {sentence}."


def bearer(name: str, code: str) -> str:
    """Say on each page whose sheet it is and by which version; a name that is not known is written by hand."""
    return f"Họ và tên: {name or '…………………………………………'} · Mã phiếu: {code}"


def item_column() -> str:
    """Head the column of items."""
    return "Biểu hiện"


def note_column() -> str:
    """Head the column of a few words."""
    return "Ghi vài chữ (nếu có)"


def place_and_date() -> str:
    """Leave room for place and day."""
    return "……………, ngày …… tháng …… năm ………"


def typist() -> str:
    """Title of whoever types the sheet in."""
    return "NGƯỜI NHẬP HỘ"


def typist_note() -> str:
    """Say what stands under that title."""
    return "(Ghi ngày nhập, ký, ghi rõ họ tên)"


def writer() -> str:
    """Title of whoever filled the sheet in."""
    return "NGƯỜI TỰ SOI, TỰ SỬA"


def writer_note() -> str:
    """Say what stands under that title."""
    return "(Ký, ghi rõ họ tên)"


def paper_title(count: int) -> str:
    """Name the sheets inside a sentence; 0 for one that bears no name."""
    return f"phiếu tự soi, tự sửa của {count} đồng chí" if count else "phiếu tự soi, tự sửa để trống tên"


def file_name(year: int) -> str:
    """Name the saved file."""
    return f"phieu-tu-soi-{year}.pdf"


def note() -> str:
    """Say before printing how the sheets come out of the printer."""
    return "In hai mặt được: phiếu của mỗi đồng chí bắt đầu trên một tờ riêng. Mỗi trang đều có tên và mã phiếu."


def print_for_shown() -> str:
    """Name the button that prints a sheet for everybody in the list."""
    return "Phiếu giấy…"


def too_many(count: int, limit: int) -> str:
    """Say that the list is too long to print a sheet for everybody."""
    return f"Danh sách đang có {count} đồng chí, mỗi lần in phiếu cho nhiều nhất {limit}. Đồng chí lọc bớt rồi in."
