"""What newer files change, place by place, for the sheet of changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sotay.domain.checklist_diff import ChecklistDiff, FreePart, HeadPart, ItemDiff, LevelDiff
from sotay.domain.dates import with_date_as_read
from sotay.domain.impact import FileImpact
from sotay.domain.manifestation import ChangeKind
from sotay.domain.path_changes import PathChange, PathChangeKind
from sotay.texts import moving
from sotay.texts.catalog_parts import named_way
from sotay.texts.checklist_diff import free_part, level_turn

PLACES_TOLD = 40
"""More places than that of one file are counted and not told one by one."""
CODES_TOLD = 10
"""More items than that are counted and not named."""
SHORT = 60
"""Letters of both wordings up to which a change is told in one line."""

_WHO = "đối tượng (mục hiện cho ai; câu trả lời đã ghi vẫn giữ)"
_KINDS = {
    ChangeKind.REWORDED: "chỉ sửa lời văn",
    ChangeKind.MEANING_CHANGED: "đổi nội dung",
    ChangeKind.SPLIT_FROM: "tách từ mục khác",
    ChangeKind.MERGED_FROM: "gộp từ mục khác",
    ChangeKind.ADDED: "mục mới",
    ChangeKind.WITHDRAWN: "bỏ",
}
_HEADS = {
    HeadPart.TITLE: "Tên danh mục",
    HeadPart.EFFECTIVE_FROM: "Ngày áp dụng",
    HeadPart.LEGAL_BASIS: "Căn cứ",
    HeadPart.GROUPS: "Các nhóm",
}
_PLACES = {
    PathChangeKind.ADDED: "thêm",
    PathChangeKind.REMOVED: "bỏ",
    PathChangeKind.CHANGED: "sửa",
    PathChangeKind.MOVED: "đổi chỗ",
}


def lines_of(each: FileImpact) -> Iterator[str]:
    """Yield a line for each change of a file, and for each wording that is not short."""
    yield from _of_checklist(each.checklist) if each.checklist is not None else _of_places(each.changes)


def codes_of(items: Sequence[ItemDiff]) -> str:
    """Name items by their codes."""
    return ", ".join(each.code for each in items)


def _of_checklist(diff: ChecklistDiff) -> Iterator[str]:
    for head in diff.head:
        before, after = ("; ".join(map(with_date_as_read, each)) for each in (head.before, head.after))
        yield from _changed(_HEADS[head.part], before, after)
    yield from (_level(each) for each in diff.levels if each.turns)
    changed = [item for item in diff.items if item.how is not None]
    for item in changed:
        yield from _item(item)
    free = sum(1 for item in diff.items if item.how is None and item.free)
    if free:
        yield f"{free} mục khác giữ nguyên câu chữ, chỉ đổi phần ghi dưới đây."
    yield from _free(diff)
    same = len(diff.items) - len(changed) - free
    yield moving.same_lot(same)


def _level(level: LevelDiff) -> str:
    before, after = (each.sentence if each else "" for each in (level.before, level.after))
    words = f"«{before}», nay «{after}»" if before and after and before != after else f"«{after or before}»"
    return f"Mức trả lời {words}: {', '.join(map(level_turn, level.turns))}."


def _free(diff: ChecklistDiff) -> Iterator[str]:
    """Tell of each part beside the text in which items it differs."""
    for part in FreePart:
        items = [item for item in diff.items if any(each.part is part for each in item.free)]
        if items:
            where = codes_of(items) if len(items) <= CODES_TOLD else f"{len(items)} mục"
            yield f"Đổi {_WHO if part is FreePart.AUDIENCE else free_part(part)}: {where}."


def _item(item: ItemDiff) -> Iterator[str]:
    shown = item.after or item.before
    how = _KINDS[item.how] if item.how else ""
    declared = item.declared
    note = f" {declared.note}" if declared is not None and declared.note else ""
    before, after = item.before.text if item.before else "", item.after.text if item.after else ""
    yield f"{item.code} {shown.short if shown else ''}: {how}.{note}"
    yield from _wordings(before, after)


def _of_places(changes: Sequence[PathChange]) -> Iterator[str]:
    for each in changes[:PLACES_TOLD]:
        where = named_way(each.path, each.titles)
        place = f"{where}: " if where else ""
        if each.kind is PathChangeKind.MOVED:
            yield f"{place}{_PLACES[each.kind]}."
        else:
            yield from _changed(f"{place}{_PLACES[each.kind]}", each.before, each.after)
    if len(changes) > PLACES_TOLD:
        yield f"Và {len(changes) - PLACES_TOLD} chỗ khác."


def _changed(what: str, before: str, after: str) -> Iterator[str]:
    """Tell of a value that changed: in one line where it is short, else with each wording on a line of its own."""
    wordings = _wordings(before, after)
    if len(wordings) == 1:
        yield f"{what}: {_quoted(after or before)}."
    elif len(before) + len(after) <= SHORT:
        yield f"{what} (trước: {_quoted(before)}; nay: {_quoted(after)})."
    else:
        yield f"{what}:"
        yield from wordings


def _wordings(before: str, after: str) -> tuple[str, ...]:
    """Return a line for each wording that there is."""
    old, new = (f"- {name}: {_quoted(words)}" for name, words in (("Trước", before), ("Nay", after)))
    return (*((old,) if before else ()), *((new,) if after else ()))


def _quoted(words: str) -> str:
    return f"«{' '.join(words.split())}»"
