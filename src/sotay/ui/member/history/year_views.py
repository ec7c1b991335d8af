"""The views over the years: one item, the groups, how far each period was answered. Each can be read in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.completeness import Fill
from sotay.domain.group_history import GroupHistory
from sotay.domain.history import Grid, History
from sotay.domain.manifestation import Level, ManifestationId
from sotay.domain.trend import Trend, item_trend
from sotay.texts import history as history_texts
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as texts
from sotay.texts.history_rows import Row, fill_rows, group_rows, trend_rows
from sotay.ui.common.buttons import icon_button, primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.theme import Theme
from sotay.ui.member.fold import Fold
from sotay.ui.member.history.legend import Entry, Legend, level_entries, shape_entry
from sotay.ui.member.history.reading import rows_html
from sotay.ui.member.history.views import LEAST_SCROLLED_PX, ROOMY_PX, ReadingPane
from sotay.ui.years.cells import draw_fill
from sotay.ui.years.shapes import Shape
from sotay.ui.years.year_layout import ColumnWidths
from sotay.ui.years.year_picture import YearPicture

WORDY_COLUMNS = ColumnWidths(least=84, most=190)


class YearView(QWidget):
    """A picture over the years with its legend, and the same in words.

    ``period_chosen(Period)``, ``print_requested``.
    """

    period_chosen = Signal(object)
    print_requested = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, *, hint: str, print_words: str, widths: ColumnWidths | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_roomy: bool | None = None
        theme.changed.connect(self._make_room)
        self.picture = YearPicture(theme, self, widths)
        self.picture.setMinimumHeight(LEAST_SCROLLED_PX)
        self.picture.period_chosen.connect(self.period_chosen)
        self.legend = Legend(theme, self)
        self.pane = ReadingPane("", self)
        self.words_button = secondary_button(theme, texts.read_as_text(), self)
        self.words_button.setCheckable(True)
        self.words_button.toggled.connect(self._on_words_toggled)
        self.print_button = primary_button(theme, print_words, self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.print_requested)
        self._sides = QStackedWidget(self)
        self._sides.addWidget(self.picture)
        self._sides.addWidget(self.pane)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(8))
        self.explained = self._build_legend(hint)
        self.column.addWidget(self.explained)
        self.column.addWidget(self._sides, 1)
        self.column.addWidget(self._build_bar())
        let_tab_follow(self.explained, self.picture, self.pane, self.words_button, self.print_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open the legend where there is room for it and the picture; what a person chose stays until then."""
        super().resizeEvent(event)
        self._make_room()

    def show_picture(
        self, title: str, spoken: str, rows: Sequence[Row], entries: Sequence[Entry], *, at_end: bool
    ) -> None:
        """Show rows with what their marks mean; ``title`` heads the words, ``spoken`` names picture and words."""
        self.picture.show_rows(spoken, rows, at_end=at_end)
        self.legend.show_entries(entries)
        self.pane.setAccessibleName(texts.text_name(spoken))
        self.pane.show_html(rows_html(title, rows))

    def _build_legend(self, hint: str) -> Fold:
        explained = QWidget(self)
        lines = QVBoxLayout(explained)
        lines.setContentsMargins(self._theme.px(16), 0, self._theme.px(16), 0)
        lines.addWidget(PlainLabel(hint, explained, role=TextRole.MUTED))
        lines.addWidget(self.legend)
        return Fold(self._theme, history_texts.legend_title(), explained, self)

    def _build_bar(self) -> QWidget:
        bar = make_frame("bar", self)
        actions = FlowLayout(bar, align_right=True)
        px = self._theme.px
        actions.setContentsMargins(px(16), px(12), px(16), px(12))
        actions.setSpacing(px(12))
        actions.addWidget(self.words_button)
        actions.addWidget(self.print_button)
        return bar

    @Slot()
    def _make_room(self) -> None:
        is_roomy = self.height() >= self._theme.px(ROOMY_PX)
        if is_roomy is not self._is_roomy:
            self._is_roomy = is_roomy
            self.explained.set_open(is_open=is_roomy)

    @Slot(bool)
    def _on_words_toggled(self, is_on: bool) -> None:
        self._sides.setCurrentIndex(1 if is_on else 0)


