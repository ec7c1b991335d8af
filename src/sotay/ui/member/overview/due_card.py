"""The card that says at the start what is due, in days and without a word of what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.dates import format_date
from sotay.texts import overview as texts
from sotay.texts import periods as period_texts
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.period import Period
    from sotay.domain.reminders import Reminders
    from sotay.ui.common.theme import Theme


class DueCard(Card):
    """A line for each thing that is due; hidden where nothing is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._labels: list[PlainLabel] = []
        self._lines = QVBoxLayout()
        self.column.addWidget(PlainLabel(texts.due_title(), self, role=TextRole.SMALL))
        self.column.addLayout(self._lines)
        self.remedies_button = self.add_button(texts.see_remedies(), icon=Icon.TARGET)
        self.promises_button = self.add_button(texts.answer_promises(), icon=Icon.FLAG)
        self.review_button = self.add_button(texts.write_review(), icon=Icon.DOCUMENT)
        self.hide()

    def show_reminders(self, reminders: Reminders, *, current: Period | None) -> None:
        """Show what is due; the current period has a card of its own."""
        lines = due_lines(reminders, current=current)
        for label in self._labels:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [
            PlainLabel(words, self, role=TextRole.WARN if is_late else TextRole.BODY) for words, is_late in lines
        ]
        for label in self._labels:
            self._lines.addWidget(label)
        self.remedies_button.setVisible(bool(reminders.overdue or reminders.soon))
        self.promises_button.setVisible(reminders.promises is not None)
        self.review_button.setVisible(reminders.review is not None)
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """Return what is said."""
        return tuple(label.text() for label in self._labels)


def due_lines(reminders: Reminders, *, current: Period | None) -> tuple[tuple[str, bool], ...]:
    """Return each sentence with whether its date has passed."""
    lines: list[tuple[str, bool]] = []
    if reminders.overdue:
        lines.append((texts.remedies_overdue(reminders.overdue), True))
    if reminders.nearest_days is not None:
        nearest = period_texts.days_left(reminders.nearest_days)
        lines.append((texts.remedies_soon(reminders.soon, nearest), False))
    for due in reminders.periods:
        if due.period is not None and due.period != current:
            name = period_texts.name(due.period)
            lines.append((texts.period_due(name, period_texts.days_left(due.days)), due.days < 0))
    if reminders.promises is not None:
        lines.append((texts.promises_due(reminders.promises.year, reminders.promises.unanswered), False))
    if reminders.review is not None:
        review = reminders.review
        days = period_texts.days_left(review.days)
        lines.append((texts.review_due(review.year, days, format_date(review.day)), False))
    return tuple(lines)
