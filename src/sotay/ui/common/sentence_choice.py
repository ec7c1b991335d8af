"""Choosing one of a few whole sentences, of which one always holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from sotay.ui.common.choice_list import MOST_DIGITS, SentenceRadio
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sotay.ui.common.choice_list import Choice
    from sotay.ui.common.theme import Theme

WITHOUT_DIGIT = MOST_DIGITS + 1


class SentenceChoice(QWidget):
    """A label over rows of sentences; ``chosen(key)`` when a person chooses, never for ``set_chosen``."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, label: str, choices: Sequence[Choice], parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.setAccessibleName(label)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(label, self, role=TextRole.SUBHEADING))
        if hint:
            self._column.addWidget(PlainLabel(hint, self, role=TextRole.SMALL))
        self._rows = [SentenceRadio(theme, choice, WITHOUT_DIGIT, self) for choice in choices]
        for place, row in enumerate(self._rows):
            row.setAccessibleDescription(label)
            self._group.addButton(row, place)
            self._column.addWidget(row)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_chosen(self, key: str) -> None:
        """Show this choice and tell nobody."""
        for row in self._rows:
            row.setChecked(row.key == key)

    def rows(self) -> tuple[SentenceRadio, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._rows[place].key)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        for row in self._rows:
            row.updateGeometry()
