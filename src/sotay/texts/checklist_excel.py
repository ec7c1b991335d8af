"""Sentences of the view in which a checklist goes to Excel and comes back."""

from __future__ import annotations


def view() -> str:
    """Name the view."""
    return "Excel"


def explained() -> str:
    """Say what is done here."""
    return (
        "Ai quen làm trên Excel thì lưu bản nháp thành tệp Excel, sửa ở đó rồi lấy lại vào đây. Trước khi đưa vào, "
        "chương trình kể hết những chỗ sẽ đổi; mã của mục giữ nguyên thì mới biết đó vẫn là mục ấy."
    )


def write() -> str:
    """Name the button that writes the file."""
    return "Lưu thành tệp Excel…"


def read() -> str:
    """Name the button that reads a file."""
    return "Lấy từ tệp Excel…"


def save_title() -> str:
    """Title of the window that asks where the file goes."""
    return "Lưu danh mục thành tệp Excel"


def open_title() -> str:
    """Title of the window that asks for the file."""
    return "Chọn tệp Excel đã sửa"


def file_name(checklist_id: str, version: str) -> str:
    """Propose a name for the file."""
    return f"Danh-muc-{checklist_id}-ban-{version}.xlsx"


def written(path: str) -> str:
    """Say where the file is."""
    return f"Đã lưu «{path}». Sửa xong, đồng chí bấm «{read()}»."


def not_readable() -> str:
    """Say that a draft with faults cannot be written as a table."""
    return "Bản nháp đang có lỗi nên chưa lưu thành Excel được; lời đã viết còn nguyên. Đồng chí sửa ở «Văn bản» trước."


def same(name: str) -> str:
    """Say that the file says what the draft says."""
    return f"Tệp «{name}» không khác gì bản nháp, nên không có gì để đưa vào."


def changes(name: str, count: int) -> str:
    """Say how much the file would change; nothing is changed yet."""
    return f"Tệp «{name}» sẽ đổi {count} chỗ. Bản nháp vẫn như cũ cho đến khi đồng chí bấm «{take()}»."


def faults(name: str, count: int) -> str:
    """Say that the draft would have faults."""
    return (
        f"Đưa tệp «{name}» vào thì bản nháp có {count} lỗi dưới đây, sửa xong mới phát hành được. Bản nháp vẫn như cũ "
        f"cho đến khi đồng chí bấm «{take()}»."
    )


def take() -> str:
    """Name the button that puts what was read into the draft."""
    return "Đưa vào bản nháp"


def drop() -> str:
    """Name the button that leaves the draft as it is."""
    return "Thôi, giữ bản nháp"


def taken(name: str) -> str:
    """Say that the draft was changed."""
    return f"Đã đưa tệp «{name}» vào bản nháp. Muốn bỏ thì bấm nút hoàn tác ở trên."


def before() -> str:
    """Head what stands in the draft."""
    return "nháp"


def after() -> str:
    """Head what stands in the file."""
    return "Tệp Excel ghi"
