"""The talk of a move: the list first, then a backup, then the move, with undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from sotay.domain.assessment import Assessment
from sotay.domain.backup import BackupReason
from sotay.domain.moving import MovePlan
from sotay.domain.period import Period
from sotay.services.moving import Moved, move, plan_move, undo_move
from sotay.texts import moving as texts
from sotay.texts import periods as period_texts
from sotay.ui.context import Context
from sotay.ui.member.moving.dialog import MoveDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PeriodMover(QObject):
    """Asks, moves and takes back; ``changed(Assessment)`` after either."""

    changed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._period: Period | None = None
        self.dialog: MoveDialog | None = None

    def ask(self, period: Period) -> None:
        """Show what moving this period to the version in force would do."""
        act = partial(plan_move, period=period, today=self._context.clock().date())
        self._context.jobs.watch(self._context.desk.run(act), self._on_planned, self._on_failed)

    @Slot(object)
    def _on_planned(self, plan: MovePlan) -> None:
        if self.dialog is None:
            self._period = plan.assessment.period
            self.dialog = MoveDialog(self._context.theme, self._window, plan)
            self.dialog.finished.connect(self._on_finished)
            self.dialog.open()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        if result == QDialog.DialogCode.Accepted:
            self._context.shell.show_notice(texts.backing_up())
            done = self._context.desk.back_up(BackupReason.BEFORE_UPDATE)
            self._context.jobs.watch(done, self._on_backed_up, self._on_failed)

    @Slot(object)
    def _on_backed_up(self, _backup: object) -> None:
        if self._period is not None:
            now = self._context.clock()
            act = partial(move, period=self._period, today=now.date(), now=now)
            self._context.jobs.watch(self._context.desk.run(act), self._on_moved, self._on_failed)

    @Slot(object)
    def _on_moved(self, moved: Moved) -> None:
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(moved.after.period)
        sentence = texts.moved(name, moved.after.checklist.version)
        self._context.shell.offer_undo(sentence, partial(self._undo, moved))
        self.changed.emit(moved.after)

    def _undo(self, moved: Moved) -> None:
        act = partial(undo_move, moved=moved, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_undone, self._on_failed)

    @Slot(object)
    def _on_undone(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(assessment.period)
        self._context.shell.show_notice(texts.moved_back(name, assessment.checklist.version))
        self.changed.emit(assessment)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
