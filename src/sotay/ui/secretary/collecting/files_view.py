"""Choosing files, and what became of each of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.collecting import Outcome
from sotay.texts import collecting as texts
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.secretary.collecting.batch import Batch, rows_of, summary_of
from sotay.ui.secretary.collecting.drop_area import DropArea

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

TAKE, LEAVE = "take", "leave"


class FilesView(QWidget):
    """``offered_wanted(Path)`` to take in a file that was opened with the program, ``again_asked()`` those that waited.

    ``keys_asked()`` to compare keys; ``receipts_asked()``, ``folder_asked()``, ``copy_asked()``, ``print_asked()``. The
    buttons that choose files are in ``drop``.
    """

    offered_wanted = Signal(object)
    keys_asked = Signal()
    again_asked = Signal()
    receipts_asked = Signal()
    folder_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: Path | None = None
        self._batch: Batch | None = None
        self._choices: tuple[Outcome | None, ...] = (None,)
        self._build()
        self._connect()
        self.show_batch(None)
        self._on_theme_changed()

    @property
    def outcome(self) -> Outcome | None:
        """Return which files are shown, None for all."""
        return self._choices[max(self.filter.currentIndex(), 0)]

    def offer(self, path: Path) -> None:
        """Offer to take in a file that was opened with the program."""
        self._offered = path
        actions = (BarAction(TAKE, texts.take_offered()), BarAction(LEAVE, texts.leave_offered()))
        self.bar.show_info(texts.offered(path.name), actions)

    def show_batch(self, batch: Batch | None) -> None:
        """Show what became of files, or that none were taken yet."""
        wanted = self.outcome
        is_other = batch is None or self._batch is None or batch.report is not self._batch.report
        self._batch = batch
        for widget in (self.summary, self.filter, self.copy_button, self.print_button, self.rows):
            widget.setVisible(batch is not None)
        self.drop.make_small(is_small=batch is not None)
        # With no rows to take it, the room is left empty below.
        self._column.setStretch(self._column.count() - 1, 0 if batch is not None else 1)
        if batch is None:
            self.action_bar.hide()
            return
        if self._offered is not None and str(self._offered) in {each.file for each in batch.report.outcomes}:
            self._on_offer_answered(LEAVE)
        self.summary.setText(summary_of(batch))
        self._fill_filter(batch, None if is_other else wanted)
        waiting, receipts = len(batch.waiting()), len(batch.to_receipt())
        self.keys_button.setText(texts.compare_keys(waiting))
        self.again_button.setText(texts.take_waiting(waiting))
        for button in (self.keys_button, self.again_button):
            button.setVisible(bool(waiting))
        self.receipts_button.setText(texts.write_receipts(receipts))
        self.receipts_button.setVisible(bool(receipts))
        self.action_bar.setVisible(bool(waiting or receipts))
        self._show_rows()

    def show_folder(self, folder: Path | None) -> None:
        """Say where receipts are written."""
        self.folder_button.setVisible(folder is not None)
        self.folder_button.setToolTip("" if folder is None else texts.receipts_to(str(folder)))
        self.folder_button.setAccessibleDescription(self.folder_button.toolTip())

    def _build(self) -> None:
        theme = self._theme
        inside = QWidget(self)
        self.bar = InlineBar(theme, inside)
        self.drop = DropArea(theme, inside)
        self.summary = PlainLabel("", inside, role=TextRole.SUBHEADING)
        self.filter = StillCombo(texts.outcome_filter(), inside)
        self.copy_button = quiet_button(theme, texts.copy_results(), inside, icon=Icon.COPY)
        self.print_button = quiet_button(theme, texts.print_results(), inside, icon=Icon.PRINT)
        self.rows = RowList(theme, texts.results_list(), inside, has_short_rows=True)
        self._head = FlowLayout()
        for each in (self.filter, self.copy_button, self.print_button):
            self._head.addWidget(each)
        self._column = QVBoxLayout(inside)
        for widget in (self.bar, self.drop, self.summary):
            self._column.addWidget(widget)
        self._column.addLayout(self._head)
        self._column.addWidget(self.rows, 1)
        self._column.addStretch(0)
        upper = QWidget(self)
        LowRoom(theme, inside, self.rows, upper)
        self._build_actions()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(upper, 1)
        outer.addWidget(self.action_bar)

    def _build_actions(self) -> None:
        theme = self._theme
        self.action_bar = make_frame("bar", self)
        self._acts = FlowLayout(self.action_bar, align_right=True)
        self.folder_button = quiet_button(theme, texts.change_receipts_folder(), self.action_bar, icon=Icon.FOLDER)
        self.keys_button = secondary_button(theme, "", self.action_bar, icon=Icon.LOCK)
        self.again_button = secondary_button(theme, "", self.action_bar, icon=Icon.UNDO)
        self.receipts_button = secondary_button(theme, "", self.action_bar, icon=Icon.EXPORT)
        for button in (self.folder_button, self.keys_button, self.again_button, self.receipts_button):
            self._acts.addWidget(button)

    def _connect(self) -> None:
        self.bar.action_triggered.connect(self._on_offer_answered)
        self.filter.activated.connect(self._on_filter)
        for button, asked in (
            (self.folder_button, self.folder_asked),
            (self.copy_button, self.copy_asked),
            (self.print_button, self.print_asked),
            (self.keys_button, self.keys_asked),
            (self.again_button, self.again_asked),
            (self.receipts_button, self.receipts_asked),
        ):
            button.clicked.connect(asked)
        self._theme.changed.connect(self._on_theme_changed)

    def _fill_filter(self, batch: Batch, wanted: Outcome | None) -> None:
        counts = batch.counts()
        self._choices = (None, *(outcome for outcome, _ in counts))
        names = [texts.outcome_title(outcome, number) for outcome, number in counts]
        self.filter.clear()
        self.filter.addItems([texts.all_outcomes(len(batch.report.outcomes)), *names])
        self.filter.setCurrentIndex(self._choices.index(wanted) if wanted in self._choices else 0)

    def _show_rows(self) -> None:
        if self._batch is not None:
            self.rows.set_rows(rows_of(self._batch, self.outcome))

    @Slot()
    def _on_filter(self) -> None:
        self._show_rows()
        self.rows.scrollToTop()

    @Slot(str)
    def _on_offer_answered(self, key: str) -> None:
        self.bar.dismiss()
        offered, self._offered = self._offered, None
        if key == TAKE and offered is not None:
            self.offered_wanted.emit(offered)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(4), px(24), px(12))
        self._column.setSpacing(px(8))
        self._acts.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(8))
        self._head.setSpacing(px(8))
