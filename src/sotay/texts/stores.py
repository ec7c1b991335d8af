"""Words for the two kinds of store, and the commands of a window that name its store."""

from __future__ import annotations

from sotay.domain.store_kind import StoreKind


def store_name(kind: StoreKind) -> str:
    """Name a kind of store inside a sentence."""
    return "sổ chi bộ" if kind is StoreKind.CELL else "sổ tay"


def store_name_first(kind: StoreKind) -> str:
    """Name a kind of store at the beginning of a sentence."""
    return store_name(kind).capitalize()


def copy_elsewhere(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the command that copies the store to another place."""
    return f"Chép {store_name(kind)} sang chỗ khác…"


def open_store_folder(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the command that opens the folder of the store."""
    return f"Mở thư mục chứa {store_name(kind)}"
