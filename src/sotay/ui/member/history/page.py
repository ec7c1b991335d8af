"""The page of the history: one of its views at a time, over what the presenter read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.services.handbook import Comparison
from sotay.services.history import HistoryAtHand
from sotay.texts import history as texts
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as view_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading
from sotay.ui.common.view_stack import ViewStack
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.history.presenter import HistoryPresenter, ReadPeriod
from sotay.ui.member.history.views import CompareView, PeriodsView, PictureView
from sotay.ui.member.history.year_views import FillView, GroupView, ItemView
from sotay.ui.printing import documents_of

VIEW_BUTTON = "historyView"
ROOMY_PAGE_PX = 460
"""Height from which the page has room for its title, at 13 pt."""


class HistoryPage(Page):
    """Shows the periods that the handbook holds."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._read: ReadPeriod | None = None
        self._at_hand: HistoryAtHand | None = None
        self._wanted: Period | None = None
        self._wanted_item: ManifestationId | None = None
        self._presenter = HistoryPresenter(context, self)
        self._documents = documents_of(context, self)
        self.switch = self._make_switch()  # before the views, as Tab passes it
        self.periods = PeriodsView(theme, self)
        self.compare = CompareView(theme, self)
        self.picture = PictureView(theme, self)
        self.items = ItemView(theme, self)
        self.groups = GroupView(theme, self)
        self.fills = FillView(theme, self)
        self.empty = EmptyState(
            theme, Icon.HISTORY, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self._build()
        self._connect()
        theme.changed.connect(self._make_room)

    def enter(self, place: Place) -> None:
        """Read the history anew; ``place.period`` is opened."""
        self._wanted = place.period or (self._read.assessment.period if self._read else None)
        if place.period is not None:
            self._show_view(0)
        self._presenter.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what is read."""
        super().resizeEvent(event)
        self._make_room()

    def print_paper(self) -> bool:
        """Print what the view in front shows."""
        prints: dict[QWidget | None, Callable[[], bool]] = {
            self.picture: self._print_picture,
            self.items: self._print_item,
            self.groups: self._print_groups,
            self.fills: self._print_fills,
        }
        return prints.get(self._views.currentWidget(), self._print_period)()

    def _build(self) -> None:
        self._head = head = FlowLayout()
        self._heading = Heading(texts.page_title(), self)
        head.addWidget(self._heading)
        self._views = ViewStack(self)
        for button in self.switch.buttons():
            head.addWidget(button)
        for view in (self.periods, self.compare, self.picture, self.items, self.groups, self.fills):
            self._views.addWidget(view)
        body = QWidget(self)
        self._column = column = QVBoxLayout(body)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(body)
        self._sides.addWidget(self.empty)

    @Slot()
    def _make_room(self) -> None:
        """Leave the title to the navigation where a low window needs the room for what is read."""
        px = self._context.theme.px
        has_room = self.height() >= px(ROOMY_PAGE_PX)
        side = px(24 if has_room else 16)  # with large letters the buttons then still stand in one line
        self._heading.setVisible(has_room)
        self._heading.setContentsMargins(0, 0, px(12), 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._head.setSpacing(px(8))
        self._column.setContentsMargins(0, px(16), 0, 0)
        self._column.setSpacing(px(12))

    def _make_switch(self) -> QButtonGroup:
        switch = QButtonGroup(self)
        names = (texts.view_periods(), texts.view_compare(), texts.view_picture(), view_texts.view_items())
        for place, words in enumerate((*names, count_texts.view_groups(), count_texts.view_fills())):
            button: QPushButton = secondary_button(self._context.theme, words, self)
            button.setObjectName(VIEW_BUTTON)
            button.setCheckable(True)
            button.setChecked(place == 0)
            switch.addButton(button, place)
        return switch

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
        for view in (self.picture, self.groups, self.fills):
            view.period_chosen.connect(self._on_cell_chosen)
        self.items.answer_chosen.connect(self._on_answer_chosen)
        self.picture.print_requested.connect(self._print_picture)
        self.items.print_requested.connect(self._print_item)
        self.groups.print_requested.connect(self._print_groups)
        self.fills.print_requested.connect(self._print_fills)
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
        self.periods.show_period(read, self._wanted_item)
        self._wanted_item = None

    @Slot(object)
    def _on_compared(self, comparison: Comparison) -> None:
        self.compare.show_comparison(comparison)

    @Slot(object)
    def _on_pictured(self, at_hand: HistoryAtHand) -> None:
        self._at_hand = at_hand
        self.picture.show_grid(at_hand.grid)
        self.items.show_history(at_hand.history, at_hand.grid)
        self.groups.show_groups(at_hand.groups, at_hand.grid.levels())
        self.fills.show_fills(at_hand.fills)

    def _show_view(self, place: int) -> None:
        self.switch.button(place).setChecked(True)
        self._views.setCurrentIndex(place)

    @Slot(object)
    def _on_cell_chosen(self, period: Period) -> None:
        self._show_view(0)
        self._presenter.open(period)

    @Slot(object, str)
    def _on_answer_chosen(self, period: Period, item: str) -> None:
        self._wanted_item = ManifestationId(item)
        self._on_cell_chosen(period)

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
        if self._at_hand is None or not self._at_hand.grid.periods:
            return False
        self._documents.preview(self._presenter.picture_paper(self._at_hand.grid))
        return True

    @Slot()
    def _print_item(self) -> bool:
        if self.items.trend is None:
            return False
        self._documents.preview(self._presenter.item_paper(self.items.trend, self.items.levels))
        return True

    @Slot()
    def _print_groups(self) -> bool:
        if self._at_hand is None or not self._at_hand.groups:
            return False
        self._documents.preview(self._presenter.groups_paper(self._at_hand.groups, self._at_hand.grid.levels()))
        return True

    @Slot()
    def _print_fills(self) -> bool:
        if self._at_hand is None or not self._at_hand.fills:
            return False
        self._documents.preview(self._presenter.fills_paper(self._at_hand.fills))
        return True

    @Slot()
    def _on_start(self) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT))


def make_history_page(context: Context) -> Page:
    """Make the page of the history."""
    return HistoryPage(context)
