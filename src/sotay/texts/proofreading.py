"""Sentences of the view in which the wording of a checklist is compared with the printed resolution."""

from __future__ import annotations

from sotay.domain.dates import format_date
from sotay.domain.manifestation import Checked
from sotay.domain.proofreading import Compared
from sotay.texts import checklist_table


def view() -> str:
    """Name the view."""
    return "So câu chữ"


def explained() -> str:
    """Say what is done here."""
    return (
        "Chọn một mục chưa so xong, dán câu trong văn bản in vào ô bên dưới: chữ nào khác sẽ được tô. So xong thì ghi "
        "đã so đến đâu, ai so, ngày nào."
    )


def list_name() -> str:
    """Name the list of items."""
    return "Các mục để so câu chữ"


def show_everything() -> str:
    """Label the box that shows items that are compared, too."""
    return "Hiện cả mục đã so xong"


def to_items() -> str:
    """Name the button that leads back to the list of items."""
    return "Về các mục"


def nothing_left() -> str:
    """Say that every item is compared."""
    return "Mọi mục đã so xong câu chữ. Muốn xem lại thì bật «Hiện cả mục đã so xong»."


def not_readable() -> str:
    """Say that the draft cannot be read."""
    return (
        "Bản nháp đang có lỗi nên chưa so được; lời đã viết vẫn còn nguyên. Đồng chí sửa lỗi ở «Văn bản» rồi quay lại."
    )


def how_far(checked: Checked) -> str:
    """Say how far an item was compared, in the list."""
    return checklist_table.checked_name(checked)


def doubt(words: str) -> str:
    """Say what is in doubt of an item."""
    return f"Còn ngờ: {words}"


def compared(by: str, day: str) -> str:
    """Say who compared an item, and when."""
    return f"{by} so ngày {day}."


def in_draft() -> str:
    """Head the wording of the draft."""
    return "Lời văn trong bản nháp"


def paste_here() -> str:
    """Label the field for the official sentence."""
    return "Câu trong văn bản in"


def paste_hint() -> str:
    """Say what goes into that field."""
    return "Gõ hoặc dán câu chính thức vào đây"


def pasted() -> str:
    """Head the pasted sentence with its differences."""
    return "Câu vừa dán, chữ khác được tô"


def same() -> str:
    """Say that both are the same."""
    return "Khớp từng chữ."


def differs(places: int) -> str:
    """Say in how many places the two differ."""
    return f"Khác {places} chỗ, đã tô ở cả hai bên."


def take_wording() -> str:
    """Name the button that puts the pasted sentence into the draft."""
    return "Lấy câu vừa dán làm lời văn"


def level() -> str:
    """Label how far the wording was compared."""
    return "Đã so đến đâu"


def by() -> str:
    """Label who compared."""
    return "Người so"


def on() -> str:
    """Label the day of comparing."""
    return "Ngày so"


def mark() -> str:
    """Name the button that marks an item as compared."""
    return "Ghi kết quả so"


def name_missing() -> str:
    """Say that the name is missing."""
    return "Đồng chí ghi tên người so, để người sau biết hỏi ai."


def marked(short: str, found: Compared) -> str:
    """Say what was noted of an item."""
    return f"«{short}»: {how_far(found.how_far)}, {compared(found.by, format_date(found.on))}"
