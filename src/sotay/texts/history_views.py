"""Sentences of what the history draws over the years: one item, a group, how far each period was answered."""

from __future__ import annotations

from collections.abc import Sequence

# --- one item --------------------------------------------------------------------------------------------------------


def view_items() -> str:
    """Return the name of the view that follows one item."""
    return "Từng mục"


def item_label() -> str:
    """Return the label of the choice of the item."""
    return "Mục"


def previous_item() -> str:
    """Return the name of the button that shows the item before."""
    return "Mục trước"


def next_item() -> str:
    """Return the name of the button that shows the item after."""
    return "Mục sau"


def item_name(code: str, short: str) -> str:
    """Name an item by code and short title."""
    return f"{code}  {short}" if code else short


def item_in_sentence(code: str, short: str) -> str:
    """Name an item inside a sentence."""
    return f"{code} {short}" if code else short


def item_hint() -> str:
    """Say how to read the picture of one item."""
    return (
        "Mỗi hàng là một năm, mỗi hình là mức đã chọn ở một kỳ, không phải điểm số. "
        "Bấm vào một hình để đọc câu trả lời của kỳ đó."
    )


def item_picture(name: str, periods: int) -> str:
    """Return the accessible name of the picture of one item."""
    return f"{name}: {periods} kỳ"


def print_item() -> str:
    """Return the button that prints one item."""
    return "In hoặc lưu PDF mục này…"


def item_title() -> str:
    """Return the title of the paper of one item."""
    return "MỘT MỤC QUA CÁC KỲ"


def item_paper(code: str) -> str:
    """Name the paper of one item, as inside a sentence."""
    return f"mục {code} qua các kỳ" if code else "một mục qua các kỳ"


def item_document(code: str) -> str:
    """Name the file of one item in its properties."""
    return f"Mục {code} qua các kỳ tự đánh giá" if code else "Một mục qua các kỳ tự đánh giá"


def item_file_name(code: str) -> str:
    """Return the proposed file name of one item."""
    return f"Muc-{code.replace('.', '-')}-qua-cac-ky.pdf" if code else "Mot-muc-qua-cac-ky.pdf"


def answered_with(period: str, sentence: str) -> str:
    """Say which level was chosen in a period."""
    return f"{period}: {sentence}"


def answered_reworded(period: str, sentence: str) -> str:
    """Say which level was chosen in the first period with other words of the same meaning."""
    return f"{period}: {sentence} (từ kỳ này lời văn đã sửa, nghĩa giữ nguyên)"


def half_done() -> str:
    """Say that words were written and no level was chosen."""
    return "Đang dở: đã ghi, chưa chọn mức"


# --- why answers are not joined --------------------------------------------------------------------------------------


def meaning_changed(period: str) -> str:
    """Say that the meaning changed; ``period`` as inside a sentence, as in all of these."""
    return f"Từ {period}, câu chữ mục này đổi nghĩa. Câu trả lời trước và sau không nối với nhau."


def undeclared(period: str) -> str:
    """Say that the words differ and nobody said whether the meaning does."""
    return f"Từ {period}: lời văn khác, chưa phân loại. Chưa rõ nghĩa có đổi không, nên không nối với các kỳ trước."


def split_from(period: str, others: Sequence[str]) -> str:
    """Say which items this one was split from; none where it gave a part away itself."""
    if not others:
        return f"Từ {period}, một phần của mục này tách sang mục khác. Câu trả lời trước và sau không nối với nhau."
    return f"Từ {period}, mục này tách ra từ {_and(others)}."


def merged_from(period: str, others: Sequence[str]) -> str:
    """Say which items this one was merged from."""
    if not others:
        return f"Từ {period}, mục này gộp với mục khác. Câu trả lời trước và sau không nối với nhau."
    return f"Từ {period}, mục này gộp từ {_and(others)}."


def taken_up_again(period: str) -> str:
    """Say that an item came back after it was away."""
    return f"Từ {period}, danh mục dùng lại mục này sau một thời gian thôi dùng."


def withdrawn(period: str) -> str:
    """Say that the checklist no longer has the item."""
    return f"Từ {period}, danh mục thôi dùng mục này."


def note_of_change(note: str) -> str:
    """Quote what the checklist says of a change."""
    return f"Danh mục ghi: {note.rstrip('.')}."


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
    return "In hoặc lưu PDF các nhóm…"


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


def print_fills() -> str:
    """Return the button that prints how far each period was answered."""
    return "In hoặc lưu PDF bảng này…"


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


# --- all of them -----------------------------------------------------------------------------------------------------


def read_as_text() -> str:
    """Return the button that shows the picture in words."""
    return "Đọc bằng chữ"


def text_name(picture: str) -> str:
    """Return the accessible name of a picture in words."""
    return f"{picture}, bằng chữ"


def column_unanswered() -> str:
    """Head the column of items without an answer."""
    return "Chưa trả lời"


def _and(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} và {last}" if first else last
