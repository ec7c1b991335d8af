"""Where old text stands in open data, and what an import does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.domain.dates import format_date
from sotay.domain.open_data import Part
from sotay.texts import old_text, periods

if TYPE_CHECKING:
    from sotay.domain.old_open_data import OldPlace


def place(found: OldPlace) -> tuple[str, ...]:
    """Name a passage of open data, and show it before and after."""
    head = f"{_where(found)} có đoạn viết bằng {old_text.encoding_name(found.old.encoding)}:"
    shown = (old_text.before(found.old), old_text.after(found.old), *old_text.doubts(found.old))
    return (head, *(f"  {line}" for line in shown))


def more_places(number: int) -> str:
    """Say how many passages are not shown."""
    return f"Còn {number} đoạn nữa không kể ở đây."


def found(number: int) -> str:
    """Say that an imported file has old text, and that nothing is turned unless it is asked for."""
    return f"Trong tệp có {number} đoạn viết bằng phông cũ. Không chọn đổi thì được nhập đúng như trong tệp."


def turn_all() -> str:
    """Name the choice that turns all of them."""
    return "Đổi các đoạn ấy sang chữ Unicode"


def _where(found: OldPlace) -> str:
    if found.period is not None:
        return f"Mục {found.code} của {periods.name_in_sentence(found.period)}"
    if found.part is Part.ENTRY and found.day is not None:
        return f"Ghi chép ngày {format_date(found.day)}"
    if found.part is Part.REMEDY and found.day is not None:
        return f"Biện pháp ghi ngày {format_date(found.day)}"
    if found.part is Part.COMMITMENT:
        return f"Bản cam kết năm {found.year}"
    if found.part is Part.REVIEW:
        return f"Bản kiểm điểm năm {found.year}"
    return "Phần về bản thân"
