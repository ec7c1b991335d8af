"""Sentences of the page on which a period is read through once more and closed."""

from __future__ import annotations


def page_title(period: str) -> str:
    """Return the title; ``period`` is its name in full."""
    return f"Rà soát và chốt kỳ: {period}"


def progress(answered: int, total: int) -> str:
    """Say how many items have a level."""
    return f"Đã trả lời {answered}/{total} mục."


def progress_all(total: int) -> str:
    """Say that every item has a level."""
    return f"Đã trả lời đủ {total} mục."


def explained() -> str:
    """Say what closing does and that it can be taken back."""
    return (
        "Chốt rồi thì kỳ này chỉ để xem và in. Mục nào còn trống thì vẫn để trống. Khi cần sửa, đồng chí mở lại được."
    )


# --- lists of items ---------------------------------------------------------------------------------------------------


def unanswered_heading(number: int) -> str:
    """Head the items without level and words."""
    return f"Chưa trả lời: {number} mục"


def half_heading(number: int) -> str:
    """Head the items with words and no level."""
    return f"Đang dở, đã ghi chữ mà chưa chọn mức: {number} mục"


def unsure_heading(number: int) -> str:
    """Head the items that the member is not sure about."""
    return f"Chưa chắc, cần suy nghĩ thêm: {number} mục"


def changed_heading(number: int, period: str) -> str:
    """Head the items with another level than the period before; ``period`` is its short name."""
    return f"Khác với kỳ trước ({period}): {number} mục"


def changed_line(before: str, after: str) -> str:
    """Say from which level to which an item went."""
    return f"Kỳ trước: {before}. Kỳ này: {after}."


def private_heading(number: int) -> str:
    """Head the items with a private note."""
    return f"Có ghi chú riêng, không in: {number} mục"


def nothing_to_reread() -> str:
    """Say that nothing stands out."""
    return "Không còn mục nào để trống, đang dở hay chưa chắc."


def item_link(code: str, short: str) -> str:
    """Name the button that leads to an item."""
    return f"{code}  {short}"


def item_link_spoken(code: str, short: str) -> str:
    """Name the button that leads to an item for screen readers."""
    return f"Mở mục {code}. {short}"


# --- closing ----------------------------------------------------------------------------------------------------------


def close_period() -> str:
    """Name the button that closes the period."""
    return "Chốt kỳ"


def closed(period: str) -> str:
    """Say that the period was closed; ``period`` as inside a sentence."""
    return f"Đã chốt {period}."


def close_undone(period: str) -> str:
    """Say that the period is open again; ``period`` as inside a sentence."""
    return f"Đã mở lại {period}, mọi câu trả lời vẫn như trước khi chốt."


def nothing_answered() -> str:
    """Say why a period without any answer is not closed, and what to do."""
    return "Kỳ này chưa có câu trả lời nào, nên chưa chốt được. Đồng chí trả lời ít nhất một mục rồi quay lại đây."


def closed_title(period: str) -> str:
    """Title after closing; ``period`` is its name in full."""
    return f"{period} đã chốt"


def closed_on(day: str, answered: int, total: int) -> str:
    """Say when the period was closed and how much was answered; ``day`` is dd/MM/yyyy."""
    return f"Chốt ngày {day}, đã trả lời {answered}/{total} mục. Kỳ này chỉ để xem và in."


def see_history() -> str:
    """Name the button that shows the periods."""
    return "Xem lịch sử"


def write_review(year: int) -> str:
    """Name the button that goes to the annual review."""
    return f"Soạn bản kiểm điểm năm {year}"


def reopen() -> str:
    """Name the button that opens the period again."""
    return "Mở lại kỳ"


def back_to_answers() -> str:
    """Name the button that goes back to the items."""
    return "Trả lời tiếp"


# --- remedies ---------------------------------------------------------------------------------------------------------


def remedies_heading() -> str:
    """Head the part about what the period promises."""
    return "Biện pháp khắc phục của kỳ"


def remedies_will_follow(waiting: int) -> str:
    """Say what closing does with the promises."""
    return f"Kỳ này có {waiting} biện pháp. Khi chốt kỳ, sổ tay tự đưa vào danh sách theo dõi."


def remedies_waiting(waiting: int) -> str:
    """Say that a closed period holds promises that nobody follows."""
    return f"Kỳ này còn {waiting} biện pháp chưa được theo dõi."


def remedies_followed(followed: int, undated: int) -> str:
    """Say how many promises are followed, and how many of them have no due date."""
    if undated:
        return f"{followed} biện pháp của kỳ này đang được theo dõi, {undated} việc chưa đặt hạn."
    return f"{followed} biện pháp của kỳ này đang được theo dõi, việc nào cũng đã có hạn."


def take_up() -> str:
    """Name the button that follows the promises."""
    return "Đưa vào danh sách theo dõi"


def set_due_dates() -> str:
    """Name the button that leads to the remedies."""
    return "Đặt hạn cho các biện pháp"


def see_remedies() -> str:
    """Name the button that leads to the remedies where all have a date."""
    return "Xem các biện pháp"


# --- printing ---------------------------------------------------------------------------------------------------------


def printing_heading() -> str:
    """Head the part about printing."""
    return "In bản tự đánh giá của kỳ"


def print_period() -> str:
    """Name the button that prints the period."""
    return "In, lưu PDF, Word kỳ này…"


def document_name(period: str) -> str:
    """Name the printed period as a document; ``period`` as inside a sentence."""
    return f"bản tự đánh giá {period}"


def file_name(written: str) -> str:
    """Name the file of the printed period without marks, for old sticks; ``written`` such as 2026-Q4."""
    return f"tu-danh-gia-{written}.pdf"


# --- nothing to close -------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Title where no period is open."""
    return "Không có kỳ nào đang mở"


def empty_sentence() -> str:
    """Say what this page is for."""
    return "Khi có kỳ đang mở, đồng chí xem lại các mục còn trống, còn phân vân ở đây rồi chốt kỳ."


def empty_button() -> str:
    """Name the button that leads to starting a period."""
    return "Bắt đầu một kỳ"
