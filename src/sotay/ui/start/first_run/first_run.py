"""The way through the five steps of a new handbook: who comes after whom, and what is made on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Assessment
from sotay.domain.period import quarter_of
from sotay.domain.store_kind import StoreKind
from sotay.services.assessments import open_assessment
from sotay.services.handbook import checklist_to_answer, save_profile
from sotay.texts import start as start_texts
from sotay.ui.context import PageId, Place
from sotay.ui.notices import sentence_of
from sotay.ui.start.first_run.done_step import DoneStep, HandoverStep
from sotay.ui.start.first_run.profile_step import ProfileStep
from sotay.ui.start.first_run.setup_papers import GuidePapers, SheetPapers
from sotay.ui.start.first_run.store_making import MakingPlan, StoreMaking
from sotay.ui.start.making import NewStore, make_handbook
from sotay.ui.start.step import HANDBOOK_STEPS
from sotay.ui.start.target import Target
from sotay.ui.start.unlocking import StartParts
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from datetime import datetime

    from sotay.domain.member import Profile
    from sotay.services.catalog_port import Catalog
    from sotay.services.repositories import UnitOfWork
    from sotay.ui.start.start_window import StartWindow
    from sotay.ui.start.welcome_step import WelcomeStep


class FirstRun(QObject):
    """Leads from the first step to an open handbook.

    The handbook is complete once the profile is kept. ``opened(Desk, Place)`` at the end, or ``sample_asked()`` with
    the new handbook closed.
    """

    opened = Signal(object, object)
    sample_asked = Signal()

    def __init__(self, window: StartWindow, welcome: WelcomeStep, parts: StartParts) -> None:
        super().__init__(window)
        theme, today = parts.theme, parts.today
        self._window = window
        self._welcome = welcome
        self._parts = parts
        usual = Target(StoreKind.HANDBOOK, parts.places.handbook)
        self._making = StoreMaking(window, parts, MakingPlan(usual, HANDBOOK_STEPS, self._job), welcome)
        self._making.made.connect(self._on_made)
        self._making.code_kept.connect(self._show_profile)
        self.place_step = self._making.place_step
        self.password_step = self._making.password_step
        self.sheet_step = self._making.sheet_step
        self.profile_step = ProfileStep(theme, today, window)
        self.done_step = DoneStep(theme, window)
        self.handover_step = HandoverStep(theme, window)
        window.take_in(self.profile_step, self.done_step, self.handover_step)
        self._sheet = SheetPapers(parts, self.sheet_step, StoreKind.HANDBOOK, window)
        self._guide = GuidePapers(parts, self.handover_step, window)
        self._connect()

    def start(self) -> None:
        """Go on from the first step."""
        self._making.start()

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; else take away or store what was made, then close it."""
        return self._making.may_close()

    def _connect(self) -> None:
        for step, on, back in (
            (self.profile_step, self._on_profile, self.sheet_step),
            (self.done_step, self._on_done, self.profile_step),
            (self.handover_step, self._on_handover, self.profile_step),
        ):
            step.wished.connect(on)
            step.back_asked.connect(partial(self._window.show_page, back))

    def _job(self, folder: Path, password: str) -> Callable[[], NewStore[UnitOfWork]]:
        return partial(make_handbook, self._parts.adapters, folder, password, self._parts.clock())

    @Slot(object)
    def _on_made(self, new: NewStore[Any]) -> None:
        self._sheet.sheet_of(new.code, new.desk.folder)

    @Slot()
    def _show_profile(self) -> None:
        self._window.show_page(self.profile_step)
        self.profile_step.form.full_name.setFocus()

    @Slot(object)
    def _on_profile(self, _: Wish) -> None:
        if self._making.desk is not None:
            self.profile_step.show_busy(start_texts.getting_ready())
            act = partial(save_profile, profile=self.profile_step.form.profile())
            self._parts.jobs.watch(self._making.desk.run(act), self._on_profile_kept, self._on_profile_not_kept)

    @Slot(object)
    def _on_profile_kept(self, profile: Profile) -> None:
        self._making.keep()
        self.profile_step.show_idle()
        last = self.handover_step if self._welcome.is_for_someone_else else self.done_step
        last.show_name(profile.full_name)
        self._window.show_page(last)

    @Slot(object)
    def _on_profile_not_kept(self, error: BaseException) -> None:
        self.profile_step.show_idle()
        self.profile_step.bar.show_error(sentence_of(error))

    @Slot(object)
    def _on_done(self, wish: Wish) -> None:
        desk = self._making.desk
        if desk is None:
            return
        if wish is Wish.SAMPLE:
            self.done_step.show_busy(start_texts.opening_sample())
            self._parts.jobs.watch(desk.close(), self._on_closed_for_sample, self._on_done_failed)
            return
        act = partial(_start_quarter, catalog=self._parts.adapters.catalog, now=self._parts.clock())
        self._parts.jobs.watch(desk.run(act), self._on_assessment_open, self._on_done_failed)

    @Slot(object)
    def _on_assessment_open(self, assessment: Assessment) -> None:
        self.opened.emit(self._making.hand_out(), Place(PageId.ASSESSMENT, period=assessment.period))

    @Slot(object)
    def _on_closed_for_sample(self, _: object) -> None:
        self._making.hand_out()
        self.sample_asked.emit()

    @Slot(object)
    def _on_done_failed(self, error: BaseException) -> None:
        self.done_step.show_idle()
        self.done_step.bar.show_error(sentence_of(error))

    @Slot(object)
    def _on_handover(self, _: Wish) -> None:
        self.opened.emit(self._making.hand_out(), Place(PageId.SETTINGS))


def _start_quarter(uow: UnitOfWork, *, catalog: Catalog, now: datetime) -> Assessment:
    checklist = checklist_to_answer(uow, catalog=catalog, today=now.date())
    return open_assessment(uow, period=quarter_of(now.date()), due=None, checklist=checklist, now=now)
