"""The upper part of an item: what the resolution says, its signs, and what to ask oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.texts import assessment as texts
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.member.assessment.card import ItemCard
from sotay.ui.member.bullets import BulletList
from sotay.ui.member.fold import Fold
from sotay.ui.member.wording import wording_notice

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ReadingPart(QWidget):
    """Heading, text, notice on the wording, signs in a fold, and questions; in a low window those go into the fold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_low = False
        self._card: ItemCard | None = None
        self.heading = Heading("", self, role=TextRole.HEADING)
        self.period = PlainLabel("", self, role=TextRole.SMALL)
        self.period.setWordWrap(False)
        self.period.hide()
        self.text = PlainLabel("", self)
        self.wording = PlainLabel("", self, role=TextRole.SMALL)
        self.badge = PlainLabel("", self, role=TextRole.WARN)
        self._signs = BulletList(theme, self)
        self.signs = Fold(theme, texts.signs(), self._signs, self)
        self.signs.toggled.connect(self._arrange)
        self._questions_title = PlainLabel(texts.questions(), self, role=TextRole.SUBHEADING)
        self.questions = BulletList(theme, self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.period, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for widget in (self.badge, self.text, self.wording, self.signs, self._questions_title, self.questions):
            self._column.addWidget(widget)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_card(self, card: ItemCard) -> None:
        """Show the words of an item; what was folded stays folded."""
        self._card = card
        self.heading.setText(card.heading)
        self.period.setText(card.period_name)
        self.text.setText(card.item.text)
        self.badge.setText(card.badge)
        self.badge.setVisible(bool(card.badge))
        notice = wording_notice(card.item)
        self.wording.setText(notice)
        self.wording.setVisible(bool(notice))
        self._signs.set_sentences(card.item.signs)
        self.questions.set_sentences(card.item.questions)
        self._arrange()

    def make_room(self, *, is_low: bool) -> None:
        """Take little height, or as much as is good to read."""
        self._is_low = is_low
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        has_signs = self._card is not None and bool(self._card.item.signs)
        has_questions = self._card is not None and bool(self._card.item.questions)
        self.signs.set_title(texts.signs_and_questions() if self._is_low and has_questions else texts.signs())
        self.signs.setVisible(has_signs or (self._is_low and has_questions))
        shows_questions = has_questions and (not self._is_low or self.signs.is_open())
        self._questions_title.setVisible(shows_questions)
        self.questions.setVisible(shows_questions)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._head.setSpacing(px(16))
