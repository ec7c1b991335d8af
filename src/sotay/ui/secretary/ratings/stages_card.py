"""The stages of one person in their order, and the levels of the one that speaks next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.rating import STAGES, Opinion, Stage
from sotay.domain.review_rules import ReviewRules
from sotay.domain.season import SeasonMember
from sotay.texts import cell_rating_person as texts
from sotay.ui.card import Card
from sotay.ui.common.choice_list import LevelChoice
from sotay.ui.common.date_field import Today
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.secretary.ratings.level_choices import choices_of
from sotay.ui.secretary.ratings.stage_row import StageRow

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class StagesCard(Card):
    """``chosen_changed()`` when a level is chosen or not any more; ``facts_edited(Stage)``, ``take_back_asked(Stage)``.

    What is chosen is stored by nobody until it is given: see ``chosen``.
    """

    chosen_changed = Signal()
    facts_edited = Signal(object)
    take_back_asked = Signal(object)

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.stages_title())
        self._shown: tuple[str, Stage | None, ReviewRules | None] = ("", None, None)
        self._last: tuple[SeasonMember, ReviewRules, bool] | None = None
        self._wants_again = False
        self.not_reviewed = PlainLabel(texts.is_unreviewed(), self, role=TextRole.MUTED)
        self.column.addWidget(self.not_reviewed)
        self.rows = tuple(StageRow(theme, stage, today, self) for stage in STAGES)
        for row in self.rows:
            self.column.addWidget(row)
            row.facts_edited.connect(self.facts_edited)
            row.take_back_asked.connect(self.take_back_asked)
        self._rule = make_frame("rule", self)
        self.next_title = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.next_hint = PlainLabel("", self, role=TextRole.SMALL)
        self.levels = LevelChoice(theme, texts.stages_title(), self)
        for widget in (self._rule, self.next_title, self.next_hint, self.levels):
            self.column.addWidget(widget)
        self.again_button = self.add_button(texts.decide_again(), icon=Icon.PENCIL)
        self.again_button.clicked.connect(self._on_again)
        self.levels.chosen.connect(self.chosen_changed)
        self.levels.cleared.connect(self.chosen_changed)

    @property
    def stage(self) -> Stage | None:
        """Return the stage whose levels are offered."""
        return self._shown[1]

    @property
    def is_again(self) -> bool:
        """Tell whether another decision is asked for."""
        return self._wants_again

    def chosen(self) -> Opinion | None:
        """Return what is chosen for the stage, None before anything is."""
        key = self.levels.chosen_key()
        return None if key is None or self.stage is None else Opinion(self.stage, key)

    def forget_choice(self) -> None:
        """Take away what was chosen, as after it was given."""
        self._wants_again = False
        self.levels.set_chosen(None)

    def row(self, stage: Stage) -> StageRow:
        """Return the row of a stage."""
        return self.rows[STAGES.index(stage)]

    def show_member(self, member: SeasonMember, rules: ReviewRules, *, read_only: bool) -> None:
        """Show the stages of a person; what was chosen stays chosen while it can still be given."""
        if member.person != self._shown[0]:
            self._wants_again = False
            for row in self.rows:
                row.forget()
        self._last = (member, rules, read_only)
        rating = member.rating
        can_rate = member.is_reviewed and not read_only
        last = rating.opinions[-1].stage if rating.opinions else None
        for row in self.rows:
            is_own = row.stage is Stage.OWN
            is_kept = (is_own and bool(member.claim)) or bool(rating.replaced)
            can_change = can_rate and member.may_be_given(row.stage)
            can_take_back = can_change and row.stage is last and not is_kept
            row.show_stage(rating, rules, can_take_back=can_take_back, can_edit=can_change and not is_own)
        self.not_reviewed.setVisible(not member.is_reviewed)
        self._wants_again = self._wants_again and rating.next_stage is None
        stage = Stage.DECISION if self._wants_again else member.next_stage
        self._show_next(member, stage if can_rate else None, rules)
        self.again_button.setVisible(can_rate and rating.next_stage is None and not self._wants_again)

    def _show_next(self, member: SeasonMember, stage: Stage | None, rules: ReviewRules) -> None:
        shown = (member.person, stage, rules)
        if shown != self._shown:
            self._shown = shown
            had_focus = any(row.hasFocus() for row in self.levels.rows())
            self.levels.set_choices(choices_of(rules, stage) if stage else ())
            if had_focus and self.levels.rows():
                self.levels.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen_changed.emit()
        is_done = stage is None and member.is_reviewed and member.rating.next_stage is None
        self.next_title.setText(texts.next_stage(stage) if stage else "")
        self.next_title.setVisible(stage is not None)
        is_waited_for = member.is_reviewed and member.next_stage is not member.rating.next_stage
        hint = texts.own_by_hand() if stage is Stage.OWN else texts.all_spoken() if is_done else ""
        hint = texts.cell_has_not_proposed() if is_waited_for else hint
        self.next_hint.setText(hint)
        self.next_hint.setVisible(bool(hint))
        self._rule.setVisible(stage is not None or is_done)
        self.levels.setVisible(stage is not None)

    @Slot()
    def _on_again(self) -> None:
        self._wants_again = True
        if self._last is not None:
            member, rules, read_only = self._last
            self.show_member(member, rules, read_only=read_only)
        self.levels.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)
