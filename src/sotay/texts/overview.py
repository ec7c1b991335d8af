"""Sentences of the first page of an open handbook and of the box that starts a period."""

from __future__ import annotations

# --- greeting -------------------------------------------------------------------------------------------------------


def greeting(name: str) -> str:
    """Greet by name."""
    return f"Chào đồng chí {name}"


def greeting_without_name() -> str:
    """Greet a member whose name is not known."""
    return "Chào đồng chí"


def today(day: str) -> str:
    """Name the day; ``day`` holds weekday and date."""
    return f"Hôm nay là {day}."


def sample_notice() -> str:
    """Say that this is sample data and how to get back."""
    return "Đây là DỮ LIỆU MẪU để xem thử. Những gì gõ ở đây không vào sổ tay của đồng chí."


# --- the current period ---------------------------------------------------------------------------------------------


def leave_sample() -> str:
    """Name the button that closes the sample data."""
    return "Về sổ tay của tôi"


def current_period() -> str:
    """Head the card of the open period."""
    return "Kỳ đang làm"


def due_ahead(days: int, day: str) -> str:
    """Say how long there is; ``day`` holds weekday and date."""
    return f"Còn {days} ngày, hạn là {day}."


def due_today() -> str:
    """Say that the period is due today."""
    return "Hạn là hôm nay."


def due_past(days: int, day: str) -> str:
    """Say calmly that the due date has passed; ``day`` holds weekday and date."""
    return f"Đã quá hạn {days} ngày (hạn là {day}). Đồng chí vẫn làm tiếp và chốt được."


def progress(answered: int, total: int) -> str:
    """Say how many items are answered."""
    return f"Đã trả lời {answered}/{total} mục"


def progress_name() -> str:
    """Name the progress bar for screen readers."""
    return "Số mục đã trả lời"


def stopped_at(code: str, short: str) -> str:
    """Say where the member stopped."""
    return f"Đồng chí dừng ở mục {code}: {short}."


def nothing_answered_yet() -> str:
    """Say that the period is open and still empty."""
    return "Chưa trả lời mục nào. Đồng chí cứ làm từng mục một, dừng lúc nào cũng được."


def all_answered() -> str:
    """Say that every item is answered and what comes next."""
    return "Đồng chí đã trả lời hết các mục. Bước còn lại là đọc lại và chốt kỳ."


def go_on_with(code: str) -> str:
    """Name the one next step: the item to go on with."""
    return f"Tiếp tục mục {code}"


def begin_with(code: str) -> str:
    """Name the one next step of an untouched period."""
    return f"Bắt đầu từ mục {code}"


def review_and_close() -> str:
    """Name the one next step of a period with all items answered."""
    return "Rà soát và chốt kỳ"


def other_period() -> str:
    """Name the button that starts another period beside the open one."""
    return "Mở kỳ khác…"


def see_history() -> str:
    """Name the button that shows the periods."""
    return "Xem lịch sử"


# --- what is due ------------------------------------------------------------------------------------------------------


def due_title() -> str:
    """Head what is due."""
    return "Việc đến hạn"


def remedies_overdue(number: int) -> str:
    """Say how many remedies are past their date."""
    return f"{number} biện pháp khắc phục đã quá hạn."


def remedies_soon(number: int, nearest: str) -> str:
    """Say how many remedies are due within thirty days; ``nearest`` as «còn 3 ngày» or «hôm nay»."""
    if number == 1:
        return f"1 biện pháp khắc phục đến hạn trong 30 ngày tới, {nearest}."
    return f"{number} biện pháp khắc phục đến hạn trong 30 ngày tới, việc gần nhất {nearest}."


def period_due(period: str, days: str) -> str:
    """Say that a period is due; ``period`` is its name, ``days`` as «còn 3 ngày»."""
    return f"{period}: {days}."


def review_due(year: int, days: str, day: str) -> str:
    """Say that the year's review is due; ``days`` as «còn 3 ngày», ``day`` is dd/MM/yyyy."""
    return f"Bản kiểm điểm năm {year}: {days}. Hướng dẫn chung là xong trước {day}; chi bộ có thể hẹn sớm hơn."


