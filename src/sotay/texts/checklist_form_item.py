"""Words of the form of one item: its fields, what can be done with it, and what members will see."""

from __future__ import annotations

from sotay.domain.manifestation import Audience, Checked

# --- an item ----------------------------------------------------------------------------------------------------------


def item_id() -> str:
    """Label the id."""
    return "Mã vĩnh viễn"


def id_locked() -> str:
    """Say why the id cannot be changed."""
    return "Mã đã công bố nên không đổi, dù số thứ tự thay đổi."


def id_free() -> str:
    """Say what an id looks like."""
    return "Chữ thường không dấu, số và gạch nối. Công bố rồi thì không đổi được nữa."


def number() -> str:
    """Label the number as printed."""
    return "Số thứ tự như bản in"


def short() -> str:
    """Label the short title."""
    return "Tên gọn"


def count(length: int, limit: int) -> str:
    """Say how long a text is."""
    return f"{length}/{limit} ký tự"


def text() -> str:
    """Label the text."""
    return "Câu chữ của văn bản"


def checked() -> str:
    """Label how far the wording was compared."""
    return "Đã so với bản in"


_CHECKED = {
    Checked.TWO_SOURCES: "Khớp từng chữ ở hai nguồn độc lập",
    Checked.ONE_SOURCE: "Khớp từng chữ ở một nguồn",
    Checked.PARTLY: "Mới đọc được một phần câu",
    Checked.UNCHECKED: "Chưa so với bản in",
}


def checked_choice(checked: Checked) -> str:
    """Say how far the wording was compared."""
    return _CHECKED[checked]


def to_compare_again() -> str:
    """Say why an item is not compared any more."""
    return "Lời văn vừa sửa nên chưa ai so lại với bản in. Hoàn tác thì ghi như trước."


def doubt() -> str:
    """Label the doubt."""
    return "Chỗ còn ngờ"


def doubt_hint() -> str:
    """Say what belongs there."""
    return "Ghi chỗ chưa đọc được hay chưa chắc; để trống khi đã so xong."


def audience() -> str:
    """Label for whom an item is."""
    return "Dành cho"


def audience_hint() -> str:
    """Say what no choice means."""
    return "Không đánh dấu ô nào thì dành cho mọi đảng viên."


_AUDIENCES = {
    Audience.FORM_2A: "Người kiểm điểm theo Mẫu 2A",
    Audience.FORM_2B: "Người kiểm điểm theo Mẫu 2B",
    Audience.FORM_2C: "Người kiểm điểm theo Mẫu 2C",
    Audience.PROBATION: "Đảng viên dự bị",
}


def audience_choice(audience: Audience) -> str:
    """Say for whom an item is."""
    return _AUDIENCES[audience]


def signs() -> str:
    """Label the signs."""
    return "Biểu hiện cụ thể"


def signs_hint() -> str:
    """Say what signs are like."""
    return "Hai đến bốn câu, mỗi câu kể một điều tự mình nhìn thấy được."


def sign_name(number: int) -> str:
    """Name one sign."""
    return f"Biểu hiện cụ thể {number}"


def add_sign() -> str:
    """Name the button that adds a sign."""
    return "Thêm biểu hiện cụ thể"


def questions() -> str:
    """Label the questions."""
    return "Câu hỏi để tự hỏi mình"


def question_name(number: int) -> str:
    """Name one question."""
    return f"Câu hỏi {number}"


def add_question() -> str:
    """Name the button that adds a question."""
    return "Thêm câu hỏi"


def element_up(name: str) -> str:
    """Name the button that moves a line up."""
    return f"Đưa lên: {name}"


def element_down(name: str) -> str:
    """Name the button that moves a line down."""
    return f"Đưa xuống: {name}"


def element_removed(name: str) -> str:
    """Name the button that takes a line out."""
    return f"Bỏ: {name}"


# --- acts on an item --------------------------------------------------------------------------------------------------


def move_up() -> str:
    """Name the button that moves an item up."""
    return "Đưa lên"


def move_down() -> str:
    """Name the button that moves an item down."""
    return "Đưa xuống"


def to_group() -> str:
    """Label the group of an item."""
    return "Thuộc nhóm"


def split() -> str:
    """Name the button that splits an item."""
    return "Tách làm hai…"


def merge() -> str:
    """Name the button that merges items."""
    return "Gộp với mục khác…"


def withdraw() -> str:
    """Name the button that withdraws an item."""
    return "Thôi dùng mục này"


def remove() -> str:
    """Name the button that takes out an item that was never published."""
    return "Bỏ mục này"


def ask_again() -> str:
    """Name the button that brings a withdrawn item back."""
    return "Dùng lại mục này"


def withdrawn(version: str) -> str:
    """Say that an item is withdrawn."""
    return f"Mục này thôi dùng sau bản {version}. Câu trả lời cũ vẫn giữ và vẫn xem được."


# --- preview ----------------------------------------------------------------------------------------------------------


def preview() -> str:
    """Name what members see."""
    return "Đảng viên sẽ thấy"


def preview_size(points: int) -> str:
    """Name the button that shows the preview in letters of a size."""
    return f"Cỡ chữ {points}"


def show_preview() -> str:
    """Name the button that shows the preview in place of the fields."""
    return "Xem như đảng viên thấy"


def hide_preview() -> str:
    """Name the button that leads back to the fields."""
    return "Về ô để sửa"


def preview_empty() -> str:
    """Say that there is nothing to show."""
    return "Chọn một biểu hiện ở danh sách để xem."
