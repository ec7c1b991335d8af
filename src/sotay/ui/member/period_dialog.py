"""Starting a period: the box that asks which one, and the act itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Checklist
from sotay.domain.period import Period, PeriodKind, ad_hoc
from sotay.domain.period_choices import nearby_periods, usual_period
from sotay.services.assessments import open_assessment
from sotay.services.catalog_port import Catalog
from sotay.services.handbook import checklist_to_answer, checklists_to_answer
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_periods import take_back_opening
from sotay.texts import overview as texts
from sotay.texts import period_acts as act_texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.theme import Theme
from sotay.ui.context import Context, PageId, Place

MOST_CHOICES_IN_SIGHT = 8
WIDTH_PX = 560
SHOWN_LETTERS = 30


class PeriodDialog(FittedDialog):
    """Asks for the kind, the period and the due date; ``accepted`` leaves them in ``period`` and ``due``.

    ``taken`` are the periods that the handbook has already; they are named as such and not accepted. Where there is
    more than one of ``checklists`` the box asks by which one the period is answered.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        suggested: Period,
        taken: Collection[Period],
        today: Today,
        checklists: Sequence[Checklist] = (),
    ) -> None:
        super().__init__(theme, parent, texts.new_period_title(), WIDTH_PX)
        self._taken = frozenset(taken)
        self._today = today
        self._kinds = tuple(PeriodKind)
        self._choices: tuple[Period, ...] = ()
        self._checklists = tuple(checklists)
        self.kinds, kind_field = _labelled_combo(theme, texts.kind(), self)
        self.periods, self._period_field = _labelled_combo(theme, texts.which_period(), self)
        self.day_field = DateField(theme, texts.ad_hoc_day(), today, self)
        self.due_field = DateField(theme, texts.due(), today, self, hint=texts.due_explained())
        self.problem = PlainLabel("", self, role=TextRole.ERROR)
        which = QHBoxLayout()
        which.setSpacing(theme.px(16))
        which.addWidget(kind_field)
        which.addWidget(self._period_field, 1)
        which.addWidget(self.day_field, 1)
        self.column.addLayout(which)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.due_field)
        self.checklists, checklist_field = _labelled_combo(theme, texts.which_checklist(), self)
        self.checklists.addItems([each.title for each in self._checklists])
        # A long title is cut in the box rather than widen the window beyond the screen.
        self.checklists.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.checklists.setMinimumContentsLength(SHOWN_LETTERS)
        checklist_field.setVisible(len(self._checklists) > 1)
        self.column.addWidget(checklist_field)
        self._add_buttons()
        self._show_kinds(suggested)
        self.kinds.currentIndexChanged.connect(self._on_kind_changed)
        self.periods.currentIndexChanged.connect(self._on_period_changed)
        self.day_field.day_changed.connect(self._on_period_changed)

    def period(self) -> Period:
        """Return the chosen period."""
        day = self.day_field.day()
        if self._kind() is PeriodKind.AD_HOC and day is not None:
            return ad_hoc(day)
        return self._choices[self.periods.currentIndex()]

    def checklist(self) -> Checklist | None:
        """Return the checklist that was chosen, None where there was nothing to choose from."""
        return self._checklists[self.checklists.currentIndex()] if self._checklists else None

    def due(self) -> date:
        """Return the due date; the last day of the period where none is typed."""
        return self.due_field.day() or self.period().end

    @Slot()
    def accept(self) -> None:
        """Close only with a period that can be started."""
        is_ad_hoc = self._kind() is PeriodKind.AD_HOC
        if is_ad_hoc and (not self.day_field.accept_text() or self.day_field.day() is None):
            self.day_field.edit.setFocus()
            return
        if not self.due_field.accept_text():
            self.due_field.edit.setFocus()
            return
        if self.period() in self._taken:
            self._say_taken()
            return
        super().accept()

    def _add_buttons(self) -> None:
        self.later_button = quiet_button(self._theme, texts.not_now(), self)
        self.start_button = primary_button(self._theme, texts.open_period(), self)
        self.later_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.accept)
        self.start_button.setDefault(True)
        self.buttons.addWidget(self.later_button)
        self.buttons.addWidget(self.start_button)

    def _show_kinds(self, suggested: Period) -> None:
        self.kinds.addItems([period_texts.kind_name(kind) for kind in self._kinds])
        self.kinds.setCurrentIndex(self._kinds.index(suggested.kind))
        self._show_periods(suggested)

    def _show_periods(self, chosen: Period) -> None:
        kind = self._kind()
        choices = nearby_periods(kind, self._today())
        if chosen not in choices:
            choices = tuple(sorted((chosen, *choices), reverse=True))
        self._choices = choices
        self.periods.blockSignals(True)
        self.periods.clear()
        self.periods.addItems([period_texts.name(period) for period in choices])
        self.periods.setCurrentIndex(choices.index(chosen))
        self.periods.blockSignals(False)
        is_ad_hoc = kind is PeriodKind.AD_HOC
        self.day_field.setVisible(is_ad_hoc)
        self._period_field.setVisible(not is_ad_hoc)
        if is_ad_hoc:
            self.day_field.set_day(chosen.start)
        self._on_period_changed()

    def _kind(self) -> PeriodKind:
        return self._kinds[self.kinds.currentIndex()]

    def _say_taken(self) -> None:
        self.problem.setText(texts.period_taken(period_texts.name_in_sentence(self.period())))
        self.problem.show()

    @Slot()
    def _on_kind_changed(self) -> None:
        self._show_periods(usual_period(self._kind(), self._today()))

    @Slot()
    def _on_period_changed(self) -> None:
        self.due_field.set_day(self.period().end)
        self.problem.hide()
        if self.period() in self._taken:
            self._say_taken()


