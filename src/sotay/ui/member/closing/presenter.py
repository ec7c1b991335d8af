"""The talk of the closing page: read, close, reopen, make the paper of the period."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Assessment
from sotay.domain.errors import NothingAnswered
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.services.assessments import close_assessment, reopen_assessment
from sotay.services.repositories import UnitOfWork
from sotay.texts import closing as texts
from sotay.texts import periods as period_texts
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.read_assessment import ReadAssessment, read_assessment
from sotay.ui.member.reopening import PeriodReopener
from sotay.ui.printing import Paper


class ClosingPresenter(QObject):
    """Reads, closes and reopens periods.

    ``read(ReadAssessment)`` when a period, or that none is open, was read; ``refused_as_empty`` when an assessment
    without any answer was to be closed.
    """

    read = Signal(object)
    refused_as_empty = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Period | None = None
        self._reopener = PeriodReopener(context, self)
        self._reopener.changed.connect(self._on_reopened_or_closed)

    @Slot(object)
    def enter(self, period: Period | None) -> None:
        """Read a period: the named one, else the open one due next, else the one shown last."""
        today = self._context.clock().date()
        act = partial(_read_or_last, period=period, last=self._shown, today=today)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    def close(self, period: Period) -> None:
        """Close a period and offer to open it again."""
        act = partial(close_assessment, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_closed, self._on_not_closed)

    def reopen(self, period: Period) -> None:
        """Open a closed period again and offer to close it as it was."""
        self._reopener.reopen(period)

    def undo_close(self, period: Period) -> None:
        """Open a period again that was just closed."""
        act = partial(reopen_assessment, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_close_undone, self._on_failed)

    def go_to_item(self, period: Period, item_id: ManifestationId) -> None:
        """Go to the answer to one item."""
        self._context.shell.go_to(Place(PageId.ASSESSMENT, period=period, item=item_id))

    def go_to_answers(self, period: Period | None) -> None:
        """Go to the answers, or to the offer to start a period."""
        self._context.shell.go_to(Place(PageId.ASSESSMENT, period=period))

    def go_to_history(self, period: Period) -> None:
        """Go to a period in the history."""
        self._context.shell.go_to(Place(PageId.HISTORY, period=period))

    @Slot()
    def go_to_remedies(self) -> None:
        """Go to the remedies, where due dates are set."""
        self._context.shell.go_to(Place(PageId.REMEDIES))

    def go_to_review(self, year: int) -> None:
        """Go to the annual review."""
        self._context.shell.go_to(Place(PageId.REVIEW, year=year))

    def paper(self, read: ReadAssessment, assessment: Assessment) -> Paper:
        """Return a period as a paper, without private notes."""
        adapters = self._context.adapters
        return Paper(
            title=texts.document_name(period_texts.name_in_sentence(assessment.period)),
            file_name=texts.file_name(assessment.period.written),
            draw=partial(adapters.documents.assessment, assessment, read.profile),
            write_word=lambda: adapters.load_word().assessment(assessment, read.profile),
        )

    @Slot(object)
    def _on_read(self, read: ReadAssessment) -> None:
        self._shown = read.assessment.period if read.assessment is not None else None
        self.read.emit(read)

    @Slot(object)
    def _on_closed(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        sentence = texts.closed(period_texts.name_in_sentence(assessment.period))
        self._context.shell.offer_undo(sentence, partial(self.undo_close, assessment.period))
        self.enter(assessment.period)

    @Slot(object)
    def _on_not_closed(self, error: BaseException) -> None:
        if isinstance(error, NothingAnswered):
            self.refused_as_empty.emit()
        else:
            self._on_failed(error)

    @Slot(object)
    def _on_close_undone(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        self._context.shell.withdraw_undo()
        self._context.shell.show_notice(texts.close_undone(period_texts.name_in_sentence(assessment.period)))
        self.enter(assessment.period)

    @Slot(object)
    def _on_reopened_or_closed(self, assessment: Assessment) -> None:
        self.enter(assessment.period)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read_or_last(uow: UnitOfWork, *, period: Period | None, last: Period | None, today: date) -> ReadAssessment:
    read = read_assessment(uow, period=period, today=today)
    if read.assessment is None and last is not None:
        return read_assessment(uow, period=last, today=today)
    return read
