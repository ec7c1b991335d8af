"""A labelled number that is counted by hand: digits alone, or nothing while it is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 110
MOST_DIGITS = 5


class CountField(LineField):
    """``counted(number or None)`` while it is typed; what is no number is told below and counts as nothing."""

    counted = Signal(object)

    def __init__(
        self, theme: Theme, label: str, problem: str, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(theme, label, parent, hint=hint)
        self._wrong = problem
        self.edit.setMaxLength(MOST_DIGITS)
        self.edited.connect(self._on_edited)
        theme.changed.connect(self._set_width)
        self._set_width()

    def count(self) -> int | None:
        """Return the number, None where there is none."""
        words = self.text().strip()
        return int(words) if words.isascii() and words.isdigit() else None

    def set_count(self, count: int | None) -> None:
        """Show a number and tell nobody; what is typed of the same number stays as it is."""
        if self.count() != count or (count is None and not self.problem()):
            self.set_text("" if count is None else str(count))

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        if words.strip() and self.count() is None:
            self.show_problem(self._wrong)
        self.counted.emit(self.count())

    @Slot()
    def _set_width(self) -> None:
        self.edit.setMinimumWidth(self._theme.px(WIDTH_PX))
