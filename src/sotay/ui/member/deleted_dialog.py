"""What was deleted, to be brought back or removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.texts import deleted as texts
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


@dataclass(frozen=True, slots=True)
class DeletedWords:
    """What the window says of the kind of things that it lists."""

    title: str
    explained: str
    purge_title: str
    purge_question: str


class DeletedDialog(FittedDialog):
    """Deleted things as rows; after ``accepted`` the answer is ``chosen``, to be removed where ``wants_purge``."""

    def __init__(self, theme: Theme, parent: QWidget, words: DeletedWords, rows: Sequence[Row]) -> None:
        super().__init__(theme, parent, words.title, WIDTH_PX)
        self._words = words
        self.wants_purge = False
        self.rows = RowList(theme, words.title, self)
        self.rows.setFixedHeight(theme.px(LIST_HEIGHT_PX))
        self.rows.set_rows(rows)
        self.rows.select(rows[0].key)
        self.column.addWidget(PlainLabel(words.explained, self))
        self.column.addWidget(self.rows)
        self.close_button = quiet_button(theme, texts.close(), self)
        self.purge_button = danger_button(theme, texts.purge(), self)
        self.back_button = primary_button(theme, texts.bring_back(), self)
        self.close_button.clicked.connect(self.reject)
        self.purge_button.clicked.connect(self._on_purge)
        self.back_button.clicked.connect(self.accept)
        for button in (self.close_button, self.purge_button, self.back_button):
            self.buttons.addWidget(button)

    def chosen(self) -> str | None:
        """Return the id of what the answer is about."""
        return self.rows.current_key()

    @Slot()
    def _on_purge(self) -> None:
        words = self._words
        if ask(
            self._theme,
            self,
            words.purge_title,
            words.purge_question,
            texts.purge_now(),
            texts.keep(),
            destroys=True,
        ):
            self.wants_purge = True
            self.accept()
