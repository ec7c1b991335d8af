"""What was deleted, to be brought back or removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.domain.remedy import Remedy, RemedyId
from sotay.texts import remedy_windows as texts
from sotay.ui.common.buttons import danger_button, primary_button, quiet_button
from sotay.ui.common.dialogs import ask
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 620
LIST_HEIGHT_PX = 260


class DeletedDialog(FittedDialog):
    """The deleted remedies; after ``accepted`` the answer is ``chosen``, to be removed where ``wants_purge``."""

    def __init__(self, theme: Theme, parent: QWidget, deleted: Sequence[Remedy]) -> None:
        super().__init__(theme, parent, texts.deleted_title(), WIDTH_PX)
        self.wants_purge = False
        self.rows = RowList(theme, texts.deleted_title(), self)
        self.rows.setFixedHeight(theme.px(LIST_HEIGHT_PX))
        self.rows.set_rows([Row(each.id, " ".join(each.step.split())) for each in deleted])
        self.rows.select(deleted[0].id)
        self.column.addWidget(PlainLabel(texts.deleted_explained(), self))
        self.column.addWidget(self.rows)
        self.close_button = quiet_button(theme, texts.close(), self)
        self.purge_button = danger_button(theme, texts.purge(), self)
        self.back_button = primary_button(theme, texts.bring_back(), self)
        self.close_button.clicked.connect(self.reject)
        self.purge_button.clicked.connect(self._on_purge)
        self.back_button.clicked.connect(self.accept)
        for button in (self.close_button, self.purge_button, self.back_button):
            self.buttons.addWidget(button)

    def chosen(self) -> RemedyId | None:
        """Return the remedy that the answer is about."""
        key = self.rows.current_key()
        return RemedyId(key) if key is not None else None

    @Slot()
    def _on_purge(self) -> None:
        if ask(
            self._theme,
            self,
            texts.purge_title(),
            texts.purge_question(),
            texts.purge_now(),
            texts.keep(),
            destroys=True,
        ):
            self.wants_purge = True
            self.accept()
