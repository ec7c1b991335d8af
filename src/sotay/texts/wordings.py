"""Sentences about earlier wordings of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts.dates import moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


def show() -> str:
    """Name the button that shows the earlier wordings."""
    return "Xem bản trước"


def show_explained() -> str:
    """Say what the button shows, and its key."""
    return "Các bản trước của mục này; phím tắt là Alt và mũi tên lên"


def title(code: str) -> str:
    """Title the window, by the number of the item."""
    return f"Các bản trước của mục {code}"


def list_name() -> str:
    """Name the list for screen readers."""
    return "Các bản trước, bản gần nhất ở trên"


def answer_kept() -> str:
    """Say when the words of an answer are kept."""
    return "Mỗi lần đồng chí quay lại sửa mục này, sổ tay giữ bản đang có rồi mới ghi bản mới."


def review_kept() -> str:
    """Say when the words of a review are kept."""
    return "Mỗi lần đồng chí quay lại sửa bản kiểm điểm, sổ tay giữ lời đang có rồi mới ghi lời mới."


def choose_one(explained: str) -> str:
    """Say what the list is for, after when versions are kept."""
    return f"{explained} Chọn một bản để so với bây giờ."


def review_title(year: int) -> str:
    """Title the window on a review."""
    return f"Các bản trước của bản kiểm điểm năm {year}"


def section(code: str) -> str:
    """Name a section of a review by its number."""
    return f"phần {code}"


def draft() -> str:
    """Name the draft among the versions."""
    return "Bản nháp sổ tay gom từ các kỳ"


def review_taken_back(year: int) -> str:
    """Say that earlier words of a review stand again."""
    return f"Đã lấy lại lời trước của bản kiểm điểm năm {year}."


def form_changed(code: str, *, has_points_left: bool) -> str:
    """Say that a review is on another form now, and that points stay behind whose criteria it does not have."""
    said = f"Đã chuyển bản kiểm điểm sang {code}."
    return f"{said} Tiêu chí chấm điểm khác mẫu trước, đồng chí chấm lại." if has_points_left else said


def form_back() -> str:
    """Say that a review is on the form it was on."""
    return "Đã trở lại mẫu trước."


def words_back(year: int) -> str:
    """Say that the words that were replaced are back."""
    return f"Đã trở lại lời vừa thay của bản kiểm điểm năm {year}."


def kept(at: datetime) -> str:
    """Name a wording by the moment until which it stood."""
    return f"Bản có đến {moment(at)}"


def first(at: datetime) -> str:
    """Name the first wording."""
    return f"Bản đầu tiên, có đến {moment(at)}"


def differs_in(parts: Sequence[str]) -> str:
    """Say in which parts a wording is another one than now."""
    return f"Khác bây giờ ở: {', '.join(parts)}"


def same_as_now() -> str:
    """Say that a wording is the present one."""
    return "Giống hệt bây giờ"


def marked() -> str:
    """Say what the marked words are."""
    return "Chữ tô nền là chỗ hai bản khác nhau."


def before() -> str:
    """Head the earlier words."""
    return "Bản trước"


def now() -> str:
    """Head the present words."""
    return "Bây giờ"


def nothing_written() -> str:
    """Stand for words that are not there."""
    return "(để trống)"


def take_back() -> str:
    """Name the button that puts a wording back."""
    return "Lấy lại bản này"


def close() -> str:
    """Name the button that closes the window."""
    return "Đóng"


def only_reading() -> str:
    """Say why nothing can be put back in a closed period."""
    return "Kỳ này đã chốt nên chỉ xem được. Muốn lấy lại một bản, đồng chí mở lại kỳ trước đã."


def none_title() -> str:
    """Title the state without an earlier wording."""
    return "Chưa có bản trước"


def taken_back(code: str) -> str:
    """Say that an earlier wording stands again."""
    return f"Đã lấy lại bản trước của mục {code}. Bản vừa thay cũng được giữ."
