"""Sentences of what the history counts over the years: the items of a group, and how far each period was answered."""

from __future__ import annotations

from collections.abc import Sequence

# --- a group ---------------------------------------------------------------------------------------------------------


def view_groups() -> str:
    """Return the name of the view of the groups."""
    return "Theo nhóm"


def group_hint() -> str:
    """Say how to read the picture of the groups."""
    return (
        "Mỗi hàng là một năm, mỗi hình là một mục. Mỗi mục tính một lần, theo mức chọn sau cùng trong năm; "
        "số đếm để nhìn lại, không phải điểm số. Bấm vào một ô để đọc kỳ cuối của năm đó."
    )


def group_picture(groups: int, years: int) -> str:
    """Return the accessible name of the picture of the groups."""
    return f"{groups} nhóm qua {years} năm"


def groups_empty() -> str:
    """Say why there is no group to show while there are periods."""
    return "Chưa có kỳ nào tính cho một năm. Kỳ theo nhiệm kỳ không tính cho riêng năm nào."


def print_groups() -> str:
    """Return the button that prints the groups."""
    return "In, lưu PDF, Word các nhóm…"


def groups_title() -> str:
    """Return the title of the paper of the groups."""
    return "CÁC NHÓM QUA TỪNG NĂM"


def groups_paper() -> str:
    """Name the paper of the groups, as inside a sentence."""
    return "các nhóm qua từng năm"


def groups_document() -> str:
    """Name the file of the groups in its properties."""
    return "Các nhóm biểu hiện qua từng năm"


def groups_file_name() -> str:
    """Return the proposed file name of the groups."""
    return "Cac-nhom-qua-tung-nam.pdf"


def year(number: int) -> str:
    """Head the row of a year."""
    return f"Năm {number}"


def count_of(year_words: str, sentence: str, count: int, total: int) -> str:
    """Say how many items of a group stand at a level in a year."""
    return f"{year_words}: {count}/{total} mục «{sentence}»"


def count_unanswered(year_words: str, count: int, total: int) -> str:
    """Say how many items of a group were not answered in a year."""
    return f"{year_words}: {count}/{total} mục chưa trả lời"


def group_changed(year_words: str, changes: Sequence[str]) -> str:
    """Say why two years of a group are not to be held against each other."""
    return f"{year_words}, nhóm này khác năm trước: {'; '.join(changes)}. Số đếm hai năm không so thẳng được."


def change_meaning(name: str) -> str:
    """Say, as a part of a list, that an item changed its meaning."""
    return f"{name} đổi nghĩa"


def change_undeclared(name: str) -> str:
    """Say, as a part of a list, that an item has other words that nobody classified."""
    return f"{name} lời văn khác, chưa phân loại"


def change_split(name: str) -> str:
    """Say, as a part of a list, that an item was split."""
    return f"{name} tách ra"


def change_merged(name: str) -> str:
    """Say, as a part of a list, that an item was merged."""
    return f"{name} gộp lại"


def change_added(name: str) -> str:
    """Say, as a part of a list, that an item is new."""
    return f"{name} thêm mới"


def change_withdrawn(name: str) -> str:
    """Say, as a part of a list, that an item is gone."""
    return f"{name} thôi dùng"


def column_unanswered() -> str:
    """Head the column of items without an answer."""
    return "Chưa trả lời"


# --- how far each period was answered --------------------------------------------------------------------------------


def view_fills() -> str:
    """Return the name of the view of how far each period was answered."""
    return "Đã ghi đủ chưa"


def fill_hint() -> str:
    """Say how to read the picture of how far each period was answered."""
    return "Mỗi ô là một kỳ, kèm số mục đã trả lời trên số mục của danh mục kỳ đó. Bấm vào một ô để mở kỳ ấy."


def fill_picture(periods: int) -> str:
    """Return the accessible name of the picture of how far each period was answered."""
    return f"Đã ghi đủ chưa: {periods} kỳ"


def fill_answered() -> str:
    """Explain the full part of a field."""
    return "Đã trả lời"


def fill_half() -> str:
    """Explain the hatched part of a field."""
    return "Đang dở: đã ghi, chưa chọn mức"


def fill_untouched() -> str:
    """Explain the empty part of a field."""
    return "Chưa ghi gì"


def fill_number(answered: int, total: int) -> str:
    """Write how many items are answered."""
    return f"{answered}/{total}"


def fill_words(period: str, answered: int, half: int, untouched: int) -> str:
    """Say how far a period was answered; nothing of what was answered."""
    total = answered + half + untouched
    if answered == total:
        return f"{period}: đã trả lời đủ {total} mục"
    rest = [f"{count} mục {words}" for count, words in ((half, "đang dở"), (untouched, "chưa ghi gì")) if count]
    return f"{period}: đã trả lời {answered}/{total} mục, {', '.join(rest)}"


def fill_columns() -> tuple[str, ...]:
    """Head the columns of the table in numbers."""
    return ("Kỳ", "Đã trả lời", "Đang dở", "Chưa ghi gì")


def print_fills() -> str:
    """Return the button that prints how far each period was answered."""
    return "In, lưu PDF, Word bảng này…"


def fills_title() -> str:
    """Return the title of the paper of how far each period was answered."""
    return "CÁC KỲ ĐÃ GHI ĐỦ CHƯA"


def fills_paper() -> str:
    """Name that paper, as inside a sentence."""
    return "bảng các kỳ đã ghi đủ chưa"


def fills_document() -> str:
    """Name its file in its properties."""
    return "Các kỳ tự đánh giá đã ghi đủ chưa"


def fills_file_name() -> str:
    """Return its proposed file name."""
    return "Cac-ky-da-ghi-du-chua.pdf"
