"""Words of the form in which a checklist is written."""

from __future__ import annotations

# --- outline ----------------------------------------------------------------------------------------------------------


def outline() -> str:
    """Name the list of the parts of a checklist."""
    return "Các phần của danh mục"


def head() -> str:
    """Name what is said of the checklist as a whole."""
    return "Thông tin chung"


def levels() -> str:
    """Name the answer sentences."""
    return "Mức trả lời"


def groups() -> str:
    """Name the groups."""
    return "Các nhóm"


def group_name(number: str, title: str) -> str:
    """Name a group in the outline."""
    return f"{number}. {title}".strip(". ") or "Nhóm chưa đặt tên"


def item_name(code: str, short: str) -> str:
    """Name an item in the outline."""
    return f"{code}  {short}" if short else f"{code}  (chưa có tên gọn)"


def row_problems(number: int) -> str:
    """Say in the outline how much is to be put right."""
    return f"{number} chỗ cần sửa"


def row_withdrawn() -> str:
    """Say in the outline that an item is not asked any more."""
    return "thôi dùng"


def row_new() -> str:
    """Say in the outline that no published version has an item."""
    return "mới"


def row_not_compared() -> str:
    """Say in the outline that the wording was not compared in full."""
    return "chưa so đủ với bản in"


def spoken_row(name: str, notes: str) -> str:
    """Say a row of the outline."""
    return f"{name}; {notes}" if notes else name


def add_item() -> str:
    """Name the button that adds an item."""
    return "Thêm biểu hiện…"


def back_to_outline() -> str:
    """Name the button that leads back to the list of parts."""
    return "Về danh sách các phần"


def not_readable() -> str:
    """Say why the form shows nothing."""
    return (
        "Bản nháp đang có chỗ viết sai nên chưa xem được thành biểu mẫu. Chữ vẫn còn nguyên; "
        "đồng chí bấm «Văn bản», sửa chỗ được đánh dấu rồi quay lại."
    )


def not_edited() -> str:
    """Say that an edit could not be made."""
    return "Chỗ này chưa sửa được trong biểu mẫu, bản nháp vẫn nguyên. Đồng chí bấm «Văn bản» rồi sửa ở đó."


# --- the checklist as a whole -----------------------------------------------------------------------------------------


def title() -> str:
    """Label the title."""
    return "Tên danh mục"


def version() -> str:
    """Label the version."""
    return "Phiên bản"


def version_hint() -> str:
    """Explain versions."""
    return "Số cao hơn bản trước, ví dụ 2 hoặc 1.1."


def replaces(version: str) -> str:
    """Say which version is replaced."""
    return f"Thay cho bản {version}." if version else "Bản đầu tiên, không thay bản nào."


def effective_from() -> str:
    """Label the day from which the version is in force."""
    return "Có hiệu lực từ ngày"


def legal_basis() -> str:
    """Label the legal bases."""
    return "Căn cứ"


def legal_basis_name(number: int) -> str:
    """Name one legal basis."""
    return f"Căn cứ {number}"


def add_legal_basis() -> str:
    """Name the button that adds a legal basis."""
    return "Thêm căn cứ"


# --- levels and groups ------------------------------------------------------------------------------------------------


def levels_explained() -> str:
    """Say what may be done with levels."""
    return (
        "Câu của một mức đã công bố thì không đổi, kẻo câu trả lời cũ thành nghĩa khác. "
        "Có thể sửa lời chỉ dẫn, thêm mức mới hoặc thôi dùng một mức."
    )


def level_title(number: int) -> str:
    """Head one level."""
    return f"Mức {number}"


def level_key() -> str:
    """Label the key of a level."""
    return "Mã của mức"


def sentence() -> str:
    """Label the sentence of a level."""
    return "Câu trả lời"


def hint() -> str:
    """Label the hint of a level."""
    return "Lời chỉ dẫn"


def add_level() -> str:
    """Name the button that adds a level."""
    return "Thêm mức trả lời"


def new_level_sentence() -> str:
    """Return the sentence that a new level begins with."""
    return "Câu trả lời mới"


def level_withdrawn(version: str) -> str:
    """Say that a level is withdrawn."""
    return f"Mức này thôi dùng sau bản {version}."


def group_title(number: int) -> str:
    """Head one group."""
    return f"Nhóm thứ {number}"


def withdraw_level() -> str:
    """Name the button that withdraws a level."""
    return "Thôi dùng mức này"


def offer_again() -> str:
    """Name the button that offers a withdrawn level again."""
    return "Dùng lại mức này"


def items_of_group(number: int) -> str:
    """Say how many items a group has."""
    return f"Có {number} biểu hiện." if number else "Nhóm này chưa có biểu hiện nào, nên chưa phát hành được."


def remove_group() -> str:
    """Name the button that takes an empty group out."""
    return "Bỏ nhóm này"


def opening() -> str:
    """Say that a long draft is being read."""
    return "Đang mở…"


def group_moved(step: int, title: str) -> str:
    """Name the button that moves a group by a place, as it is spoken."""
    return f"Đưa lên: nhóm {title}" if step < 0 else f"Đưa xuống: nhóm {title}"


def group_number() -> str:
    """Label the number of a group."""
    return "Số của nhóm"


def group_words() -> str:
    """Label the title of a group."""
    return "Tên nhóm"


def add_group() -> str:
    """Name the button that adds a group."""
    return "Thêm nhóm…"


def new_group() -> str:
    """Return the title that a new group begins with."""
    return "Nhóm mới"


# --- problems ---------------------------------------------------------------------------------------------------------


def wrong_choice() -> str:
    """Say that something is written that cannot be chosen."""
    return "Điều đang ghi trong tệp không phải là một lựa chọn. Đồng chí chọn lại."


def unclassified() -> str:
    """Say that nobody said yet what a change is."""
    return "Khác bản trước mà chưa nói rõ là thay đổi gì. Đồng chí xác nhận ở phần «Thay đổi» trước khi phát hành."


_LABELS = {
    "title": "Tên",
    "version": "Phiên bản",
    "replaces": "Thay cho bản",
    "effective_from": "Có hiệu lực từ ngày",
    "legal_basis": "Căn cứ",
    "levels": "Mức trả lời",
    "key": "Mã của mức",
    "sentence": "Câu trả lời",
    "hint": "Lời chỉ dẫn",
    "groups": "Các nhóm",
    "items": "Các biểu hiện",
    "id": "Mã vĩnh viễn",
    "number": "Số thứ tự",
    "short": "Tên gọn",
    "text": "Câu chữ của văn bản",
    "checked": "Đã so với bản in",
    "doubt": "Chỗ còn ngờ",
    "audience": "Dành cho",
    "signs": "Biểu hiện cụ thể",
    "questions": "Câu hỏi để tự hỏi mình",
    "since": "Có từ bản",
    "until": "Dùng đến bản",
    "changes": "Các thay đổi",
    "compared_by": "Người so bản in",
    "compared_on": "Ngày so bản in",
}


def label_of(key: str) -> str:
    """Name a key of the file as the form does."""
    return _LABELS.get(key, key)
