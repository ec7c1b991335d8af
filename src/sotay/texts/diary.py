"""Sentences of the page of the diary."""

from __future__ import annotations

from datetime import date, datetime

from sotay.domain.dates import format_date
from sotay.domain.period import Period
from sotay.texts import dates as date_texts
from sotay.texts import periods as period_texts

# --- the list ---------------------------------------------------------------------------------------------------------


def list_name() -> str:
    """Name the list for screen readers."""
    return "Các dòng ghi chép"


def search_label() -> str:
    """Label the search field."""
    return "Tìm trong ghi chép"


def search_hint() -> str:
    """Say how to search."""
    return "có dấu hay không dấu"


def clear_filter() -> str:
    """Name the button that shows every line again."""
    return "Hiện tất cả"


def month_choice() -> str:
    """Name the choice of the month for screen readers."""
    return "Tháng nào"


def item_choice() -> str:
    """Name the choice of the item for screen readers."""
    return "Biểu hiện nào"


def every_month() -> str:
    """Name the choice of all months."""
    return "Mọi tháng"


def every_item() -> str:
    """Name the choice of all items."""
    return "Mọi biểu hiện"


def month_title(month: Period, number: int) -> str:
    """Head the lines of a month."""
    return f"{period_texts.name(month)} ({number})"


def count(number: int) -> str:
    """Say how many lines the diary has."""
    return f"{number} dòng"


def count_of(found: int, total: int) -> str:
    """Say how many lines are shown of all."""
    return f"{found} trong {total} dòng"


def row_note(day: date, item: str, proofs: int) -> str:
    """Write the second line of a row: the day, which item, how many proofs; each only where there is one."""
    return _note(f"{_capital(date_texts.weekday(day))} {day:%d/%m}", item, proofs)


def row_note_with_year(day: date, item: str, proofs: int) -> str:
    """Write the second line of a row in a list that has no months."""
    return _note(_capital(date_texts.with_weekday(day)), item, proofs)


def row_spoken(day: date, words: str, item: str) -> str:
    """Say a row for screen readers."""
    said = f"{format_date(day)}. {words}"
    return f"{said} Mục {item}." if item else said


def show_more(number: int) -> str:
    """Name the button that shows older lines."""
    return f"Hiện thêm dòng cũ hơn (còn {number})"


def nothing_found() -> str:
    """Say that no line is as wanted."""
    return "Không có dòng nào đúng với cách chọn này."


def to_list() -> str:
    """Name the button that goes back to the list where there is room for one pane only."""
    return "Danh sách"


# --- nothing there ----------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Title where there is no line."""
    return "Chưa có dòng ghi nào"


def empty_sentence() -> str:
    """Say what a diary is good for."""
    return "Mỗi khi có việc đáng nhớ, đồng chí ghi một dòng. Cuối kỳ, cuối năm sổ tay đưa lại để tự soi."


# --- one line ---------------------------------------------------------------------------------------------------------


def words() -> str:
    """Label the words of a line."""
    return "Nội dung"


def words_missing() -> str:
    """Say what becomes of a line that was emptied."""
    return "Ô đang trống nên sổ tay vẫn giữ câu cũ. Muốn bỏ hẳn thì bấm «Xoá dòng này»."


def day() -> str:
    """Label the day of a line."""
    return "Ngày"


def day_ahead() -> str:
    """Refuse a day still to come."""
    return "Ngày này chưa tới. Ghi chép nói về hôm nay hoặc những ngày đã qua."


def item() -> str:
    """Label the item of a line."""
    return "Thuộc biểu hiện nào"


def open_item() -> str:
    """Name the button that leads from a line to its item."""
    return "Mở mục này trong Tự đánh giá"


def written_at(at: datetime) -> str:
    """Say when a line was first written."""
    return f"Ghi lúc {date_texts.moment(at)}."


def about_item(number: int) -> str:
    """Name the button that leads from an item to its lines, or to writing the first."""
    return f"Ghi chép về mục này ({number})" if number else "Ghi một dòng về mục này"


# --- acts -------------------------------------------------------------------------------------------------------------


def add() -> str:
    """Name the button that writes a line, with its keys."""
    return "Ghi nhanh (Ctrl+N)"


def go_on_writing() -> str:
    """Name the same button while a line waits to be finished."""
    return "Viết tiếp dòng dở (Ctrl+N)"


def write_first() -> str:
    """Name the button that writes the first line."""
    return "Ghi dòng đầu tiên"


def print_list() -> str:
    """Name the button that prints what the list shows."""
    return "In, lưu danh sách…"


def deleted_list(number: int) -> str:
    """Name the button that shows what was deleted."""
    return f"Đã xoá ({number})…"


def delete() -> str:
    """Name the button that deletes a line."""
    return "Xoá dòng này"


def deleted() -> str:
    """Say that a line was deleted."""
    return "Đã xoá một dòng ghi chép."


def brought_back() -> str:
    """Say that a line is there again."""
    return "Dòng ghi đã trở lại, cả minh chứng."


def changed(when: date) -> str:
    """Say that a line is another one than when it was opened."""
    return f"Đã sửa dòng ghi ngày {format_date(when)}."


def changed_back() -> str:
    """Say that a line is again as it was."""
    return "Dòng ghi trở lại như trước khi sửa."


def _note(when: str, item: str, proofs: int) -> str:
    if item and proofs:
        return f"{when} · mục {item} · {proofs} minh chứng"
    if item:
        return f"{when} · mục {item}"
    return f"{when} · {proofs} minh chứng" if proofs else when


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
