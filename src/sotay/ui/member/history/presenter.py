"""The talk of the history: read periods, reopen, delete and bring back, compare, draw."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Assessment, AssessmentSummary, PeriodEvent
from sotay.domain.completeness import Fill
from sotay.domain.group_history import GroupHistory
from sotay.domain.history import Grid
from sotay.domain.manifestation import Level
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.domain.trend import Trend
from sotay.services.assessments import delete_assessment, list_periods, restore_assessment
from sotay.services.handbook import Comparison, compare_periods, load_profile, read_period
from sotay.services.history import HistoryAtHand, load_history
from sotay.services.repositories import UnitOfWork
from sotay.texts import history as texts
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as view_texts
from sotay.texts import periods as period_texts
from sotay.ui.context import Context
from sotay.ui.member.reopening import PeriodReopener
from sotay.ui.printing import Paper

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReadPeriod:
    """One period to read, with its log and the profile its paper prints."""

    assessment: Assessment
    events: tuple[PeriodEvent, ...]
    profile: Profile


class HistoryPresenter(QObject):
    """Reads the history and acts on periods.

    ``listed(tuple of AssessmentSummary)``, ``opened(ReadPeriod)``, ``compared(Comparison)``,
    ``pictured(HistoryAtHand)``.
    """

    listed = Signal(object)
    opened = Signal(object)
    compared = Signal(object)
    pictured = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reopener = PeriodReopener(context, self)
        self._reopener.changed.connect(self._on_reopened_or_closed)

    def load(self) -> None:
        """Read the list of periods and the picture."""
        self._run(list_periods, self._on_listed)
        self._run(load_history, self._on_pictured)

    def open(self, period: Period) -> None:
        """Read one period."""
        self._run(partial(_read, period=period), self._on_opened)

    def compare(self, before: Period, after: Period) -> None:
        """Read two periods."""
        self._run(partial(compare_periods, before=before, after=after), self._on_compared)

    def reopen(self, period: Period) -> None:
        """Open a closed period again."""
        self._reopener.reopen(period)

    def delete(self, period: Period) -> None:
        """Delete a period and offer to bring it back."""
        now = self._context.clock()
        self._run(partial(_delete, period=period, now=now), self._on_deleted)

    def period_paper(self, read: ReadPeriod) -> Paper:
        """Return one period as a paper, without private notes."""
        adapters = self._context.adapters
        assessment, profile = read.assessment, read.profile
        return Paper(
            title=texts.period_paper_title(period_texts.name_in_sentence(assessment.period)),
            file_name=texts.period_file_name(assessment.period.written),
            draw=partial(adapters.documents.assessment, assessment, profile),
            write_word=lambda: adapters.load_word().assessment(assessment, profile),
        )

    def picture_paper(self, grid: Grid) -> Paper:
        """Return the picture as a paper."""
        adapters = self._context.adapters
        return Paper(
            title=texts.picture_paper_title(),
            file_name=texts.picture_file_name(),
            draw=partial(adapters.documents.history, grid, grid.checklists[-1]),
            write_word=lambda: adapters.load_word().history(grid, grid.checklists[-1]),
        )

    def item_paper(self, trend: Trend, levels: tuple[Level, ...]) -> Paper:
        """Return one item through the periods as a paper."""
        adapters = self._context.adapters
        return Paper(
            title=view_texts.item_paper(trend.name.code),
            file_name=view_texts.item_file_name(trend.name.code),
            draw=partial(adapters.documents.item_history, trend, levels),
            write_word=lambda: adapters.load_word().item_history(trend, levels),
        )

    def groups_paper(self, groups: tuple[GroupHistory, ...], levels: tuple[Level, ...]) -> Paper:
        """Return the groups over the years as a paper."""
        adapters = self._context.adapters
        return Paper(
            title=count_texts.groups_paper(),
            file_name=count_texts.groups_file_name(),
            draw=partial(adapters.documents.group_history, groups, levels),
            write_word=lambda: adapters.load_word().group_history(groups, levels),
        )

    def fills_paper(self, fills: tuple[Fill, ...]) -> Paper:
        """Return how far each period was answered as a paper."""
        adapters = self._context.adapters
        return Paper(
            title=count_texts.fills_paper(),
            file_name=count_texts.fills_file_name(),
            draw=partial(adapters.documents.completeness, fills),
            write_word=lambda: adapters.load_word().completeness(fills),
        )

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        future: Future[T] = self._context.desk.run(act)
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_listed(self, periods: tuple[AssessmentSummary, ...]) -> None:
        self.listed.emit(periods)

    @Slot(object)
    def _on_pictured(self, at_hand: HistoryAtHand) -> None:
        self.pictured.emit(at_hand)

    @Slot(object)
    def _on_opened(self, read: ReadPeriod) -> None:
        self.opened.emit(read)

    @Slot(object)
    def _on_compared(self, comparison: Comparison) -> None:
        self.compared.emit(comparison)

    @Slot(object)
    def _on_reopened_or_closed(self, _assessment: Assessment) -> None:
        self.load()

    @Slot(object)
    def _on_deleted(self, period: Period) -> None:
        sentence = texts.deleted(period_texts.name_in_sentence(period))
        self._context.shell.offer_undo(sentence, partial(self._bring_back, period))
        self._changed()

    def _bring_back(self, period: Period) -> None:
        self._run(partial(restore_assessment, period=period, now=self._context.clock()), self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, assessment: Assessment) -> None:
        self._context.shell.show_notice(texts.undeleted(period_texts.name_in_sentence(assessment.period)))
        self._changed()

    def _changed(self) -> None:
        self._context.shell.refresh()
        self.load()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read(uow: UnitOfWork, *, period: Period) -> ReadPeriod:
    assessment, events = read_period(uow, period=period)
    return ReadPeriod(assessment=assessment, events=events, profile=load_profile(uow))


def _delete(uow: UnitOfWork, *, period: Period, now: datetime) -> Period:
    delete_assessment(uow, period=period, now=now)
    return period
