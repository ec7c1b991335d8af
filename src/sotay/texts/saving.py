"""Sentences about saving, locking and leaving."""

from __future__ import annotations

from sotay.domain.store_kind import StoreKind
from sotay.texts.stores import store_name, store_name_first

# --- saving ---------------------------------------------------------------------------------------------------------


def save_failed(reason: str) -> str:
    """Say that typed words could not be stored and are still in the window."""
    return f"Chưa lưu được. Chữ đồng chí vừa gõ vẫn còn trong cửa sổ này. {reason}"


def save_failed_again(reason: str) -> str:
    """Say that storing failed more than once and that another place is wise."""
    return (
        "Vẫn chưa lưu được. Chữ đồng chí vừa gõ vẫn còn trong cửa sổ này; "
        f"nên lưu tạm sang một chỗ khác trước khi tắt máy. {reason}"
    )


def try_again() -> str:
    """Name the button that tries once more."""
    return "Thử lại"


def save_elsewhere() -> str:
    """Name the button that keeps the words in another place."""
    return "Lưu sang chỗ khác…"


def unsaved_text_file_name(day: str) -> str:
    """Name the file with words that could not be stored; ``day`` is written as 2026-11-22."""
    return f"chua-luu-{day}.txt"


def text_files() -> str:
    """Name plain text files in a file dialog."""
    return "Tệp chữ"


def unsaved_text_kept(name: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say in which file the words are now, and that it is not encrypted."""
    return (
        f"Đã cất phần chữ chưa lưu vào tệp {name}. Tệp này không được mã hoá: "
        f"đồng chí chép lại vào {store_name(kind)} khi lưu được rồi xoá tệp đi."
    )


def store_copied(name: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say where the copy of the store is."""
    return f"Đã chép cả {store_name(kind)} vào thư mục {name}."


# --- reading only ---------------------------------------------------------------------------------------------------


def read_only(folder: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that the store can only be read, what can be done all the same, and how to go on writing."""
    return (
        f"{store_name_first(kind)} ở «{folder}» chỉ đọc được: nơi này không cho ghi. "
        "Đồng chí xem, in và xuất tệp như thường, nhưng chữ gõ thêm sẽ không lưu được. "
        f"Muốn ghi tiếp, đồng chí chép cả {store_name(kind)} sang chỗ khác rồi mở ở đó."
    )


def nothing_waits() -> str:
    """Answer a wish to save where nothing can be saved and nothing was typed."""
    return "Chỉ đọc, không có gì chờ lưu"


# --- locking --------------------------------------------------------------------------------------------------------


def lock_soon(seconds: int, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Warn that the window locks soon, and say how to keep it open."""
    return f"{store_name_first(kind)} sẽ tự khoá sau {seconds} giây. Chữ đã gõ được lưu trước khi khoá."


def keep_open() -> str:
    """Name the button that puts the lock off."""
    return "Tôi vẫn đang dùng"


def locking(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that the window is being locked."""
    return f"Đang lưu và khoá {store_name(kind)}…"


def lock_failed(reason: str) -> str:
    """Say that the window was not locked, and why."""
    return f"Chưa khoá được, vì khoá lúc này sẽ mất chữ chưa lưu. {reason}"


# --- leaving --------------------------------------------------------------------------------------------------------


def leaving() -> str:
    """Say that everything is being stored and backed up before the window closes."""
    return "Đang lưu và sao lưu trước khi thoát…"


def leaving_save_failed(reason: str) -> str:
    """Say that the window stays open because words could not be stored."""
    return f"Chưa thoát, vì còn chữ chưa lưu được. {reason}"


def leaving_backup_failed(reason: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that the window stays open because the backup failed, and that the words are safe."""
    return f"Chưa thoát. Chữ đã lưu đủ trong {store_name(kind)}, nhưng chưa sao lưu được. {reason}"


def quit_without_backup() -> str:
    """Name the button that ends the program without a backup."""
    return "Thoát, không sao lưu"


def quit_and_lose() -> str:
    """Name the button that ends the program and gives up what is not stored."""
    return "Thoát, bỏ phần chưa lưu"
