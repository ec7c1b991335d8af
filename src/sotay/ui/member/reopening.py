"""Opening a closed period again, for the pages that offer it, and taking that back."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Assessment
from sotay.domain.period import Period
from sotay.services.assessments import load_assessment, reopen_assessment
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_periods import close_again
from sotay.texts import period_acts as texts
from sotay.texts import periods as period_texts
from sotay.ui.context import Context


class PeriodReopener(QObject):
    """Opens again; ``changed(Assessment)`` after that and after it was taken back."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def reopen(self, period: Period) -> None:
        """Open a closed period again and offer to close it as it was."""
        act = partial(_reopen, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_reopened, self._on_failed)

    @Slot(object)
    def _on_reopened(self, both: tuple[Assessment, Assessment]) -> None:
        before, after = both
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(before.period)
        self._context.shell.offer_undo(texts.reopened(name), partial(self._close_again, before))
        self.changed.emit(after)

    def _close_again(self, before: Assessment) -> None:
        act = partial(close_again, before=before, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_closed_again, self._on_failed)

    @Slot(object)
    def _on_closed_again(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        self._context.shell.show_notice(texts.closed_again(period_texts.name_in_sentence(assessment.period)))
        self.changed.emit(assessment)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _reopen(uow: UnitOfWork, *, period: Period, now: datetime) -> tuple[Assessment, Assessment]:
    before = load_assessment(uow, period=period)
    return before, reopen_assessment(uow, period=period, now=now)
