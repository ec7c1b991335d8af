"""One stage that has spoken: its level, how it stands to the claimed one, day and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sotay.domain.rating import Opinion, Rating, Stage, compared
from sotay.domain.review_rules import ReviewRules
from sotay.texts import cell_rating_person as texts
from sotay.texts import cell_ratings as rating_texts
from sotay.texts import stages
from sotay.ui.common.buttons import icon_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.fields import show_day, show_words

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

REASON_WIDTH_PX = 320
NAME_WIDTH_PX = 220


class StageRow(QWidget):
    """``facts_edited(Stage)`` while day or reason is typed, see ``reason`` and ``day``; ``take_back_asked(Stage)``."""

    facts_edited = Signal(object)
    take_back_asked = Signal(object)

    def __init__(self, theme: Theme, stage: Stage, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stage = stage
        self._opinion: Opinion | None = None
        self._level = ""
        self._is_open = False
        self._title = PlainLabel(stages.name(stage), self, role=TextRole.MUTED)
        self.words = PlainLabel("", self)
        self.note = PlainLabel("", self, role=TextRole.WARN)
        self.replaced = PlainLabel("", self, role=TextRole.SMALL)
        self.reason = WordsField(theme, texts.reason(), self)
        self.day = DateField(theme, texts.given_on(), today, self)
        self.facts_button = icon_button(theme, Icon.PENCIL, texts.edit_facts(stage), self)
        self.back_button = icon_button(theme, Icon.UNDO, texts.take_back(stage), self)
        self._lay_out()
        self.reason.edited.connect(self._on_edited)
        self.day.day_changed.connect(self._on_edited)
        self.facts_button.clicked.connect(self.open_facts)
        self.back_button.clicked.connect(self._on_take_back)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_stage(self, rating: Rating, rules: ReviewRules, *, can_take_back: bool, can_edit: bool) -> None:
        """Show what the stage said; nothing where it has not spoken."""
        opinion = self._opinion = rating.at(self.stage)
        self.setVisible(opinion is not None)
        if opinion is None:
            self._is_open = False
            return
        order = compared(opinion.level, rating.level_at(Stage.OWN), rules)
        self._level = rules.level_name(opinion.level) if opinion.level else stages.absent()
        self.note.setText(rating_texts.compared_long(order))
        self.note.setVisible(bool(order))
        old = rating.replaced if self.stage is Stage.DECISION else ()
        said = (texts.replaced(rules.level_name(each.level), each.given_on, each.reason) for each in old)
        self.replaced.setText("\n".join(said))
        self.replaced.setVisible(bool(old))
        self.reason.edit.setAccessibleName(texts.absent_reason() if opinion.is_absent else texts.reason())
        show_words(self.reason, opinion.reason)
        show_day(self.day, opinion.given_on)
        self._is_open = self._is_open and can_edit
        self.facts_button.setVisible(can_edit and not self._is_open)
        self.back_button.setVisible(can_take_back)
        self._show_facts(opinion)

    def forget(self) -> None:
        """Close day and reason, as for another person."""
        self._is_open = False
        self.day.set_day(None)

    @Slot()
    def open_facts(self) -> None:
        """Let day and reason be typed."""
        if self._opinion is None:
            return
        self._is_open = True
        self.facts_button.hide()
        self._show_facts(self._opinion)
        self.reason.setFocus()

    def _lay_out(self) -> None:
        self._facts = FlowLayout()
        self._facts.addWidget(self.reason)
        self._facts.addWidget(self.day)
        said = QVBoxLayout()
        for widget in (self.words, self.note, self.replaced):
            said.addWidget(widget)
        said.addLayout(self._facts)
        said.addStretch(1)  # a button that is higher than a line leaves it beside its name
        self._said = said
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(said, 0, 1)
        self._grid.addWidget(self.facts_button, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.back_button, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(1, 1)

    def _show_facts(self, opinion: Opinion) -> None:
        # Fields in their place say day and reason already.
        known = "" if self._is_open else texts.facts(opinion.given_on, opinion.reason, is_absent=opinion.is_absent)
        self.words.setText(self._level + known)
        for field in (self.reason, self.day):
            field.setVisible(self._is_open)

    @Slot()
    def _on_edited(self) -> None:
        if self._opinion is not None:
            self.facts_edited.emit(self.stage)

    @Slot()
    def _on_take_back(self) -> None:
        self.take_back_asked.emit(self.stage)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._said.setSpacing(px(2))
        self._said.setContentsMargins(0, px(9), 0, 0)
        self._title.setContentsMargins(0, px(9), 0, 0)
        self._title.setFixedWidth(px(NAME_WIDTH_PX))
        self._facts.setSpacing(px(12))
        self._grid.setHorizontalSpacing(px(8))
        self.reason.setMinimumWidth(px(REASON_WIDTH_PX))
