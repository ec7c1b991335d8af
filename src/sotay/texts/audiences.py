"""For whom an item is, beside its words."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.audience import Reader
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership

_NAMES = {
    Audience.FORM_2A: "người viết Mẫu 2A",
    Audience.FORM_2B: "người viết Mẫu 2B",
    Audience.FORM_2C: "người viết Mẫu 2C",
    Audience.PROBATION: "đảng viên dự bị",
}
_MEMBERS = {Membership.OFFICIAL: "đảng viên chính thức", Membership.PROBATIONARY: "đảng viên dự bị"}


def meant_for(audience: Sequence[Audience]) -> str:
    """Say for whom an item is; empty for one that is for everybody."""
    return f"Chỉ dành cho {', '.join(_NAMES[each] for each in audience)}." if audience else ""


def in_brackets(audience: Sequence[Audience]) -> str:
    """Go on after the words of an item with whom it is for; empty for one that is for everybody."""
    return f" ({', '.join(_NAMES[each] for each in audience)})" if audience else ""


def hidden(count: int, reader: Reader) -> str:
    """Say how many items are not shown, since they are for others."""
    return f"Không hiện {count} mục không dành cho {reader_name(reader)}."


def reader_name(reader: Reader) -> str:
    """Name a member by what is known of him, inside a sentence."""
    if reader.membership is None:
        return _NAMES[reader.form] if reader.form is not None else "mọi đảng viên"
    member = _MEMBERS[reader.membership]
    return f"{member} viết Mẫu {reader.form.value}" if reader.form is not None else member


# --- a period that was begun for another reader ----------------------------------------------------------------------


def asks_otherwise(reader: Reader, come: int, go: int) -> str:
    """Say what an open period would ask by the profile of now: how many items more, and how many blank ones less."""
    changes = [f"thêm {come} mục"] if come else []
    changes += [f"bớt {go} mục chưa ghi gì"] if go else []
    return f"Kỳ này hỏi như lúc mở kỳ. Theo hồ sơ bây giờ ({reader_name(reader)}) thì {' và '.join(changes)}."


def follow_profile() -> str:
    """Name the button that lets the period ask by the profile of now."""
    return "Hỏi theo hồ sơ"


def keep_asking() -> str:
    """Name the button that leaves the period as it began."""
    return "Để như lúc mở kỳ"


def kept_asking() -> str:
    """Say that the period goes on as it began."""
    return "Kỳ này vẫn hỏi như lúc mở kỳ."


def followed(period: str) -> str:
    """Say that a period asks by the profile; ``period`` as inside a sentence."""
    return f"Từ giờ {period} hỏi theo hồ sơ của đồng chí. Mọi câu trả lời còn nguyên."


def follow_taken_back(period: str) -> str:
    """Say that a period asks as before; ``period`` as inside a sentence."""
    return f"Đã để {period} hỏi như trước. Những gì ghi thêm vẫn còn."


def event_followed(moment: str) -> str:
    """Say when a period began to ask by another profile."""
    return f"{moment}: hỏi theo hồ sơ đã sửa"


def event_follow_taken_back(moment: str) -> str:
    """Say when that was taken back."""
    return f"{moment}: hỏi lại như trước khi sửa hồ sơ"
