"""Sentences about answers to other words than those of now, and about moving a period to a newer version."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.lineage import Turn

# --- answers to other words ------------------------------------------------------------------------------------------


def to_confirm() -> str:
    """Mark an item whose answer was given to other words; short, for a list."""
    return "Cần xem lại"


def to_confirm_line() -> str:
    """Say of an item on paper that its answer was given to other words and does not count for these."""
    return "Chưa trả lời theo lời văn này (câu trả lời theo lời văn trước in ở cuối)"


def other_words_heading(version: str) -> str:
    """Head the answers that were given to the words of another version and were not confirmed."""
    return f"Trả lời theo lời văn của bản {version}, chưa xem lại theo lời văn mới"


def gone_heading(version: str) -> str:
    """Head the answers to items that are no longer asked; ``version`` has their words."""
    return f"Trả lời cho mục của bản {version} không còn trong bản mới"


def gone() -> str:
    """Head the items that are no longer asked, in a list."""
    return "Trả lời cho mục không còn trong bản mới"


def gone_short() -> str:
    """Mark an item that is no longer asked; short, for a list."""
    return "Chỉ để đọc"


def event_moved(moment: str, versions: str) -> str:
    """Say when a period was moved to another version; ``versions`` as «1 → 2»."""
    return f"{moment}: chuyển sang bản mới của danh mục ({versions})"


def event_moved_back(moment: str, versions: str) -> str:
    """Say when a move was taken back; ``versions`` as «2 → 1»."""
    return f"{moment}: quay lại bản trước của danh mục ({versions})"


def to_confirm_heading(count: int) -> str:
    """Head the items to look at again because of other words."""
    return f"Trả lời theo lời văn cũ, cần xem lại: {count} mục"


# --- the bar and the act ---------------------------------------------------------------------------------------------


def newer_there(version: str, since: date) -> str:
    """Say that a newer version is in force."""
    return f"Danh mục đã có bản {version}, áp dụng từ {format_date(since)}. Kỳ này vẫn theo bản cũ, không mất gì."


def finish_on_old() -> str:
    """Name the button that goes on with the version of the period."""
    return "Làm nốt theo bản cũ"


def finishing() -> str:
    """Say that the period goes on with its version, and where to change one's mind."""
    return "Kỳ này làm nốt theo bản cũ. Muốn chuyển thì bấm «Xem thay đổi…» ở trang «Tổng quan»."


def see_changes() -> str:
    """Name the button that shows what a move would do."""
    return "Xem thay đổi…"


def move_title(version: str) -> str:
    """Title the window that shows what a move would do."""
    return f"Chuyển kỳ này sang bản {version} của danh mục"


def move_explained() -> str:
    """Say what a move does and does not do."""
    return (
        "Không câu trả lời nào bị xoá hay sửa một chữ. "
        "Trước khi chuyển, sổ tay tự sao lưu; chuyển xong vẫn hoàn tác được."
    )


def summary(kept: int, to_confirm: int, gone: int) -> str:
    """Count what becomes of the answers."""
    parts = [f"{kept} câu trả lời giữ nguyên"]
    if to_confirm:
        parts.append(f"{to_confirm} câu cần đồng chí xem lại")
    if gone:
        parts.append(f"{gone} câu trả lời cho mục không còn, được giữ để đọc")
    return "; ".join(parts) + "."


def changed_lot(count: int) -> str:
    """Head the items whose meaning is another."""
    return f"Đổi nội dung: {count} mục"


def new_lot(count: int) -> str:
    """Head the items that are new."""
    return f"Mục mới: {count} mục"


def gone_lot(count: int) -> str:
    """Head the items that are no longer there."""
    return f"Không còn: {count} mục"


def reworded_lot(count: int) -> str:
    """Head the items that only have other words."""
    return f"Chỉ sửa lời văn: {count} mục"


def same_lot(count: int) -> str:
    """Count the items that stay as they are."""
    return f"{count} mục giữ nguyên từng chữ."


