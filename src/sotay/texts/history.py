"""Sentences of the history: list of periods, one period, two side by side, the picture of all."""

from __future__ import annotations

from sotay.domain.lineage import Turn


def page_title() -> str:
    """Return the title of the page."""
    return "Lịch sử các kỳ"


def view_periods() -> str:
    """Return the name of the view that lists the periods."""
    return "Từng kỳ"


def view_compare() -> str:
    """Return the name of the view that puts two periods side by side."""
    return "So sánh hai kỳ"


def view_picture() -> str:
    """Return the name of the view that shows items × periods."""
    return "Toàn cảnh"


def empty_title() -> str:
    """Return the title of the empty page."""
    return "Chưa có kỳ nào"


def empty_sentence() -> str:
    """Say what will stand here."""
    return "Khi đồng chí tự đánh giá, mỗi kỳ sẽ được giữ ở đây để xem lại và so sánh."


def empty_button() -> str:
    """Return the button of the empty page."""
    return "Bắt đầu tự đánh giá"


def row_closed(answered: int, total: int, day: str) -> str:
    """Say how a closed period stands in the list; ``day`` is dd/MM/yyyy."""
    return f"Đã chốt {day}, {answered}/{total}\u00a0mục"


def row_open(answered: int, total: int, due: str) -> str:
    """Say how an open period stands in the list; ``due`` is dd/MM/yyyy."""
    return f"Đang mở, hạn {due}, {answered}/{total}\u00a0mục"


def list_name() -> str:
    """Return the accessible name of the list of periods."""
    return "Danh sách các kỳ"


def detail_name() -> str:
    """Return the accessible name of the text of one period."""
    return "Nội dung của kỳ"


def print_period() -> str:
    """Return the button that prints a period."""
    return "In, lưu PDF, Word kỳ này…"


def continue_period() -> str:
    """Return the button that goes on with an open period."""
    return "Tiếp tục trả lời"


def reopen() -> str:
    """Return the button that opens a closed period again."""
    return "Mở lại kỳ"


def delete() -> str:
    """Return the button that deletes a period."""
    return "Xoá kỳ này"


def deleted(period: str) -> str:
    """Say that a period was deleted."""
    return f"Đã xoá {period}. Đồng chí có thể lấy lại ở đây, hoặc ở trang «Dữ liệu của tôi»."


def undeleted(period: str) -> str:
    """Say that a deleted period is back."""
    return f"Đã lấy lại {period}, nguyên vẹn như trước."


def level_chosen(sentence: str) -> str:
    """Say which level was chosen for an item."""
    return f"Mức: {sentence}"


def unanswered() -> str:
    """Say that an item was not answered."""
    return "Chưa trả lời"


def not_in_checklist() -> str:
    """Say that the checklist of a period did not have an item."""
    return "Danh mục của kỳ này không có mục này"


def events_title() -> str:
    """Return the title of the log of a period."""
    return "Nhật ký của kỳ"


def event_opened(moment: str) -> str:
    """Say when a period was started."""
    return f"{moment}: bắt đầu kỳ"


def event_closed(moment: str) -> str:
    """Say when a period was closed."""
    return f"{moment}: chốt kỳ"


def event_reopened(moment: str) -> str:
    """Say when a period was opened again."""
    return f"{moment}: mở lại kỳ"


def event_deleted(moment: str) -> str:
    """Say when a period was deleted."""
    return f"{moment}: xoá kỳ"


def event_restored(moment: str) -> str:
    """Say when a deleted period was brought back."""
    return f"{moment}: lấy lại kỳ đã xoá"


def earlier_period() -> str:
    """Return the label of the choice of the earlier period."""
    return "Kỳ trước"


def later_period() -> str:
    """Return the label of the choice of the later period."""
    return "Kỳ sau"


def only_changed() -> str:
    """Return the label of the box that hides items without change."""
    return "Chỉ hiện mục có mức trả lời khác nhau"


def compare_needs_two() -> str:
    """Say that comparing needs two periods."""
    return "Cần ít nhất hai kỳ để so sánh. Kỳ tới, trang này sẽ cho đồng chí thấy điều gì đã đổi."


def compare_none_changed() -> str:
    """Say that no level differs."""
    return "Hai kỳ này không có mục nào khác mức trả lời."


def changed_mark() -> str:
    """Return the word beside an item whose level differs."""
    return "Đã đổi"


def not_comparable(turn: Turn) -> str:
    """Say beside an item why its two levels are not to be held against each other."""
    match turn:
        case Turn.UNDECLARED:
            return "Lời văn mục này ở hai kỳ khác nhau, chưa rõ nghĩa có đổi không, nên hai mức không so thẳng được."
        case Turn.SPLIT | Turn.MERGED:
            return "Giữa hai kỳ, mục này đã tách hoặc gộp, nên hai mức không so thẳng được."
        case Turn.WITHDRAWN | Turn.ADDED:
            return "Giữa hai kỳ có lúc danh mục thôi dùng mục này, nên hai mức không so thẳng được."
        case _:
            return "Giữa hai kỳ, câu chữ mục này đã đổi nghĩa, nên hai mức không so thẳng được."


def picture_name(items: int, periods: int) -> str:
    """Return the accessible name of the picture."""
    return f"Toàn cảnh {items} mục qua {periods} kỳ"


def picture_hint() -> str:
    """Say how to read the picture."""
    return (
        "Mỗi hàng là một mục, mỗi cột là một kỳ. Hình cho biết mức đã chọn, không phải điểm số. "
        "Bấm vào một ô để đọc kỳ đó."
    )


def picture_cell(code: str, short: str, period: str, level: str) -> str:
    """Say what one cell of the picture shows."""
    return f"{code} {short}. {period}: {level}"


def picture_after_break(cell: str) -> str:
    """Say of a cell that what stands before it answered something else."""
    return f"{cell}. Từ kỳ này câu chữ mục này đã khác, không so thẳng được với các kỳ trước"


def picture_break() -> str:
    """Say what the upright line between two cells means."""
    return "Câu chữ mục đã khác, hai bên không so thẳng được"


def wording_before() -> str:
    """Head the wording before a break."""
    return "Lời văn trước"


def wording_after() -> str:
    """Head the wording after a break."""
    return "Lời văn sau"


def wording_marked() -> str:
    """Say what is marked in two wordings."""
    return "Chữ được tô là chữ khác nhau giữa hai bên."


def spoken_wordings(before: str, after: str) -> str:
    """Say both wordings of a break."""
    return f"{wording_before()}: {before} {wording_after()}: {after}"


def picture_print() -> str:
    """Return the button that prints the picture."""
    return "In, lưu PDF, Word toàn cảnh…"


def legend_title() -> str:
    """Return the title of the legend."""
    return "Chú giải"


def period_paper_title(period: str) -> str:
    """Name the paper of one period, as inside a sentence; ``period`` as inside a sentence too."""
    return f"bản tự đánh giá {period}"


def period_file_name(written: str) -> str:
    """Return the proposed file name of one period, without a personal name."""
    return f"Tu-danh-gia-{written}.pdf"


def picture_paper_title() -> str:
    """Name the paper with the picture, as inside a sentence."""
    return "toàn cảnh các kỳ"


def picture_file_name() -> str:
    """Return the proposed file name of the picture."""
    return "Toan-canh-cac-ky.pdf"
