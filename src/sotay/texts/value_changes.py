"""What a draft of a form, layout, paper, set of phrases or of rules changes."""

from __future__ import annotations

from sotay.domain.path_changes import PathChangeKind

_KINDS = {
    PathChangeKind.ADDED: "Thêm mới",
    PathChangeKind.REMOVED: "Bỏ đi",
    PathChangeKind.CHANGED: "Sửa lời",
    PathChangeKind.MOVED: "Đổi chỗ",
}


def kind(of: PathChangeKind) -> str:
    """Say what became of a value."""
    return _KINDS[of]


def count(changes: int, version: str) -> str:
    """Say how much differs, and from which version."""
    if not changes:
        return f"Chưa khác phiên bản {version} chỗ nào."
    return f"{changes} chỗ khác phiên bản {version}. Đồng chí soát lại trước khi phát hành."


def nothing_yet() -> str:
    """Say where changes come from."""
    return "Sửa ở «Từng ô» hay «Văn bản» thì từng chỗ khác bản trước hiện ở đây, lời cũ và lời mới cạnh nhau."


def first_version() -> str:
    """Say why there is nothing to compare."""
    return "Đây là phiên bản đầu của tệp này nên chưa có bản trước để so."


def unreadable() -> str:
    """Say why there is nothing to compare by now."""
    return "Văn bản đang có chỗ sai nên chưa so được với bản trước. Sửa xong thì danh sách hiện lại."
