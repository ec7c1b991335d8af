"""Sentences about rating many at once."""

from __future__ import annotations

from sotay.domain.rating import Stage
from sotay.texts import stages


def title() -> str:
    """Title of the window that rates many."""
    return "Ghi cho nhiều đồng chí"


def stage() -> str:
    """Label the choice of the stage."""
    return "Bước"


def what() -> str:
    """Label the choice of what is stored."""
    return "Ghi mức nào"


def agree_with(stage: Stage, earlier: Stage) -> str:
    """Choose that a stage says of each what an earlier one said."""
    who = {
        Stage.WORKPLACE: "Cơ quan, đơn vị nhất trí",
        Stage.CELL_COMMITTEE: "Chi uỷ nhất trí",
        Stage.ORGANISATIONS: "Đoàn thể nhất trí",
        Stage.CELL: "Chi bộ đề xuất đúng",
        Stage.DECISION: "Cấp uỷ quyết định đúng",
    }[stage]
    what = "mức tự nhận của từng đồng chí" if earlier is Stage.OWN else "mức chi bộ đề xuất cho từng đồng chí"
    return f"{who} với {what}" if "nhất trí" in who else f"{who} {what}"


def one_level() -> str:
    """Choose one level for all."""
    return "Tất cả cùng một mức"


def reason() -> str:
    """Label why nobody of them has the stage, or on what all the levels rest."""
    return "Lý do, căn cứ chung (nếu có)"


def nobody() -> str:
    """Say that nobody's turn it is."""
    return "Hiện không có đồng chí nào đang chờ bước này."


def nobody_at_all() -> str:
    """Say that no stage waits for anybody whose claim is known."""
    return (
        "Hiện không có đồng chí nào đang chờ một bước sau mức tự nhận. Đồng chí ghi mức tự nhận trước, "
        "hoặc mọi bước đã ghi đủ."
    )


def will(names: list[str]) -> str:
    """Say of whom something would be stored; ``names`` are all of them."""
    most = 12
    named = ", ".join(names[:most])
    more = f" và {len(names) - most} đồng chí nữa" if len(names) > most else ""
    return f"Sẽ ghi cho {len(names)} đồng chí: {named}{more}."


def without_level(number: int) -> str:
    """Say how many are left out because the level to agree with is not there."""
    return f"{number} đồng chí đang chờ bước này nhưng chưa có mức để lấy theo, giữ nguyên."


def others(number: int) -> str:
    """Say how many are left out because another stage comes first, or theirs is done."""
    return f"{number} đồng chí chưa đến hoặc đã qua bước này, giữ nguyên."


def give(number: int) -> str:
    """Name the button that stores it."""
    return f"Ghi cho {number} đồng chí"


def cancel() -> str:
    """Name the button that stores nothing."""
    return "Thôi"


def given(number: int, stage: Stage, left_out: list[str]) -> str:
    """Say of how many something was stored, and of whom not."""
    said = f"Đã ghi bước «{stages.name(stage)}» cho {number} đồng chí."
    return f"{said} Không ghi: {', '.join(left_out)}." if left_out else said
