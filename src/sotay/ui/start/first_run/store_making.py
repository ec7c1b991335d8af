"""The steps that every new store takes: where, the password, the recovery code; and taking a half-made one away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain import errors as e
from sotay.services.stores import StoreDesk
from sotay.texts import first_run as texts
from sotay.texts import start as start_texts
from sotay.ui.notices import sentence_of
from sotay.ui.start.first_run.password_step import PasswordStep
from sotay.ui.start.first_run.place_step import PlaceStep
from sotay.ui.start.first_run.sheet_step import SheetStep
from sotay.ui.start.making import NewStore, take_away
from sotay.ui.start.step import StepFrame
from sotay.ui.start.target import Target
from sotay.ui.start.unlocking import StartParts
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.start.start_window import StartWindow


@dataclass(frozen=True, slots=True)
class MakingPlan:
    """What is made: ``usual`` is where it would lie, ``job`` returns what the worker runs to make it there."""

    usual: Target
    frame: StepFrame
    job: Callable[[Path, str], Callable[[], NewStore[Any]]]


class StoreMaking(QObject):
    """Leads from the place to the code that is put away.

    The store is made after the password; until ``keep`` it is taken away again when the person goes back or closes the
    window. ``made(NewStore)`` when there is something to write on the sheet; ``code_kept()`` when the code is put away.
    """

    made = Signal(object)
    code_kept = Signal()

    def __init__(self, window: StartWindow, parts: StartParts, plan: MakingPlan, before: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._plan = plan
        self._desk: StoreDesk[Any] | None = None
        self._is_kept = False
        self._is_busy = False
        self._is_closing = False
        theme, frame = parts.theme, plan.frame
        self.place_step = PlaceStep(theme, plan.usual.folder, window, frame=frame)
        self.password_step = PasswordStep(theme, window, frame=frame)
        self.sheet_step = SheetStep(theme, window, frame=frame)
        window.take_in(self.place_step, self.password_step, self.sheet_step)
        self.place_step.wished.connect(self._on_place)
        self.place_step.back_asked.connect(partial(window.show_page, before))
        self.password_step.wished.connect(self._on_password)
        self.password_step.back_asked.connect(partial(window.show_page, self.place_step))
        self.sheet_step.wished.connect(self._on_sheet)
        self.sheet_step.back_asked.connect(self._on_sheet_back)

    @property
    def desk(self) -> StoreDesk[Any] | None:
        """Return the open store, once it is made."""
        return self._desk

    def start(self) -> None:
        """Ask for the place."""
        self._window.show_page(self.place_step)

    def keep(self) -> None:
        """Let what is made stay whatever happens from now on."""
        self._is_kept = True

    def hand_out(self) -> StoreDesk[Any]:
        """Return the open store and forget it."""
        desk, self._desk = self._desk, None
        if desk is None:
            raise AssertionError("nothing was made")
        return desk

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; else take away or store what was made, then close it."""
        if self._desk is None and not self._is_busy:
            return True
        self._is_closing = True
        if not self._is_busy:
            self._let_go()
        return False

    @Slot(object)
    def _on_place(self, _: Wish) -> None:
        folder = self.place_step.folder()
        if folder is not None:
            self.place_step.show_busy(start_texts.getting_ready())
            stores = self._plan.usual.stores(self._parts.adapters)
            job = self._parts.worker.submit(stores.check_place, folder)
            self._parts.jobs.watch(job, self._on_place_good, self._on_place_refused)

    @Slot(object)
    def _on_place_good(self, _: object) -> None:
        self.place_step.show_idle()
        self._window.show_page(self.password_step)
        self.password_step.fields.setFocus()

    @Slot(object)
    def _on_place_refused(self, error: BaseException) -> None:
        is_taken = isinstance(error, e.StoreExists)
        say = texts.where_has_store(self._plan.frame.book) if is_taken else sentence_of(error)
        self.place_step.show_problem(say)
        self._window.show_page(self.place_step)

    @Slot(object)
    def _on_password(self, _: Wish) -> None:
        folder = self.place_step.folder()
        if folder is None:
            return
        self._is_busy = True
        self.password_step.show_busy(texts.creating(self._plan.frame.book))
        job = self._parts.worker.submit(self._plan.job(folder, self.password_step.fields.password))
        self._parts.jobs.watch(job, self._on_made, self._on_not_made)

    @Slot(object)
    def _on_made(self, new: NewStore[Any]) -> None:
        self._is_busy = self._is_kept = False
        self._desk = new.desk
        self.password_step.show_idle()
        self.password_step.fields.clear()
        if self._is_closing:
            self._let_go()
            return
        self.sheet_step.panel.show_code(new.code)
        self.made.emit(new)
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

    @Slot(object)
    def _on_sheet(self, _: Wish) -> None:
        self.code_kept.emit()

    @Slot()
    def _on_sheet_back(self) -> None:
        self.sheet_step.show_busy(start_texts.getting_ready())
        self._let_go()

    def _let_go(self) -> None:
        """Keep a store that is complete, take away one that is not; the result comes to ``_on_let_go``."""
        if self._desk is None:
            return
        desk, self._desk = self._desk, None
        self._is_busy = True
        if self._is_kept:
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
