"""Sentences of the page on which the checklist is read and searched."""

from __future__ import annotations


def own_words_notice() -> str:
    """Say which words are the resolution's and which are the handbook's own."""
    return (
        "Chỉ phần trong khung «Lời Nghị quyết» là câu chữ của Nghị quyết. Tên gọn, biểu hiện cụ thể và câu tự hỏi "
        "là lời của sổ tay này, viết để dễ soi vào việc hằng ngày."
    )


def own_words() -> str:
    """Say below signs and questions whose words they are."""
    return "Tên gọn, biểu hiện cụ thể và câu tự hỏi là lời của sổ tay, không phải lời Nghị quyết."


def resolution_words() -> str:
    """Head the text of the resolution."""
    return "Lời Nghị quyết"


def search_label() -> str:
    """Label the search field."""
    return "Tìm trong danh mục"


def search_hint() -> str:
    """Show inside the empty search field how to search."""
    return "có dấu hay không dấu"


def clear_search() -> str:
    """Name the button that empties the search field."""
    return "Xoá chữ tìm"


def hits(places: int, items: int) -> str:
    """Say how many hits there are, in how many items."""
    return f"Thấy {places} chỗ trong {items} mục"


def no_hits_title() -> str:
    """Title of the empty result."""
    return "Không thấy chữ này"


def no_hits_sentence(words: str) -> str:
    """Say that nothing was found and what else to try; ``words`` is what was searched."""
    return f"Không mục nào có «{words}». Đồng chí thử ít chữ hơn, ví dụ «đạo đức» hoặc «dao duc»."


def show_all() -> str:
    """Name the button that shows all items again."""
    return "Xem cả danh mục"


def row_hits(number: int) -> str:
    """Say in the list how often an item holds what was searched."""
    return f"{number} chỗ"


def list_name() -> str:
    """Return the accessible name of the list of items."""
    return "Danh mục biểu hiện"


def spoken_row_with_hits(code: str, short: str, number: int) -> str:
    """Say a row of the list with its hits to a screen reader."""
    return f"Mục {code}. {short}. {number} chỗ"


def about() -> str:
    """Name the row that tells of the checklist itself."""
    return "Về danh mục này"


def to_list() -> str:
    """Name the button that shows the list where there is no room for both."""
    return "Danh sách"


def assess_this() -> str:
    """Name the button that answers this item in the current period."""
    return "Tự đánh giá mục này"


def print_booklet() -> str:
    """Name the button that prints the whole checklist."""
    return "In, lưu PDF, Word danh mục…"


def booklet_name() -> str:
    """Name the booklet as a document, as inside a sentence."""
    return "danh mục 27 biểu hiện"


def booklet_file_name() -> str:
    """Name the file of the booklet without marks, for old sticks."""
    return "danh-muc-27-bieu-hien.pdf"


def not_compared_notice(codes: str, number: int) -> str:
    """Name the items whose wording has not been compared in full; ``codes`` lists them."""
    return (
        f"Còn {number} mục có câu chữ chưa được đối chiếu hết với bản in của Nghị quyết: {codes}. "
        "Khi cần trích nguyên văn, đồng chí xem lại bản in."
    )


def legal_basis() -> str:
    """Head the papers that the checklist rests on."""
    return "Căn cứ"


def version(number: str) -> str:
    """Name the version of the checklist."""
    return f"Bản danh mục số {number}"


def in_force_since(day: str) -> str:
    """Say since when the checklist applies; ``day`` is dd/MM/yyyy."""
    return f"Áp dụng từ ngày {day}"


def missing_title() -> str:
    """Title where the handbook holds no checklist."""
    return "Sổ tay chưa có danh mục"


def missing_sentence() -> str:
    """Say what to do where the handbook holds no checklist."""
    return "Danh mục 27 biểu hiện đi kèm chương trình. Đồng chí cài lại chương trình rồi mở lại sổ tay."


def coming(version: str, day: str) -> str:
    """Say that a version that was accepted takes effect later."""
    return f"Bản {version} đã nhận, áp dụng cho kỳ mở từ {day}."
