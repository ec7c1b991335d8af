"""Sentences about key cards on the page on which a year is handed in."""

from __future__ import annotations


def card_title() -> str:
    """Head the first step."""
    return "Nộp cho chi bộ nào"


def card_explained() -> str:
    """Explain what a card is."""
    return (
        "Bí thư đưa cho đồng chí một tệp thẻ khoá, tên có đuôi .thechibo. Tệp nộp được niêm phong theo thẻ ấy, "
        "nên phải đúng là thẻ của chi bộ mình."
    )


def no_card() -> str:
    """Say that no card was chosen yet."""
    return "Chưa có thẻ khoá của chi bộ nào."


def choose_card() -> str:
    """Name the button that chooses a card file."""
    return "Chọn tệp thẻ khoá…"


def choose_another_card() -> str:
    """Name the button that chooses another card file."""
    return "Chọn tệp thẻ khoá khác…"


def card_file_kind() -> str:
    """Name the kind of file in the file window."""
    return "Thẻ khoá của chi bộ"


def cell_label() -> str:
    """Label the choice between several cells."""
    return "Chi bộ"


def fingerprint_label() -> str:
    """Label the fingerprint of the cell."""
    return "Dấu vân khoá của chi bộ"


def how_to_compare() -> str:
    """Say how a fingerprint is compared."""
    return (
        "Đồng chí hỏi trực tiếp hoặc gọi điện cho bí thư, nghe đọc sáu nhóm số của chi bộ rồi so với sáu nhóm số trên. "
        "Chỉ cần làm một lần. Đừng lấy số từ cùng tin nhắn hay cùng thư đã gửi tệp thẻ khoá."
    )


def compared_box() -> str:
    """Name the tick that says the fingerprint was compared."""
    return "Tôi đã đối chiếu, cả sáu nhóm đều khớp"


def is_compared() -> str:
    """Say that the fingerprint was compared."""
    return "Đã đối chiếu."


def marked_compared(*, is_compared: bool) -> str:
    """Say that the member just noted whether the fingerprint was compared."""
    return "Đã ghi là đã đối chiếu dấu vân khoá." if is_compared else "Đã ghi là chưa đối chiếu dấu vân khoá."


def not_compared() -> str:
    """Say that the fingerprint was not compared."""
    return "Chưa đối chiếu, nên chưa tạo tệp nộp được."


def on_to_lines() -> str:
    """Lead on to the second step."""
    return "Tiếp: chọn từng dòng"


def card_accepted(name: str) -> str:
    """Say that a card was accepted."""
    return f"Đã nhận thẻ khoá của «{name}»."


def card_known(name: str) -> str:
    """Say that the card is the one that is there."""
    return f"Đây đúng là thẻ khoá của «{name}» đã nhận lần trước."


def card_changed(name: str) -> str:
    """Say loudly that the keys of a cell changed."""
    return (
        f"Thẻ khoá của «{name}» đã khác lần trước. Có thể chi bộ vừa đổi khoá, cũng có thể có người giả danh chi bộ. "
        "Đồng chí hỏi trực tiếp bí thư trước khi chọn."
    )


def card_changed_title() -> str:
    """Head the warning that the keys of a cell changed."""
    return "Thẻ khoá của chi bộ đã đổi"


def known_fingerprint() -> str:
    """Head the fingerprint that was known."""
    return "Thẻ đã dùng lần trước"


def offered_fingerprint() -> str:
    """Head the fingerprint of the new card."""
    return "Thẻ trong tệp vừa chọn"


def in_two_lines(fingerprint: str) -> str:
    """Write a fingerprint in two lines of three groups, so that two of them can be held against each other."""
    groups = fingerprint.split(" ")
    middle = len(groups) // 2
    return f"{' '.join(groups[:middle])}\n{' '.join(groups[middle:])}"


def keep_old_card() -> str:
    """Name the button that stays with the known card."""
    return "Giữ thẻ lần trước"


def take_new_card() -> str:
    """Name the button that takes the new card."""
    return "Nhận thẻ mới, đối chiếu lại"


def old_card_kept(name: str) -> str:
    """Say that the known card stays."""
    return f"Vẫn dùng thẻ lần trước của «{name}»; tệp vừa chọn không được nhận."


def own_card_title() -> str:
    """Head the member's own card."""
    return "Thẻ khoá của tôi"


def own_card_explained() -> str:
    """Say what the member's own card is for."""
    return (
        "Bí thư cần thẻ khoá của đồng chí để biết tệp nộp đúng là của đồng chí. Ghi thẻ ra tệp, đưa cho bí thư một "
        "lần, rồi đọc sáu nhóm số hiện ra ở đây cho bí thư so."
    )


def own_fingerprint() -> str:
    """Label the member's own fingerprint."""
    return "Dấu vân khoá của tôi"


def save_own_card() -> str:
    """Name the button that writes the member's own card."""
    return "Ghi thẻ khoá của tôi…"


def own_card_file() -> str:
    """Name the file of the member's own card, without a personal name."""
    return "the-khoa-cua-toi.thedangvien"


def own_card_kind() -> str:
    """Name the kind of file in the file window."""
    return "Thẻ khoá của đảng viên"


def own_sheet() -> str:
    """Name the button that shows the sheet of the member's own card."""
    return "In tờ thẻ của tôi…"


def own_sheet_title() -> str:
    """Name the sheet inside a sentence."""
    return "tờ thẻ khoá của tôi"


def own_sheet_file() -> str:
    """Name the saved sheet, without a personal name."""
    return "to-the-khoa-cua-toi.pdf"


def own_sheet_note() -> str:
    """Say beside the pages what the sheet is for."""
    return "Mang tới cuộc họp: mã vuông chứa thẻ, sáu nhóm số để đồng chí tự đọc cho bí thư."
