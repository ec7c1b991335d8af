"""What several commands say, and checklist check."""

from __future__ import annotations

from sotay.domain.store_kind import StoreKind
from sotay.texts.stores import store_name


def version(number: str) -> str:
    """Name the program and its version."""
    return f"sotay {number}"


def size(size_bytes: int) -> str:
    """Write a size with a decimal comma."""
    if size_bytes < 1024:  # noqa: PLR2004 - the unit itself
        return f"{size_bytes} B"
    for unit, scale in (("KB", 1024), ("MB", 1024**2), ("GB", 1024**3)):
        if size_bytes < 1024 * scale or unit == "GB":
            return f"{size_bytes / scale:.1f} {unit}".replace(".", ",")
    raise AssertionError


def ask_password(folder: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Ask for the password of a store."""
    return f"Mật khẩu của {store_name(kind)} «{folder}»: "


def ask_new_password(folder: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Ask for the password of a store to be made."""
    return f"Mật khẩu mới cho {store_name(kind)} «{folder}»: "


def ask_password_again() -> str:
    """Ask for the new password a second time."""
    return "Gõ lại mật khẩu mới: "


def passwords_differ() -> str:
    """Say that both entries of a new password differ."""
    return "Hai lần gõ mật khẩu không giống nhau, nên chưa làm gì. Đồng chí chạy lại lệnh."


def no_password() -> str:
    """Say that no password was given."""
    return "Chưa có mật khẩu. Đồng chí đặt biến môi trường SOTAY_PASSWORD hoặc chạy lệnh trong cửa sổ dòng lệnh."


def stopped() -> str:
    """Say that the command was interrupted."""
    return "Đã dừng theo yêu cầu. Những gì đã lưu vẫn còn."


def bug(kind: str) -> str:
    """Say that the program has a fault of its own."""
    return f"Chương trình có lỗi ({kind}). Những gì đã lưu vẫn còn; đồng chí gửi các dòng dưới đây cho người hỗ trợ."


def only_preview() -> str:
    """Say that nothing was written."""
    return "Chỉ xem trước, chưa ghi gì."


def form_file_unusable(path: str, problems: int) -> str:
    """Say that one form file was left out."""
    return f"Bỏ qua tệp mẫu «{path}» vì có {problems} chỗ cần sửa:"


def checklist_good(path: str, version_name: str, groups: int, items: int) -> str:
    """Say that a checklist file has no problem."""
    return f"{path}: tốt, phiên bản {version_name}, {groups} nhóm, {items} mục."
