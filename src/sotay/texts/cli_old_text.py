"""What the command line says about old text in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import assessment, old_text, settings

if TYPE_CHECKING:
    from sotay.domain.old_answers import OldField


def field(found: OldField, code: str) -> tuple[str, ...]:
    """Name a field with old text, and show it before and after; ``code`` is the number of its item, if any."""
    name = _names()[found.field_name]
    where = f"Mục {code}, ô «{name}»" if code else f"Dòng «{name}»"
    head = f"{where} viết bằng {old_text.encoding_name(found.old.encoding)}:"
    shown = (old_text.before(found.old), old_text.after(found.old), *old_text.doubts(found.old))
    return (head, *(f"  {line}" for line in shown))


def turned(number: int) -> str:
    """Say that the fields were turned."""
    return f"Đã đổi {number} ô sang chữ Unicode."


def not_turned(number: int) -> str:
    """Say that nothing was turned, and how to ask for it."""
    return (
        f"Chưa đổi gì: {number} ô này được giữ đúng như trong tệp. "
        "Muốn đổi sang chữ Unicode, chạy lại lệnh với --convert-old-text."
    )


def _names() -> dict[str, str]:
    return {
        "done_well": assessment.done_well(),
        "shortcoming": assessment.shortcoming(),
        "cause": assessment.cause(),
        "remedy": assessment.remedy(),
        "private_note": assessment.private_note(),
        "full_name": settings.full_name(),
        "committee": settings.committee(),
        "cell": settings.cell(),
        "unit": settings.unit(),
        "party_office": settings.party_office(),
        "government_office": settings.government_office(),
        "union_office": settings.union_office(),
        "place": settings.place(),
    }
