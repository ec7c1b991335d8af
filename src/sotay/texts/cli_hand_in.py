"""What sotay handbook card, submit and receive say, and their help."""

from __future__ import annotations

from datetime import datetime

from sotay.domain.hand_in import HandIn, HandInState
from sotay.texts.cli import size
from sotay.texts.dates import moment

# --- help -------------------------------------------------------------------------------------------------------------


def card_help() -> str:
    """Describe handbook card."""
    return "ghi thẻ khoá của đảng viên ra tệp và in dấu vân khoá"


def card_sheet() -> str:
    """Help for the sheet of a card."""
    return "ghi thêm tờ in A4 có mã vuông và dấu vân khoá (đuôi .pdf)"


def card_sheet_written(path: str) -> str:
    """Say where the sheet of a card was written."""
    return f"Đã ghi tờ thẻ khoá để in: {path}."


def card_out() -> str:
    """Describe --out of card."""
    return "tệp .thedangvien sẽ ghi"


def submit_help() -> str:
    """Describe handbook submit."""
    return "niêm phong các dòng đã chọn của một năm cho chi bộ; ghi chú riêng không bao giờ đưa vào được"


def submit_year() -> str:
    """Describe --year of submit."""
    return "năm của bản nộp"


def submit_to() -> str:
    """Describe --to."""
    return "tệp thẻ khoá .thechibo của chi bộ"


def submit_lines() -> str:
    """Describe --lines."""
    return (
        "tệp liệt kê các dòng được đưa vào, như --dry-run in ra; hoặc «all» để lấy mọi dòng, trừ ghi chú riêng và các "
        "dòng ghi chép hằng ngày, chỉ vào khi tệp nêu đích danh"
    )


def submit_out() -> str:
    """Describe --out of submit."""
    return "tệp .bainop sẽ ghi"


def submit_fingerprint() -> str:
    """Describe --fingerprint."""
    return "dấu vân khoá của chi bộ, sáu nhóm năm chữ số, khi đồng chí đã đối chiếu với bí thư"


def submit_dry_run() -> str:
    """Describe --dry-run of submit."""
    return "chỉ in danh sách các dòng có thể đưa vào, không ghi gì; dòng có dấu # ở đầu là dòng để lại"


def fingerprint_word() -> str:
    """Stand for a fingerprint in a usage line."""
    return "DẤU_VÂN"


def receive_help() -> str:
    """Describe handbook receive."""
    return "đọc biên nhận của chi bộ và ghi vào lần nộp tương ứng"


def receipt_file() -> str:
    """Describe the file of receive."""
    return "tệp biên nhận .biennhan"


# --- results ----------------------------------------------------------------------------------------------------------


def card_written(name: str, path: str) -> str:
    """Say that a card was written."""
    return f"Đã ghi thẻ khoá của {name}: {path}."


def fingerprint(digits: str) -> str:
    """Show a fingerprint."""
    return f"Dấu vân khoá: {digits}"


def sealed(hand_in: HandIn, path: str, lines: int, size_bytes: int) -> str:
    """Say that a submission was sealed."""
    return (
        f"Đã niêm phong bản nộp năm {hand_in.year} cho «{hand_in.cell_name}», lần nộp số {hand_in.sequence}: "
        f"{lines} dòng, tệp {path} ({size(size_bytes)})."
    )


def cell_fingerprint(digits: str) -> str:
    """Show the fingerprint of the cell that was sealed for."""
    return f"Dấu vân khoá của chi bộ: {digits}"


def not_compared() -> str:
    """Say that nobody compared the fingerprint yet."""
    return "Dấu vân này chưa được đối chiếu. Đồng chí hỏi bí thư đọc lại sáu nhóm số trước khi chuyển tệp."


def nothing_was_sent() -> str:
    """Say that the program sends nothing."""
    return "Chương trình không gửi gì đi: đồng chí tự chuyển tệp này cho bí thư."


def list_heading(year: int, chosen: int, total: int) -> str:
    """Head the list of lines."""
    return f"Năm {year}: {chosen}/{total} dòng được đưa vào. Dòng có dấu # ở đầu là dòng để lại."


def answered(hand_in: HandIn) -> str:
    """Say what a receipt says."""
    at = f" lúc {_moment(hand_in.answered_at)}" if hand_in.answered_at else ""
    head = f"bản nộp năm {hand_in.year}, lần nộp số {hand_in.sequence}"
    if hand_in.state is HandInState.RECEIVED:
        return f"«{hand_in.cell_name}» đã nhận {head}{at}."
    return f"«{hand_in.cell_name}» trả lại {head}{at} để đồng chí bổ sung."


def comment(words: str) -> str:
    """Show what the cell wrote."""
    return f"Lời của chi bộ: {words}"


def _moment(at: datetime) -> str:
    return moment(at)