def turn(turn: Turn, others: str) -> str:
    """Say what happened to an item; ``others`` are the codes of those it came from or went into, or nothing."""
    match turn:
        case Turn.MEANING_CHANGED:
            return "Nội dung đã khác."
        case Turn.SPLIT:
            return f"Tách mục ({others})." if others else "Tách mục."
        case Turn.MERGED:
            return f"Gộp mục ({others})." if others else "Gộp mục."
        case Turn.ADDED:
            return "Mục mới thêm."
        case Turn.WITHDRAWN:
            return "Mục đã bỏ."
        case Turn.UNDECLARED:
            return "Lời văn khác, chưa phân loại."
        case Turn.REWORDED:
            return "Chỉ sửa lời văn."
        case Turn.SAME:
            return "Mức đã chọn không còn trong bản mới."


def with_answer() -> str:
    """Say that an item holds an answer."""
    return "Đồng chí đã trả lời mục này."


def move_now() -> str:
    """Name the button that moves."""
    return "Chuyển sang bản mới"


def not_now() -> str:
    """Name the button that leaves everything as it is."""
    return "Để như cũ"


def before() -> str:
    """Stand before the words of the version before."""
    return "Lời văn trước"


def after() -> str:
    """Stand before the words of the newer version."""
    return "Lời văn mới"


def backing_up() -> str:
    """Say that a backup is being made."""
    return "Đang sao lưu trước khi chuyển…"


def moved(period: str, version: str) -> str:
    """Say that a period was moved; ``period`` as inside a sentence."""
    return f"Đã chuyển {period} sang bản {version} của danh mục. Mọi câu trả lời còn nguyên."


def moved_back(period: str, version: str) -> str:
    """Say that a move was taken back."""
    return f"Đã đưa {period} về bản {version} của danh mục. Những gì ghi thêm vẫn còn."


# --- one item --------------------------------------------------------------------------------------------------------


def confirm_explained(version: str) -> str:
    """Say above an answer that it was given to other words."""
    return (
        f"Trả lời theo lời văn của bản {version}, cần xem lại. Đồng chí đọc lời văn mới rồi xác nhận hoặc chọn lại mức."
    )


def level_then(sentence: str) -> str:
    """Say which level was chosen for the other words."""
    return f"Mức đã chọn khi đó: {sentence}."


def level_gone(sentence: str) -> str:
    """Say that the level chosen then is not offered any more."""
    return f"Mức đã chọn khi đó: {sentence}. Bản mới không còn mức này, đồng chí chọn lại."


def words_then() -> str:
    """Title the fold with the words that were answered."""
    return "Lời văn khi trả lời"


def confirm() -> str:
    """Name the button that lets an answer hold for the words of now."""
    return "Vẫn đúng với lời văn mới"


def confirmed(code: str) -> str:
    """Say that an answer was confirmed."""
    return f"Câu trả lời mục {code} được tính cho lời văn mới."


def gone_explained(version: str) -> str:
    """Say above an answer to an item that is no longer asked."""
    return f"Trả lời cho mục của bản {version}, không còn trong bản mới. Được giữ nguyên để đọc và in."


def quoted_name(code: str) -> str:
    """Name the item whose answer is quoted beside the one it went into."""
    return f"mục cũ {code}"


def quoted_level(name: str, sentence: str) -> str:
    """Say which level was chosen for the item that went into this one; ``name`` as ``quoted_name``."""
    return f"Ở {name}, kỳ này tôi đã tự nhận: {sentence}."


def quoted_words(name: str) -> str:
    """Head the words written to the item that went into this one, beside a field."""
    return f"Ở {name} tôi đã ghi"


def quoted_words_spoken(label: str, name: str) -> str:
    """Name the fold with those words for screen readers; ``label`` is that of the field."""
    return f"{label}: ở {name} tôi đã ghi"


def badge(turn: Turn) -> str:
    """Mark an item that is another than in the period before; empty for one that is the same."""
    match turn:
        case Turn.ADDED | Turn.SPLIT | Turn.MERGED:
            return "Mục mới"
        case Turn.MEANING_CHANGED | Turn.UNDECLARED:
            return "Nội dung đã đổi so với trước"
        case Turn.REWORDED:
            return "Đã sửa lời văn"
        case _:
            return ""
