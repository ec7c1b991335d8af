"""Sentences of the page of remedies."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.remedy import Bucket, Progress

# --- the list ---------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Title of the page."""
    return "Biện pháp khắc phục"


def list_name() -> str:
    """Name the list for screen readers."""
    return "Các biện pháp khắc phục"


def bucket_title(bucket: Bucket, number: int) -> str:
    """Head the remedies that stand alike in time."""
    match bucket:
        case Bucket.OVERDUE:
            return f"Quá hạn ({number})"
        case Bucket.WITHIN_30:
            return f"Trong 30 ngày tới ({number})"
        case Bucket.WITHIN_90:
            return f"Trong 90 ngày tới ({number})"
        case Bucket.LATER:
            return f"Sau 90 ngày ({number})"
        case Bucket.NO_DATE:
            return f"Chưa đặt hạn ({number})"
        case Bucket.DONE:
            return f"Đã xong ({number})"
        case _:
            assert_never(bucket)


def summary(overdue: int, soon: int, open_number: int) -> str:
    """Say how much there is to do."""
    if overdue and soon:
        return f"Còn {open_number} việc: {overdue} quá hạn, {soon} đến hạn trong 30 ngày."
    if overdue:
        return f"Còn {open_number} việc: {overdue} quá hạn."
    if soon:
        return f"Còn {open_number} việc: {soon} đến hạn trong 30 ngày."
    if open_number:
        return f"Còn {open_number} việc, chưa việc nào đến hạn trong 30 ngày."
    return "Không còn việc nào phải làm."


def show_done(number: int) -> str:
    """Label the box that shows what is done."""
    return f"Hiện cả việc đã xong ({number})"


def row_note(when: str, item: str) -> str:
    """Write the second line of a row: when, and which item."""
    return f"{when} · mục {item}" if item else when


def row_spoken(step: str, state: str, when: str) -> str:
    """Say a row for screen readers."""
    return f"{step}. {state}. {when}."


def no_date() -> str:
    """Say that no due date is set."""
    return "Chưa đặt hạn"


def due_in(day: date, days: str) -> str:
    """Say when it is due; ``days`` as «còn 3 ngày»."""
    return f"Hạn {format_date(day)}, {days}"


def done_on(day: date) -> str:
    """Say when it was done."""
    return f"Xong ngày {format_date(day)}"


def progress_word(progress: Progress) -> str:
    """Say beside the mark of a row how far it has come."""
    match progress:
        case Progress.WAITING:
            return "Chưa làm"
        case Progress.UNDERWAY:
            return "Đang làm"
        case Progress.DONE:
            return "Đã xong"
        case _:
            assert_never(progress)


def waiting_promises(number: int) -> str:
    """Say that closed periods hold promises that nobody follows."""
    return f"Các kỳ đã chốt còn {number} biện pháp chưa được theo dõi."


def take_up_all() -> str:
    """Name the button that follows them."""
    return "Đưa vào danh sách"


# --- acts -------------------------------------------------------------------------------------------------------------


def add() -> str:
    """Name the button that begins a new remedy."""
    return "Thêm biện pháp"


def to_list() -> str:
    """Name the button that goes back to the list where there is room for one pane only."""
    return "Danh sách"


def print_table() -> str:
    """Name the button that prints the table of a year."""
    return "In, lưu bảng theo dõi…"


def table_year() -> str:
    """Name the choice of the year of the table for screen readers."""
    return "Năm của bảng theo dõi"


def year_choice(year: int) -> str:
    """Name a year to choose."""
    return f"Năm {year}"


def save_calendar() -> str:
    """Name the button that writes the calendar file."""
    return "Lịch nhắc hạn…"


def deleted_list(number: int) -> str:
    """Name the button that shows what was deleted."""
    return f"Đã xoá ({number})…"


def delete() -> str:
    """Name the button that deletes a remedy."""
    return "Xoá biện pháp này"


def deleted() -> str:
    """Say that a remedy was deleted."""
    return "Đã xoá một biện pháp."


def brought_back() -> str:
    """Say that a remedy is there again."""
    return "Biện pháp đã trở lại danh sách, cả minh chứng."


def changed() -> str:
    """Say that a remedy is another one than when it was opened."""
    return "Đã sửa một biện pháp."


def changed_back() -> str:
    """Say that a remedy is again as it was."""
    return "Biện pháp trở lại như trước khi sửa."


def added() -> str:
    """Say that a remedy was written down."""
    return "Đã thêm một biện pháp."


def marked_done() -> str:
    """Say that a remedy is done now."""
    return "Đã ghi là xong. Đồng chí ghi thêm kết quả và ai xác nhận."


def marked_open() -> str:
    """Say that a remedy is not done any more."""
    return "Đã ghi lại là chưa xong."


def mark_undone() -> str:
    """Say that the mark is as it was."""
    return "Tiến độ trở lại như trước."


def taken_up(number: int) -> str:
    """Say how many were taken up."""
    return f"Đã đưa {number} biện pháp vào danh sách theo dõi. Đồng chí đặt hạn cho từng việc để sổ tay nhắc."


def nothing_to_take_up() -> str:
    """Say that all is followed already."""
    return "Các biện pháp này đã có trong danh sách theo dõi."


def given_back(number: int) -> str:
    """Say that what was taken up is gone again."""
    return (
        f"Đã bỏ {number} biện pháp vừa đưa vào."
        if number
        else "Biện pháp đã được sửa thêm nên vẫn còn trong danh sách."
    )


# --- nothing there ----------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Title where there is no remedy."""
    return "Chưa có biện pháp nào"


def empty_sentence() -> str:
    """Say where remedies come from."""
    return "Khi chốt kỳ, mỗi dòng «Biện pháp khắc phục» tự vào đây. Đồng chí cũng có thể ghi thêm việc đã hứa."


def empty_waiting(number: int) -> str:
    """Say that closed periods hold promises, where nothing is followed yet."""
    return f"Các kỳ đã chốt có {number} biện pháp. Đồng chí đưa vào đây để theo dõi đến khi xong."


def take_up_number(number: int) -> str:
    """Name the button that follows the promises of all closed periods."""
    return f"Đưa {number} biện pháp vào danh sách"
