"""The talk of the first page: reads what it shows, and leads on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.backup import StoreFacts
from sotay.domain.period import Period
from sotay.domain.reminders import Reminders
from sotay.services.diary import DraftAtHand, load_draft
from sotay.services.handbook import Overview, load_overview
from sotay.services.remedies import load_reminders
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.due_date import DueChanger
from sotay.ui.member.moving.talk import PeriodMover
from sotay.ui.member.overview.next_step import NextStep, StepKind
from sotay.ui.member.period_dialog import PeriodStarter
from sotay.ui.member.settings.page import PROFILE_TOPIC


class OverviewPresenter(QObject):
    """``read(Overview)``, ``due_read(Reminders)`` and ``facts_read(StoreFacts)`` after ``load``, in this order.

    ``draft_read(bool)`` with whether a line of the diary waits to be finished.
    """

    read = Signal(object)
    due_read = Signal(object)
    facts_read = Signal(object)
    draft_read = Signal(bool)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._overview: Overview | None = None
        self._promises_of: int | None = None
        self._starter = PeriodStarter(context, page)
        self._starter.started.connect(self._on_started)
        self._due = DueChanger(context, page)
        self._due.changed.connect(self.load)
        self.mover = PeriodMover(context, page)
        self.mover.changed.connect(self.load)

    @Slot()
    def load(self) -> None:
        """Read the overview and the facts of the store."""
        jobs, desk = self._context.jobs, self._context.desk
        act = partial(load_overview, today=self._context.clock().date())
        jobs.watch(desk.run(act), self._on_read, self._on_failed)
        reminding = partial(load_reminders, today=self._context.clock().date())
        jobs.watch(desk.run(reminding), self._on_due, self._on_failed)
        jobs.watch(desk.facts(), self._on_facts, self._on_failed)
        self.look_for_draft()

    def look_for_draft(self) -> None:
        """Read whether a line of the diary waits to be finished."""
        self._context.jobs.watch(self._context.desk.run(load_draft), self._on_draft, self._on_failed)

    def take(self, step: NextStep) -> None:
        """Lead to the one next step."""
        between = {
            StepKind.START: self.start_suggested,
            StepKind.PROMISES: self.show_promises,
            StepKind.REVIEW: self.show_review,
        }
        if step.kind in between:
            between[step.kind]()
            return
        if self._overview is None or self._overview.current is None:
            return
        page = PageId.CLOSING if step.kind is StepKind.CLOSE else PageId.ASSESSMENT
        self._context.shell.go_to(Place(page, period=self._overview.current.period, item=step.item))

    @Slot()
    def start_suggested(self) -> None:
        """Start the period that comes next."""
        if self._overview is not None:
            self._starter.start(self._overview.suggested)

    @Slot()
    def start_other(self) -> None:
        """Ask which period to start."""
        if self._overview is not None:
            self._starter.ask(self._overview.suggested, {each.period for each in self._overview.periods})

    @Slot()
    def change_due(self) -> None:
        """Ask for another due date of the open period."""
        if self._overview is not None and self._overview.current is not None:
            self._due.ask(self._overview.current)

    @Slot()
    def see_changes(self) -> None:
        """Show what moving the open period to the newer version would do."""
        if self._overview is not None and self._overview.current is not None:
            self.mover.ask(self._overview.current.period)

    @Slot()
    def show_history(self) -> None:
        """Lead to the periods."""
        self._context.shell.go_to(Place(PageId.HISTORY))

    @Slot()
    def write_entry(self) -> None:
        """Open the quick entry."""
        self._context.shell.write_entry()

    @Slot()
    def show_remedies(self) -> None:
        """Lead to the remedies."""
        self._context.shell.go_to(Place(PageId.REMEDIES))

    @Slot()
    def show_promises(self) -> None:
        """Lead to the commitment whose promises wait for an answer."""
        self._context.shell.go_to(Place(PageId.COMMITMENT, year=self._promises_of))

    @Slot()
    def show_review(self) -> None:
        """Lead to the review of this year."""
        self._context.shell.go_to(Place(PageId.REVIEW, year=self._context.clock().date().year))

    @Slot()
    def show_data(self) -> None:
        """Lead to the page about the data."""
        self._context.shell.go_to(Place(PageId.DATA))

    @Slot()
    def show_profile(self) -> None:
        """Lead to the profile."""
        self._context.shell.go_to(Place(PageId.SETTINGS, topic=PROFILE_TOPIC))

    @Slot()
    def leave_sample(self) -> None:
        """Close the sample data, so that the person's own handbook can be opened."""
        self._context.shell.lock_now()

    @Slot(object)
    def _on_read(self, overview: Overview) -> None:
        self._overview = overview
        self.read.emit(overview)

    @Slot(object)
    def _on_due(self, reminders: Reminders) -> None:
        self._promises_of = reminders.promises.year if reminders.promises is not None else None
        self.due_read.emit(reminders)

    @Slot(object)
    def _on_draft(self, at_hand: DraftAtHand) -> None:
        self.draft_read.emit(at_hand.draft is not None)

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self.facts_read.emit(facts)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)

    @Slot(object)
    def _on_started(self, period: Period) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT, period=period))
