"""What differs between two versions of a data file, value by value; places are named as the windows name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sotay.domain.path_changes import PathChange, PathChangeKind
from sotay.texts.catalog_parts import named_way
from sotay.texts.checklist_diff import AFTER, BEFORE, marked

_KINDS = {
    PathChangeKind.ADDED: "thêm mới",
    PathChangeKind.REMOVED: "bỏ đi",
    PathChangeKind.CHANGED: "sửa",
    PathChangeKind.MOVED: "đổi chỗ",
}


def heading(old: str, new: str) -> str:
    """Name the two files."""
    return f"{old} → {new}"


def lines(changes: Sequence[PathChange]) -> Iterator[str]:
    """Yield where each change stands and what it was and is."""
    if not changes:
        yield "Không có gì khác."
    for change in changes:
        yield f"{place(change)}: {_KINDS[change.kind]}"
        words = change.words()
        is_edited = change.kind is PathChangeKind.CHANGED
        if change.before:
            yield BEFORE + _one_line(marked(change.before, words.only_before) if is_edited else change.before)
        if change.after:
            yield AFTER + _one_line(marked(change.after, words.only_after) if is_edited else change.after)


def place(change: PathChange) -> str:
    """Name the value that changed by the way to it; by its keys where none of them has a name."""
    return named_way(change.path, change.titles) or " › ".join(map(str, change.path))


def good(path: str, name: str, version: str) -> str:
    """Say that a file has no problem."""
    return f"{path}: tốt, {name}, phiên bản {version}."


def two_kinds(old: str, new: str) -> str:
    """Say that two files are of two kinds."""
    return f"Hai tệp là hai loại khác nhau ({old}; {new}), nên không so được. Đồng chí chọn hai tệp cùng loại."


def version_not_higher(version: str) -> str:
    """Ask for a higher number."""
    return (
        f"Hai tệp khác nhau mà số phiên bản của tệp mới không cao hơn {version}. "
        "Nơi đã nhận bản cũ sẽ không nhận bản này; đồng chí ghi số phiên bản cao hơn."
    )


def _one_line(text: str) -> str:
    return " / ".join(line.strip() for line in text.splitlines() if line.strip())