class PeriodStarter(QObject):
    """Starts periods for the pages that offer it. ``started(Period)`` when one was opened; it does not navigate."""

    started = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def start(self, period: Period, due: date | None = None, checklist: Checklist | None = None) -> None:
        """Open a period, due on its last day where no due date is given.

        It is answered against the handbook's own checklist where no other one is given.
        """
        context = self._context
        act = partial(
            _start,
            catalog=context.adapters.catalog,
            period=period,
            due=due,
            checklist=checklist,
            now=context.clock(),
        )
        context.jobs.watch(context.desk.run(act), self._on_started, context.shell.show_problem)

    def ask(self, suggested: Period, taken: Collection[Period]) -> None:
        """Show the box and start what was chosen there."""
        context = self._context
        act = partial(checklists_to_answer, catalog=context.adapters.catalog, today=context.today())
        context.jobs.watch(context.desk.run(act), partial(self._show, suggested, taken), context.shell.show_problem)

    def _show(self, suggested: Period, taken: Collection[Period], checklists: tuple[Checklist, ...]) -> None:
        dialog = PeriodDialog(
            self._context.theme,
            self._window,
            suggested=suggested,
            taken=taken,
            today=self._context.today,
            checklists=checklists,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.start(dialog.period(), dialog.due(), dialog.checklist())
        dialog.deleteLater()

    @Slot(object)
    def _on_started(self, assessment: Assessment) -> None:
        self._context.shell.refresh()
        name = period_texts.name_in_sentence(assessment.period)
        self._context.shell.offer_undo(act_texts.started(name), partial(self._take_back, assessment.period))
        self.started.emit(assessment.period)

    def _take_back(self, period: Period) -> None:
        act = partial(_take_back, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_taken_back, self._context.shell.show_problem)

    @Slot(object)
    def _on_taken_back(self, gone: tuple[Period, bool]) -> None:
        period, is_removed = gone
        self._context.shell.refresh()
        self._context.shell.go_to(Place(PageId.OVERVIEW))
        say = act_texts.start_taken_back if is_removed else act_texts.start_taken_back_with_words
        self._context.shell.show_notice(say(period_texts.name_in_sentence(period)))


def _labelled_combo(theme: Theme, label: str, parent: QWidget) -> tuple[QComboBox, QWidget]:
    field = QWidget(parent)
    combo = PageCombo(field)
    combo.setAccessibleName(label)
    combo.setMaxVisibleItems(MOST_CHOICES_IN_SIGHT)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    caption = PlainLabel(label, field)
    caption.setBuddy(combo)
    column = QVBoxLayout(field)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    column.addWidget(caption)
    column.addWidget(combo)
    column.addStretch(1)
    return combo, field


def _start(
    uow: UnitOfWork,
    *,
    catalog: Catalog,
    period: Period,
    due: date | None,
    checklist: Checklist | None,
    now: datetime,
) -> Assessment:
    if checklist is None:
        checklist = checklist_to_answer(uow, catalog=catalog, today=now.date())
    return open_assessment(uow, period=period, due=due, checklist=checklist, now=now)


def _take_back(uow: UnitOfWork, *, period: Period, now: datetime) -> tuple[Period, bool]:
    return period, take_back_opening(uow, period=period, now=now)
