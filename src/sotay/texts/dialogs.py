"""Sentences of the small windows that ask and choose files."""

from __future__ import annotations


def copy_details() -> str:
    """Name the button that copies technical lines."""
    return "Chép chi tiết"


def details() -> str:
    """Name the field of technical lines, for those who hear it."""
    return "Chi tiết"


def desktop_place() -> str:
    """Name the button for the desktop folder."""
    return "Màn hình nền"


def documents_place() -> str:
    """Name the button for the documents folder."""
    return "Tài liệu"


def usb_place(name: str) -> str:
    """Name the button for a removable drive; ``name`` as E: or the volume's name."""
    return f"USB ({name})"


def other_place() -> str:
    """Name the button that opens the full file window."""
    return "Chọn chỗ khác…"


def choose_place() -> str:
    """Ask where a file shall go."""
    return "Đồng chí muốn lưu vào đâu?"


def file_will_be_named(name: str) -> str:
    """Say what the file will be called."""
    return f"Tên tệp: {name}"


def replace_title() -> str:
    """Title of the question whether to replace a file."""
    return "Tệp này đã có"


def replace_question(name: str) -> str:
    """Ask whether to replace a file."""
    return f"Ở đó đã có tệp «{name}». Nếu ghi đè, nội dung cũ của tệp sẽ mất."


def replace_file() -> str:
    """Name the button that replaces the old file."""
    return "Ghi đè tệp cũ"


def keep_file() -> str:
    """Name the button that keeps the old file."""
    return "Giữ tệp cũ"


def all_files() -> str:
    """Name the choice of every kind of file."""
    return "Mọi tệp"


def crash_title() -> str:
    """Title of the window after a fault of the program."""
    return "Chương trình gặp lỗi"


def crash_text() -> str:
    """Say that the program has a fault and what to do."""
    return (
        "Đây là lỗi của chương trình, không phải của đồng chí. Những gì đã báo «Đã lưu» vẫn còn nguyên. "
        "Đồng chí đóng chương trình rồi mở lại. Chi tiết dưới đây không có chữ nào đồng chí đã ghi, "
        "nên có thể chép gửi người hỗ trợ."
    )


def crash_quit() -> str:
    """Name the button that closes the application after a fault."""
    return "Đóng chương trình"


def crash_continue() -> str:
    """Name the button that goes on after a fault."""
    return "Tiếp tục dùng"
