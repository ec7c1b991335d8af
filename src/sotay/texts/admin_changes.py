"""Sentences of the view that tells what a draft changes against the version before."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.checklist_diff import FreePart, LevelTurn
from sotay.domain.manifestation import ChangeKind
from sotay.texts.change_kinds import change_kind

_FREE = {
    FreePart.GROUP: "nhóm",
    FreePart.NUMBER: "số thứ tự",
    FreePart.SHORT: "tên gọn",
    FreePart.CHECKED: "mức đã so",
    FreePart.DOUBT: "chỗ còn ngờ",
    FreePart.COMPARED: "người và ngày so",
    FreePart.SIGNS: "biểu hiện cụ thể",
    FreePart.QUESTIONS: "câu hỏi",
    FreePart.AUDIENCE: "dành cho ai",
}
_TURNS = {
    LevelTurn.ADDED: "thêm mức mới",
    LevelTurn.WITHDRAWN: "thôi dùng từ bản này",
    LevelTurn.OFFERED_AGAIN: "dùng lại",
    LevelTurn.GONE: "bị bỏ khỏi tệp; mức đã có thì chỉ thôi dùng, không bỏ",
    LevelTurn.NEW_MEANING: "câu trả lời đã khác; mức đã có thì không đổi nghĩa",
    LevelTurn.SPELLING: "sửa chính tả",
    LevelTurn.HINT: "sửa lời chỉ dẫn",
}
_HINTS = {
    ChangeKind.REWORDED: "Lời kỳ trước và kỳ này vẫn so được với nhau.",
    ChangeKind.MEANING_CHANGED: "Lịch sử ngắt ở đây; lời kỳ trước vẫn giữ nguyên.",
    ChangeKind.SPLIT_FROM: "Phần lời này tách từ một biểu hiện của bản trước.",
    ChangeKind.MERGED_FROM: "Lời này gộp từ nhiều biểu hiện của bản trước.",
    ChangeKind.ADDED: "Bản trước không có điều này.",
    ChangeKind.WITHDRAWN: "Từ bản này không hỏi nữa; lời đã ghi vẫn giữ nguyên.",
}


def left(count: int) -> str:
    """Say how many changes are not classified yet."""
    return f"Còn {count} thay đổi chưa phân loại" if count else "Mọi thay đổi đã phân loại"


def against(version: str) -> str:
    """Say with which version the draft is compared."""
    return f"so với bản {version}"


def nothing_changed() -> str:
    """Say that the draft is the version before, word for word."""
    return "Chưa có gì khác bản trước"


def take_all(count: int) -> str:
    """Name the button that declares everything as it is proposed."""
    return f"Nhận {count} đề xuất"


def took_all(count: int) -> str:
    """Say that proposals were taken, and how to take that back."""
    return f"Đã phân loại {count} thay đổi theo đề xuất. Chưa ưng thì bấm nút hoàn tác ở trên, rồi chọn từng chỗ."


def list_name() -> str:
    """Name the list for screen readers."""
    return "Những chỗ khác bản trước"


def to_list() -> str:
    """Name the button that goes back to the list where there is room for one pane only."""
    return "Những chỗ khác"


def head_row() -> str:
    """Name the row about the version as a whole."""
    return "Ngày hiệu lực và căn cứ"


def levels_row() -> str:
    """Name the row about the levels."""
    return "Các mức trả lời"


def section_version() -> str:
    """Head the rows about the version as a whole."""
    return "Cả bản"


def section_items() -> str:
    """Head the rows of items."""
    return "Từng biểu hiện"


def section_moved() -> str:
    """Head the items that only stand elsewhere."""
    return "Chỉ đổi chỗ, đổi số"


def unclassified() -> str:
    """Say that a change is not classified."""
    return "chưa phân loại"


def classified() -> str:
    """Say that a change is classified."""
    return "đã phân loại"


def changed_freely(parts: Sequence[FreePart]) -> str:
    """Say what changed that needs no classifying."""
    return "khác ở: " + ", ".join(_FREE[each] for each in parts)


def part_name(part: FreePart) -> str:
    """Name a part of an item at the head of its lines."""
    name = _FREE[part]
    return name[0].upper() + name[1:]


def proposal(kind: ChangeKind) -> str:
    """Say what a change seems to be."""
    return f"đề xuất: {change_kind(kind)}"


def compared_as_before() -> str:
    """Say that what is noted of comparing an item is about the words that it had before."""
    return (
        "Lời văn đã khác mà mục này vẫn ghi là đã so với bản in: lần so ấy là của lời cũ. "
        "Đồng chí so lại ở «So câu chữ»."
    )


def to_compare_again() -> str:
    """Say in short that an item is to be compared again."""
    return "cần so lại với bản in"


def kinds_label() -> str:
    """Label the kinds of change to choose from."""
    return "Đây là thay đổi gì?"


def kind_sentence(kind: ChangeKind, *, is_proposed: bool) -> str:
    """Name a kind to choose."""
    name = change_kind(kind)
    return f"{name[0].upper()}{name[1:]}" + (" (chương trình đề xuất)" if is_proposed else "")


def kind_hint(kind: ChangeKind) -> str:
    """Say what a kind does to answers and history."""
    return _HINTS[kind]


def is_source() -> str:
    """Say that an item is told by those that were split from it or merged with it."""
    return "Biểu hiện khác đã ghi là tách hoặc gộp từ đây, nên không cần phân loại thêm."


def before(version: str) -> str:
    """Head the words of the version before."""
    return f"Bản {version} ghi"


def after() -> str:
    """Head the words of the draft."""
    return "Bản nháp ghi"


def not_there() -> str:
    """Stand in place of words that one of both does not have."""
    return "(không có)"


def marks() -> str:
    """Explain the marks."""
    return "Chữ gạch ngang là chữ bỏ đi; chữ gạch chân là chữ thêm vào."


def sources_label() -> str:
    """Label the items that a split or merged one comes from."""
    return "Từ những biểu hiện nào của bản trước?"


def add_source() -> str:
    """Name the button that adds a source."""
    return "Thêm"


def remove_source(name: str) -> str:
    """Name the button that takes a source away."""
    return f"Bỏ {name}"


def sources_missing() -> str:
    """Say that at least one source is needed."""
    return "Chọn ít nhất một biểu hiện rồi bấm «Thêm»."


def note_label() -> str:
    """Label the note of a change."""
    return "Lời giải thích cho người nhận"


def note_hint() -> str:
    """Say what the note is for."""
    return "Không bắt buộc. Người nhận đọc lời này khi xem bản mới có gì khác."


def level_line(sentence: str, turns: Sequence[LevelTurn]) -> str:
    """Say what happened to a level."""
    return f"«{sentence}»: {'; '.join(_TURNS[each] for each in turns)}."


def effective_label() -> str:
    """Label the day from which the version is in force."""
    return "Có hiệu lực từ ngày"


def was_effective(day: str) -> str:
    """Say since when the version before is in force."""
    return f"Bản trước: {day}."


def basis_label() -> str:
    """Label the legal basis."""
    return "Căn cứ"


def basis_hint() -> str:
    """Say how several are written."""
    return "Mỗi văn bản một dòng."


def version_line(version: str, replaces: str) -> str:
    """Say which version this is and which it replaces."""
    return f"Bản {version}, thay cho bản {replaces}."


def show_in_text() -> str:
    """Name the button that goes to an item in the text."""
    return "Xem trong văn bản"


def first_version_title() -> str:
    """Say that there is nothing to compare with."""
    return "Chưa có bản trước để so"


def first_version() -> str:
    """Say why there is nothing to compare with."""
    return "Bản nháp này là bản đầu tiên của danh mục, nên mọi điều trong đó đều mới. Không cần phân loại gì."


def unreadable_title() -> str:
    """Say that the comparison waits."""
    return "Chưa so được với bản trước"


def unreadable(problem: str) -> str:
    """Say why the comparison waits, and what to do."""
    return f"Văn bản đang có chỗ viết sai; chữ đã viết còn nguyên. {problem}"


def next_left() -> str:
    """Name the button that goes to the next change that is not classified."""
    return "Chỗ chưa phân loại tiếp theo"
