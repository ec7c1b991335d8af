"""Sentences of the quick entry, of what was deleted from the diary, and of the diary as a paper."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date

# --- the quick entry --------------------------------------------------------------------------------------------------


def quick_command() -> str:
    """Name the command that opens the quick entry."""
    return "Ghi nhanh một dòng…"


def quick_title() -> str:
    """Title of the quick entry."""
    return "Ghi nhanh"


def quick_words() -> str:
    """Label the words."""
    return "Hôm nay có việc gì đáng ghi?"


def quick_draft() -> str:
    """Say that the words were written earlier and not finished."""
    return "Đây là dòng đồng chí viết dở lần trước, sổ tay còn giữ."


def quick_item() -> str:
    """Label the item; it may be left out."""
    return "Biểu hiện (nếu có)"


def quick_write() -> str:
    """Name the button that writes the line, with its keys."""
    return "Ghi (Ctrl+Enter)"


def quick_later() -> str:
    """Name the button that closes the window and keeps the words."""
    return "Để sau"


def quick_discard() -> str:
    """Name the button that throws the words away."""
    return "Bỏ dòng này"


def quick_add_proof() -> str:
    """Name the button that takes a proof along."""
    return "Kèm tệp minh chứng…"


def quick_proof(name: str) -> str:
    """Say which file goes along."""
    return f"Kèm tệp: {name}"


def quick_take_proof_away() -> str:
    """Name the button that leaves the file out again."""
    return "Bỏ tệp"


def quick_proof_again(name: str) -> str:
    """Say that a file of an unfinished line is to be chosen again."""
    return f"Tệp «{name}» chưa vào sổ tay. Nếu vẫn muốn kèm, đồng chí chọn lại."


def quick_nothing_written() -> str:
    """Ask for words first."""
    return "Đồng chí ghi ít nhất một chữ rồi bấm «Ghi»."


def quick_not_kept(reason: str) -> str:
    """Say that the words could not be stored; ``reason`` is a whole sentence."""
    return f"{reason} Chữ vẫn còn nguyên ở đây."


def quick_read_only() -> str:
    """Refuse where nothing can be written."""
    return "Sổ tay đang chỉ đọc nên chưa ghi thêm được. Đồng chí chép sổ tay sang chỗ khác để ghi tiếp."


def written(day: date) -> str:
    """Say that a line is in the diary."""
    return f"Đã ghi một dòng ngày {format_date(day)}."


def kept_for_later() -> str:
    """Say that an unfinished line waits."""
    return "Dòng viết dở còn nguyên. Bấm Ctrl+N để viết tiếp."


def discarded() -> str:
    """Say that an unfinished line is gone."""
    return "Đã bỏ dòng viết dở."


def unwritten() -> str:
    """Say that a line just written is out of the diary again."""
    return "Đã rút dòng vừa ghi. Dòng ấy nằm ở «Đã xoá» của trang Ghi chép."


# --- what was deleted -------------------------------------------------------------------------------------------------


def deleted_title() -> str:
    """Title of the window with what was deleted."""
    return "Ghi chép đã xoá"


def deleted_explained() -> str:
    """Say what can be done with it."""
    return "Đồng chí đưa trở lại, hoặc xoá hẳn cả minh chứng."


def purge_title() -> str:
    """Title of the question before a line is removed for good."""
    return "Xoá hẳn dòng này?"


def purge_question() -> str:
    """Ask before a line is removed for good."""
    return "Dòng ghi và các tệp minh chứng của nó sẽ mất hẳn. Đóng thanh «Hoàn tác» rồi thì không lấy lại được nữa."


def purged_back() -> str:
    """Say that what was removed for good is among the deleted again."""
    return "Dòng ghi lại nằm trong «Đã xoá», cùng các tệp minh chứng."


def purged() -> str:
    """Say that a line is gone for good."""
    return "Đã xoá hẳn một dòng ghi chép."


# --- the paper --------------------------------------------------------------------------------------------------------


def paper_name() -> str:
    """Name the diary as a paper, inside a sentence."""
    return "ghi chép"


def paper_file_name() -> str:
    """Name the file without marks, for old sticks."""
    return "ghi-chep.pdf"


def paper_note() -> str:
    """Say what goes onto the paper and what does not."""
    return "Ghi chép là của riêng đồng chí. Bản in có những dòng đang hiện ở danh sách; tệp minh chứng không in."


def paper_title() -> str:
    """Return the title of the paper."""
    return "GHI CHÉP CÁ NHÂN"


def paper_of_all(number: int) -> str:
    """Say on the paper that it has every line."""
    return f"Tất cả {number} dòng"


def paper_chosen(number: int, choice: str) -> str:
    """Say on the paper which lines it has; ``choice`` names them."""
    return f"{number} dòng: {choice}"


def paper_words(words: str) -> str:
    """Name the lines that hold these words."""
    return f"có chữ «{words}»"


def paper_item(code: str, short: str) -> str:
    """Name an item on the paper."""
    return f"mục {code} {short}"


def paper_item_of_old() -> str:
    """Name an item that the present checklist does not have, on the paper."""
    return "mục của danh mục cũ"


def paper_empty() -> str:
    """Stand on a paper without lines."""
    return "Không có dòng ghi nào."


def paper_item_after_day(item: str) -> str:
    """Write the item of a line after its day."""
    return f" · {item}"


def document_title() -> str:
    """Name the file in its properties, without a personal name."""
    return "Ghi chép cá nhân"
