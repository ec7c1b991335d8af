"""Sentences of the screen on which one draft is written."""

from __future__ import annotations


def to_list() -> str:
    """Name the button that goes back to the list of drafts."""
    return "Danh sách"


def view_form() -> str:
    """Name the view as a form."""
    return "Biểu mẫu"


def view_text() -> str:
    """Name the view as text."""
    return "Văn bản"


def view_changes() -> str:
    """Name the view of what changes."""
    return "Thay đổi"


def view_preview() -> str:
    """Name the view of what readers will see."""
    return "Xem trước"


def views_name() -> str:
    """Name the row of views for screen readers."""
    return "Cách xem bản nháp"


def shown_view(name: str) -> str:
    """Name the button that opens the menu of views, by the one that is shown."""
    return f"Đang xem: {name}"


def undo() -> str:
    """Name the button that takes the last step back, whichever view made it."""
    return "Hoàn tác bước vừa rồi"


def redo() -> str:
    """Name the button that makes a step again."""
    return "Làm lại bước vừa hoàn tác"


def draft_title(name: str) -> str:
    """Head the screen over a draft."""
    return f"Bản nháp: {name}"


def published_title(name: str, version: str) -> str:
    """Head the screen over a published version."""
    return f"Đã phát hành, chỉ đọc: {name}, bản {version}"


def number_taken(own: str, highest: str) -> str:
    """Say that a draft cannot be published under its number."""
    return (
        f"Sổ tay đã có bản {highest}, nên bản nháp mang số {own} không phát hành được. Chữ đã viết còn nguyên; "
        "đồng chí lấy số tiếp theo."
    )


def take_number(number: str) -> str:
    """Name the button that gives a draft the next number."""
    return f"Lấy số {number}"


def took_number(number: str, replaces: str) -> str:
    """Say which number a draft has by now; ``replaces`` is "" where that is not written."""
    if not replaces:
        return f"Bản nháp nay là bản {number}."
    return (
        f"Bản nháp nay là bản {number}, thay cho bản {replaces}. Đồng chí xem lại «Thay đổi»: mọi chỗ nay so với bản "
        f"{replaces}."
    )


def opened_as_text() -> str:
    """Say why a draft is shown as text."""
    return (
        "Bản nháp đang có chỗ viết sai nên mở ở dạng văn bản. Chữ đã viết còn nguyên; "
        "đồng chí sửa những chỗ ghi bên dưới."
    )


def form_waits_title() -> str:
    """Say that the form cannot be shown yet."""
    return "Biểu mẫu chưa mở được"


def form_waits(problem: str) -> str:
    """Say why the form cannot be shown, and what to do."""
    return (
        f"Văn bản đang có chỗ viết sai nên chương trình chưa chia được thành các ô. Chữ đã viết còn nguyên. {problem}"
    )


def to_text() -> str:
    """Name the button that goes to the text."""
    return "Sửa trong văn bản"