class ItemView(YearView):
    """Follows the item that is chosen; ``answer_chosen(Period, ManifestationId)`` instead of the period alone."""

    answer_chosen = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, hint=texts.item_hint(), print_words=texts.print_item())
        self._history: History | None = None
        self._levels: tuple[Level, ...] = ()
        self.trend: Trend | None = None
        self.choice = PageCombo(self)
        self.choice.setAccessibleName(texts.item_label())
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.previous = icon_button(theme, Icon.PREVIOUS, texts.previous_item(), self)
        self.next = icon_button(theme, Icon.NEXT, texts.next_item(), self)
        self.previous.clicked.connect(partial(self._step, -1))
        self.next.clicked.connect(partial(self._step, 1))
        self.period_chosen.connect(self._on_period_chosen)
        label = QLabel(texts.item_label(), self)
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.explained.button)  # a row less, which a low window needs for the picture
        self.column.insertLayout(0, row)
        let_tab_follow(self.choice, self.previous, self.next, self.explained.button)
        let_tab_follow(self.explained.button, self.picture, self.pane, self.words_button, self.print_button)

    def show_history(self, history: History, grid: Grid) -> None:
        """Offer the items of the grid; the one that was followed stays so where it is still there."""
        self._history, self._levels = history, grid.levels()
        kept = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for row in grid.rows:
            self.choice.addItem(texts.item_name(row.code, row.short), row.manifestation_id)
        self.choice.setCurrentIndex(max(self.choice.findData(kept), 0))
        self.choice.blockSignals(False)
        self._on_chosen()

    @property
    def levels(self) -> tuple[Level, ...]:
        """Return the levels that give the shapes."""
        return self._levels

    @Slot()
    def _on_chosen(self) -> None:
        place = self.choice.currentIndex()
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place < self.choice.count() - 1)
        if self._history is None or place < 0:
            return
        self.trend = item_trend(self._history, ManifestationId(self.choice.currentData()))
        title = self.choice.currentText()
        periods = sum(len(stretch.points) for stretch in self.trend.stretches)
        entries = (
            *level_entries(self._levels),
            shape_entry(Shape.WRITTEN, texts.half_done()),
            shape_entry(Shape.UNANSWERED, history_texts.unanswered()),
        )
        rows = trend_rows(self.trend, self._levels)
        self.show_picture("", texts.item_picture(title, periods), rows, entries, at_end=True)

    def _step(self, direction: int) -> None:
        self.choice.setCurrentIndex(self.choice.currentIndex() + direction)

    @Slot(object)
    def _on_period_chosen(self, period: object) -> None:
        self.answer_chosen.emit(period, self.choice.currentData())


class GroupView(YearView):
    """The groups, year by year."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme, parent, hint=count_texts.group_hint(), print_words=count_texts.print_groups(), widths=WORDY_COLUMNS
        )
        self.nothing = PlainLabel(count_texts.groups_empty(), self, role=TextRole.MUTED)
        self.nothing.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self.column.insertWidget(0, self.nothing)

    def show_groups(self, groups: Sequence[GroupHistory], levels: Sequence[Level]) -> None:
        """Show the groups; a sentence where no period counts for a year."""
        self.nothing.setVisible(not groups)
        years = len({year.year for group in groups for year in group.years})
        entries = (*level_entries(levels), shape_entry(Shape.UNANSWERED, history_texts.unanswered()))
        spoken = count_texts.group_picture(len(groups), years)
        self.show_picture(count_texts.view_groups(), spoken, group_rows(groups, levels), entries, at_end=False)
        self.print_button.setEnabled(bool(groups))


class FillView(YearView):
    """How far each period was answered."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, hint=count_texts.fill_hint(), print_words=count_texts.print_fills())

    def show_fills(self, fills: Sequence[Fill]) -> None:
        """Show the periods."""
        entries = (
            Entry(count_texts.fill_answered(), partial(draw_fill, answered=1, half=0, total=1)),
            Entry(count_texts.fill_half(), partial(draw_fill, answered=0, half=1, total=1)),
            Entry(count_texts.fill_untouched(), partial(draw_fill, answered=0, half=0, total=1)),
        )
        spoken = count_texts.fill_picture(len(fills))
        self.show_picture(count_texts.view_fills(), spoken, fill_rows(fills), entries, at_end=True)
