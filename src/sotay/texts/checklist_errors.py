"""The sentences of ``domain.checklist_errors``."""

from __future__ import annotations

from sotay.domain import checklist_errors as e
from sotay.domain.errors import SotayError
from sotay.texts import periods
from sotay.texts.levels import levels_to_choose


def sentence_of(error: SotayError) -> str:
    """Return what to tell the user, empty for the trouble of others."""
    match error:
        case e.NothingToMoveTo(period=period):
            name = periods.name_of_written(period)
            return f"Bản tự đánh giá {name} đã theo đúng bản danh mục đang dùng. Không có gì thay đổi."
        case e.UnknownLevel(level_key=level_key, code=code, former="", levels=levels):
            return (
                f"Mục {code}: danh mục của kỳ này không có mức trả lời «{level_key}». "
                f"Các mức chọn được: {levels_to_choose(levels)}. Không có gì thay đổi."
            )
        case e.UnknownLevel(level_key=level_key, code=code, former=former, levels=levels):
            return (
                f"Mục {code}: danh mục của kỳ này không còn mức «{former}» ({level_key}). "
                f"Các mức chọn được: {levels_to_choose(levels)}. Không có gì thay đổi."
            )
    return ""
