"""Sentences of the small windows of the page of remedies, and of its paper."""

from __future__ import annotations

# --- what was deleted -------------------------------------------------------------------------------------------------


def deleted_title() -> str:
    """Title of the window with what was deleted."""
    return "Biện pháp đã xoá"


def deleted_explained() -> str:
    """Say what can be done with it."""
    return "Đồng chí đưa trở lại danh sách, hoặc xoá hẳn cả minh chứng."


def nothing_deleted() -> str:
    """Say that nothing was deleted."""
    return "Không có biện pháp nào đã xoá."


def purge_title() -> str:
    """Title of the question before a remedy is removed for good."""
    return "Xoá hẳn biện pháp này?"


def purge_question() -> str:
    """Ask before a remedy is removed for good."""
    return "Biện pháp và các tệp minh chứng của nó sẽ mất hẳn. Đóng thanh «Hoàn tác» rồi thì không lấy lại được nữa."


def purged_back() -> str:
    """Say that what was removed for good is among the deleted again."""
    return "Biện pháp lại nằm trong «Đã xoá», cùng các tệp minh chứng."


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
        "nhắc lúc 9 giờ sáng hôm trước. Sổ tay không tự gửi đi đâu."
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
