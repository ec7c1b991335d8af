"""Words of typing in what a member wrote on a sheet of paper."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date


def note_heading(code: str, short: str) -> str:
    """Head the words that stand beside an item on the sheet, among the lines of a submission."""
    return f"{code} {short} — ghi trên bản giấy"


def origin(entered_on: date, entered_by: str) -> str:
    """Say where a submission comes from that was typed from paper."""
    return f"Nhập hộ từ bản giấy có chữ ký, ngày {format_date(entered_on)}, người nhập: {entered_by}"


def origin_short() -> str:
    """Say in a list where a submission comes from that was typed from paper."""
    return "Nhập hộ từ bản giấy"


def dialog_title(name: str, year: int) -> str:
    """Title of the window in which a sheet is typed."""
    return f"Nhập hộ bản giấy năm {year}: {name}"


def code_to_compare(code: str) -> str:
    """Say which code the sheet has to bear."""
    return (
        f"Mã phiếu ở đầu mỗi trang giấy phải là {code}. Mã khác là phiếu in theo danh mục khác: đồng chí chưa nhập vội."
    )


def code_of_draft_differs(code: str) -> str:
    """Say that what is there was typed by another version of the checklist."""
    return f"Phần đang có được nhập theo phiếu mã {code}; đồng chí so lại từng dòng trước khi ghi nhận."


def keys() -> str:
    """Say how the grid is filled by the keyboard alone."""
    return (
        "Gõ số của ô có dấu X, máy tự xuống dòng. Enter: qua dòng trống. 0: xoá dấu. Mũi tên sang phải: ghi vài chữ, "
        "Enter để về bảng. Ctrl+Enter: ghi nhận."
    )


def level(number: int, sentence: str) -> str:
    """Say what a number means."""
    return f"({number}) {sentence}"


def grid_name() -> str:
    """Name the grid to screen readers."""
    return "Bảng các biểu hiện"


def item_column() -> str:
    """Head the column of items."""
    return "Biểu hiện"


def mark() -> str:
    """Stand in the box that was marked."""
    return "X"


def item(code: str, short: str, note: str) -> str:
    """Name an item in a row, with the words written beside it below."""
    named = f"{code}  {short}"
    return f"{named}\n— {note}" if note else named


def row_spoken(code: str, short: str, level_sentence: str, note: str) -> str:
    """Say a whole row to a screen reader."""
    said = f"{code} {short}: {level_sentence or 'chưa có dấu'}"
    return f"{said}. Ghi: {note}" if note else said


def note_of(code: str) -> str:
    """Label the field of words of the row that is shown."""
    return f"Vài chữ trên giấy ở mục {code}"


def progress(done: int, total: int) -> str:
    """Say how many rows have a mark."""
    return f"Đã nhập {done} trên {total} dòng"


def claimed() -> str:
    """Label the level of quality that the member claims."""
    return "Mức xếp loại tự nhận trên giấy"


def nothing_claimed() -> str:
    """Stand for no level."""
    return "0. Không đánh dấu"


def claim_choice(number: int, label: str) -> str:
    """Name a level to choose, so that its number finds it."""
    return f"{number}. {label}"


def received_on() -> str:
    """Label the day on which the sheet came."""
    return "Ngày nhận bản giấy"


def received_ahead() -> str:
    """Refuse a day that is still to come."""
    return "Ngày này chưa tới."


def entered_by() -> str:
    """Label the name of whoever types."""
    return "Người nhập hộ (họ và tên)"


def enter() -> str:
    """Name the button that lets the sheet count."""
    return "Ghi nhận bản giấy"


def later() -> str:
    """Name the button that keeps what was typed for later."""
    return "Để sau"


def discard() -> str:
    """Name the button that throws away what was typed."""
    return "Bỏ phần đang nhập"


def has_draft() -> str:
    """Say that what is shown was begun earlier."""
    return "Đây là phần đồng chí nhập dở lần trước; chưa tính là đã nộp."


def goes_over(entered_on: str) -> str:
    """Say that what is shown counts already."""
    return f"Bản giấy này đã ghi nhận ngày {entered_on}. Sửa rồi ghi nhận lại thì bản sau được tính, bản trước vẫn còn."


def signed_is_there(received_on: str) -> str:
    """Say that a signed file counts."""
    return (
        f"Đồng chí này đã nộp bằng tệp có chữ ký, nhận ngày {received_on}. "
        "Ghi nhận bản giấy thì chương trình hỏi lại trước khi thay."
    )


def replace_title() -> str:
    """Title of the question whether paper takes the place of a signed file."""
    return "Thay bài nộp có chữ ký?"


def replace_question(name: str, received_on: str) -> str:
    """Ask whether paper takes the place of a signed file."""
    return (
        f"{name} đã nộp bằng tệp có chữ ký, nhận ngày {received_on}. Nếu thay thì tính theo bản giấy; "
        "bài có chữ ký vẫn còn trong sổ và hoàn tác được."
    )


def replace_yes() -> str:
    """Name the answer that lets paper count."""
    return "Tính theo bản giấy"


def replace_no() -> str:
    """Name the answer that keeps the signed file."""
    return "Giữ bài có chữ ký"


def entered(name: str, done: int, total: int) -> str:
    """Say that a sheet counts now."""
    return f"Đã ghi nhận bản giấy của {name}: {done} trên {total} dòng có dấu."


def undone(name: str) -> str:
    """Say that a sheet counts no longer."""
    return f"Đã rút bản giấy của {name}; phần đã nhập vẫn còn, mở lại là thấy."


def discarded(name: str) -> str:
    """Say that what was typed is gone."""
    return f"Đã bỏ phần đang nhập của {name}."


def kept_for_later(name: str) -> str:
    """Say that what was typed waits."""
    return f"Phần đã nhập của {name} được giữ lại, mở ra là nhập tiếp."


def not_kept(problem: str) -> str:
    """Say in the window that something was not stored."""
    return f"{problem} Những gì đã nhập vẫn còn ở đây."


def read_only() -> str:
    """Say that nothing can be typed into a book that is only read."""
    return "Sổ đang mở chỉ để đọc, nên chưa nhập bản giấy được."
