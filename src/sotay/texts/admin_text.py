"""Sentences of the view in which a file is written as text."""

from __future__ import annotations


def field_name() -> str:
    """Name the field for screen readers."""
    return "Văn bản YAML của bản nháp"


def field_hint() -> str:
    """Tell screen readers how the keyboard leaves the field."""
    return "Phím Tab viết hai dấu cách. Bấm F6 để sang phần khác của trang, F8 để tới chỗ cần sửa."


def problem_list() -> str:
    """Name the list of problems for screen readers."""
    return "Những chỗ cần sửa"


def problems(count: int) -> str:
    """Say how many problems there are."""
    return "Có 1 chỗ cần sửa. F8: tới chỗ đó." if count == 1 else f"Có {count} chỗ cần sửa. F8: tới chỗ sau."


def no_problem() -> str:
    """Say that the file can be read as it is."""
    return "Không thấy lỗi."


def checking() -> str:
    """Say that the text is being looked at."""
    return "Đang kiểm tra…"


def place(line: int, column: int) -> str:
    """Say where the cursor is."""
    return f"Dòng {line}, cột {column}"


def read_only() -> str:
    """Say that this text cannot be changed."""
    return "Chỉ để đọc"


def next_problem() -> str:
    """Name the button that goes to the next problem."""
    return "Chỗ cần sửa tiếp theo"


def previous_problem() -> str:
    """Name the button that goes to the problem before."""
    return "Chỗ cần sửa trước"


# --- search -----------------------------------------------------------------------------------------------------------


def find_label() -> str:
    """Name the search field."""
    return "Tìm trong văn bản"


def find_hint() -> str:
    """Say how to search."""
    return "có dấu hay không dấu"


def hits(place: int, count: int) -> str:
    """Say which of the hits is shown; 0 for none yet."""
    if not count:
        return "Không thấy"
    return f"{place}/{count}" if place else f"{count} chỗ"


def next_hit() -> str:
    """Name the button that goes to the next hit."""
    return "Chỗ tiếp theo (F3)"


def previous_hit() -> str:
    """Name the button that goes to the hit before."""
    return "Chỗ trước (Shift+F3)"


def close_find() -> str:
    """Name the button that closes the search."""
    return "Đóng ô tìm"
