"""The left pane: how much there is to do, and the remedies by how pressing they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.texts import remedies as texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class RemedyList(QWidget):
    """Title, summary, what may be taken up, the box for what is done, the rows.

    ``chosen(key)`` when a person moves to a row, ``opened(key)`` on a click or Enter, ``done_wanted`` when the box is
    switched, ``take_up_requested``.
    """

    chosen = Signal(str)
    opened = Signal(str)
    done_wanted = Signal()
    take_up_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        inside = QWidget(self)
        self.summary = PlainLabel("", inside, role=TextRole.MUTED)
        self.waiting = make_frame("card", inside)
        self.waiting_label = PlainLabel("", self.waiting)
        self.take_up_button = quiet_button(theme, texts.take_up_all(), self.waiting, icon=Icon.ADD)
        self._waiting_column = QVBoxLayout(self.waiting)
        self._waiting_column.addWidget(self.waiting_label)
        self._waiting_column.addWidget(self.take_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_done = QCheckBox("", inside)
        self.rows = RowList(theme, texts.list_name(), inside)
        self.setFocusProxy(self.rows)
        self._column = QVBoxLayout(inside)
        self._column.addWidget(Heading(texts.page_title(), inside, role=TextRole.HEADING))
        for widget in (self.summary, self.waiting, self.show_done):
            self._column.addWidget(widget)
        self._column.addWidget(self.rows, 1)
        LowRoom(theme, inside, self.rows, self)
        self.take_up_button.clicked.connect(self.take_up_requested)
        self.show_done.toggled.connect(self.done_wanted)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self.opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_counts(self, summary: str, *, waiting: int, done: int) -> None:
        """Show the sentences over the rows."""
        self.summary.setText(summary)
        self.waiting.setVisible(bool(waiting))
        self.waiting_label.setText(texts.waiting_promises(waiting))
        self.show_done.setVisible(bool(done))
        self.show_done.setText(texts.show_done(done))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._column.setContentsMargins(px(16), px(14), px(12), px(12))
        self._waiting_column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._waiting_column.setSpacing(px(4))
