"""Sentences about what one person handed in, and about giving it back."""

from __future__ import annotations

from datetime import datetime

from sotay.domain.collecting import PersonStanding, Standing
from sotay.texts.collecting_people import not_reviewed_because
from sotay.texts.dates import moment

# --- one person -------------------------------------------------------------------------------------------------------


def back_to_list() -> str:
    """Name the button that leads back to the list."""
    return "Danh sách"


def nobody_chosen() -> str:
    """Say that nobody is chosen."""
    return "Chọn một người để đọc bài nộp."


def state_in_full(each: PersonStanding, year: int) -> str:
    """Say how far a person is."""
    at = f" lúc {moment(each.received_at)}" if each.received_at else ""
    paper = " Nhập hộ từ bản giấy có chữ ký." if each.is_from_paper else ""
    match each.standing:
        case Standing.IN_TIME:
            return f"Đã nhận bài nộp năm {year}{at}.{paper}"
        case Standing.LATE:
            return f"Đã nhận bài nộp năm {year}{at}, sau hạn nộp.{paper}"
        case Standing.RETURNED:
            return f"Bài nhận{at} đã trả lại để bổ sung; đang chờ bài nộp mới.{paper}"
        case Standing.MISSING:
            return f"Chưa nộp bài năm {year}."
        case Standing.NOT_REVIEWED:
            return f"Không kiểm điểm năm {year}: {not_reviewed_because(each.person).lower()}."


def returned_words(comment: str) -> str:
    """Show what was said when a submission was returned."""
    return f"Góp ý đã gửi: {comment}"


def which_hand_in() -> str:
    """Name the list that chooses one of several submissions."""
    return "Chọn lần nộp để đọc"


def hand_in_choice(number: int, received_at: datetime, *, counts: bool) -> str:
    """Name one of several submissions of a person."""
    return f"Lần {number}, nhận {moment(received_at)}" + (" (đang tính)" if counts else " (bản trước)")


def reading_name() -> str:
    """Name what was handed in for screen readers."""
    return "Bài nộp, đúng từng chữ của người nộp"


def exactly_as_given() -> str:
    """Head what was handed in."""
    return "Đúng từng chữ đã nộp"


def checklist_differs(version: str) -> str:
    """Say that the texts of the items cannot be shown beside the answers."""
    return (
        f"Người nộp dùng danh mục phiên bản {version}, khác danh mục kèm chương trình này, "
        "nên không ghi thêm lời của từng mục. Bài nộp vẫn đủ."
    )


def receipts_made(number: int, last: datetime) -> str:
    """Say that receipts were made."""
    return f"Đã ghi {number} biên nhận, lần cuối {moment(last)}."


def write_receipt() -> str:
    """Name the button that writes the receipt of one submission."""
    return "Ghi biên nhận"


def print_submission() -> str:
    """Name the button that prints a submission."""
    return "In bài nộp"


def enter_from_paper() -> str:
    """Name the button that begins to type a sheet in."""
    return "Nhập hộ từ bản giấy…"


# --- returning --------------------------------------------------------------------------------------------------------


def return_it() -> str:
    """Name the button that begins to return a submission."""
    return "Trả lại kèm góp ý…"


def return_heading(label: str) -> str:
    """Head the field of the comment."""
    return f"Góp ý gửi {label}"


def return_explained() -> str:
    """Say what returning does."""
    return "Góp ý được niêm phong vào tệp biên nhận, chỉ người nộp đọc được. Người ấy sửa rồi nộp lại."


def return_now() -> str:
    """Name the button that returns a submission."""
    return "Trả lại và ghi tệp"


def do_not_return() -> str:
    """Name the button that closes the field."""
    return "Chưa trả lại"


def comment_missing() -> str:
    """Say that a comment is needed."""
    return "Đồng chí ghi rõ cần bổ sung điều gì, để người nộp biết mà sửa."


def returned(label: str) -> str:
    """Say that a submission was returned."""
    return f"Đã trả lại bài nộp của {label}. Đồng chí chuyển tệp biên nhận cho người ấy."


def returned_on_paper(label: str) -> str:
    """Say that a submission that was typed from paper was returned."""
    return f"Đã ghi là trả lại bài của {label}. Bài nhập hộ từ bản giấy không có biên nhận; đồng chí nói lại trực tiếp."


def take_return_back() -> str:
    """Name the button that lets a returned submission count again."""
    return "Nhận lại bài này"


def return_taken_back(label: str) -> str:
    """Say that a returned submission counts again."""
    return f"Bài nộp của {label} lại được tính là đã nộp. Tệp biên nhận đã gửi đi thì đồng chí báo lại người ấy."


def counted_again(label: str) -> str:
    """Say that a submission counts again."""
    return f"Đã nhận lại bài nộp của {label}."


def returned_again(label: str) -> str:
    """Say that a submission is returned again."""
    return f"Bài nộp của {label} lại là đã trả lại."
