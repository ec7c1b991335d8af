"""What an empty list shows instead of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from sotay.ui.common.buttons import primary_button
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.icons import Icon
    from sotay.ui.common.theme import Theme

WIDTH_PX, WIDE_PX = 720, 900
"""In a page wider than the second a line is no longer than the first, at 13 pt. A small window is as high as its texts
in its whole width, which this leaves to them."""
PICTURE_FROM_PX = 220
"""Height at 13 pt from which there is room for a picture."""
LEAST_PX = 88
SIDE_PX = 24


class EmptyState(QWidget):
    """A title, one sentence and one button; ``requested()`` when it is pressed. Scrolls where there is little room.

    More may be added to ``column``, before the stretch at its end.
    """

    requested = Signal()

    def __init__(
        self, theme: Theme, icon: Icon, title: str, sentence: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._inside = QWidget(self)
        self._inside.setProperty(ROLE_PROPERTY, "page_body")
        self._picture = QLabel(self._inside)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = Heading(title, self._inside, role=TextRole.HEADING)
        self._sentence = body = PlainLabel(sentence, self._inside, role=TextRole.MUTED)
        self.column = QVBoxLayout(self._inside)
        self.column.addStretch(1)
        self.column.addWidget(self._picture)
        for label in (heading, body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        if button:
            self.button = primary_button(theme, button, self._inside)
            self.button.clicked.connect(self.requested)
            self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(2)
        self._area = QScrollArea(self)  # in no layout, which would be asked for the height in place of this
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, sentence: str, button: str) -> None:
        """Change the sentence and the words of the button, for a state made with one."""
        self._sentence.setText(sentence)
        self.button.setText(button)

    def sizeHint(self) -> QSize:
        """Return the size with everything in sight."""
        return self._inside.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow one is higher, which a small window goes by."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with everything in sight."""
        return self._inside.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Ask for a little of the height: the rest scrolls."""
        return QSize(self._inside.minimumSizeHint().width(), self.least_height(self.width()))

    def least_height(self, width: int) -> int:  # noqa: ARG002 - as of whatever else scrolls by itself
        """Return the height at a width below which there is no room to read."""
        return self._theme.px(LEAST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read in one look; where there is little height the picture goes first."""
        super().resizeEvent(event)
        self._area.resize(self.size())
        self._picture.setVisible(self.height() >= self._theme.px(PICTURE_FROM_PX))
        self._take_sides()

    def _take_sides(self) -> None:
        px = self._theme.px
        side = (self.width() - px(WIDTH_PX)) // 2 if self.width() > px(WIDE_PX) else px(SIDE_PX)
        self.column.setContentsMargins(side, px(8), side, px(8))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.column.setSpacing(self._theme.px(12))
        self._take_sides()
        self._picture.setPixmap(self._theme.pixmap(self._icon, "line", 56, self.devicePixelRatioF()))
