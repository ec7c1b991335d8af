"""Sentences of the sheet with a key card: for whoever holds it in the hand at a meeting."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date


def title(*, is_cell: bool) -> str:
    """Title of the sheet."""
    return "THẺ KHOÁ CỦA CHI BỘ" if is_cell else "THẺ KHOÁ CỦA ĐẢNG VIÊN"


def document_title(*, is_cell: bool) -> str:
    """Name the file in its properties."""
    return "Thẻ khoá của chi bộ" if is_cell else "Thẻ khoá của đảng viên"


def printed_on(day: date) -> str:
    """Say when the sheet was printed."""
    return f"In ngày {format_date(day)}"


def fingerprint_heading() -> str:
    """Head the fingerprint."""
    return "Dấu vân khoá: sáu nhóm số để đọc to"


def steps_heading() -> str:
    """Head what is done with the sheet."""
    return "Cách dùng"


def step(number: int, words: str) -> str:
    """Say one step."""
    return f"{number}. {words}"


def steps(*, is_cell: bool) -> tuple[str, ...]:
    """Say what is done with the sheet."""
    return _OF_CELL if is_cell else _OF_MEMBER


_OF_CELL = (
    "Đảng viên lấy tệp thẻ .thechibo từ bí thư (USB, tin nhắn). Không có tệp thì dùng điện thoại quét mã vuông, "
    "chép cả ba dòng chữ hiện ra, rồi trong sổ tay chọn «Dán nội dung thẻ…».",
    "Trong cuộc họp bí thư đọc to sáu nhóm số. Đảng viên so với sáu nhóm số trên máy mình; khớp cả thì đánh dấu "
    "đã đối chiếu.",
    "Không khớp, dù một số, thì không nộp bài theo thẻ ấy và báo ngay cho bí thư.",
    "Thẻ và tờ giấy này không có gì phải giấu: chỉ dùng để niêm phong bài nộp, không mở được bài nào.",
)
_OF_MEMBER = (
    "Đưa cho bí thư tệp thẻ .thedangvien. Không có tệp thì bí thư dùng điện thoại quét mã vuông, chép cả ba dòng chữ "
    "hiện ra, rồi trong sổ chi bộ chọn «Dán nội dung thẻ…».",
    "Đảng viên tự đọc to sáu nhóm số cho bí thư, trong cuộc họp hoặc khi gặp. Bí thư ghi vào máy đúng sáu nhóm số "
    "đã nghe.",
    "Đổi máy hoặc lập sổ tay mới thì có thẻ mới: in lại và đọc lại.",
    "Thẻ và tờ giấy này không có gì phải giấu: chỉ dùng để biết bài nộp đúng là của đồng chí.",
)
