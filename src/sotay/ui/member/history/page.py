"""The page of the history: one of three views at a time, over what the presenter read."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.history import Grid
from sotay.domain.manifestation import Checklist
from sotay.domain.period import Period
from sotay.services.handbook import Comparison
from sotay.services.history import HistoryAtHand
from sotay.texts import history as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.history.presenter import HistoryPresenter, ReadPeriod
from sotay.ui.member.history.views import CompareView, PeriodsView, PictureView
from sotay.ui.printing import documents_of

VIEW_BUTTON = "historyView"


class HistoryPage(Page):
    """Shows the periods that the handbook holds."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._read: ReadPeriod | None = None
        self._grid: Grid | None = None
        self._wanted: Period | None = None
        self._presenter = HistoryPresenter(context, self)
        self._documents = documents_of(context, self)
        self.periods = PeriodsView(theme, self)
        self.compare = CompareView(theme, self)
        self.picture = PictureView(theme, self)
        self.empty = EmptyState(
            theme, Icon.HISTORY, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self._build()
        self._connect()

    def enter(self, place: Place) -> None:
        """Read the history anew; ``place.period`` is opened."""
        self._wanted = place.period or (self._read.assessment.period if self._read else None)
        if place.period is not None:
            self._show_view(0)
        self._presenter.load()

    def print_paper(self) -> bool:
        """Print the period, or the picture where that is shown."""
        if self._views.currentWidget() is self.picture:
            return self._print_picture()
        return self._print_period()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(texts.page_title(), self), 1)
        self.switch = QButtonGroup(self)
        for place, words in enumerate((texts.view_periods(), texts.view_compare(), texts.view_picture())):
            button: QPushButton = secondary_button(self._context.theme, words, self)
            button.setObjectName(VIEW_BUTTON)
            button.setCheckable(True)
            button.setChecked(place == 0)
            self.switch.addButton(button, place)
            head.addWidget(button)
        self._views = QStackedWidget(self)
        for view in (self.periods, self.compare, self.picture):
            self._views.addWidget(view)
        body = QWidget(self)
        column = QVBoxLayout(body)
        px = self._context.theme.px
        column.setContentsMargins(0, px(16), 0, 0)
        column.setSpacing(px(12))
        head.setContentsMargins(px(24), 0, px(24), 0)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(body)
        self._sides.addWidget(self.empty)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.listed.connect(self._on_listed)
        presenter.opened.connect(self._on_opened)
        presenter.compared.connect(self._on_compared)
        presenter.pictured.connect(self._on_pictured)
        self.periods.period_chosen.connect(presenter.open)
        self.periods.continue_requested.connect(self._on_continue)
        self.periods.reopen_requested.connect(self._on_reopen)
        self.periods.delete_requested.connect(self._on_delete)
        self.periods.print_requested.connect(self._print_period)
        self.compare.pair_chosen.connect(presenter.compare)
        self.picture.period_chosen.connect(self._on_cell_chosen)
        self.picture.print_requested.connect(self._print_picture)
        self.switch.idClicked.connect(self._views.setCurrentIndex)
        self.empty.requested.connect(self._on_start)

    @Slot(object)
    def _on_listed(self, periods: tuple[AssessmentSummary, ...]) -> None:
        self._sides.setCurrentIndex(0 if periods else 1)
        if not periods:
            self._read = None
            return
        self.periods.show_periods(periods, self._wanted)
        self.compare.show_periods(periods)

    @Slot(object)
    def _on_opened(self, read: ReadPeriod) -> None:
        self._read = read
        self.periods.show_period(read)
        self._show_picture()

    @Slot(object)
    def _on_compared(self, comparison: Comparison) -> None:
        self.compare.show_comparison(comparison)

    @Slot(object)
    def _on_pictured(self, at_hand: HistoryAtHand) -> None:
        self._grid = at_hand.grid
        self._show_picture()

    def _show_picture(self) -> None:
        checklist = self._checklist()
        if self._grid is not None and checklist is not None:
            self.picture.show_grid(self._grid, checklist)

    def _checklist(self) -> Checklist | None:
        return self._read.assessment.checklist if self._read else None

    def _show_view(self, place: int) -> None:
        self.switch.button(place).setChecked(True)
        self._views.setCurrentIndex(place)

    @Slot(object)
    def _on_cell_chosen(self, period: Period) -> None:
        self._show_view(0)
        self._presenter.open(period)

    @Slot()
    def _on_continue(self) -> None:
        if self._read is not None:
            self._context.shell.go_to(Place(PageId.ASSESSMENT, period=self._read.assessment.period))

    @Slot()
    def _on_reopen(self) -> None:
        if self._read is not None:
            self._presenter.reopen(self._read.assessment.period)

    @Slot()
    def _on_delete(self) -> None:
        if self._read is not None:
            self._presenter.delete(self._read.assessment.period)

    @Slot()
    def _print_period(self) -> bool:
        if self._read is None:
            return False
        self._documents.preview(self._presenter.period_paper(self._read))
        return True

    @Slot()
    def _print_picture(self) -> bool:
        checklist = self._checklist()
        if self._grid is None or checklist is None:
            return False
        self._documents.preview(self._presenter.picture_paper(self._grid, checklist))
        return True

    @Slot()
    def _on_start(self) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT))


def make_history_page(context: Context) -> Page:
    """Make the page of the history."""
    return HistoryPage(context)
