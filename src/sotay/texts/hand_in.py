"""Sentences of the page on which a year is handed in, and of its lines."""

from __future__ import annotations

from typing import assert_never

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


def decided(decision: Decision) -> str:
    """Say what was decided of one line."""
    match decision:
        case Decision.IN:
            return "Đã đưa một dòng vào bản nộp."
        case Decision.SOFTENED:
            return "Đã chọn sửa một dòng cho gọn."
        case Decision.OUT:
            return "Đã để lại một dòng."
        case _:
            assert_never(decision)


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


def changed_since() -> str:
    """Say that a line that is given was changed after that was decided."""
    return "Đã đổi lời từ lúc chọn"


def spoken_line(heading: str, said: str) -> str:
    """Say a row to screen readers."""
    return f"{heading.rstrip('…. ')}. {said}."


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
