"""Sentences of the window in which a package is looked at and accepted, and of the cards that lead to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sotay.domain.store_kind import StoreKind
from sotay.texts.dates import moment
from sotay.texts.stores import store_name

# --- choosing a file --------------------------------------------------------------------------------------------------


def take_button() -> str:
    """Name the button that asks for a package."""
    return "Nhận bản danh mục, mẫu mới…"


def choose_file() -> str:
    """Title of the window in which a package is chosen."""
    return "Chọn gói danh mục, mẫu"


def file_kind() -> str:
    """Name the kind of file."""
    return "Gói danh mục, mẫu đã ký"


def reading() -> str:
    """Say that a package is being read."""
    return "Đang đọc và soát gói…"


# --- the window -------------------------------------------------------------------------------------------------------


def title() -> str:
    """Title of the window."""
    return "Nhận bản danh mục, mẫu mới"


def publisher_heading() -> str:
    """Head what is known of who published."""
    return "Nơi phát hành"


def made_at(at: datetime) -> str:
    """Say when a package was made, as its publisher says."""
    return f"Gói làm lúc {moment(at)}, theo lời nơi phát hành."


def fingerprint_label() -> str:
    """Label the fingerprint of the package."""
    return "Khoá của gói này (dấu vân khoá)"


def former_fingerprint(name: str) -> str:
    """Label the fingerprint of a key that was accepted before; ``name`` where it is another publisher's."""
    return f"Khoá trước đây, của {name}" if name else "Khoá trước đây"


def is_known() -> str:
    """Say that the key is trusted."""
    return "Đồng chí đã đối chiếu khoá này từ trước, không phải đối chiếu lại."


def first_key() -> str:
    """Say what to do about a key that was never accepted."""
    return (
        "Lần đầu nhận từ nơi này. Đồng chí gọi điện hoặc gặp trực tiếp nơi phát hành, nhờ đọc sáu nhóm số của họ; khớp "
        "cả sáu nhóm thì mới nhận. Đừng tin dấu vân gửi kèm cùng tệp."
    )


def key_changed(name: str) -> str:
    """Say loudly that the key is another."""
    return (
        f"KHOÁ ĐÃ ĐỔI. Gói này mang tên «{name}» nhưng ký bằng khoá khác với khoá đã nhận trước đây: nơi phát hành đổi "
        "máy, lập sổ mới, hoặc có người mạo danh. Chưa hỏi được trực tiếp thì đừng nhận."
    )


def other_key(name: str, before: str) -> str:
    """Say loudly that the files came from another publisher before."""
    return (
        f"KHOÁ KHÁC. Bản đang dùng là do «{before}» phát hành; gói này lại do «{name}» ký. Chưa hỏi được trực tiếp hai "
        "nơi thì đừng nhận."
    )


def typed_label(*, must: bool) -> str:
    """Label the field for the digits that were read out."""
    if must:
        return "Ghi sáu nhóm số nơi phát hành vừa đọc trực tiếp (bắt buộc)"
    return "Ghi sáu nhóm số nghe được"


def heard() -> str:
    """Name the box that says that the digits were compared by ear."""
    return "Đã nghe đọc, khớp cả sáu nhóm"


def too_few_digits(count: int, wanted: int) -> str:
    """Say that not all digits were typed."""
    return f"Mới có {count} trên {wanted} chữ số. Đồng chí gõ đủ sáu nhóm, mỗi nhóm năm số."


def groups_differ(groups: Sequence[int]) -> str:
    """Say which groups are not those of the package."""
    named = ", ".join(str(group) for group in groups)
    return f"Nhóm {named} không khớp. Đồng chí nhờ đọc lại; vẫn không khớp thì đừng nhận gói này."


def compare_first() -> str:
    """Say that the key must be compared before anything is accepted."""
    return "Trước khi nhận, đồng chí ghi sáu nhóm số, hoặc đánh dấu là đã nghe đọc khớp."


def contents_heading() -> str:
    """Head what the package holds."""
    return "Trong gói có"


def nothing_lost(kind: StoreKind) -> str:
    """Say what stays whatever is accepted."""
    if kind is StoreKind.CELL:
        return (
            "Bài đã thu, xếp loại và giấy tờ đã lưu trữ giữ nguyên. Sổ được sao lưu trước khi nhận; nhận rồi hoàn tác "
            "được."
        )
    return (
        "Các kỳ đã chốt giữ nguyên từng chữ, không câu trả lời nào bị sửa hay xoá. Sổ tay được sao lưu trước khi nhận; "
        "nhận rồi hoàn tác được."
    )


def accept(kind: StoreKind) -> str:
    """Name the button that accepts."""
    return f"Nhận vào {store_name(kind)}"


def leave() -> str:
    """Name the button that accepts nothing."""
    return "Chưa nhận"


def accepting() -> str:
    """Say that the package is being accepted."""
    return "Đang sao lưu rồi nhận…"


def read_only() -> str:
    """Say that nothing can be accepted here."""
    return "Sổ đang mở chỉ để đọc, nên chỉ xem gói được, không nhận được."


# --- afterwards -------------------------------------------------------------------------------------------------------


def refused_title() -> str:
    """Title of the window that says why a package is refused."""
    return "Không nhận gói này"


def nothing_changed() -> str:
    """Say that a refused package changed nothing."""
    return "Chưa có gì thay đổi."


def close() -> str:
    """Name the button that closes a window of nothing but words."""
    return "Đã đọc"


def accepted(files: int, name: str) -> str:
    """Say that a package was accepted."""
    return f"Đã nhận {files} bản danh mục, mẫu của {name}."


def taken_back(files: int) -> str:
    """Say that an accepted package was taken back."""
    return f"Đã bỏ {files} bản vừa nhận; danh mục và mẫu trở lại như trước."
