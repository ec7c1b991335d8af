"""What ``sotay cell rollup`` and ``sotay cell receive`` say, and their help."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.hand_in import HandIn, HandInState
from sotay.texts.cli import size
from sotay.texts.dates import moment

# --- help -------------------------------------------------------------------------------------------------------------


def rollup_help() -> str:
    """Describe cell rollup."""
    return "niêm phong bản tổng hợp của mùa kiểm điểm cho cấp uỷ; --dry-run in ra từng dòng sẽ gửi và nguyên văn"


def rollup_to() -> str:
    """Describe --to."""
    return "tệp thẻ khoá .thechibo của cấp uỷ"


def rollup_out() -> str:
    """Describe --out."""
    return "tệp .bainop sẽ ghi"


def rollup_year() -> str:
    """Describe --year."""
    return "năm của mùa kiểm điểm; không ghi thì là mùa đang làm"


def parts_word() -> str:
    """Stand for the parts in a usage line."""
    return "PHẦN"


def rollup_parts(keys: Sequence[str]) -> str:
    """Describe --parts."""
    return (
        f"những phần gửi kèm, cách nhau bằng dấu phẩy, trong: {', '.join(keys)}; hoặc none; không ghi thì như lần "
        "trước, lần đầu là votes,mirror (kiểm phiếu, bảng soi chung)"
    )


def unknown_part(written: str, keys: Sequence[str]) -> str:
    """Say that there is no such part."""
    return f"không có phần «{written}»; ghi một hay nhiều trong: {', '.join(keys)}, hoặc none"


def rollup_fingerprint() -> str:
    """Describe --fingerprint."""
    return "dấu vân khoá của cấp uỷ, sáu nhóm năm chữ số, khi đồng chí đã đối chiếu"


def receive_help() -> str:
    """Describe cell receive."""
    return "ghi nhận biên nhận của cấp uỷ cho bản tổng hợp đã gửi"


def receipt_file() -> str:
    """Describe the receipt."""
    return "tệp .biennhan của cấp uỷ"


# --- results ----------------------------------------------------------------------------------------------------------


def goes() -> str:
    """Head what would go."""
    return "SẼ GỬI CẤP UỶ:"


def stays() -> str:
    """Head what stays."""
    return "KHÔNG GỬI:"


def very_text(size_bytes: int) -> str:
    """Head the very text that would be sealed."""
    return f"NGUYÊN VĂN SẼ NIÊM PHONG ({size(size_bytes)}):"


def fingerprint(digits: str) -> str:
    """Show the fingerprint of the committee."""
    return f"Dấu vân khoá của cấp uỷ: {digits}"


def not_compared() -> str:
    """Say that nobody compared the fingerprint yet."""
    return "Dấu vân này chưa được đối chiếu. Đồng chí hỏi cấp uỷ đọc lại sáu nhóm số trước khi chuyển tệp."


def sealed(hand_in: HandIn, path: str, people: int, size_bytes: int) -> str:
    """Say that a roll-up was sealed."""
    return (
        f"Đã niêm phong bản tổng hợp năm {hand_in.year} cho «{hand_in.cell_name}», lần gửi số {hand_in.sequence}: "
        f"{people} đảng viên, tệp {path} ({size(size_bytes)})."
    )


def answered(hand_in: HandIn) -> str:
    """Say what a receipt says."""
    at = f" lúc {moment(hand_in.answered_at)}" if hand_in.answered_at else ""
    head = f"bản tổng hợp năm {hand_in.year}, lần gửi số {hand_in.sequence}"
    if hand_in.state is HandInState.RECEIVED:
        return f"«{hand_in.cell_name}» đã nhận {head}{at}."
    return f"«{hand_in.cell_name}» trả lại {head}{at} để chi bộ bổ sung."


def comment(words: str) -> str:
    """Show what the committee wrote."""
    return f"Lời của cấp uỷ: {words}"


def nothing_was_sent() -> str:
    """Say that the program sends nothing."""
    return "Chương trình không gửi gì đi: đồng chí tự chuyển tệp này cho cấp uỷ."
