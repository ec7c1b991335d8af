"""A checklist as an Excel file: names of sheets and columns, words for what may stand in them, and what is wrong."""

from __future__ import annotations

from sotay.domain.manifestation import Audience, Checked

# --- sheets and columns -----------------------------------------------------------------------------------------------


def items_sheet() -> str:
    """Name the sheet with the items."""
    return "Biểu hiện"


def levels_sheet() -> str:
    """Name the sheet with the levels."""
    return "Mức trả lời"


def head_sheet() -> str:
    """Name the sheet with what a version says of itself."""
    return "Chung"


def group_number() -> str:
    """Head the number of the group."""
    return "Nhóm"


def group_title() -> str:
    """Head the title of the group."""
    return "Tên nhóm"


def number() -> str:
    """Head the number as printed."""
    return "Số"


def item_id() -> str:
    """Head the permanent id."""
    return "Mã"


def short() -> str:
    """Head the short title."""
    return "Tên gọn"


def text() -> str:
    """Head the wording."""
    return "Lời văn"


def checked() -> str:
    """Head how far the wording was compared."""
    return "Đã so đến đâu"


def doubt() -> str:
    """Head what is in doubt."""
    return "Chỗ còn ngờ"


def signs() -> str:
    """Head the signs."""
    return "Biểu hiện cụ thể"


def questions() -> str:
    """Head the questions."""
    return "Câu hỏi tự soi"


def audience() -> str:
    """Head whom an item is for."""
    return "Dành cho"


def since() -> str:
    """Head the first version that asks an item."""
    return "Từ bản"


def until() -> str:
    """Head the last version that has something."""
    return "Đến bản"


def compared_by() -> str:
    """Head who compared the wording."""
    return "Người so"


def compared_on() -> str:
    """Head the day on which the wording was compared."""
    return "Ngày so"


def sentence() -> str:
    """Head the sentence of a level."""
    return "Câu trả lời"


def hint() -> str:
    """Head the hint of a level."""
    return "Lời chỉ dẫn"


def head_name() -> str:
    """Head the names of the head."""
    return "Mục"


def head_value() -> str:
    """Head the values of the head."""
    return "Nội dung"


def checklist_id() -> str:
    """Name the id of the checklist."""
    return "Mã danh mục"


def version() -> str:
    """Name the version."""
    return "Phiên bản"


def title() -> str:
    """Name the title."""
    return "Tên danh mục"


def effective_from() -> str:
    """Name the day from which the version holds."""
    return "Có hiệu lực từ"


def legal_basis() -> str:
    """Name a line of the legal basis."""
    return "Căn cứ"


# --- words for what may stand there -----------------------------------------------------------------------------------


def checked_name(how_far: Checked) -> str:
    """Return how a wording was compared, in a cell."""
    return {
        Checked.TWO_SOURCES: "khớp hai nguồn",
        Checked.ONE_SOURCE: "khớp một nguồn",
        Checked.PARTLY: "mới so một phần",
        Checked.UNCHECKED: "chưa so",
    }[how_far]


def audience_name(whom: Audience) -> str:
    """Return whom an item is for, in a cell."""
    return {
        Audience.FORM_2A: "2A",
        Audience.FORM_2B: "2B",
        Audience.FORM_2C: "2C",
        Audience.PROBATION: "dự bị",
    }[whom]


def guide_lines() -> str:
    """Tell how several lines stand in one cell."""
    return "Mỗi dòng trong ô là một câu; xuống dòng trong ô bằng Alt+Enter."


def guide_id() -> str:
    """Tell that an id is permanent."""
    return (
        "Mã vĩnh viễn: không sửa mã đã có, không dùng lại. Mục mới thì đặt mã mới: chữ thường không dấu, có gạch nối."
    )


def guide_until() -> str:
    """Tell how something is withdrawn."""
    return "Thôi dùng thì ghi số bản cuối cùng còn dùng vào đây, đừng xoá dòng."
