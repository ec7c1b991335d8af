"""The talk of the page about the data on deleted periods; the rest is that of every store."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.assessment import Assessment, AssessmentSummary
from sotay.domain.period import Period
from sotay.services.assessments import delete_assessment, list_periods, restore_assessment
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_periods import PurgedPeriod, purge_assessment, put_purged_back
from sotay.texts import period_acts as act_texts
from sotay.texts import periods as period_texts
from sotay.ui.common.dialogs import ask
from sotay.ui.context import Context


class DataPresenter(QObject):
    """``deleted_read(tuple)`` after ``load``; ``changed()`` when a period came back or went."""

    deleted_read = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    @Slot()
    def load(self) -> None:
        """Read which periods were deleted."""
        context = self._context
        context.jobs.watch(context.desk.run(partial(list_periods, deleted=True)), self._on_deleted, self._on_failed)

    def bring_back(self, summary: AssessmentSummary) -> None:
        """Bring a deleted period back as it was."""
        act = partial(restore_assessment, period=summary.period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_brought_back, self._on_failed)

    def purge(self, summary: AssessmentSummary) -> None:
        """Remove a deleted period for good, once the person has agreed."""
        period = period_texts.name_in_sentence(summary.period)
        question = act_texts.purge_question(period, summary.answered, summary.total)
        if ask(
            self._context.theme,
            self._page,
            act_texts.purge_title(),
            question,
            act_texts.purge_now(),
            act_texts.keep_period(),
            destroys=True,
        ):
            act = partial(purge_assessment, period=summary.period)
            self._context.jobs.watch(self._context.desk.run(act), self._on_purged, self._on_failed)

    @Slot(object)
    def _on_deleted(self, summaries: object) -> None:
        self.deleted_read.emit(summaries)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)

    @Slot(object)
    def _on_brought_back(self, assessment: Assessment) -> None:
        sentence = act_texts.brought_back(period_texts.name_in_sentence(assessment.period))
        self._context.shell.offer_undo(sentence, partial(self._delete_again, assessment.period))
        self._changed()

    def _delete_again(self, period: Period) -> None:
        act = partial(_delete, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_deleted_again, self._on_failed)

    @Slot(object)
    def _on_deleted_again(self, period: Period) -> None:
        self._context.shell.show_notice(act_texts.deleted_again(period_texts.name_in_sentence(period)))
        self._changed()

    @Slot(object)
    def _on_purged(self, purged: PurgedPeriod) -> None:
        sentence = act_texts.purged(period_texts.name_in_sentence(purged.assessment.period))
        self._context.shell.offer_undo(sentence, partial(self._put_purged_back, purged))
        self._changed()

    def _put_purged_back(self, purged: PurgedPeriod) -> None:
        act = partial(put_purged_back, purged=purged)
        self._context.jobs.watch(self._context.desk.run(act), self._on_purged_back, self._on_failed)

    @Slot(object)
    def _on_purged_back(self, assessment: Assessment) -> None:
        self._context.shell.show_notice(act_texts.deleted_again(period_texts.name_in_sentence(assessment.period)))
        self._changed()

    def _changed(self) -> None:
        self._context.shell.refresh()
        self.load()
        self.changed.emit()


def _delete(uow: UnitOfWork, *, period: Period, now: datetime) -> Period:
    delete_assessment(uow, period=period, now=now)
    return period
