"""Sentences about who handed in: the list of a year, its due day, who is missing."""

from __future__ import annotations

from datetime import date

from sotay.domain.collecting import PersonStanding, Standing
from sotay.domain.dates import format_date
from sotay.domain.roster import Person
from sotay.texts.roster import status_name

# --- the list ---------------------------------------------------------------------------------------------------------


def list_name() -> str:
    """Name the list for screen readers."""
    return "Ai đã nộp, ai chưa, xếp theo tên"


def search_label() -> str:
    """Label the search field."""
    return "Tìm tên"


def search_hint() -> str:
    """Show how to search, inside an empty field."""
    return "gõ không dấu cũng được"


def standing_filter() -> str:
    """Name the list that chooses a state."""
    return "Chọn tình trạng để xem"


def everybody(number: int) -> str:
    """Name the choice that shows everybody."""
    return f"Tất cả ({number})"


def standing_choice(standing: Standing, number: int) -> str:
    """Name the choice of one state."""
    return f"{standing_name(standing).capitalize()} ({number})"


def standing_name(standing: Standing) -> str:
    """Name how far a person is, as it stands beside the name."""
    return _STANDINGS[standing]


def row_note(each: PersonStanding) -> str:
    """Say when something was handed in, or why nothing is waited for."""
    if each.standing is Standing.NOT_REVIEWED:
        return not_reviewed_because(each.person)
    if each.received_at is None:
        return each.person.office
    return f"Nhận ngày {format_date(each.received_at.date())}"


def paper_note(each: PersonStanding) -> str:
    """Say on the printed list when something was handed in, and what was said of it."""
    if each.standing is Standing.MISSING:
        return ""
    note = row_note(each)
    if each.is_from_paper:
        note += ", nhập hộ từ bản giấy"
    return f"{note}. {each.comment}" if each.standing is Standing.RETURNED and each.comment else note


def not_reviewed_because(person: Person) -> str:
    """Say why a person is not reviewed, as a note."""
    if person.status.is_reviewed:
        return "Vào Đảng chưa đủ 6 tháng"
    return f"Đang {status_name(person.status)}"


def spoken(label: str, each: PersonStanding) -> str:
    """Say one person for screen readers."""
    return f"{label}. {standing_name(each.standing)}. {row_note(each)}"


def summary(year: int, handed_in: int, expected: int) -> str:
    """Say how many handed in."""
    return f"Năm {year}: {handed_in} trên {expected} người thuộc diện kiểm điểm đã nộp."


def summary_with_due(summed_up: str, day: date | None) -> str:
    """Say how many handed in, and until when submissions are waited for."""
    return f"{summed_up} {due(day)}."


def found(shown: int, total: int) -> str:
    """Say how many people the list shows."""
    return f"Hiện {shown} trong {total} người."


def nobody_found() -> str:
    """Say that nobody fits."""
    return "Không có ai như vậy."


def empty_title() -> str:
    """Head the empty list."""
    return "Danh sách chưa có ai"


def empty_sentence() -> str:
    """Explain the empty list."""
    return "Đồng chí ghi danh sách đảng viên trước, rồi trang này cho biết ai đã nộp, ai chưa."


def to_roster() -> str:
    """Name the button that leads to the roster."""
    return "Tới danh sách đảng viên"


# --- due day ----------------------------------------------------------------------------------------------------------


def due(day: date | None) -> str:
    """Say until when submissions are waited for."""
    return f"Hạn nộp: {format_date(day)}" if day else "Chưa đặt hạn nộp"


def change_due() -> str:
    """Name the button that changes the due day."""
    return "Đổi hạn nộp…"


def due_title(year: int) -> str:
    """Title of the window that asks for the due day."""
    return f"Hạn nộp của năm {year}"


def due_explained() -> str:
    """Say what the due day does."""
    return "Bài nhận sau ngày này được ghi là nộp muộn. Để trống thì không ai bị tính là muộn."


def due_label() -> str:
    """Label the field of the due day."""
    return "Nhận đến hết ngày"


def keep_due() -> str:
    """Name the button that keeps the day."""
    return "Đặt hạn này"


def due_changed(day: date | None) -> str:
    """Say that the due day was changed."""
    return f"Đã đặt hạn nộp {format_date(day)}." if day else "Đã bỏ hạn nộp."


def due_back(day: date | None) -> str:
    """Say that the due day is as before."""
    return f"Hạn nộp lại là {format_date(day)}." if day else "Lại không đặt hạn nộp."


# --- the missing ------------------------------------------------------------------------------------------------------


def copy_missing(number: int) -> str:
    """Name the button that copies the names of those who are waited for."""
    return f"Chép tên người chưa nộp ({number})"


def missing_copied(number: int) -> str:
    """Say that names are in the clipboard."""
    return f"Đã chép tên {number} người, xếp theo tên. Đồng chí dán vào tin nhắn hay văn bản."


def nobody_missing() -> str:
    """Say that nobody is waited for."""
    return "Mọi người thuộc diện kiểm điểm đều đã nộp."


def print_list() -> str:
    """Name the button that prints the list."""
    return "In danh sách này"


_STANDINGS = {
    Standing.IN_TIME: "đã nộp",
    Standing.LATE: "nộp muộn",
    Standing.RETURNED: "đã trả lại",
    Standing.MISSING: "chưa nộp",
    Standing.NOT_REVIEWED: "không kiểm điểm",
}
