"""Sentences about the cap on the highest level: a warning and how it is counted."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.cap import Cap
from sotay.domain.review_rules import CapBase, Rounding
from sotay.texts import cell_papers


def rounding(way: Rounding) -> str:
    """Say what becomes of a part of a person."""
    match way:
        case Rounding.DOWN:
            return "làm tròn xuống"
        case Rounding.NEAREST:
            return "làm tròn đến số gần nhất"
        case Rounding.UP:
            return "làm tròn lên"
        case _:
            assert_never(way)


def cap_kept(cap: Cap, level: str, *, is_decided: bool) -> str:
    """Say how the highest level stands to its cap, and how that is counted; ``level`` in short."""
    by = "cấp uỷ quyết định" if is_decided else "chi bộ đề xuất"
    setting = cap.setting
    counted = f"{cell_papers.per_cent(setting.per_cent)} {cell_papers.cap_base(setting.base)} là {cap.base}"
    return f"Mức «{level}»: {by} {cap.given}, mức trần {cap.allowed} ({counted}; {rounding(setting.rounding)})."


def cap_exceeded(cap: Cap, level: str, *, is_decided: bool) -> str:
    """Warn that more hold the level than the cap allows; nothing is refused."""
    return (
        f"Vượt mức trần {cap.given - cap.allowed} đồng chí. {cap_kept(cap, level, is_decided=is_decided)} "
        "Cấp có thẩm quyền xem xét, quyết định."
    )


def cap_title() -> str:
    """Title of the window on how the cap is counted."""
    return "Cách tính mức trần"


def cap_hint(level: str) -> str:
    """Say what the settings are for."""
    return f"Mức trần của «{level}». Mỗi nơi hướng dẫn một cách; đồng chí chọn theo hướng dẫn của cấp uỷ cấp trên."


def cap_base_label() -> str:
    """Label the choice of the base."""
    return "Tính trên"


def cap_base_choice(base: CapBase) -> str:
    """Choose a base."""
    words = cell_papers.cap_base(base)
    return words[:1].upper() + words[1:]


def cap_rate() -> str:
    """Label the rate."""
    return "Tỉ lệ (%)"


def cap_rate_problem() -> str:
    """Say that the rate is no rate."""
    return "Đồng chí ghi một số từ 0 đến 100, ví dụ 20 hoặc 17,5."


def rounding_label() -> str:
    """Label the choice of the rounding."""
    return "Phần lẻ"


def rounding_choice(way: Rounding) -> str:
    """Choose a rounding."""
    words = rounding(way)
    return words[:1].upper() + words[1:]


def cap_keep() -> str:
    """Name the button that keeps the settings."""
    return "Dùng cách này"


def cap_usual() -> str:
    """Name the button that goes back to the rules."""
    return "Theo quy định"


def cap_cancel() -> str:
    """Name the button that changes nothing."""
    return "Giữ như cũ"


def cap_changed() -> str:
    """Say that the cap is counted otherwise now."""
    return "Đã đổi cách tính mức trần."
