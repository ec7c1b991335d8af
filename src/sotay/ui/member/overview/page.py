"""The first page of an open handbook: one next step, and what is safe."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.assessment import Assessment
from sotay.domain.backup import StoreFacts
from sotay.domain.diary import EntryId
from sotay.domain.member import Profile
from sotay.domain.reminders import Reminders
from sotay.services.handbook import Overview
from sotay.texts import diary as diary_texts
from sotay.texts import overview as texts
from sotay.texts import periods as period_texts
from sotay.texts.dates import with_weekday
from sotay.ui.card import Card
from sotay.ui.common.bars import BarAction
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context, Page, Place
from sotay.ui.data_card import DataCard
from sotay.ui.member.overview.cards import PeriodCard
from sotay.ui.member.overview.due_card import DueCard
from sotay.ui.member.overview.next_step import NextStep, StepKind, next_step, step_between
from sotay.ui.member.overview.presenter import OverviewPresenter

LEAVE_SAMPLE = "leave_sample"


def make_overview_page(context: Context) -> Page:
    """Make the page for the main window."""
    return OverviewPage(context)


class OverviewPage(Page):
    """Shows the open period, or the one that comes next, with one primary button."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._step: NextStep | None = None
        self._overview: Overview | None = None
        self._presenter = OverviewPresenter(context, self)
        self.sheet = ScrollPage(theme, "", "", self)
        self.due_card = DueCard(theme, self)
        self.period_card = PeriodCard(theme, self)
        self.none_card = Card(theme, self)
        self.none_title = Heading("", self, role=TextRole.HEADING)
        self.none_sentence = PlainLabel("", self)
        self.profile_card = Card(theme, self)
        self.profile_hint = PlainLabel("", self)
        self.data_card = DataCard(theme, texts.no_backup(), texts.open_data_page(), self)
        self.write_button = secondary_button(theme, diary_texts.add(), self, icon=Icon.ADD)
        self.step_button = primary_button(theme, "", self, icon=Icon.NEXT)
        self.step_button.hide()
        self._build()
        self._presenter.read.connect(self._on_read)
        self._presenter.due_read.connect(self._on_due)
        self._presenter.facts_read.connect(self._on_facts)
        self._presenter.draft_read.connect(self._on_draft)

    def enter(self, place: Place) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read anew."""
        self._presenter.load()

    def diary_changed(self, written: EntryId | None) -> None:  # noqa: ARG002 - any change may be of the draft
        """Look again whether a line waits to be finished."""
        self._presenter.look_for_draft()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self.none_card.column.addWidget(self.none_title)
        self.none_card.column.addWidget(self.none_sentence)
        self.other_button = self.none_card.add_button(texts.start_other_period())
        self.profile_card.column.addWidget(self.profile_hint)
        self.profile_button = self.profile_card.add_button(texts.fill_in_profile(), icon=Icon.PERSON)
        for card in (self.due_card, self.period_card, self.none_card, self.profile_card, self.data_card):
            self.sheet.add(card)
            card.hide()
        self.sheet.body.addStretch(1)
        self.sheet.add_action(self.write_button, leading=True)
        self.sheet.add_action(self.step_button)
        presenter = self._presenter
        self.step_button.clicked.connect(self._on_step)
        self.write_button.clicked.connect(presenter.write_entry)
        self.period_card.due_asked.connect(presenter.change_due)
        self.period_card.other_asked.connect(presenter.start_other)
        self.period_card.history_asked.connect(presenter.show_history)
        self.period_card.move_asked.connect(presenter.see_changes)
        self.other_button.clicked.connect(presenter.start_other)
        self.due_card.remedies_button.clicked.connect(presenter.show_remedies)
        self.due_card.promises_button.clicked.connect(presenter.show_promises)
        self.due_card.review_button.clicked.connect(presenter.show_review)
        self.profile_button.clicked.connect(presenter.show_profile)
        self.data_card.data_asked.connect(presenter.show_data)
        self.sheet.bar.action_triggered.connect(presenter.leave_sample)

    @Slot(object)
    def _on_read(self, overview: Overview) -> None:
        name = overview.profile.full_name
        self.sheet.set_title(texts.greeting(name) if name else texts.greeting_without_name())
        self.sheet.set_sentence(texts.today(with_weekday(self._context.clock().date())))
        if self._context.desk.is_sample:
            self.sheet.bar.show_info(texts.sample_notice(), (BarAction(LEAVE_SAMPLE, texts.leave_sample()),))
        self._show_profile(overview.profile)
        self._overview = overview
        if overview.current is not None:
            self._show_current(overview.current, overview.days_left or 0)
            self.step_button.show()
        else:
            self._show_none(overview)

    def _show_current(self, assessment: Assessment, days_left: int) -> None:
        self._step = step = next_step(assessment)
        self.period_card.show_period(assessment, step, days_left)
        can_move = self._overview is not None and not self._context.desk.is_read_only
        self.period_card.show_newer(self._overview.newer if self._overview is not None and can_move else None)
        self.period_card.show()
        self.none_card.hide()
        code = assessment.checklist.code(step.item) if step.item is not None else ""
        if step.kind is StepKind.CLOSE:
            self.step_button.setText(texts.review_and_close())
        elif step.kind is StepKind.BEGIN:
            self.step_button.setText(texts.begin_with(code))
        else:
            self.step_button.setText(texts.go_on_with(code))

    def _show_none(self, overview: Overview) -> None:
        period = period_texts.name_in_sentence(overview.suggested)
        is_new = not overview.periods
        self.none_title.setText(texts.empty_title() if is_new else texts.none_open_title())
        self.none_sentence.setText(texts.empty_explained() if is_new else texts.none_open_explained(period))
        self.none_card.show()
        self.period_card.hide()

    def _show_step_between(self, overview: Overview, due: Reminders) -> None:
        """Show the step that comes while no period is open, which depends on what is due."""
        self._step = step_between(overview.suggested, due, self._context.clock().date())
        words = {
            StepKind.PROMISES: texts.answer_promises(),
            StepKind.REVIEW: texts.write_review(),
            StepKind.START: texts.start_period(period_texts.name_in_sentence(overview.suggested)),
        }
        self.step_button.setText(words[self._step.kind])
        self.step_button.show()

    def _show_profile(self, profile: Profile) -> None:
        missing = [
            word
            for word, value in (
                (texts.missing_name(), profile.full_name),
                (texts.missing_birth_date(), profile.birth_date),
                (texts.missing_cell(), profile.cell),
                (texts.missing_unit(), profile.unit),
            )
            if not value
        ]
        self.profile_hint.setText(texts.profile_incomplete(", ".join(missing)))
        self.profile_card.setVisible(bool(missing))

    @Slot(object)
    def _on_due(self, reminders: Reminders) -> None:
        current = self._overview.current if self._overview is not None else None
        self.due_card.show_reminders(reminders, current=current.period if current is not None else None)
        if self._overview is not None and current is None:
            self._show_step_between(self._overview, reminders)

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self.data_card.show_facts(facts)
        self.data_card.show()

    @Slot(bool)
    def _on_draft(self, waits: bool) -> None:
        self.write_button.setText(diary_texts.go_on_writing() if waits else diary_texts.add())

    @Slot()
    def _on_step(self) -> None:
        if self._step is not None:
            self._presenter.take(self._step)
