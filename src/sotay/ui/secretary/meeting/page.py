"""«Họp chi bộ»: one screen to run the review meeting, in letters that are read from a projector."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.cell_paper import PaperKind
from sotay.domain.rating import Stage
from sotay.domain.submission import Submission
from sotay.texts import cell_meeting as texts
from sotay.texts import cell_rating_person as person_texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.enlarged import Enlarged
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import make_frame
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.common.view_stack import ViewStack
from sotay.ui.panes import PANE_PROPERTY
from sotay.ui.printing import documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.meeting.closing_view import ClosingView
from sotay.ui.secretary.meeting.facts_view import FactsView
from sotay.ui.secretary.meeting.person_view import MemberShown, PersonView
from sotay.ui.secretary.meeting.presenter import MeetingPresenter
from sotay.ui.secretary.meeting.steps import CLOSING, OPENING, steps_of
from sotay.ui.secretary.meeting.strip import MeetingStrip
from sotay.ui.secretary.papers.shelf import paper_of

FACTOR = 1.5
"""How much larger the letters are than elsewhere."""


def make_meeting_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return MeetingPage(context)


class MeetingPage(CellPage):
    """The beginning, one member after the other, the end; what was handed in is hidden until it is shown."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._step = OPENING
        self._steps: tuple[str, ...] = (OPENING, CLOSING)
        self.presenter = MeetingPresenter(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._on_theme_changed()

    def enter(self, place: CellPlace) -> None:
        """Read the season; what was handed in is hidden again, since the screen may be another one."""
        if place.person is not None:
            self._step = place.person
        self.strip.hide_box.setChecked(True)
        self.presenter.load()

    def leave(self) -> None:
        """Queue everything that is not stored."""
        take_typed(self)
        self.presenter.typed.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.typed.unsaved()

    def print_paper(self) -> bool:
        """Show the minutes as they are printed."""
        take_typed(self)
        at_hand = self.presenter.at_hand
        template = at_hand.data.template(PaperKind.MINUTES) if at_hand else None
        if at_hand is None or template is None:
            return False
        self._documents.preview(paper_of(template, at_hand, self._context.adapters))
        return True

    def _build(self) -> None:
        theme = self._context.theme
        self.archived_bar = InlineBar(theme, self, closable=False)
        self.strip = MeetingStrip(theme, self)
        self.views = ViewStack(self)
        self.facts = FactsView(theme, self._context.today, self)
        self.person = PersonView(theme, self)
        self.closing = ClosingView(theme, self)
        self.empty = EmptyState(
            theme, Icon.MEETING, rating_texts.nobody_title(), texts.nobody(), rating_texts.to_roster(), self
        )
        for view in (self.facts, self.person, self.closing, self.empty):
            self.views.addWidget(view)
        self.views.setProperty(PANE_PROPERTY, True)
        for view in (self.facts, self.person, self.closing):
            Enlarged(theme, view, FACTOR)
        self.action_bar = make_frame("bar", self)
        self._bar_row = QHBoxLayout(self.action_bar)
        self._acts = FlowLayout(align_right=True)
        self.minutes_button = quiet_button(theme, texts.see_minutes(), self, icon=Icon.DOCUMENT)
        self._bar_row.addWidget(self.minutes_button)
        self._bar_row.addLayout(self._acts, 1)
        self.previous_button = secondary_button(theme, texts.previous(), self, icon=Icon.PREVIOUS)
        self.next_button = secondary_button(theme, texts.following(), self, icon=Icon.NEXT)
        self.give_button = primary_button(theme, "", self, icon=Icon.CHECK)
        self.previous_button.setToolTip(texts.previous_key())
        self.next_button.setToolTip(texts.following_key())
        self.give_button.setToolTip(person_texts.give_key())
        for button in (self.previous_button, self.next_button, self.give_button):
            self._acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.archived_bar)
        column.addWidget(self.strip)
        column.addWidget(self.views, 1)
        column.addWidget(self.action_bar)
        parts: tuple[QWidget, ...] = (self.strip, self.views, self.action_bar)
        for part in parts:
            part.hide()

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.season_read.connect(self._on_read)
        presenter.changed.connect(self._show_step)
        presenter.handed_in_read.connect(self._on_handed_in)
        self.facts.edited.connect(presenter.keep_meeting)
        self.facts.openly_asked.connect(presenter.vote_openly)
        self.closing.edited.connect(presenter.keep_meeting)
        self.person.remark_edited.connect(self._on_remark)
        self.person.basis_edited.connect(self._on_basis)
        self.person.hands.counted.connect(presenter.keep_hands)
        self.person.chosen_changed.connect(self._show_give)
        self.person.take_back_asked.connect(self._on_take_back)
        self.empty.requested.connect(self._on_roster)
        self.strip.jump.activated.connect(self._on_jump)
        self.strip.hide_box.toggled.connect(self._show_handed_in)
        self.minutes_button.clicked.connect(self.print_paper)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.give_button.clicked.connect(self._on_give)
        for keys, slot in (
            ("PgUp", self._on_previous),
            ("PgDown", self._on_next),
            ("Ctrl+Return", self._on_give),
            ("Ctrl+Enter", self._on_give),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
            if slot != self._on_give:
                shortcut.activated.connect(self._take_keyboard)
        self._context.theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_read(self) -> None:
        at_hand = self.presenter.read_already()
        if at_hand.is_archived:
            self.archived_bar.show_info(rating_texts.archived(at_hand.season.year))
        else:
            self.archived_bar.dismiss()
        has_any = bool(at_hand.season.reviewed())
        self.strip.setVisible(has_any)
        self.action_bar.setVisible(has_any)
        self.views.show()
        if has_any:
            self._show_step()
        else:
            self.views.setCurrentWidget(self.empty)

    @Slot()
    def _show_step(self) -> None:
        at_hand = self.presenter.read_already()
        season, read_only = at_hand.season, at_hand.is_archived
        self._steps = steps_of(season)
        if self._step not in self._steps:
            self._step = OPENING
        self._show_way()
        if self._step == OPENING:
            self.facts.show_season(season, read_only=read_only)
            self.views.setCurrentWidget(self.facts)
        elif self._step == CLOSING:
            self.closing.show_season(season, read_only=read_only)
            self.views.setCurrentWidget(self.closing)
        else:
            self._show_member(self._step)
        self._show_give()

    def _show_way(self) -> None:
        place = self._steps.index(self._step)
        self.strip.show_way(self.presenter.season, place)
        self.previous_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < len(self._steps) - 1)

    def _show_member(self, person: str) -> None:
        at_hand = self.presenter.read_already()
        member = self.presenter.member(person)
        if member is None:
            return
        is_other = self.person.shown is None or self.person.shown.member.person != person
        was_choosing = self.person.is_choosing()
        self.person.show_member(
            MemberShown(
                member,
                at_hand.season.rules,
                self._steps.index(person),
                len(self._steps) - 2,
                self.presenter.hands(),
                at_hand.is_archived,
            )
        )
        self.views.setCurrentWidget(self.person)
        if was_choosing and self.person.stage is None:
            # Else Qt gives the keyboard to the button that takes the proposal back.
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_other:
            self._show_handed_in()

    @Slot()
    def _show_handed_in(self) -> None:
        if self.strip.hide_box.isChecked():
            self.person.handed_in.hide_lines()
        elif self._step not in (OPENING, CLOSING):
            self.presenter.read_handed_in(self._step)

    @Slot(str, object)
    def _on_handed_in(self, person: str, submission: Submission | None) -> None:
        if person == self._step and not self.strip.hide_box.isChecked():
            self.person.handed_in.show_submission(submission)

    @Slot()
    def _show_give(self) -> None:
        is_member = self.views.currentWidget() is self.person
        stage = self.person.stage if is_member else None
        self.give_button.setVisible(stage is not None)
        if stage is not None:
            self.give_button.setText(person_texts.give(stage))
            self.give_button.setEnabled(self.person.chosen() is not None)

    def _go(self, step: str) -> None:
        take_typed(self)
        self._step = step
        self._show_step()

    @Slot(int)
    def _on_jump(self, place: int) -> None:
        self._go(self._steps[place])

    @Slot()
    def _on_previous(self) -> None:
        place = self._steps.index(self._step)
        if place > 0:
            self._go(self._steps[place - 1])

    @Slot()
    def _on_next(self) -> None:
        place = self._steps.index(self._step)
        if place < len(self._steps) - 1:
            self._go(self._steps[place + 1])

    @Slot()
    def _take_keyboard(self) -> None:
        """Put the keyboard where words are typed; the screen stays at the top until something is."""
        view = self.views.currentWidget()
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_give(self) -> None:
        said = self.person.chosen() if self.views.currentWidget() is self.person else None
        if said is not None:
            self.person.levels.set_chosen(None)
            self.presenter.levels.give(self._step, said)

    @Slot(object)
    def _on_take_back(self, stage: Stage) -> None:
        self.presenter.levels.take_back(self._step, stage)

    @Slot(str)
    def _on_remark(self, remark: str) -> None:
        self.presenter.keep_remark(self._step, remark)

    @Slot(str)
    def _on_basis(self, basis: str) -> None:
        self.presenter.keep_basis(self._step, basis)

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._bar_row.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(12))
