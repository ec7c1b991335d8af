"""The card of the first page with the open period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Checklist
from sotay.texts import moving as moving_texts
from sotay.texts import overview as texts
from sotay.texts import period_acts as act_texts
from sotay.texts import periods as period_texts
from sotay.texts.dates import with_weekday
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.member.overview.next_step import NextStep, StepKind

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class PeriodCard(Card):
    """The open period; ``due_asked()``, ``other_asked()``, ``history_asked()`` and ``move_asked()`` for its buttons."""

    due_asked = Signal()
    other_asked = Signal()
    history_asked = Signal()
    move_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name = Heading("", self, role=TextRole.HEADING)
        self.due = PlainLabel("", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(texts.progress_name())
        self.place = PlainLabel("", self)
        self.newer = PlainLabel("", self)
        self.newer.hide()
        self.column.addWidget(PlainLabel(texts.current_period(), self, role=TextRole.SMALL))
        for widget in (self.name, self.due, self.bar, self.place, self.newer):
            self.column.addWidget(widget)
        self.due_button = self.add_button(act_texts.change_due(), icon=Icon.CALENDAR)
        self.due_button.clicked.connect(self.due_asked)
        self.add_button(texts.see_history()).clicked.connect(self.history_asked)
        self.add_button(texts.other_period()).clicked.connect(self.other_asked)
        self.move_button = self.add_button(moving_texts.see_changes())
        self.move_button.clicked.connect(self.move_asked)
        self.move_button.hide()

    def show_period(self, assessment: Assessment, step: NextStep, days_left: int) -> None:
        """Show how far the period is; ``days_left`` is negative once the due date has passed."""
        self.name.setText(period_texts.name(assessment.period))
        self.due.setText(_due(days_left, assessment.due))
        self.due.set_role(TextRole.BODY if days_left >= 0 else TextRole.WARN)
        answered, total = assessment.answered_count(), len(assessment.states())
        self.bar.setMaximum(total)
        self.bar.setValue(answered)
        self.bar.setFormat(texts.progress(answered, total))
        self.place.setText(_place(assessment, step))

    def show_newer(self, newer: Checklist | None) -> None:
        """Say which newer version the period could be moved to; nothing without one."""
        self.newer.setVisible(newer is not None)
        self.move_button.setVisible(newer is not None)
        if newer is not None:
            self.newer.setText(moving_texts.newer_there(newer.version, date.fromisoformat(newer.effective_from)))


def _due(days: int, day: date) -> str:
    if days > 0:
        return texts.due_ahead(days, with_weekday(day))
    if days == 0:
        return texts.due_today()
    return texts.due_past(-days, with_weekday(day))


def _place(assessment: Assessment, step: NextStep) -> str:
    if step.kind is StepKind.CLOSE:
        return texts.all_answered()
    if step.kind is StepKind.BEGIN:
        return texts.nothing_answered_yet()
    last = assessment.checklist.item(assessment.last_item) if assessment.last_item is not None else None
    item = last or (assessment.checklist.item(step.item) if step.item is not None else None)
    if item is None:
        return texts.nothing_answered_yet()
    return texts.stopped_at(assessment.checklist.code(item.id), item.short)
