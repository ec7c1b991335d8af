"""The private note, set apart from everything that may be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sotay.texts import assessment as texts
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.member.assessment.answer_field import AnswerField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class PrivateNote(QWidget):
    """A frame with a lock, the name that says what never happens to it, and the field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        frame = make_frame("private", self)
        self._lock = QLabel(frame)
        title = PlainLabel(texts.private_promise(), frame, role=TextRole.SUBHEADING)
        self.field = AnswerField(theme, texts.private_note(), frame, spoken=texts.private_spoken(), has_caption=False)
        title.setBuddy(self.field.note)
        self._head = QHBoxLayout()
        self._head.addWidget(self._lock)
        self._head.addWidget(title, 1)
        self._inside = QVBoxLayout(frame)
        self._inside.addLayout(self._head)
        self._inside.addWidget(self.field)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._lock.setPixmap(self._theme.pixmap(Icon.LOCK, "text", 20, self.devicePixelRatioF()))
        self._head.setSpacing(px(8))
        self._inside.setSpacing(px(6))
        self._inside.setContentsMargins(px(16), px(14), px(16), px(16))
