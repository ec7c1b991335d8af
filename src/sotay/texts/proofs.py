"""Sentences about proof files."""

from __future__ import annotations

KILOBYTE = 1024


def heading() -> str:
    """Head the proof files of an entry or a remedy."""
    return "Minh chứng"


def explained() -> str:
    """Say what becomes of a file that is added."""
    return "Tệp được chép vào sổ tay và mã hoá, mỗi tệp không quá 5 MB. Tệp gốc vẫn ở chỗ cũ."


def add() -> str:
    """Name the button that adds a file."""
    return "Thêm tệp minh chứng…"


def choose_title() -> str:
    """Title of the window in which a file is chosen."""
    return "Chọn tệp minh chứng"


def usual_files() -> str:
    """Name the kinds of files that are proofs as a rule."""
    return "Ảnh, PDF, Word"


def named(name: str, size_bytes: int) -> str:
    """Write a file's name with its size."""
    if size_bytes < KILOBYTE:
        return f"{name} ({size_bytes} byte)"
    if size_bytes < KILOBYTE * KILOBYTE:
        return f"{name} ({size_bytes // KILOBYTE} KB)"
    size = f"{size_bytes / KILOBYTE / KILOBYTE:.1f}".replace(".", ",")
    return f"{name} ({size} MB)"


def save_out() -> str:
    """Name the button that writes a file out."""
    return "Lưu ra…"


def save_out_spoken(name: str) -> str:
    """Name the button that writes a file out, for screen readers."""
    return f"Lưu minh chứng {name} ra ngoài"


def save_dialog() -> str:
    """Title of the window in which a place is chosen."""
    return "Lưu minh chứng ra ngoài"


def any_files() -> str:
    """Name the kind of file where it may be any."""
    return "Tệp minh chứng"


def remove() -> str:
    """Name the button that deletes a file."""
    return "Xoá"


def remove_spoken(name: str) -> str:
    """Name the button that deletes a file, for screen readers."""
    return f"Xoá minh chứng {name}"


def added(name: str) -> str:
    """Say that a file is in the handbook now."""
    return f"Đã chép «{name}» vào sổ tay."


def removed(name: str) -> str:
    """Say that a file was deleted."""
    return f"Đã xoá minh chứng «{name}»."


def brought_back(name: str) -> str:
    """Say that a file is there again."""
    return f"Minh chứng «{name}» đã trở lại."
