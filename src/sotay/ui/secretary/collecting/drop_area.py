"""The place where files are let go, with the buttons that choose them; small once there is something to show below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from sotay.texts import collecting as texts
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.painting import RADIUS_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from sotay.ui.common.theme import Theme

LINE_PX = 2


class DropArea(QFrame):
    """``files_asked()``, ``folder_asked()`` from the buttons; what is let go comes from whoever watches the page."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_hovered = False
        self._is_small = False
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = PlainLabel(texts.drop_title(), self, role=TextRole.HEADING)
        self.sentence = PlainLabel(texts.drop_sentence(), self, role=TextRole.MUTED)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.files_button = primary_button(theme, texts.choose_files(), self, icon=Icon.DOCUMENT)
        self.folder_button = secondary_button(theme, texts.choose_folder(), self, icon=Icon.FOLDER)
        self.files_button.clicked.connect(self.files_asked)
        self.folder_button.clicked.connect(self.folder_asked)
        self._buttons = QWidget(self)
        self._row = FlowLayout(self._buttons)
        self._row.addWidget(self.files_button)
        self._row.addWidget(self.folder_button)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for widget in (self._picture, self.title):
            self._column.addWidget(widget)
        self._column.addWidget(self.sentence, 1)
        self._column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot(bool)
    def show_hovered(self, is_hovered: bool) -> None:
        """Show that files held over the page will be taken."""
        if is_hovered != self._is_hovered:
            self._is_hovered = is_hovered
            self.update()

    def make_small(self, *, is_small: bool) -> None:
        """Leave the room to what was taken."""
        self._is_small = is_small
        self._picture.setVisible(not is_small)
        self.title.setVisible(not is_small)
        self.sentence.setText(texts.drop_again() if is_small else texts.drop_sentence())
        middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.sentence.setAlignment(left if is_small else middle)
        direction = QBoxLayout.Direction.LeftToRight if is_small else QBoxLayout.Direction.TopToBottom
        self._column.setDirection(direction)
        self._on_theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and a dashed edge."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.focus if self._is_hovered else tokens.line), LINE_PX, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.info_ground if self._is_hovered else tokens.surface))
        radius = self._theme.px(RADIUS_PX)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._picture.setPixmap(self._theme.pixmap(Icon.FOLDER, "line", 48, self.devicePixelRatioF()))
        above = px(6) if self._is_small else px(28)
        self._row.setSpacing(px(8))
        self._column.setContentsMargins(px(16), above, px(16), above)
        self._column.setSpacing(px(6) if self._is_small else px(12))
