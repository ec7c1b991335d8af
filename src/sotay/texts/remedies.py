"""Sentences of the page of remedies."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.remedy import Bucket, Progress, RaisedBy

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
    return "In bảng theo dõi…"


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
    return f"Đã bỏ {number} biện pháp vừa đưa vào."


# --- one remedy -------------------------------------------------------------------------------------------------------


def step() -> str:
    """Label the step."""
    return "Việc cần làm"


def step_hint() -> str:
    """Say how to write a step."""
    return "một việc cụ thể, làm xong là biết"


def step_missing() -> str:
    """Say what is wanted first."""
    return "Đồng chí ghi việc cần làm trước; chưa ghi thì biện pháp này giữ việc cũ."


def unnamed_step() -> str:
    """Stand for a step that was not written while other fields were."""
    return "(chưa ghi việc cần làm)"


def due() -> str:
    """Label the due date."""
    return "Hạn làm xong"


def progress() -> str:
    """Label the progress."""
    return "Tiến độ"


def progress_sentence(value: Progress) -> str:
    """Say how far a remedy is, as a whole sentence."""
    match value:
        case Progress.WAITING:
            return "Tôi chưa làm việc này"
        case Progress.UNDERWAY:
            return "Tôi đang làm"
        case Progress.DONE:
            return "Tôi đã làm xong"
        case _:
            assert_never(value)


def done_day() -> str:
    """Label the day of completion."""
    return "Ngày làm xong"


def done_day_ahead() -> str:
    """Refuse a completion still to come."""
    return "Ngày làm xong không thể ở sau hôm nay."


def result() -> str:
    """Label the result."""
    return "Kết quả"


def result_hint() -> str:
    """Say what to write as a result."""
    return "đã đổi được gì, còn vướng gì"


def confirmed_by() -> str:
    """Label who confirms."""
    return "Ai xác nhận được"


def confirmed_hint() -> str:
    """Give an example of who confirms."""
    return "ví dụ: chi uỷ, tổ đảng, đồng chí phụ trách"


def fault() -> str:
    """Label the shortcoming."""
    return "Hạn chế, khuyết điểm cần sửa"


def item() -> str:
    """Label the item of the checklist."""
    return "Thuộc biểu hiện nào"


def raised_by() -> str:
    """Label who pointed the shortcoming out."""
    return "Ai chỉ ra hạn chế này"


def raised_sentence(value: RaisedBy) -> str:
    """Say who pointed a shortcoming out, as a whole sentence."""
    match value:
        case RaisedBy.SELF:
            return "Tôi tự thấy"
        case RaisedBy.REVIEW:
            return "Kỳ kiểm điểm trước chỉ ra"
        case RaisedBy.AUTHORITY:
            return "Cấp có thẩm quyền kết luận"
        case _:
            assert_never(value)


def raised_hint() -> str:
    """Say why it matters who pointed it out."""
    return "Hạn chế do kỳ trước hoặc cấp có thẩm quyền chỉ ra phải trả lời ở phần III của bản kiểm điểm."


def from_period(period: str, day: date) -> str:
    """Say where a remedy comes from; ``period`` as inside a sentence."""
    return f"Lấy từ bản tự đánh giá {period}, theo dõi từ ngày {format_date(day)}."


def since(day: date) -> str:
    """Say since when a remedy is followed."""
    return f"Theo dõi từ ngày {format_date(day)}."


def nothing_chosen() -> str:
    """Stand beside a list from which nothing is chosen."""
    return "Đồng chí chọn một biện pháp ở danh sách."


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


# --- what was deleted -------------------------------------------------------------------------------------------------


def deleted_title() -> str:
    """Title of the window with what was deleted."""
    return "Biện pháp đã xoá"


def deleted_explained() -> str:
    """Say what can be done with it."""
    return "Đồng chí đưa trở lại danh sách, hoặc xoá hẳn cả minh chứng. Xoá hẳn thì không lấy lại được."


def nothing_deleted() -> str:
    """Say that nothing was deleted."""
    return "Không có biện pháp nào đã xoá."


def bring_back() -> str:
    """Name the button that brings a remedy back."""
    return "Đưa trở lại"


def purge() -> str:
    """Name the button that removes a remedy for good."""
    return "Xoá hẳn…"


def purge_title() -> str:
    """Title of the question before a remedy is removed for good."""
    return "Xoá hẳn biện pháp này?"


def purge_question() -> str:
    """Ask before a remedy is removed for good."""
    return "Biện pháp và các tệp minh chứng của nó sẽ mất hẳn khỏi sổ tay, không hoàn tác được."


def purge_now() -> str:
    """Name the button that removes it."""
    return "Xoá hẳn"


def keep() -> str:
    """Name the button that keeps it."""
    return "Giữ lại"


def purged() -> str:
    """Say that a remedy is gone for good."""
    return "Đã xoá hẳn một biện pháp."


def close() -> str:
    """Name the button that closes the window."""
    return "Đóng"


# --- the calendar file ------------------------------------------------------------------------------------------------


def calendar_title() -> str:
    """Title of the window that writes the calendar file."""
    return "Lịch nhắc hạn"


def calendar_explained(number: int) -> str:
    """Say what the file holds and what to do with it."""
    return (
        f"Sổ tay ghi {number} ngày đến hạn ra một tệp lịch. Mở tệp ấy bằng lịch của máy tính hay điện thoại thì máy "
        "nhắc trước một ngày. Sổ tay không tự gửi đi đâu."
    )


def calendar_empty() -> str:
    """Say that there is nothing to be reminded of."""
    return "Chưa có việc nào còn làm mà đã đặt hạn. Đồng chí đặt hạn cho biện pháp trước, rồi lưu lịch nhắc."


def with_words() -> str:
    """Label the box that puts the steps into the file."""
    return "Kèm nội dung việc cần làm"


def with_words_explained() -> str:
    """Say what the box means."""
    return (
        "Không chọn thì lịch chỉ ghi «Đến hạn một biện pháp». Chọn thì ai xem lịch ấy cũng đọc được việc cần làm; "
        "tệp lịch không mã hoá."
    )


def write_calendar() -> str:
    """Name the button that goes on to choosing a place."""
    return "Lưu tệp lịch…"


# --- the paper --------------------------------------------------------------------------------------------------------


def paper_title(year: int) -> str:
    """Name the table as a paper, inside a sentence."""
    return f"bảng theo dõi khắc phục hạn chế năm {year}"


def paper_file_name(year: int) -> str:
    """Name the file of the table without marks, for old sticks."""
    return f"bang-theo-doi-khac-phuc-{year}.pdf"


def paper_note() -> str:
    """Say where the table belongs."""
    return "Hạn chế do kỳ trước hoặc cấp có thẩm quyền chỉ ra đứng riêng, để trả lời ở phần III bản kiểm điểm."
