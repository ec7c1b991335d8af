"""What the commands on a season say: archiving it, opening it again, making its mirror."""

from __future__ import annotations


def archive_help() -> str:
    """Describe cell archive."""
    return "lưu trữ một mùa kiểm điểm: từ đó chỉ xem và in, văn bản giữ nguyên như lúc lưu"


def reopen_help() -> str:
    """Describe cell reopen."""
    return "mở lại một mùa kiểm điểm đã lưu trữ; sổ ghi vào nhật ký là đã mở lại"


def season_year() -> str:
    """Describe --year of a season."""
    return "năm của mùa kiểm điểm"


def archived(year: int, members: int) -> str:
    """Say that a season was archived."""
    return f"Đã lưu trữ mùa kiểm điểm năm {year}, {members} người. Từ nay chỉ xem và in; cần sửa thì mở lại."


def would_be_archived(year: int, members: int) -> str:
    """Say what would be archived."""
    return f"Sẽ lưu trữ mùa kiểm điểm năm {year}, {members} người."


def reopened(year: int) -> str:
    """Say that a season is open again."""
    return f"Đã mở lại mùa kiểm điểm năm {year}. Văn bản từ nay theo những gì đang có trong sổ."


def would_be_reopened(year: int) -> str:
    """Say that a season would be opened again."""
    return f"Sẽ mở lại mùa kiểm điểm năm {year}."


def was_open(year: int) -> str:
    """Say that a season was not archived."""
    return f"Mùa kiểm điểm năm {year} đang mở, chưa lưu trữ; không có gì thay đổi."


def make_mirror_help() -> str:
    """Describe --make-mirror."""
    return "lập bảng soi chung của năm nếu chưa lập; mỗi năm chỉ lập một lần, lập rồi không thêm bài nộp sau"


def make_mirror_alone() -> str:
    """Say that the option belongs to one kind of paper."""
    return "chỉ dùng với --kind mirror."


def mirror_not_made(year: int, given: int, members: int) -> str:
    """Say that the mirror of a year is not made yet, and what making it means."""
    return (
        f"Bảng soi chung năm {year} chưa lập. Hiện {given} trên {members} đồng chí đã nộp phần này. "
        "Mỗi năm chỉ lập một lần, bài nộp sau không thêm vào nữa; khi đã thu đủ, đồng chí chạy lại với --make-mirror."
    )
