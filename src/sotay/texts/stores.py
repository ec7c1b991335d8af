"""Words for the two kinds of store, and the commands of a window that name its store."""

from __future__ import annotations

from sotay.domain.backup import BackupContent
from sotay.domain.store_kind import StoreKind
from sotay.texts import books


def store_name(kind: StoreKind) -> str:
    """Name a kind of store inside a sentence."""
    return books.CELL_BOOK if kind is StoreKind.CELL else books.HANDBOOK


def store_name_first(kind: StoreKind) -> str:
    """Name a kind of store at the beginning of a sentence."""
    return books.first(store_name(kind))


def copy_elsewhere(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the command that copies the store to another place."""
    return f"Chép {store_name(kind)} sang chỗ khác…"


def open_store_folder(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the command that opens the folder of the store."""
    return f"Mở thư mục chứa {store_name(kind)}"


def open_other(kind: StoreKind) -> str:
    """Name the command that opens a window for the other kind of store than this."""
    return "Mở sổ tay cá nhân…" if kind is StoreKind.CELL else "Mở sổ chi bộ…"


def other_not_started(kind: StoreKind) -> str:
    """Say that no window for this kind of store could be opened, and what to do."""
    return (
        f"Máy chưa mở được cửa sổ mới cho {store_name(kind)}. "
        "Đồng chí mở chương trình thêm một lần nữa từ biểu tượng, rồi chọn ở trang mở khoá."
    )


def content_words(content: BackupContent) -> str:
    """Say what a backup holds, as a list inside a sentence."""
    if content.kind is StoreKind.CELL:
        return f"{content.people} người, {content.submissions} bản nộp"
    return f"{content.periods} kỳ, {content.answers} câu trả lời, {content.reviews} bản kiểm điểm"
