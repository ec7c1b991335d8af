"""What the stages of a rating are called, and how a level is told so that none looks final before the decision."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.rating import Stage, Standing


def name(stage: Stage) -> str:
    """Name a stage, as the head of a column does."""
    match stage:
        case Stage.OWN:
            return "Đảng viên tự nhận"
        case Stage.WORKPLACE:
            return "Cơ quan, đơn vị xếp loại"
        case Stage.CELL_COMMITTEE:
            return "Chi uỷ nhận xét"
        case Stage.ORGANISATIONS:
            return "Đoàn thể nhận xét"
        case Stage.CELL:
            return "Chi bộ đề xuất"
        case Stage.DECISION:
            return "Cấp uỷ quyết định"
        case _:
            assert_never(stage)


def standing(of: Standing | None, level_name: str) -> str:
    """Say the level with who gave it; before the decision it is said that nothing is decided."""
    if of is None:
        return "Chưa có mức nào"
    said = f"{name(of.stage)}: {level_name}"
    return said if of.is_final else f"{said} (cấp uỷ chưa quyết định)"


def undecided() -> str:
    """Stand in the place of a decision that was not made yet."""
    return "Chưa quyết định"


def absent() -> str:
    """Stand in the cell of a stage that a member does not have."""
    return "Không có"


def not_yet() -> str:
    """Stand in the cell of a stage that has not spoken."""
    return ""
