"""The bar that says that the profile would have other items asked than when the period began; the member chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.assessment import Assessment
from sotay.services.readers import Followed, OtherReader, follow_profile, keep_reader, undo_follow
from sotay.texts import audiences as texts
from sotay.texts import periods as period_texts
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context

KEEP, FOLLOW = "keep", "follow"


class ReaderBar(QWidget):
    """Hidden where the profile asks the same; ``changed(Assessment)`` when the period asks otherwise."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._assessment: Assessment | None = None
        self._other: OtherReader | None = None
        self.bar = InlineBar(context.theme, self, closable=False)
        self.bar.action_triggered.connect(self._on_action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self.hide()

    def offer(self, assessment: Assessment | None, other: OtherReader | None) -> None:
        """Offer to let a period follow the profile; nothing where that makes no difference."""
        self._assessment = assessment
        self._other = None if self._context.desk.is_read_only else other
        self.setVisible(self._other is not None)
        if self._other is not None:
            actions = (BarAction(KEEP, texts.keep_asking()), BarAction(FOLLOW, texts.follow_profile()))
            come, go = len(self._other.come), len(self._other.go)
            self.bar.show_info(texts.asks_otherwise(self._other.reader, come, go), actions)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if self._assessment is None or self._other is None:
            return
        commit_input_method()
        self.hide()
        desk, period = self._context.desk, self._assessment.period
        if key == FOLLOW:
            act = partial(follow_profile, period=period, now=self._context.clock())
            self._context.jobs.watch(desk.run(act), self._on_followed, self._on_failed)
        else:
            keep = partial(keep_reader, period=period, instead_of=self._other.reader)
            self._context.jobs.watch(desk.run(keep), self._on_kept, self._on_failed)

    @Slot(object)
    def _on_followed(self, followed: Followed) -> None:
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(followed.after.period)
        self._context.shell.offer_undo(texts.followed(name), partial(self._undo, followed))
        self.changed.emit(followed.after)

    def _undo(self, followed: Followed) -> None:
        act = partial(undo_follow, followed=followed, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_undone, self._on_failed)

    @Slot(object)
    def _on_undone(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(assessment.period)
        self._context.shell.show_notice(texts.follow_taken_back(name))
        self.changed.emit(assessment)

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        self._context.shell.show_notice(texts.kept_asking())

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
