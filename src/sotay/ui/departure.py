"""Quitting and locking, with the bar that says what the window waits for and why it stays."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.texts import saving as texts
from sotay.texts import stores as store_texts
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.leaving import Leaving
from sotay.ui.notices import sentence_of
from sotay.ui.saving import Saving

if TYPE_CHECKING:
    from sotay.services.stores import StoreDesk
    from sotay.ui.common.jobs import Jobs

RETRY = "leave_retry"
ELSEWHERE = "leave_elsewhere"
GIVE_UP = "leave_give_up"
WITHOUT_BACKUP = "leave_without_backup"
COPY_STORE = "leave_copy_store"


class Purpose(Enum):
    """Why the store is closed."""

    QUIT = "quit"
    LOCK = "lock"
    IDLE = "idle"
    COVER = "cover"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class DepartureParts:
    """What leaving needs of the window; ``bar`` is the one that tells of failed saves, so that one of both is shown."""

    desk: StoreDesk[object]
    jobs: Jobs
    bar: InlineBar
    saving: Saving
    worker: Executor


class Departure(QObject):
    """Closes the store for a purpose. Nothing typed is given up unless the person says so.

    ``started()`` when the window must take no more typing; ``closed(Purpose, SotayError | None)`` when the store is
    let go and the job for which it was closed, if any, has run or failed; ``stayed()`` when it could not be and the
    window is to be used again, with the reason in the bar. ``copy_asked()`` when the person wants a copy of the
    store before leaving without a backup.
    """

    started = Signal()
    closed = Signal(object, object)
    stayed = Signal()
    copy_asked = Signal()

    def __init__(self, parts: DepartureParts, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = parts.bar
        self._saving = parts.saving
        self._kind = parts.desk.kind
        self._is_read_only = parts.desk.is_read_only
        self._purpose = Purpose.QUIT
        self._jobs = parts.jobs
        self._worker = parts.worker
        self._job: Callable[[], object] | None = None
        self._leaving = Leaving(parts.desk, parts.jobs, self)
        self._leaving.closed.connect(self._on_closed)
        self._leaving.save_failed.connect(self._on_save_failed)
        self._leaving.backup_failed.connect(self._on_backup_failed)
        self._bar.action_triggered.connect(self._on_action)

    @property
    def is_running(self) -> bool:
        """Tell whether the store is being closed."""
        return self._leaving.is_running

    @property
    def is_closed(self) -> bool:
        """Tell whether the store is closed."""
        return self._leaving.is_closed

    def begin(self, purpose: Purpose, job: Callable[[], object] | None = None) -> None:
        """Start closing; once under way, quitting takes the place of locking and nothing else changes.

        ``job`` is run on the worker once the store is closed.
        """
        if self.is_running or self.is_closed:
            self._purpose = Purpose.QUIT if purpose is Purpose.QUIT else self._purpose
            return
        self._purpose = purpose
        self._job = job or self._job
        self.started.emit()
        self._bar.show_info(texts.leaving() if purpose is Purpose.QUIT else texts.locking(self._kind))
        self._leaving.start()

    @Slot()
    def _on_closed(self) -> None:
        if self._purpose is Purpose.RESTORE and self._job is not None:
            self._jobs.watch(self._worker.submit(self._job), self._on_job_done, self._on_job_failed)
        else:
            self._end(None)

    @Slot(object)
    def _on_job_done(self, _: object) -> None:
        self._end(None)

    @Slot(object)
    def _on_job_failed(self, error: BaseException) -> None:
        self._end(error)

    def _end(self, error: BaseException | None) -> None:
        self._bar.dismiss()
        self.closed.emit(self._purpose, error)

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        actions = [] if self._is_read_only else [BarAction(RETRY, texts.try_again())]
        actions.append(BarAction(ELSEWHERE, texts.save_elsewhere()))
        say = texts.lock_failed
        if self._purpose is Purpose.QUIT:
            actions.append(BarAction(GIVE_UP, texts.quit_and_lose()))
            say = texts.leaving_save_failed
        self._bar.show_error(say(sentence_of(error)), actions)
        self.stayed.emit()

    @Slot(object)
    def _on_backup_failed(self, error: BaseException) -> None:
        if self._purpose is not Purpose.QUIT:
            # The words are on disk, and whoever locks wants the window shut now; quitting makes the backup up.
            self._leaving.start(back_up=False)
            return
        actions = (
            BarAction(RETRY, texts.try_again()),
            BarAction(COPY_STORE, store_texts.copy_elsewhere(self._kind)),
            BarAction(WITHOUT_BACKUP, texts.quit_without_backup()),
        )
        self._bar.show_error(texts.leaving_backup_failed(sentence_of(error), self._kind), actions)
        self.stayed.emit()

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == RETRY:
            self.begin(self._purpose)
        elif key == ELSEWHERE:
            self._saving.keep_elsewhere()
        elif key == COPY_STORE:
            self.copy_asked.emit()
        elif key == WITHOUT_BACKUP:
            self._leaving.start(back_up=False)
        elif key == GIVE_UP:
            self._leaving.give_up()