def promises_due(year: int, number: int) -> str:
    """Say how many promises of a year wait for an answer."""
    return f"Cam kết năm {year}: còn {number} điều chưa trả lời đã làm đến đâu."


def answer_promises() -> str:
    """Name the button that leads to the promises of the year."""
    return "Kiểm lại cam kết"


def see_remedies() -> str:
    """Name the button that leads to the remedies."""
    return "Xem biện pháp"


def write_review() -> str:
    """Name the button that leads to the review."""
    return "Soạn bản kiểm điểm"


# --- nothing open ---------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Title where the handbook has no period yet."""
    return "Chưa có kỳ tự đánh giá nào"


def empty_explained() -> str:
    """Say what a period is."""
    return "Mỗi kỳ, đồng chí đọc lại 27 biểu hiện và ghi đôi dòng thành thật cho từng mục."


def none_open_title() -> str:
    """Title where every period is closed."""
    return "Các kỳ đều đã chốt"


def none_open_explained(period: str) -> str:
    """Name the period that comes next."""
    return f"Kỳ tiếp theo là {period}."


def start_period(period: str) -> str:
    """Name the button that starts the suggested period."""
    return f"Bắt đầu {period}"


def start_other_period() -> str:
    """Name the button that starts a period of another kind."""
    return "Chọn kỳ khác…"


# --- last lines -----------------------------------------------------------------------------------------------------


def safety_title() -> str:
    """Head the card about saving and backups."""
    return "Dữ liệu"


def last_backup(moment: str) -> str:
    """Say when the last backup was made."""
    return f"Bản sao lưu gần nhất: {moment}."


def no_backup() -> str:
    """Say that there is no backup and when there will be one."""
    return "Chưa có bản sao lưu. Khi thoát, sổ tay tự sao lưu."


def open_data_page() -> str:
    """Name the button that opens the page about the data."""
    return "Xem dữ liệu của tôi"


def profile_incomplete(missing: str) -> str:
    """Say which lines of the profile are still empty; ``missing`` lists them."""
    return f"Bản kiểm điểm sẽ để dòng chấm ở các mục: {missing}."


def missing_name() -> str:
    """Name an empty line of the profile, inside a sentence."""
    return "họ và tên"


def missing_birth_date() -> str:
    """Name an empty line of the profile, inside a sentence."""
    return "ngày sinh"


def missing_cell() -> str:
    """Name an empty line of the profile, inside a sentence."""
    return "chi bộ"


def missing_unit() -> str:
    """Name an empty line of the profile, inside a sentence."""
    return "đơn vị công tác"


def fill_in_profile() -> str:
    """Name the button that opens the profile."""
    return "Điền phần bản thân"


# --- starting a period ----------------------------------------------------------------------------------------------


def new_period_title() -> str:
    """Title of the box that starts a period."""
    return "Mở kỳ tự đánh giá"


def kind() -> str:
    """Label the choice of the kind of period."""
    return "Loại kỳ"


def which_checklist() -> str:
    """Label the choice of the checklist."""
    return "Trả lời theo danh mục"


def which_period() -> str:
    """Label the choice of the period."""
    return "Kỳ"


def ad_hoc_day() -> str:
    """Label the day of an ad hoc period."""
    return "Ngày"


def due() -> str:
    """Label the due date."""
    return "Hạn làm xong"


def due_explained() -> str:
    """Say what the due date is for."""
    return "Hạn chỉ để nhắc; quá hạn vẫn làm tiếp được."


def open_period() -> str:
    """Name the button that starts the period."""
    return "Mở kỳ"


def not_now() -> str:
    """Name the button that starts nothing."""
    return "Để sau"


def period_taken(period: str) -> str:
    """Say that the chosen period is there already."""
    return f"Đã có {period} trong sổ tay. Đồng chí chọn kỳ khác."
