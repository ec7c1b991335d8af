"""The words of the version before and those of the draft, side by side where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sotay.domain.word_changes import word_changes
from sotay.texts import admin_changes as texts
from sotay.ui.admin.changes.diff_label import DiffLabel
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

SIDE_BY_SIDE_PX = 560


class TwoTexts(QWidget):
    """Shows two texts with what differs marked by lines and letters."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._version = ""
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._heads = (PlainLabel("", self, role=TextRole.MUTED), PlainLabel("", self, role=TextRole.MUTED))
        self.before = DiffLabel(theme, self, is_before=True)
        self.after = DiffLabel(theme, self, is_before=False)
        self._columns: list[QVBoxLayout] = []
        for head, label in zip(self._heads, (self.before, self.after), strict=True):
            card = make_frame("card", self)
            column = QVBoxLayout(card)
            column.addWidget(head)
            column.addWidget(label)
            column.addStretch(1)
            self._columns.append(column)
            self._row.addWidget(card, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_texts(self, before: str, after: str, version: str, later: str = "") -> None:
        """Show the text of the version before and that of the draft, or of what ``later`` names.

        "" stands for a text that is not there.
        """
        changes = word_changes(before, after)
        self._version = version
        self._heads[0].setText(texts.before(version))
        self._heads[1].setText(later or texts.after())
        self.before.set_text(before or texts.not_there(), changes.only_before if before and after else ())
        self.after.set_text(after or texts.not_there(), changes.only_after if before and after else ())

    def version(self) -> str:
        """Return the number of the version before."""
        return self._version

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below each other where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self._theme.px(SIDE_BY_SIDE_PX)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setSpacing(px(12))
        for column in self._columns:
            column.setContentsMargins(px(14), px(10), px(14), px(12))
            column.setSpacing(px(4))
        for label in (self.before, self.after):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._arrange()
