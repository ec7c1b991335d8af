"""For whom an item is, beside its words."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.manifestation import Audience

_NAMES = {
    Audience.FORM_2A: "người viết Mẫu 2A",
    Audience.FORM_2B: "người viết Mẫu 2B",
    Audience.FORM_2C: "người viết Mẫu 2C",
    Audience.PROBATION: "đảng viên dự bị",
}


def meant_for(audience: Sequence[Audience]) -> str:
    """Say for whom an item is; empty for one that is for everybody."""
    return f"Chỉ dành cho {', '.join(_NAMES[each] for each in audience)}." if audience else ""


def in_brackets(audience: Sequence[Audience]) -> str:
    """Go on after the words of an item with whom it is for; empty for one that is for everybody."""
    return f" ({', '.join(_NAMES[each] for each in audience)})" if audience else ""


def hidden(count: int, reader: Audience) -> str:
    """Say how many items are not shown, since they are for those who write on another form."""
    return f"Không hiện {count} mục không dành cho {_NAMES[reader]}."
