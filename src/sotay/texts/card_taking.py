"""Words of taking members' cards in."""

from __future__ import annotations


def take_files() -> str:
    """Name the button that takes card files."""
    return "Nhận tệp thẻ…"


def choose_files() -> str:
    """Title of the window in which card files are chosen."""
    return "Chọn tệp thẻ của đảng viên"


def file_kind() -> str:
    """Name the kind of file."""
    return "Thẻ khoá của đảng viên"


def noted(label: str) -> str:
    """Say that a card was taken."""
    return f"Đã nhận thẻ của {label}, chờ đối chiếu."


def known_already(label: str) -> str:
    """Say that this card is there already."""
    return f"Thẻ này của {label} đã có trong sổ."


def noted_many(count: int, refused: int) -> str:
    """Say how many cards were taken."""
    said = f"Đã nhận {count} thẻ, chờ đối chiếu."
    return f"{said} {refused} tệp không nhận." if refused else said


def none_noted(refused: int) -> str:
    """Say that none of several files was taken."""
    return f"Cả {refused} tệp đều không nhận."


def refused_title() -> str:
    """Title of the window that names the files that were not taken."""
    return "Những tệp không nhận"


def refused_line(name: str, reason: str) -> str:
    """Name a file and why it was not taken."""
    return f"{name}: {reason}"


def close() -> str:
    """Name the button that closes a window of nothing but words."""
    return "Đã đọc"


def offer_title() -> str:
    """Title of the question about a file that was opened."""
    return "Nhận thẻ khoá này?"


def offer(name: str, fingerprint: str) -> str:
    """Ask about a file that was opened."""
    return (
        f"Tệp vừa mở là thẻ khoá mang tên {name}, dấu vân khoá {fingerprint}. Nhận vào sổ thì thẻ còn chờ đối chiếu, "
        "bài nộp chưa được nhận ngay."
    )


def offer_yes() -> str:
    """Name the answer that takes the card."""
    return "Nhận thẻ"


def offer_no() -> str:
    """Name the answer that leaves the card."""
    return "Không nhận"


def whose_title() -> str:
    """Title of the question whose card it is."""
    return "Thẻ này của ai"


def whose(name: str) -> str:
    """Ask whose card it is."""
    return f"Danh sách có nhiều đồng chí tên {name}. Đồng chí chọn đúng người đưa thẻ."


def whose_nobody() -> str:
    """Name the answer that leaves the card."""
    return "Chưa rõ, không nhận"
