"""Two versions of a checklist side by side, line by line; what differs of two texts stands in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sotay.domain.checklist_diff import ChecklistDiff, FreePart, HeadPart, ItemDiff, LevelDiff, LevelTurn
from sotay.domain.manifestation import ManifestationId
from sotay.domain.search import Span
from sotay.texts.change_kinds import change_kind

_HEAD = {
    HeadPart.TITLE: "tên danh mục",
    HeadPart.EFFECTIVE_FROM: "có hiệu lực từ",
    HeadPart.LEGAL_BASIS: "căn cứ",
    HeadPart.GROUPS: "các nhóm",
}
_FREE = {
    FreePart.GROUP: "nhóm",
    FreePart.NUMBER: "số thứ tự",
    FreePart.SHORT: "tên gọn",
    FreePart.CHECKED: "đã so câu chữ",
    FreePart.DOUBT: "chỗ còn ngờ",
    FreePart.COMPARED: "người so, ngày so",
    FreePart.SIGNS: "biểu hiện cụ thể",
    FreePart.QUESTIONS: "câu hỏi tự hỏi mình",
    FreePart.AUDIENCE: "đối tượng",
}
_TURNS = {
    LevelTurn.ADDED: "thêm mới",
    LevelTurn.WITHDRAWN: "thôi dùng",
    LevelTurn.OFFERED_AGAIN: "dùng lại",
    LevelTurn.GONE: "bỏ hẳn khi còn dùng",
    LevelTurn.NEW_MEANING: "đổi câu",
    LevelTurn.SPELLING: "sửa chính tả",
    LevelTurn.HINT: "đổi lời chỉ dẫn",
}
BEFORE, AFTER = "    - ", "    + "
"""What stands before the words of the older and of the newer version."""


def lines(diff: ChecklistDiff) -> Iterator[str]:
    """Yield what changed, from the head of the checklist to its last item."""
    yield f"Danh mục «{diff.new.id}»: bản {diff.old.version} → bản {diff.new.version}"
    changed = diff.changed()
    if not (diff.head or diff.levels or changed):
        yield "Không có gì khác."
    for part in diff.head:
        yield f"{_HEAD[part.part]}:"
        yield from _both(part.before, part.after)
    for level in diff.levels:
        yield from _level(level)
    names = {each.id: each.short for each in (*diff.old.items(), *diff.new.items())}
    for item in changed:
        yield from _item(item, names)


def two_checklists(old: str, new: str) -> str:
    """Say that two files are not versions of one checklist."""
    return (
        f"Hai tệp là hai danh mục khác nhau: «{old}» và «{new}», nên không so được. "
        "Đồng chí chọn hai phiên bản của cùng một danh mục."
    )


def item_name(item: ItemDiff) -> str:
    """Name an item by its code and what it is called, with its id for whoever looks for it in the file."""
    shown = item.after or item.before
    return f"{item.code} {shown.short} ({item.id})" if shown else f"{item.code} ({item.id})"


def how_changed(item: ItemDiff, names: Mapping[ManifestationId, str]) -> str:
    """Say what became of an item, and whether its file says so; ``names`` are what items are called."""
    if item.how is None:
        return "lời không đổi"
    said = f"{change_kind(item.how)} [{item.how.value}]"
    change = item.declared or item.proposed
    others = [each for each in change.sources if each != item.id] if change else []
    if others:
        said = f"{said} từ {', '.join(f'«{names[each]}» ({each})' if each in names else each for each in others)}"
    if item.is_classified:
        return said
    return f"PHÂN LOẠI CHƯA ĐÚNG: {said}" if item.declared else f"CHƯA PHÂN LOẠI; theo câu chữ thì có lẽ là {said}"


def free_part(part: FreePart) -> str:
    """Name a part that changes freely."""
    return _FREE[part]


def head_part(part: HeadPart) -> str:
    """Name a part of the head."""
    return _HEAD[part]


def level_turn(turn: LevelTurn) -> str:
    """Name what became of a level."""
    return _TURNS[turn]


def marked(text: str, spans: Sequence[Span]) -> str:
    """Return a text with brackets around the words that the other one has not."""
    for span in reversed(spans):
        text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    return text


def _item(item: ItemDiff, names: Mapping[ManifestationId, str]) -> Iterator[str]:
    yield f"{item_name(item)}: {how_changed(item, names)}"
    words = item.words()
    if item.before and (item.after is None or words.only_before or words.only_after):
        yield BEFORE + (marked(item.before.text, words.only_before) if item.after else item.before.text)
    if item.after and (item.before is None or words.only_before or words.only_after):
        yield AFTER + (marked(item.after.text, words.only_after) if item.before else item.after.text)
    if item.declared and item.declared.note:
        yield f"    ghi chú: {' '.join(item.declared.note.split())}"
    for part in item.free:
        yield f"  {free_part(part.part)}:"
        yield from _both(part.before, part.after)


def _level(level: LevelDiff) -> Iterator[str]:
    before, after = (each.sentence if each else "" for each in (level.before, level.after))
    yield f"mức «{after or before}» ({level.key}): {', '.join(map(level_turn, level.turns))}"
    if before != after:
        yield from _both((before,) if before else (), (after,) if after else ())


def _both(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """Yield the lines that only one of two lists has."""
    yield from (BEFORE + line for line in before if line not in after)
    yield from (AFTER + line for line in after if line not in before)
