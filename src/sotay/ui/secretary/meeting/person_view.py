"""One member at the meeting: what was said so far, what the meeting says, what the cell proposes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sotay.domain.ballot import Tally
from sotay.domain.rating import STAGES, Opinion, Stage, compared
from sotay.domain.review_rules import ReviewRules
from sotay.domain.season import SeasonMember
from sotay.texts import cell_meeting as texts
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.choice_list import LevelChoice
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_go_on_to
from sotay.ui.secretary.fields import show_words
from sotay.ui.secretary.meeting.hand_votes import HandVotes
from sotay.ui.secretary.meeting.handed_in import HandedInPart
from sotay.ui.secretary.ratings.level_choices import choices_of

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


@dataclass(frozen=True, slots=True)
class MemberShown:
    """A member with the rules and his place; ``tally`` is None where the cell votes by ballot."""

    member: SeasonMember
    rules: ReviewRules
    number: int
    total: int
    tally: Tally | None
    read_only: bool


class PersonView(ScrollPage):
    """``remark_edited``, ``basis_edited`` with words; ``chosen_changed()``; ``take_back_asked(Stage)``."""

    remark_edited = Signal(str)
    basis_edited = Signal(str)
    chosen_changed = Signal()
    take_back_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, " ", " ", parent, width_px=None)
        self._offered: tuple[str, Stage | None, ReviewRules | None] = ("", None, None)
        self._last_stage: Stage | None = None
        self.shown: MemberShown | None = None
        self.stages = PlainLabel("", self)
        self.suggestions_title = PlainLabel(texts.suggestions(), self, role=TextRole.SUBHEADING)
        self.suggestions = PlainLabel("", self)
        self.handed_in = HandedInPart(theme, self)
        self.remark_label = PlainLabel(texts.remark(), self, role=TextRole.SUBHEADING)
        self.remark = NoteField(theme, texts.remark(), self)
        self.hands = HandVotes(theme, self)
        self.next_title = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.levels = LevelChoice(theme, texts.proposal(), self)
        self.back_button = quiet_button(theme, texts.take_back(), self, icon=Icon.UNDO)
        self.basis_label = PlainLabel(texts.basis(), self, role=TextRole.SUBHEADING)
        self.basis = NoteField(theme, texts.basis(), self, min_lines=1)
        for label, field in ((self.remark_label, self.remark), (self.basis_label, self.basis)):
            label.setBuddy(field)
        for widget in (
            *(self.stages, self.suggestions_title, self.suggestions, self.handed_in, self.remark_label, self.remark),
            *(self.hands, self.next_title, self.levels),
        ):
            self.add(widget)
        self.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.basis_label)
        self.add(self.basis)
        self.remark.edited.connect(self.remark_edited)
        self.basis.edited.connect(self.basis_edited)
        self.levels.chosen.connect(self.chosen_changed)
        self.levels.cleared.connect(self.chosen_changed)
        self.back_button.clicked.connect(self._on_take_back)
        self.setFocusProxy(self.remark)

    @property
    def stage(self) -> Stage | None:
        """Return the stage whose levels are offered."""
        return self._offered[1]

    def chosen(self) -> Opinion | None:
        """Return what is chosen for the stage."""
        key = self.levels.chosen_key()
        return None if key is None or self.stage is None else Opinion(self.stage, key)

    def is_choosing(self) -> bool:
        """Tell whether the keyboard is on the levels."""
        return any(row.hasFocus() for row in self.levels.rows())

    def show_member(self, shown: MemberShown) -> None:
        """Show a member; another one from the top and with nothing that was handed in."""
        is_other = self.shown is None or self.shown.member.person != shown.member.person
        self.shown = shown
        member, rules = shown.member, shown.rules
        self.set_title(member.full_name)
        self.set_sentence(texts.place(shown.number, shown.total, member.office))
        self.stages.setText("\n".join(_stage_lines(member, rules)))
        asked = [texts.suggestion(each.text, each.given_by, each.given_on) for each in member.suggestions if each.text]
        self.suggestions.setText("\n".join(asked))
        for label in (self.suggestions_title, self.suggestions):
            label.setVisible(bool(asked))
        if is_other:
            self.handed_in.hide_lines()
            self.scroll_to_top()
        show_words(self.remark, member.remark)
        show_words(self.basis, member.basis)
        for field in (self.remark, self.basis):
            field.setReadOnly(shown.read_only)
        self.hands.setVisible(shown.tally is not None)
        if shown.tally is not None:
            self.hands.show_votes(member.person, shown.tally, rules, read_only=shown.read_only)
            let_tab_go_on_to(self.remark, self.hands)
        self._show_levels(member, rules, read_only=shown.read_only)

    def _show_levels(self, member: SeasonMember, rules: ReviewRules, *, read_only: bool) -> None:
        # The meeting goes as far as the proposal; the decision comes later, on the page of ratings.
        stage = member.rating.next_stage
        offered = None if read_only or stage is Stage.DECISION else stage
        if self._offered != (member.person, offered, rules):
            self._offered = (member.person, offered, rules)
            had_focus = self.is_choosing()
            self.levels.set_choices(choices_of(rules, offered, with_conditions=False) if offered else ())
            if had_focus and self.levels.rows():
                self.levels.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen_changed.emit()
        self.levels.setVisible(offered is not None)
        self.next_title.setText(person_texts.next_stage(offered) if offered else "")
        self.next_title.setVisible(offered is not None)
        last = member.rating.opinions[-1].stage if member.rating.opinions else None
        self._last_stage = last
        can_take_back = last not in (None, Stage.OWN, Stage.DECISION) and not read_only
        self.back_button.setVisible(can_take_back)

    def _on_take_back(self) -> None:
        self.take_back_asked.emit(self._last_stage)


def _stage_lines(member: SeasonMember, rules: ReviewRules) -> list[str]:
    own = member.rating.level_at(Stage.OWN)
    lines = [] if own else [texts.no_claim()]
    for stage in STAGES:
        opinion = member.rating.at(stage)
        if opinion is None:
            continue
        note = rating_texts.compared_long(compared(opinion.level, own, rules)) or opinion.reason
        level = rules.level_name(opinion.level) if opinion.level else ""
        if stage is Stage.CELL and member.rating.at(Stage.DECISION) is None:
            lines.append(texts.proposed(level))
        else:
            lines.append(texts.stage_line(stage, level, note))
    return lines
