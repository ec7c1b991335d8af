"""The deleted lines of the diary, to be brought back or removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sotay.domain.diary import DiaryEntry
from sotay.domain.manifestation import Checklist
from sotay.texts import diary_windows as texts
from sotay.ui.member.deleted_dialog import DeletedDialog, DeletedWords
from sotay.ui.member.diary.rows import full_row_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


def deleted_dialog(
    theme: Theme, parent: QWidget, deleted: Sequence[DiaryEntry], checklist: Checklist | None
) -> DeletedDialog:
    """Return the window over the deleted lines."""
    words = DeletedWords(
        title=texts.deleted_title(),
        explained=texts.deleted_explained(),
        purge_title=texts.purge_title(),
        purge_question=texts.purge_question(),
    )
    return DeletedDialog(theme, parent, words, [full_row_of(each, checklist) for each in deleted])
