"""Another due date of an open period: the line that says it, the box that asks, and the act with its way back."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.period import Period
from sotay.services.assessments import change_due
from sotay.services.repositories import UnitOfWork
from sotay.texts import common as common_texts
from sotay.texts import overview as texts
from sotay.texts import period_acts as act_texts
from sotay.texts import periods as period_texts
from sotay.texts.dates import with_weekday
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel
from sotay.ui.context import Context

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

WIDTH_PX = 480

Changed = tuple[Period, date, date]
"""The period, the day on which it was due, and the day on which it is due now."""


class DueLine(QWidget):
    """When a period is due, with a button to change that, which is ``button``."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.day = PlainLabel("", self)
        self.day.setWordWrap(False)
        self.button = quiet_button(theme, act_texts.change_due(), self, icon=Icon.CALENDAR)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.day)
        self._row.addWidget(self.button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_due(self, due: date) -> None:
        """Say the day."""
        self.day.setText(act_texts.due_is(with_weekday(due)))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(12))


class DueDialog(FittedDialog):
    """Asks for the day; ``accepted`` leaves it in ``due``."""

    def __init__(self, theme: Theme, parent: QWidget, assessment: Assessment, today: Today) -> None:
        title = act_texts.change_due_title(period_texts.name_in_sentence(assessment.period))
        super().__init__(theme, parent, title, WIDTH_PX)
        self._assessment = assessment
        self.due_field = DateField(theme, texts.due(), today, self, hint=texts.due_explained())
        self.due_field.set_day(assessment.due)
        self.column.addWidget(self.due_field)
        self.cancel_button = quiet_button(theme, common_texts.cancel(), self)
        self.change_button = primary_button(theme, act_texts.change_due_now(), self)
        self.change_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.change_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.change_button)

    def due(self) -> date:
        """Return the day; the last day of the period where none is typed."""
        return self.due_field.day() or self._assessment.period.end

    @Slot()
    def accept(self) -> None:
        """Close only with a day."""
        if self.due_field.accept_text():
            super().accept()
        else:
            self.due_field.edit.setFocus()


class DueChanger(QObject):
    """Changes due dates for the pages that offer it; ``changed(Period)`` after that and after it was taken back."""

    changed = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, assessment: Assessment) -> None:
        """Ask for another day and take it, where it is another one."""
        dialog = DueDialog(self._context.theme, self._page, assessment, self._context.today)
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        due = dialog.due()
        dialog.deleteLater()
        if is_wanted and due != assessment.due:
            self.change(assessment.period, due)

    def change(self, period: Period, due: date) -> None:
        """Set another due date and offer to take that back."""
        act = partial(_change, period=period, due=due)
        self._context.jobs.watch(self._context.desk.run(act), self._on_changed, self._on_failed)

    def _put_back(self, period: Period, due: date) -> None:
        act = partial(_change, period=period, due=due)
        self._context.jobs.watch(self._context.desk.run(act), self._on_put_back, self._on_failed)

    @Slot(object)
    def _on_changed(self, done: Changed) -> None:
        period, before, due = done
        sentence = act_texts.due_changed(period_texts.name_in_sentence(period), with_weekday(due))
        self._context.shell.offer_undo(sentence, partial(self._put_back, period, before))
        self._context.shell.refresh()
        self.changed.emit(period)

    @Slot(object)
    def _on_put_back(self, done: Changed) -> None:
        period, _, due = done
        self._context.shell.show_notice(act_texts.due_back(period_texts.name_in_sentence(period), with_weekday(due)))
        self._context.shell.refresh()
        self.changed.emit(period)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _change(uow: UnitOfWork, *, period: Period, due: date) -> Changed:
    return period, change_due(uow, period=period, due=due), due
