"""Storing answers as they are typed, and keeping hold of those that could not be stored."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Slot

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.services.assessments import save_answer, take_back_wording
from sotay.services.repositories import UnitOfWork
from sotay.ui.context import Context

Key = tuple[Period, ManifestationId]


class AnswerSaver(QObject):
    """Queues every change at once and tells the shell how it went.

    An answer is held here until the store has said that it is on disk. After a failure it stays held; it is queued
    again by ``retry`` and as soon as any later save succeeds.
    """

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[Key, Answer] = {}
        self._under_way = 0

    def save(self, period: Period, answer: Answer) -> None:
        """Queue one answer; a waiting save of the same item is replaced by it."""
        self._held[period, answer.manifestation_id] = answer
        self._context.shell.show_saving()
        self._queue(period, answer)

    def put_back(self, period: Period, answer: Answer) -> None:
        """Queue an answer that nobody typed; the one in its place is kept as an earlier wording, whatever it is."""
        self._held[period, answer.manifestation_id] = answer
        self._context.shell.show_saving()
        self._under_way += 1
        act = partial(_put_back, period=period, answer=answer, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_saved, self._on_failed)

    def held(self, period: Period) -> tuple[Answer, ...]:
        """Return the answers of a period that are not known to be on disk, in the order in which they were typed."""
        return tuple(answer for (each, _), answer in self._held.items() if each == period)

    def settle(self) -> None:
        """Queue again what failed, unless something is on its way that will see to it."""
        if self._under_way == 0:
            self.retry()

    @Slot()
    def retry(self) -> None:
        """Queue again whatever is held."""
        if not self._held:
            return
        self._context.shell.show_saving()
        for (period, _), answer in tuple(self._held.items()):
            self._queue(period, answer)

    def _queue(self, period: Period, answer: Answer) -> None:
        self._under_way += 1
        save = partial(_save, period=period, answer=answer, now=self._context.clock())
        future = self._context.desk.save_soon(("answer", period, answer.manifestation_id), save)
        self._context.jobs.watch(future, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_saved(self, saved: tuple[Period, Answer]) -> None:
        self._under_way -= 1
        period, answer = saved
        # A newer text of the same item may have been typed since; that one is still on its way.
        if self._held.get((period, answer.manifestation_id)) == answer:
            del self._held[period, answer.manifestation_id]
        if not self._held:
            self._context.shell.show_saved(self._context.clock())
        elif self._under_way == 0:
            self.retry()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._under_way -= 1
        self._context.shell.show_save_failed(error, self.retry)


def _save(uow: UnitOfWork, *, period: Period, answer: Answer, now: datetime) -> tuple[Period, Answer]:
    # The outcome names the answer, since saves that were replaced share it with the one that replaced them.
    save_answer(uow, period=period, answer=answer, now=now)
    return period, answer


def _put_back(uow: UnitOfWork, *, period: Period, answer: Answer, now: datetime) -> tuple[Period, Answer]:
    take_back_wording(uow, period=period, answer=answer, now=now)
    return period, answer
