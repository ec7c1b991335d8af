"""Words of a made-up next version, for the pictures of the screens on which one is written."""

from __future__ import annotations


def rewritten() -> tuple[tuple[str, str], ...]:
    """Return words of the shipped checklist and what an admin may make of them."""
    return (
        ("dao động, giảm sút niềm tin vào mục tiêu", "dao động, mất niềm tin vào mục tiêu"),
        ("Không chấp hành nghiêm các nguyên tắc", "Chấp hành chưa nghiêm các nguyên tắc"),
    )


def publisher() -> str:
    """Name a publisher."""
    return "Đảng uỷ phường Tân Phong"


def reheaded() -> tuple[str, str]:
    """Return a heading of the shipped form and what an admin may make of it."""
    return ("Ưu điểm, kết quả đạt được", "Kết quả đã đạt được trong năm")
