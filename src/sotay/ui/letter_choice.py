"""Choosing the size of letters by clicking a sentence that is written in that size."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from sotay.texts import letters as texts
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.theme import FONT_FAMILY
from sotay.ui.common.tokens import LETTER_SIZES_PT

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class LetterChoice(QWidget):
    """One row per size; a click changes every window at once. ``chosen()`` after a person chose."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(texts.letters())
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for points in LETTER_SIZES_PT:
            row = QRadioButton(texts.letter_sample(), self)
            row.setAccessibleName(texts.letter_size(points))
            row.setFont(QFont(FONT_FAMILY, points))
            self._group.addButton(row, points)
            column.addWidget(row)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._show_chosen)
        self._show_chosen()

    def chosen_row(self) -> QWidget:
        """Return the row of the present size."""
        return self._group.button(self._theme.points)

    @Slot(int)
    def _on_clicked(self, points: int) -> None:
        self._theme.apply(self._theme.choice, points)
        # Where the row lies is known only when everything around it has grown.
        QTimer.singleShot(0, self, partial(bring_into_sight, self.chosen_row()))
        self.chosen.emit()

    @Slot()
    def _show_chosen(self) -> None:
        self._group.button(self._theme.points).setChecked(True)
