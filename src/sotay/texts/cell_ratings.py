"""Sentences of the page of ratings: the table by stage, one person, many at once, the cap."""

from __future__ import annotations

from typing import assert_never

from sotay.domain.rating import Stage
from sotay.texts import stages


def page_title(year: int) -> str:
    """Title of the page."""
    return f"Gợi ý và xếp loại năm {year}"


def short_level(name: str) -> str:
    """Say a level in a word or two for the cell of a table; the whole name where it is of another make."""
    short = name.removesuffix(" nhiệm vụ").removeprefix("Hoàn thành ")
    return short[:1].upper() + short[1:]


def short_stage(stage: Stage) -> str:
    """Head the column of a stage."""
    match stage:
        case Stage.OWN:
            return "Tự nhận"
        case Stage.WORKPLACE:
            return "Cơ quan"
        case Stage.CELL_COMMITTEE:
            return "Chi uỷ"
        case Stage.ORGANISATIONS:
            return "Đoàn thể"
        case Stage.CELL:
            return "Chi bộ đề xuất"
        case Stage.DECISION:
            return "Cấp uỷ quyết định"
        case _:
            assert_never(stage)


def name_column() -> str:
    """Head the column of names."""
    return "Họ và tên"


def spoken_name(name: str, cell: str) -> str:
    """Say a name for the ear, with the cell in the book of a committee."""
    return f"{name}, {cell}" if cell else name


def absent_short() -> str:
    """Stand in the cell of a stage that a member does not have."""
    return "–"


def compared(order: int) -> str:
    """Say in a word how a level stands to the claimed one."""
    if not order:
        return ""
    return "cao hơn" if order > 0 else "thấp hơn"


def compared_legend() -> str:
    """Say what the words in the cells compare with."""
    return "«cao hơn», «thấp hơn» là so với mức tự nhận; «–» là không có bước này; ô trống là chưa ghi."


def compared_long(order: int) -> str:
    """Say how a level stands to the claimed one."""
    return f"{compared(order)} mức tự nhận" if order else ""


def later_claim_short(level: str) -> str:
    """Say in a cell that a later paper claims another level; ``level`` in short."""
    return f"bài sau: {level}"


def rated_again_short() -> str:
    """Say in a cell that an earlier decision was replaced."""
    return "xếp loại lại"


def proposes_otherwise_short() -> str:
    """Say in the cell of the decision that the cell proposes another level since."""
    return "đề xuất đã đổi"


def spoken_stage(stage: Stage, words: str, note: str) -> str:
    """Say a cell of the table for the ear."""
    said = [words if words != absent_short() else "không có"] if words else []
    said += [note] if note else []
    return f"{stages.name(stage)}: {', '.join(said) or 'chưa ghi'}"


def not_reviewed_row(reason: str) -> str:
    """Say across the stages that somebody is not reviewed."""
    return f"Không kiểm điểm: {reason}"


def table_name() -> str:
    """Name the table for screen readers."""
    return "Bảng xếp loại theo từng bước"


def summary(reviewed: int, claimed: int, proposed: int, decided: int) -> str:
    """Say how far the cell is."""
    return (
        f"{reviewed} đồng chí kiểm điểm: {claimed} đã có mức tự nhận, {proposed} chi bộ đã đề xuất, "
        f"{decided} cấp uỷ đã quyết định."
    )


def nobody() -> str:
    """Say that the cell has nobody yet."""
    return "Sổ chưa có ai trong danh sách. Đồng chí nhập danh sách đảng viên trước, rồi quay lại trang này."


def nobody_title() -> str:
    """Title of the page without people."""
    return "Chưa có danh sách đảng viên"


def to_roster() -> str:
    """Name the button that leads to the roster."""
    return "Mở danh sách"


def archived(year: int) -> str:
    """Say over a page that the season is only to be read."""
    return f"Mùa kiểm điểm năm {year} đã lưu trữ, nên trang này chỉ để xem. Muốn sửa, đồng chí mở lại mùa này trước."


def search() -> str:
    """Name the search field."""
    return "Tìm tên"


def search_hint() -> str:
    """Say what to type there."""
    return "Tìm tên, gõ không dấu cũng được"


def search_in_committee_hint() -> str:
    """Say what to type there in the book of a committee."""
    return "Tìm tên hay chi bộ, gõ không dấu cũng được"


def shown() -> str:
    """Name the choice of who is listed."""
    return "Hiện"


def everybody(number: int) -> str:
    """Choose everybody."""
    return f"Tất cả ({number})"


def waiting_for(stage: Stage, number: int) -> str:
    """Choose those whose next stage this is."""
    return f"Đang chờ: {short_stage(stage)} ({number})"


def differing(number: int) -> str:
    """Choose those whose levels differ."""
    return f"Các mức khác nhau ({number})"


def later_claims(number: int) -> str:
    """Choose those whose later paper claims another level."""
    return f"Bài nộp sau ghi mức khác ({number})"


def other_proposals(number: int) -> str:
    """Choose those whose cell proposes another level since the committee decided."""
    return f"Chi bộ đổi đề xuất ({number})"


def unreviewed_ones(number: int) -> str:
    """Choose those who are not reviewed."""
    return f"Không kiểm điểm ({number})"


def of_cell() -> str:
    """Name the choice of the cell whose people are listed."""
    return "Chi bộ"


def all_cells(number: int) -> str:
    """Choose the people of all cells."""
    return f"Mọi chi bộ ({number})"


def own_people(name: str) -> str:
    """Choose the committee's own people; ``name`` may be empty."""
    return f"{name or 'Cấp uỷ'}, đảng viên trong sổ"


def unit_choice(name: str, waiting: int) -> str:
    """Choose a cell, saying of how many a level is still to be given."""
    return f"{name}: còn {waiting}" if waiting else name


def none_found() -> str:
    """Say that nobody fits search and choice."""
    return "Không có đồng chí nào khớp với ô tìm và lựa chọn này."


def open_person() -> str:
    """Name the button that opens the person of the row."""
    return "Ghi cho từng đồng chí"


def rate_many() -> str:
    """Name the button that rates many at once."""
    return "Ghi cho nhiều đồng chí…"


def cap_settings() -> str:
    """Name the button that opens how the cap is counted."""
    return "Cách tính mức trần…"
