"""Sentences of the widgets that every page uses."""

from __future__ import annotations


def undo() -> str:
    """Name the button that takes the last act back."""
    return "Hoàn tác"


def close_bar() -> str:
    """Name the button that closes a message."""
    return "Đóng thông báo"


def error_bar() -> str:
    """Name the kind of a message, for those who hear it."""
    return "Có lỗi"


def warning_bar() -> str:
    """Name the kind of a message, for those who hear it."""
    return "Cần chú ý"


def info_bar() -> str:
    """Name the kind of a message, for those who hear it."""
    return "Thông báo"


def saving() -> str:
    """Say that text is on its way to the disk."""
    return "Đang lưu…"


def autosaved_at(clock: str) -> str:
    """Say when the text was last stored by itself; ``clock`` as 14:32."""
    return f"Đã tự lưu lúc {clock}"


def saved_at(clock: str) -> str:
    """Answer a wish to save; ``clock`` as 14:32."""
    return f"Đã lưu lúc {clock}"


def not_saved() -> str:
    """Say that text is only in the window and not on the disk."""
    return "Chưa lưu được"


def clear_choice() -> str:
    """Name the button that takes a choice back."""
    return "Bỏ chọn"


def show_password() -> str:
    """Name the button that shows what is typed."""
    return "Hiện mật khẩu"


def hide_password() -> str:
    """Name the button that hides what is typed."""
    return "Ẩn mật khẩu"


def cancel() -> str:
    """Name the button that closes a window without doing anything."""
    return "Thôi"
