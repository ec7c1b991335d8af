"""What is said above an answer that was given to other words, and the way to let it hold for those of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sotay.texts import moving as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, PlainLabel, TextRole
from sotay.ui.member.assessment.card import Question
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class QuestionPanel(QFrame):
    """Hidden where the answer was given to the words of now; ``confirmed()`` when it is to hold for them."""

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(ROLE_PROPERTY, "panel")
        self.explained = PlainLabel("", self, role=TextRole.WARN)
        self.level = PlainLabel("", self)
        self.words = PlainLabel("", self, role=TextRole.QUOTE)
        self.words.allow_copying()
        self.fold = Fold(theme, texts.words_then(), self.words, self)
        self.confirm_button = secondary_button(theme, texts.confirm(), self, icon=Icon.CHECK)
        self.confirm_button.clicked.connect(self.confirmed)
        self._column = QVBoxLayout(self)
        for widget in (self.explained, self.level, self.fold):
            self._column.addWidget(widget)
        self._column.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Show what is to be looked at again; None hides the panel."""
        self.setVisible(question is not None)
        if question is None:
            return
        explained = texts.gone_explained if question.is_gone else texts.confirm_explained
        self.explained.setText(explained(question.version))
        is_level_gone = not question.can_confirm and not question.is_gone
        says = texts.level_gone if is_level_gone else texts.level_then
        self.level.setText(says(question.level_sentence))
        self.level.setVisible(bool(question.level_sentence) and not question.is_gone)
        self.words.setText(question.words)
        self.fold.setVisible(not question.is_gone)
        self.fold.set_open(is_open=not question.is_gone)
        self.confirm_button.setVisible(question.can_confirm)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(*(px(12),) * 4)
        self._column.setSpacing(px(6))
