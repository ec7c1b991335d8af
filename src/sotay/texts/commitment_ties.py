"""Sentences about what a promise is tied to, and about what a new commitment takes up."""

from __future__ import annotations

from datetime import date

from sotay.domain.commitment import Outcome
from sotay.domain.dates import format_date
from sotay.texts import outcomes

# --- ties -------------------------------------------------------------------------------------------------------------


def ties_explained() -> str:
    """Say what ties are for."""
    return "Chỉ để đồng chí theo dõi; biểu hiện và biện pháp gắn kèm không in ra."


def item_label() -> str:
    """Label the item that a promise is tied to."""
    return "Thuộc biểu hiện nào"


def remedy_label() -> str:
    """Label the remedy that a promise is tied to."""
    return "Theo dõi bằng biện pháp nào"


def no_remedy() -> str:
    """Name the choice of no remedy."""
    return "Không gắn với biện pháp nào"


def deleted_remedy() -> str:
    """Name a remedy that is no longer in the list."""
    return "Biện pháp đã xoá"


def follow() -> str:
    """Name the button that follows a promise as a new remedy."""
    return "Theo dõi thành biện pháp mới"


def open_remedy() -> str:
    """Name the button that opens the remedy."""
    return "Mở biện pháp"


def open_item(code: str) -> str:
    """Name the button that opens the item."""
    return f"Đọc biểu hiện {code}"


def tied_to_item(code: str, short: str) -> str:
    """Say which item a promise is tied to."""
    return f"Biểu hiện {code}: {short}"


def tied_to_remedy(step: str, standing: str) -> str:
    """Say which remedy a promise is tied to and how far it has come."""
    return f"Biện pháp: {step.rstrip(' .')} ({standing})"


def remedy_choice(step: str, standing: str) -> str:
    """Name a remedy in the list from which one is chosen."""
    return f"{step.rstrip(' .')} ({standing})"


def standing(progress: str, when: str) -> str:
    """Say how far an open remedy has come and when it is due."""
    return f"{progress.lower()}, {when.lower()}"


def remedy_result(words: str) -> str:
    """Quote what came of the remedy."""
    return f"Kết quả của biện pháp: {words}"


def year_notes(number: int) -> str:
    """Head what was noted in the year about the item of a promise."""
    return f"Ghi chép trong năm về biểu hiện này ({number})"


def year_note(day: date, words: str) -> str:
    """Quote one line of the diary with its day."""
    return f"{format_date(day)}: {words}"


def followed() -> str:
    """Say that a promise is followed."""
    return "Đã đưa điều này vào trang «Biện pháp» để theo dõi."


def unfollowed() -> str:
    """Say that a promise is no longer followed."""
    return "Đã thôi theo dõi điều này."


def item_changed() -> str:
    """Say that a promise is tied to another item."""
    return "Đã đổi biểu hiện gắn kèm."


def remedy_changed() -> str:
    """Say that a promise is tied to another remedy."""
    return "Đã đổi biện pháp gắn kèm."


# --- taking up --------------------------------------------------------------------------------------------------------


def taking_title() -> str:
    """Title of the window in which lines are taken up."""
    return "Lấy từ sổ tay"


def taking_explained(section: str) -> str:
    """Say what is listed and what a choice does."""
    return f"Đồng chí đánh dấu từng điều muốn hứa tiếp; điều được chọn vào phần «{section}» và còn sửa được."


def from_promise(year: int, outcome: Outcome | None) -> str:
    """Say that a line comes from last year's commitment, and what came of it."""
    return f"Cam kết năm {year} · {outcomes.outcome(outcome)}"


def from_remedy(standing: str) -> str:
    """Say that a line comes from an open remedy."""
    return f"Biện pháp đang theo dõi · {standing}"


def take_chosen() -> str:
    """Name the button that takes the chosen lines."""
    return "Lấy các điều đã đánh dấu"


def close() -> str:
    """Name the button that takes nothing."""
    return "Đóng"
