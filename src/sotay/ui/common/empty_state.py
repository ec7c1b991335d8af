"""What an empty list shows instead of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sotay.ui.common.buttons import primary_button
from sotay.ui.common.labels import Heading, PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.icons import Icon
    from sotay.ui.common.theme import Theme

WIDTH_PX, WIDE_PX = 720, 900
"""In a page wider than the second a line is no longer than the first, at 13 pt. A small window is as high as its texts
in its whole width, which this leaves to them."""


class EmptyState(QWidget):
    """A title, one sentence and one button; ``requested()`` when it is pressed."""

    requested = Signal()

    def __init__(
        self, theme: Theme, icon: Icon, title: str, sentence: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = Heading(title, self, role=TextRole.HEADING)
        self._sentence = body = PlainLabel(sentence, self, role=TextRole.MUTED)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._picture)
        for label in (heading, body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        if button:
            self.button = primary_button(theme, button, self)
            self.button.clicked.connect(self.requested)
            self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(2)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, sentence: str, button: str) -> None:
        """Change the sentence and the words of the button, for a state made with one."""
        self._sentence.setText(sentence)
        self.button.setText(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read in one look."""
        super().resizeEvent(event)
        self._take_sides()

    def _take_sides(self) -> None:
        px = self._theme.px
        side = (self.width() - px(WIDTH_PX)) // 2 if self.width() > px(WIDE_PX) else 0
        self._column.setContentsMargins(side, 0, side, 0)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(12))
        self._take_sides()
        self._picture.setPixmap(self._theme.pixmap(self._icon, "line", 56, self.devicePixelRatioF()))
