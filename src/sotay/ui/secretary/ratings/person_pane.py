"""One person in the place of the table: suggestions, stages, why not reviewed, grounds.

Of the people of its cells a committee only decides: what the cells said of them is there to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.rating import Stage, proposes_otherwise, standing_of
from sotay.domain.review_rules import ReviewRules
from sotay.domain.season import SeasonMember
from sotay.texts import cell_rating_person as texts
from sotay.texts import stages as stage_texts
from sotay.ui.common.bars import BarAction
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.date_field import Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.secretary.ratings.grounds_card import GroundsCard
from sotay.ui.secretary.ratings.sent_card import SentCard
from sotay.ui.secretary.ratings.stages_card import StagesCard
from sotay.ui.secretary.ratings.suggestions import SuggestionsCard
from sotay.ui.secretary.ratings.unreviewed_card import UnreviewedCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

TAKE_CLAIM = "take-claim"
SIDE_PX = 32


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person with the rules, and which of all he is in the list."""

    member: SeasonMember
    rules: ReviewRules
    number: int
    total: int
    read_only: bool


class PersonPane(QWidget):
    """``give_asked(Opinion)``, ``again_asked(Opinion)``; ``back_asked()``, ``step_asked(±1)``, ``claim_asked()``.

    What is typed or marked is told by the cards.
    """

    give_asked = Signal(object)
    again_asked = Signal(object)
    back_asked = Signal()
    step_asked = Signal(int)
    claim_asked = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: PersonShown | None = None
        self._theme = theme
        self.name = Heading("", self, role=TextRole.HEADING)
        self.place = PlainLabel("", self, role=TextRole.MUTED)
        self.standing = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.page = ScrollPage(theme, parent=self, width_px=None)
        self.suggestions = SuggestionsCard(theme, today, self)
        self.stages = StagesCard(theme, today, self)
        self.unreviewed = UnreviewedCard(theme, self)
        self.grounds = GroundsCard(theme, self)
        self.sent = SentCard(theme, self)
        for widget in (self.suggestions, self.stages, self.sent, self.unreviewed, self.grounds):
            self.page.add(widget)
        self.back_button = secondary_button(theme, texts.back_to_list(), self, icon=Icon.PREVIOUS)
        self.previous_button = quiet_button(theme, texts.previous_person(), self, icon=Icon.UP)
        self.next_button = quiet_button(theme, texts.next_person(), self, icon=Icon.DOWN)
        self.give_button = primary_button(theme, "", self, icon=Icon.CHECK)
        self.give_button.setToolTip(texts.give_key())
        self._buttons = (self.back_button, self.previous_button, self.next_button, self.give_button)
        self.page.add_action(self.back_button, leading=True)
        for button in (self.previous_button, self.next_button, self.give_button):
            self.page.add_action(button)
        # Above what scrolls: whom one is about to rate is always in sight.
        self._head = FlowLayout()
        for label in (self.name, self.place, self.standing):
            label.setWordWrap(False)
            self._head.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.page, 1)
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_person(self, shown: PersonShown) -> None:
        """Show a person; another one from the top."""
        is_other = self.shown is None or self.shown.member.person != shown.member.person
        self.shown = shown
        member, rules = shown.member, shown.rules
        self.name.setText(member.full_name)
        self.place.setText(texts.place(shown.number, shown.total, member.office, member.cell))
        standing = standing_of(member.rating)
        level = rules.level_name(standing.level) if standing else ""
        self.standing.setText(stage_texts.standing(standing, level))
        self._wrap_standing()
        self.standing.setVisible(member.is_reviewed)
        self.suggestions.show_suggestions(member.suggestions, read_only=shown.read_only)
        self.suggestions.setVisible(not member.cell)
        self.stages.show_member(member, rules, read_only=shown.read_only)
        self.unreviewed.show_member(member, rules, read_only=shown.read_only)
        self.grounds.show_member(member, rules, read_only=shown.read_only or bool(member.cell))
        self.grounds.setVisible(member.is_reviewed and bool(member.grounds or not member.cell))
        self.sent.show_member(member)
        self._show_warning()
        self.previous_button.setEnabled(shown.number > 1)
        self.next_button.setEnabled(shown.number < shown.total)
        self._show_give()
        # What was added to a card now is behind everything else of the window.
        let_tab_follow(self.suggestions, self.stages, self.unreviewed, self.grounds, *self._buttons)
        if is_other:
            self.page.scroll_to_top()

    def start(self) -> None:
        """Put the keyboard on the levels of the next stage, else on the first button."""
        rows = self.stages.levels.rows()
        target: QWidget = rows[0] if rows else self.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_asked)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.give_button.clicked.connect(self._on_give)
        self.stages.chosen_changed.connect(self._show_give)
        self.page.bar.action_triggered.connect(self._on_bar)
        for keys, slot in (
            ("Ctrl+Return", self._on_give),
            ("Ctrl+Enter", self._on_give),
            ("PgUp", self._on_previous),
            ("PgDown", self._on_next),
            ("Esc", self.back_asked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _show_warning(self) -> None:
        """Say that a later paper claims, or the cell proposes, another level than others rested on."""
        shown = self.shown
        sentence, actions = _warning(shown) if shown is not None and shown.member.is_reviewed else ("", ())
        if not sentence:
            self.page.bar.dismiss()
        elif self.page.bar.text() != sentence:
            self.page.bar.show_warning(sentence, actions)

    @Slot()
    def _show_give(self) -> None:
        stage = self.stages.stage
        self.give_button.setVisible(stage is not None)
        if stage is not None:
            self.give_button.setText(texts.give(stage))
            self.give_button.setEnabled(self.stages.chosen() is not None)

    @Slot()
    def _on_give(self) -> None:
        said = self.stages.chosen()
        if said is None:
            return
        is_again = self.stages.is_again
        self.stages.forget_choice()
        (self.again_asked if is_again else self.give_asked).emit(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line of the standing where it is too long for the window."""
        super().resizeEvent(event)
        self._wrap_standing()

    def _wrap_standing(self) -> None:
        needed = self.standing.fontMetrics().horizontalAdvance(self.standing.text())
        self.standing.setWordWrap(needed > self.width() - 2 * self._theme.px(SIDE_PX))

    @Slot()
    def _on_previous(self) -> None:
        if self.shown is not None and self.shown.number > 1:
            self.step_asked.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        if self.shown is not None and self.shown.number < self.shown.total:
            self.step_asked.emit(1)

    @Slot(str)
    def _on_bar(self, key: str) -> None:
        if key == TAKE_CLAIM:
            self.claim_asked.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(SIDE_PX), px(10), px(SIDE_PX), px(4))
        self._head.setSpacing(px(16))
        self._wrap_standing()


def _warning(shown: PersonShown) -> tuple[str, tuple[BarAction, ...]]:
    member, rules = shown.member, shown.rules
    if member.claims_otherwise:
        actions = () if shown.read_only else (BarAction(TAKE_CLAIM, texts.take_claim()),)
        return texts.claims_otherwise(rules.level_name(member.claim)), actions
    decision = member.rating.at(Stage.DECISION)
    if decision is not None and proposes_otherwise(member.rating):
        now = member.rating.level_at(Stage.CELL)
        return texts.proposes_otherwise(rules.level_name(decision.upon), rules.level_name(now) if now else ""), ()
    return "", ()
