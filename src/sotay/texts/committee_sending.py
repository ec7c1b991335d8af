"""Sentences of the page on which a cell sends its season to the committee."""

from __future__ import annotations

from sotay.texts.cli import size

# --- the page ---------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Head the page."""
    return "Cấp uỷ"


def view_send() -> str:
    """Name the view on which the cell sends."""
    return "Gửi cấp uỷ"


def view_cells() -> str:
    """Name the view of the cells of a committee."""
    return "Chi bộ trực thuộc"


def view_season() -> str:
    """Name the view on which a season is archived."""
    return "Lưu trữ kỳ"


def nothing_sent() -> str:
    """Say that the program sends nothing by itself."""
    return (
        "Chương trình không gửi gì qua mạng. Bản tổng hợp thành một tệp niêm phong mà chỉ cấp uỷ mở được; "
        "đồng chí tự chuyển tệp ấy."
    )


def nothing_to_send_title() -> str:
    """Head the view of a book without people of its own."""
    return "Chưa có gì để gửi"


def nothing_to_send_sentence() -> str:
    """Say why a book has nothing to send."""
    return "Sổ này chưa có đảng viên nào của chính chi bộ. Đồng chí thêm ở trang «Danh sách» trước."


def nothing_to_send_button() -> str:
    """Name the button that leads to the roster."""
    return "Mở danh sách chi bộ"


# --- the card of the committee ----------------------------------------------------------------------------------------


def card_title() -> str:
    """Head the card of the committee."""
    return "1. Gửi cho cấp uỷ nào"


def card_explained() -> str:
    """Explain what a card is."""
    return (
        "Cấp uỷ đưa cho chi bộ một tệp thẻ khoá, tên có đuôi .thechibo. Bản tổng hợp được niêm phong theo thẻ ấy, "
        "nên phải đúng là thẻ của cấp uỷ mình."
    )


def no_card() -> str:
    """Say that no card was chosen yet."""
    return "Chưa có thẻ khoá của cấp uỷ."


def choose_card() -> str:
    """Name the button that chooses a card file."""
    return "Chọn tệp thẻ khoá…"


def choose_another_card() -> str:
    """Name the button that chooses another card file."""
    return "Chọn tệp thẻ khoá khác…"


def card_file_kind() -> str:
    """Name the kind of file in the file window."""
    return "Thẻ khoá của cấp uỷ"


def committee_label() -> str:
    """Label the choice between several committees."""
    return "Cấp uỷ"


def fingerprint_label() -> str:
    """Label the fingerprint of the committee."""
    return "Dấu vân khoá của cấp uỷ"


def how_to_compare() -> str:
    """Say how a fingerprint is compared."""
    return (
        "Đồng chí gặp hoặc gọi điện cho văn phòng cấp uỷ, nghe đọc sáu nhóm số rồi so với sáu nhóm số trên. "
        "Chỉ cần làm một lần. Đừng lấy số từ cùng tin nhắn hay cùng thư đã gửi tệp thẻ khoá."
    )


def compared_box() -> str:
    """Name the tick that says the fingerprint was compared."""
    return "Tôi đã đối chiếu, cả sáu nhóm đều khớp"


def is_compared() -> str:
    """Say that the fingerprint was compared."""
    return "Đã đối chiếu."


def not_compared() -> str:
    """Say that the fingerprint was not compared."""
    return "Chưa đối chiếu, nên chưa niêm phong được."


def card_accepted(name: str) -> str:
    """Say that a card was accepted."""
    return f"Đã nhận thẻ khoá của «{name}»."


def card_known(name: str) -> str:
    """Say that the card is the one that is there."""
    return f"Đây đúng là thẻ khoá của «{name}» đã nhận lần trước."


def card_changed_title() -> str:
    """Head the warning that the keys of a committee changed."""
    return "Thẻ khoá của cấp uỷ đã đổi"


def card_changed(name: str, known: str, offered: str) -> str:
    """Say loudly that the keys of a committee changed, with both fingerprints."""
    return (
        f"Thẻ khoá của «{name}» đã khác lần trước. Có thể cấp uỷ vừa lập sổ mới, cũng có thể có người giả danh.\n\n"
        f"Thẻ đã dùng lần trước: {known}\nThẻ trong tệp vừa chọn: {offered}\n\n"
        "Đồng chí hỏi trực tiếp cấp uỷ trước khi nhận thẻ mới."
    )


def keep_old_card() -> str:
    """Name the button that stays with the known card."""
    return "Giữ thẻ lần trước"


def take_new_card() -> str:
    """Name the button that takes the new card."""
    return "Nhận thẻ mới, đối chiếu lại"


def old_card_kept(name: str) -> str:
    """Say that the known card stays."""
    return f"Vẫn dùng thẻ lần trước của «{name}»; tệp vừa chọn không được nhận."


def marked_compared(*, is_compared: bool) -> str:
    """Say that it was just noted whether the fingerprint was compared."""
    return "Đã ghi là đã đối chiếu dấu vân khoá." if is_compared else "Đã ghi là chưa đối chiếu dấu vân khoá."


# --- what goes and what stays -----------------------------------------------------------------------------------------


def goes_title(year: int) -> str:
    """Head what goes."""
    return f"3. Đúng những gì cấp uỷ sẽ đọc, năm {year}"


def goes_label() -> str:
    """Label the text that goes."""
    return "Nội dung sẽ gửi cấp uỷ"


def very_text() -> str:
    """Name the button that shows the very text that is sealed."""
    return "Xem nguyên văn niêm phong…"


def very_text_title() -> str:
    """Head the window with the very text."""
    return "Nguyên văn sẽ niêm phong"


def very_text_explained(bytes_count: int) -> str:
    """Explain the very text."""
    return (
        f"Đây là từng chữ nằm trong tệp niêm phong ({size(bytes_count)}), ghi theo cách máy đọc. "
        "Ngoài những chữ này và chữ ký của chi bộ, trong tệp không còn gì khác."
    )


def close() -> str:
    """Name the button that closes a window which only shows something."""
    return "Đóng"


def parts_title() -> str:
    """Head the choice of parts."""
    return "2. Gửi kèm những gì"


def parts_explained() -> str:
    """Say what goes in any case."""
    return (
        "Luôn gửi: họ tên, chức vụ, ngày vào Đảng, diện kiểm điểm và mức của từng bước đến mức chi bộ đề xuất, "
        "như trong bảng tổng hợp đề xuất. Phần dưới đây do đồng chí chọn."
    )


def stays_title() -> str:
    """Head what stays."""
    return "Ở lại trong sổ, không gửi"


def parts_changed() -> str:
    """Say that the choice of parts changed."""
    return "Đã đổi những phần gửi kèm."
