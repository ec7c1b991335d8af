"""Sentences of one item followed over the years, and of what every picture over the years has."""

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
    return "In, lưu PDF, Word mục này…"


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


# --- all of them -----------------------------------------------------------------------------------------------------


def read_as_text() -> str:
    """Return the button that shows the picture in words."""
    return "Đọc bằng chữ"


def text_name(picture: str) -> str:
    """Return the accessible name of a picture in words."""
    return f"{picture}, bằng chữ"


def _and(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} và {last}" if first else last
