"""The bar that says that a newer version of the checklist is in force, and leaves the choice to the member."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Checklist
from sotay.domain.period import Period
from sotay.services.moving import finish_on_this
from sotay.texts import moving as texts
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.member.moving.talk import PeriodMover

FINISH, SEE = "finish", "see"


class MoveBar(QWidget):
    """Hidden where the period has the version in force, or the member finishes on his; ``changed(Assessment)``."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._period: Period | None = None
        self._newer: Checklist | None = None
        self.mover = PeriodMover(context, self)
        self.mover.changed.connect(self.changed)
        self.bar = InlineBar(context.theme, self, closable=False)
        self.bar.action_triggered.connect(self._on_action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self.hide()

    def offer(self, assessment: Assessment | None, newer: Checklist | None) -> None:
        """Offer to move a period to a version; nothing where there is none."""
        self._period = assessment.period if assessment is not None else None
        self._newer = None if self._context.desk.is_read_only else newer
        self.setVisible(self._newer is not None)
        if newer is not None:
            actions = (BarAction(FINISH, texts.finish_on_old()), BarAction(SEE, texts.see_changes()))
            sentence = texts.newer_there(newer.version, date.fromisoformat(newer.effective_from))
            self.bar.show_info(sentence, actions)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if self._period is None or self._newer is None:
            return
        if key == SEE:
            commit_input_method()
            self.mover.ask(self._period)
            return
        self.hide()
        act = partial(finish_on_this, period=self._period, instead_of=self._newer)
        self._context.jobs.watch(self._context.desk.run(act), self._on_noted, self._on_failed)

    @Slot(object)
    def _on_noted(self, _nothing: None) -> None:
        self._context.shell.show_notice(texts.finishing())

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
