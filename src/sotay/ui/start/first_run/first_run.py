"""The way through the five steps: who comes after whom, and what is made on the way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain import errors as e
from sotay.domain.assessment import Assessment
from sotay.domain.period import quarter_of
from sotay.services.assessments import open_assessment
from sotay.services.handbook import checklist_to_answer, save_profile
from sotay.services.ports import Desk
from sotay.texts import first_run as texts
from sotay.texts import start as start_texts
from sotay.ui.context import PageId, Place
from sotay.ui.notices import sentence_of
from sotay.ui.start.first_run.done_step import DoneStep, HandoverStep
from sotay.ui.start.first_run.password_step import PasswordStep
from sotay.ui.start.first_run.place_step import PlaceStep
from sotay.ui.start.first_run.profile_step import ProfileStep
from sotay.ui.start.first_run.setup_papers import SetupPapers
from sotay.ui.start.first_run.sheet_step import SheetStep
from sotay.ui.start.making import NewHandbook, make_handbook, take_away
from sotay.ui.start.unlocking import StartParts
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from datetime import datetime

    from sotay.domain.member import Profile
    from sotay.services.ports import Catalog
    from sotay.services.repositories import UnitOfWork
    from sotay.ui.start.start_window import StartWindow
    from sotay.ui.start.welcome_step import WelcomeStep


class FirstRun(QObject):
    """Leads from the first step to an open handbook.

    The handbook is made after the third step; until the profile is kept it is taken away again when the person goes
    back or closes the window. ``opened(Desk, Place)`` at the end, or ``sample_asked()`` with the new handbook closed.
    """

    opened = Signal(object, object)
    sample_asked = Signal()

    def __init__(self, window: StartWindow, welcome: WelcomeStep, parts: StartParts) -> None:
        super().__init__(window)
        theme, today = parts.theme, parts.today
        self._window = window
        self._welcome = welcome
        self._parts = parts
        self._desk: Desk | None = None
        self._profile: Profile | None = None
        self._is_busy = False
        self._is_closing = False
        self.place_step = PlaceStep(theme, parts.places.handbook, window)
        self.password_step = PasswordStep(theme, window)
        self.sheet_step = SheetStep(theme, window)
        self.profile_step = ProfileStep(theme, today, window)
        self.done_step = DoneStep(theme, window)
        self.handover_step = HandoverStep(theme, window)
        window.take_in(
            self.place_step,
            self.password_step,
            self.sheet_step,
            self.profile_step,
            self.done_step,
            self.handover_step,
        )
        self._papers = SetupPapers(parts, self.sheet_step, self.handover_step, window)
        self._connect()

    def start(self) -> None:
        """Go on from the first step."""
        self._window.show_page(self.place_step)

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; else take away or store what was made, then close it."""
        if self._desk is None and not self._is_busy:
            return True
        self._is_closing = True
        if not self._is_busy:
            self._let_go()
        return False

    def _connect(self) -> None:
        for step, on, back in (
            (self.place_step, self._on_place, self._welcome),
            (self.password_step, self._on_password, self.place_step),
            (self.sheet_step, self._on_sheet, None),
            (self.profile_step, self._on_profile, self.sheet_step),
            (self.done_step, self._on_done, self.profile_step),
            (self.handover_step, self._on_handover, self.profile_step),
        ):
            step.wished.connect(on)
            step.back_asked.connect(self._on_sheet_back if back is None else partial(self._window.show_page, back))

    @Slot(object)
    def _on_place(self, _: Wish) -> None:
        folder = self.place_step.folder()
        if folder is not None:
            self.place_step.show_busy(start_texts.getting_ready())
            job = self._parts.worker.submit(self._parts.adapters.stores.check_place, folder)
            self._parts.jobs.watch(job, self._on_place_good, self._on_place_refused)

    @Slot(object)
    def _on_place_good(self, _: object) -> None:
        self.place_step.show_idle()
        self._window.show_page(self.password_step)
        self.password_step.fields.setFocus()

    @Slot(object)
    def _on_place_refused(self, error: BaseException) -> None:
        say = texts.where_has_handbook() if isinstance(error, e.StoreExists) else sentence_of(error)
        self.place_step.show_problem(say)
        self._window.show_page(self.place_step)

    @Slot(object)
    def _on_password(self, _: Wish) -> None:
        folder = self.place_step.folder()
        if folder is None:
            return
        self._is_busy = True
        self.password_step.show_busy(texts.creating())
        job = self._parts.worker.submit(
            make_handbook, self._parts.adapters, folder, self.password_step.fields.password, self._parts.clock()
        )
        self._parts.jobs.watch(job, self._on_made, self._on_not_made)

    @Slot(object)
    def _on_made(self, new: NewHandbook) -> None:
        self._is_busy = False
        self._desk = new.desk
        self.password_step.show_idle()
        self.password_step.fields.clear()
        if self._is_closing:
            self._let_go()
            return
        self.sheet_step.panel.show_code(new.code)
        self._papers.sheet_of(new.code, new.desk.folder)
        self._window.show_page(self.sheet_step)

    @Slot(object)
    def _on_not_made(self, error: BaseException) -> None:
        self._is_busy = False
        self.password_step.show_idle()
        if self._is_closing:
            self._window.close()
        elif isinstance(error, (e.StoreNotPrivate, e.StoreExists)):
            self._on_place_refused(error)
        else:
            self.password_step.bar.show_error(sentence_of(error))

    @Slot()
    def _on_sheet_back(self) -> None:
        self.sheet_step.show_busy(start_texts.getting_ready())
        self._let_go()

    @Slot(object)
    def _on_sheet(self, _: Wish) -> None:
        self._window.show_page(self.profile_step)
        self.profile_step.form.full_name.setFocus()

    @Slot(object)
    def _on_profile(self, _: Wish) -> None:
        if self._desk is not None:
            self.profile_step.show_busy(start_texts.getting_ready())
            act = partial(save_profile, profile=self.profile_step.form.profile())
            self._parts.jobs.watch(self._desk.run(act), self._on_profile_kept, self._on_profile_not_kept)

    @Slot(object)
    def _on_profile_kept(self, profile: Profile) -> None:
        self._profile = profile
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
        if self._desk is None:
            return
        if wish is Wish.SAMPLE:
            self.done_step.show_busy(start_texts.opening_sample())
            self._parts.jobs.watch(self._desk.close(), self._on_closed_for_sample, self._on_done_failed)
            return
        act = partial(_start_quarter, catalog=self._parts.adapters.catalog, now=self._parts.clock())
        self._parts.jobs.watch(self._desk.run(act), self._on_assessment_open, self._on_done_failed)

    @Slot(object)
    def _on_assessment_open(self, assessment: Assessment) -> None:
        self._hand_out(Place(PageId.ASSESSMENT, period=assessment.period))

    @Slot(object)
    def _on_closed_for_sample(self, _: object) -> None:
        self._desk = None
        self.sample_asked.emit()

    @Slot(object)
    def _on_done_failed(self, error: BaseException) -> None:
        self.done_step.show_idle()
        self.done_step.bar.show_error(sentence_of(error))

    @Slot(object)
    def _on_handover(self, _: Wish) -> None:
        self._hand_out(Place(PageId.SETTINGS))

    def _hand_out(self, place: Place) -> None:
        desk, self._desk = self._desk, None
        self.opened.emit(desk, place)

    def _let_go(self) -> None:
        """Keep a handbook that is complete, take away one that is not; the result comes to ``_on_let_go``."""
        if self._desk is None:
            return
        desk, self._desk = self._desk, None
        self._is_busy = True
        if self._profile is not None:
            self._parts.jobs.watch(desk.close(), self._on_let_go, self._on_let_go)
        else:
            self._parts.jobs.watch(self._parts.worker.submit(take_away, desk), self._on_let_go, self._on_let_go)

    @Slot(object)
    def _on_let_go(self, _: object) -> None:
        self._is_busy = False
        self.sheet_step.show_idle()
        if self._is_closing:
            self._window.close()
        else:
            self._window.show_page(self.password_step)


def _start_quarter(uow: UnitOfWork, *, catalog: Catalog, now: datetime) -> Assessment:
    checklist = checklist_to_answer(uow, catalog=catalog)
    return open_assessment(uow, period=quarter_of(now.date()), due=None, checklist=checklist, now=now)
