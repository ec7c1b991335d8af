"""The deleted remedies, to be brought back or removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sotay.domain.remedy import Remedy
from sotay.texts import remedy_windows as texts
from sotay.ui.common.rows import Row
from sotay.ui.member.deleted_dialog import DeletedDialog, DeletedWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


def deleted_dialog(theme: Theme, parent: QWidget, deleted: Sequence[Remedy]) -> DeletedDialog:
    """Return the window over the deleted remedies."""
    words = DeletedWords(
        title=texts.deleted_title(),
        explained=texts.deleted_explained(),
        purge_title=texts.purge_title(),
        purge_question=texts.purge_question(),
    )
    return DeletedDialog(theme, parent, words, [Row(each.id, " ".join(each.step.split())) for each in deleted])
