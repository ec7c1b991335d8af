"""The first views of the history: one period, two side by side, the picture of all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.dates import format_date
from sotay.domain.history import Grid
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period, parse_period
from sotay.services.handbook import Comparison
from sotay.texts import history as texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import danger_button, primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.theme import Theme
from sotay.ui.member.fold import Fold
from sotay.ui.member.history.legend import Legend
from sotay.ui.member.history.picture import HistoryPicture
from sotay.ui.member.history.presenter import ReadPeriod
from sotay.ui.member.history.reading import assessment_html, compare_html

ROOMY_PX = 480
"""Height from which the picture has room for its legend, at 13 pt."""


LEAST_SCROLLED_PX = 72
"""Height that what scrolls can live with in a low window with large letters, at any size of them."""


class ReadingPane(QTextBrowser):
    """Text to read: selectable, spoken line by line, without links that lead anywhere."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setMinimumHeight(LEAST_SCROLLED_PX)
        self.setAccessibleName(name)

    def show_html(self, html: str) -> None:
        """Show another text from its beginning."""
        self.setHtml(html)
        self.verticalScrollBar().setValue(0)


class PeriodsView(QWidget):
    """The list of periods beside the text of one.

    ``period_chosen(Period)``; ``continue_requested``, ``reopen_requested``, ``delete_requested``, ``print_requested``
    concern the period that is shown.
    """

    period_chosen = Signal(object)
    continue_requested = Signal()
    reopen_requested = Signal()
    delete_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = RowList(theme, texts.list_name(), self)
        self.rows.current_changed.connect(self._on_current_changed)
        self.pane = ReadingPane(texts.detail_name(), self)
        self.delete_button = danger_button(theme, texts.delete(), self, icon=Icon.DELETE)
        self.reopen_button = secondary_button(theme, texts.reopen(), self, icon=Icon.UNDO)
        self.continue_button = secondary_button(theme, texts.continue_period(), self, icon=Icon.PENCIL)
        self.print_button = primary_button(theme, texts.print_period(), self, icon=Icon.PRINT)
        for button, signal in (
            (self.delete_button, self.delete_requested),
            (self.reopen_button, self.reopen_requested),
            (self.continue_button, self.continue_requested),
            (self.print_button, self.print_requested),
        ):
            button.clicked.connect(signal)
        self._build(theme)

    def show_periods(self, periods: tuple[AssessmentSummary, ...], current: Period | None) -> None:
        """Show the list; the text follows the selection."""
        self.rows.set_rows([_row(each) for each in periods])
        written = {each.period.written for each in periods}
        chosen = current.written if current and current.written in written else None
        self.rows.select(chosen or (periods[0].period.written if periods else None))
        key = self.rows.current_key()
        if key:
            self.period_chosen.emit(parse_period(key))

    def show_period(self, read: ReadPeriod, item: ManifestationId | None = None) -> None:
        """Show the text of one period, from an item where one is named, and what can be done with it."""
        self.pane.show_html(assessment_html(read.assessment, read.events))
        if item is not None:
            self.pane.scrollToAnchor(item)
        self.rows.select(read.assessment.period.written)
        self.reopen_button.setVisible(read.assessment.is_closed)
        self.continue_button.setVisible(not read.assessment.is_closed)

    def _build(self, theme: Theme) -> None:
        bar = make_frame("bar", self)
        buttons = FlowLayout(bar, align_right=True)
        buttons.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        buttons.setSpacing(theme.px(12))
        for button in (self.delete_button, self.reopen_button, self.continue_button, self.print_button):
            buttons.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.rows)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([theme.px(320), theme.px(560)])
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(bar)

    @Slot(str)
    def _on_current_changed(self, key: str) -> None:
        if key:
            self.period_chosen.emit(parse_period(key))


class CompareView(QWidget):
    """Two periods side by side; ``pair_chosen(before, after)``."""

    pair_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.before = PageCombo(self)
        self.after = PageCombo(self)
        self.only_changed = QCheckBox(texts.only_changed(), self)
        self.only_changed.toggled.connect(self._draw)
        self.hint = PlainLabel(texts.compare_needs_two(), self, role=TextRole.MUTED)
        self.pane = ReadingPane(texts.view_compare(), self)
        row = QHBoxLayout()
        for words, box in ((texts.earlier_period(), self.before), (texts.later_period(), self.after)):
            label = QLabel(words, self)
            label.setBuddy(box)
            box.setAccessibleName(words)
            box.activated.connect(self._on_activated)
            row.addWidget(label)
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        column.addWidget(self.only_changed)
        column.addWidget(self.hint)
        column.addWidget(self.pane, 1)

    def show_periods(self, periods: tuple[AssessmentSummary, ...]) -> None:
        """Offer the periods; the two latest are compared first."""
        enough = len(periods) > 1
        self.hint.setVisible(not enough)
        self.pane.setVisible(enough)
        for box, place in ((self.before, 1), (self.after, 0)):
            kept = box.currentData()
            box.clear()
            for each in periods:
                box.addItem(period_texts.name(each.period), each.period.written)
            found = box.findData(kept)
            box.setCurrentIndex(found if found >= 0 else place)
        if enough:
            self._on_activated()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the two periods."""
        self._comparison = comparison
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._comparison is not None:
            self.pane.show_html(compare_html(self._comparison, only_changed=self.only_changed.isChecked()))

    @Slot()
    def _on_activated(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        if before and after:
            self.pair_chosen.emit(parse_period(before), parse_period(after))


class PictureView(QWidget):
    """The picture with its legend; ``period_chosen(Period)``, ``print_requested``."""

    period_chosen = Signal(object)
    print_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = HistoryPicture(theme, self)
        self.picture.setMinimumHeight(LEAST_SCROLLED_PX)
        self.picture.period_chosen.connect(self.period_chosen)
        self._theme = theme
        self._is_roomy: bool | None = None
        theme.changed.connect(self._make_room)
        self.legend = Legend(theme, self)
        button = primary_button(theme, texts.picture_print(), self, icon=Icon.PRINT)
        button.clicked.connect(self.print_requested)
        bar = make_frame("bar", self)
        actions = FlowLayout(bar, align_right=True)
        actions.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        actions.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        explained = QWidget(self)
        lines = QVBoxLayout(explained)
        lines.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        lines.addWidget(PlainLabel(texts.picture_hint(), explained, role=TextRole.MUTED))
        lines.addWidget(self.legend)
        self._explained = Fold(theme, texts.legend_title(), explained, self)
        column.addWidget(self._explained)
        column.addWidget(self.picture, 1)
        column.addWidget(bar)
        let_tab_follow(self._explained, self.picture, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open the legend where there is room for it and the picture; what a person chose stays until then."""
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        is_roomy = self.height() >= self._theme.px(ROOMY_PX)
        if is_roomy is not self._is_roomy:
            self._is_roomy = is_roomy
            self._explained.set_open(is_open=is_roomy)

    def show_grid(self, grid: Grid) -> None:
        """Show the picture with every level that its periods had."""
        self.picture.show_grid(grid)
        self.legend.show_levels(grid.levels(), has_breaks=grid.has_breaks())


def _row(summary: AssessmentSummary) -> Row:
    if summary.closed_at:
        note = texts.row_closed(summary.answered, summary.total, format_date(summary.closed_at.date()))
    else:
        note = texts.row_open(summary.answered, summary.total, format_date(summary.due))
    return Row(
        key=summary.period.written,
        title=period_texts.name(summary.period),
        note=note,
        mark=Mark.DONE if summary.closed_at else Mark.PARTLY,
    )
