"""Storing what a stage says of everybody whose turn it is; before that it is told of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.rating import Stage
from sotay.domain.season import Season
from sotay.texts import cell_rating_many as texts
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import stages as stage_texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.sentence_choice import SentenceChoice
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.tab_order import let_tab_go_on_to
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.ratings.many import ABSENT, AGREE, Many, agrees_with, due_stages, many_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 680
ONE_LEVEL = "one-level"


class ManyDialog(FittedDialog):
    """``stage`` and ``many`` say what to store after it was accepted; somebody has to wait for a stage."""

    def __init__(self, theme: Theme, parent: QWidget, today: Today, season: Season) -> None:
        super().__init__(theme, parent, texts.title(), WIDTH_PX)
        self._season = season
        self._stages = due_stages(season)
        label = PlainLabel(texts.stage(), self, role=TextRole.SUBHEADING)
        self.stages = StillCombo(texts.stage(), self)
        self.stages.addItems([stage_texts.name(each) for each in self._stages])
        label.setBuddy(self.stages)
        self._what_holder = QVBoxLayout()
        self.what: SentenceChoice | None = None
        self._wish = AGREE
        self.level = StillCombo(texts.one_level(), self)
        self.level.addItems([each.name for each in season.rules.levels])
        self.reason = WordsField(theme, texts.reason(), self)
        self.day = DateField(theme, person_texts.given_on(), today, self)
        self.will = PlainLabel("", self)
        self.left_out = PlainLabel("", self, role=TextRole.MUTED)
        self.column.addWidget(label)
        self.column.addWidget(self.stages)
        self.column.addLayout(self._what_holder)
        for widget in (self.level, self.will, self.left_out, self.reason, self.day):
            self.column.addWidget(widget)
        cancel = quiet_button(theme, texts.cancel(), self)
        self.give_button = primary_button(theme, "", self)
        cancel.clicked.connect(self.reject)
        self.give_button.clicked.connect(self._on_give)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.give_button)
        self.stages.currentIndexChanged.connect(self._on_stage)
        self.level.currentIndexChanged.connect(self._show_whom)
        self._on_stage()

    @property
    def stage(self) -> Stage:
        """Return the stage that speaks."""
        return self._stages[max(self.stages.currentIndex(), 0)]

    @property
    def many(self) -> Many:
        """Return what would be stored."""
        levels = self._season.rules.levels
        choice = levels[max(self.level.currentIndex(), 0)].key if self._wish == ONE_LEVEL else self._wish
        return many_of(self._season, self.stage, choice, self.reason.text().strip(), self.day.day())

    def choose(self, wish: str) -> None:
        """Choose AGREE, ABSENT or ONE_LEVEL, as a person does."""
        self._wish = wish
        if self.what is not None:
            self.what.set_chosen(wish)
        self.level.setVisible(wish == ONE_LEVEL)
        self._show_whom()

    def _choices(self) -> list[Choice]:
        stage = self.stage
        agree = Choice(AGREE, texts.agree_with(stage, agrees_with(stage)))
        absent = Choice(ABSENT, person_texts.without_stage(), person_texts.without_stage_hint(stage))
        one = Choice(ONE_LEVEL, texts.one_level())
        return [agree, *([absent] if stage.may_be_absent else []), one]

    @Slot()
    def _on_stage(self) -> None:
        if self.what is not None:
            self._what_holder.removeWidget(self.what)
            self.what.hide()
            self.what.deleteLater()
        self.what = SentenceChoice(self._theme, texts.what(), self._choices(), self)
        self.what.chosen.connect(self.choose)
        self._what_holder.addWidget(self.what)
        let_tab_go_on_to(self.stages, self.what)
        self.choose(AGREE)

    @Slot()
    def _show_whom(self) -> None:
        many = self.many
        number = len(many.said)
        self.will.setText(texts.will(list(many.names)) if number else texts.nobody())
        said = [texts.without_level(many.without_level)] if many.without_level else []
        said += [texts.others(many.others)] if many.others else []
        self.left_out.setText("\n".join(said))
        self.left_out.setVisible(bool(said))
        self.give_button.setText(texts.give(number))
        self.give_button.setEnabled(bool(number))

    @Slot()
    def _on_give(self) -> None:
        if self.day.accept_text():
            self.accept()
        else:
            self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
