"""What the kinds of change are called, the same words in every place."""

from __future__ import annotations

from sotay.domain.manifestation import ChangeKind

_NAMES = {
    ChangeKind.REWORDED: "sửa lời văn, nghĩa giữ nguyên",
    ChangeKind.MEANING_CHANGED: "đổi nghĩa",
    ChangeKind.SPLIT_FROM: "tách ra",
    ChangeKind.MERGED_FROM: "gộp lại",
    ChangeKind.ADDED: "thêm mới",
    ChangeKind.WITHDRAWN: "thôi dùng",
}


def change_kind(kind: ChangeKind) -> str:
    """Name a kind of change, as inside a sentence."""
    return _NAMES[kind]
