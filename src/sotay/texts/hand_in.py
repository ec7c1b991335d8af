"""Sentences of the page on which a year is handed in: the card and the lines; the rest is in ``hand_in_file``."""

from __future__ import annotations

from sotay.domain.submission import Decision

# --- the page ---------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Name the page."""
    return "Nộp cho chi bộ"


def year_label() -> str:
    """Label the choice of the year."""
    return "Năm"


def step_card() -> str:
    """Name the first step."""
    return "1. Chi bộ nhận"


def step_lines() -> str:
    """Name the second step."""
    return "2. Chọn từng dòng"


def step_file() -> str:
    """Name the third step."""
    return "3. Tạo tệp"


def step_past() -> str:
    """Name the list of what was handed in."""
    return "Các lần nộp"


def nothing_sent() -> str:
    """Say that the program sends nothing."""
    return (
        "Chương trình không gửi gì đi. Tệp nộp nằm trên máy này cho đến khi chính đồng chí đưa cho bí thư: bằng USB, "
        "thư điện tử hay cách khác. Chỉ chi bộ đã chọn mở được tệp."
    )


def empty_title() -> str:
    """Head the page of a handbook with nothing to hand in."""
    return "Chưa có gì để nộp"


def empty_sentence() -> str:
    """Explain the page of a handbook with nothing to hand in."""
    return "Khi đồng chí đã tự đánh giá một kỳ hoặc soạn bản kiểm điểm, các dòng của năm ấy hiện ở đây để chọn."


def empty_button() -> str:
    """Lead to the first assessment."""
    return "Mở trang Tự đánh giá"


# --- the cell's card --------------------------------------------------------------------------------------------------


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
    return "Tôi đã đối chiếu với bí thư, cả sáu nhóm số đều khớp"


def is_compared() -> str:
    """Say that the fingerprint was compared."""
    return "Đã đối chiếu."


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


# --- the lines --------------------------------------------------------------------------------------------------------


def all_title() -> str:
    """Head the left column."""
    return "Tất cả tôi có"


def read_title(count: int) -> str:
    """Head the right column."""
    return f"Đúng những gì bí thư sẽ đọc: {count} dòng"


def list_name() -> str:
    """Name the list for screen readers."""
    return "Các dòng có thể nộp"


def reading_name() -> str:
    """Name the right column for screen readers."""
    return "Nội dung bí thư sẽ đọc"


def nothing_chosen() -> str:
    """Stand in the right column while nothing is chosen."""
    return "Chưa có dòng nào. Bên này chỉ hiện những dòng đồng chí đưa vào."


def private_never() -> str:
    """Say that private notes are not in the list at all."""
    return "Ghi chú riêng không có trong danh sách này và không đưa vào được."


def usual_lines() -> str:
    """Offer the lines that cells usually ask for."""
    return "Chưa chọn dòng nào. Chi bộ thường cần phần người viết, bản kiểm điểm, điểm và mức tự nhận."


def take_usual() -> str:
    """Name the button that takes the usual lines."""
    return "Đưa tất cả các phần này vào"


def took_usual() -> str:
    """Say that the usual lines were taken."""
    return "Đã đưa phần người viết, bản kiểm điểm, điểm và mức tự nhận vào bản nộp."


def take_group() -> str:
    """Name the button that takes all lines of the group that is looked at."""
    return "Đưa cả phần vào"


def leave_group() -> str:
    """Name the button that leaves all lines of the group that is looked at."""
    return "Để lại cả phần"


def of_group(words: str, group: str) -> str:
    """Say to screen readers which group a button is for."""
    return f"{words}: {group}"


def took_group(group: str, count: int) -> str:
    """Say that a group was taken."""
    return f"Đã đưa {count} dòng vào: {group}."


def left_group(group: str, count: int) -> str:
    """Say that a group was left out."""
    return f"Đã để lại {count} dòng: {group}."


def in_period(group: str, period: str) -> str:
    """Head the lines of one period."""
    return f"{group}: {period}"


def decision(value: Decision) -> str:
    """Name what was decided of a line."""
    return {
        Decision.IN: "Đưa vào",
        Decision.SOFTENED: "Sửa cho gọn",
        Decision.OUT: "Để lại",
    }[value]


def spoken_line(heading: str, said: str) -> str:
    """Say a row to screen readers."""
    return f"{heading}. {said}."


def own_words() -> str:
    """Label the field for the member's own words."""
    return "Lời bí thư sẽ đọc thay cho dòng này"


def as_in_handbook() -> str:
    """Head what the handbook holds, below the member's own words for it."""
    return "Lời trong sổ tay"


def own_words_empty() -> str:
    """Say what blank words mean."""
    return "Ô trống thì dòng này để lại."


def back_to_list() -> str:
    """Lead back to the list in a small window."""
    return "Về danh sách"


def show_reading() -> str:
    """Lead to the right column in a small window."""
    return "Xem bản bí thư đọc"


def on_to_file() -> str:
    """Lead on to the third step."""
    return "Tiếp: tạo tệp"
