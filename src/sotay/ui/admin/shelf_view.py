"""«Soạn và phát hành»: drafts and published versions in one list, and the way to a new draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.texts import admin_page as texts
from sotay.texts import admin_publishing as publishing_texts
from sotay.ui.admin.rows import DRAFT, PUBLICATION
from sotay.ui.common.buttons import danger_button, primary_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

LEAST_BELOW_SENTENCE_PX = 200
"""What list and buttons need at 13 pt before the sentence has room above them."""


class ShelfView(QWidget):
    """One list with buttons for the row that is chosen.

    ``begin_asked()``; ``open_asked(key)``, ``remove_asked(key)``, ``next_asked(key)``, ``save_asked(key)``.
    """

    begin_asked = Signal()
    open_asked = Signal(str)
    remove_asked = Signal(str)
    next_asked = Signal(str)
    save_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_read_only: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_read_only = is_read_only
        self._next_key = ""
        self._inside = QWidget(self)
        self.sentence = PlainLabel(texts.drafting_sentence(), self._inside, role=TextRole.MUTED)
        self.rows = RowList(theme, texts.shelf_name(), self._inside)
        begin = "" if is_read_only else texts.begin()
        self.nothing = EmptyState(
            theme, Icon.PENCIL, texts.nothing_drafted_title(), texts.nothing_drafted(), begin, self
        )
        self._build_bar()
        self._column = QVBoxLayout()
        self._column.addWidget(self.sentence)
        self._column.addWidget(self.rows, 1)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._column, 1)
        inside.addWidget(self._bar)
        self._states = QStackedLayout(self)
        self._states.addWidget(self.nothing)
        self._states.addWidget(self._inside)
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_buttons()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, or what to do where there are none; the first is chosen unless another one was."""
        self.rows.set_rows(rows)
        if self._next_key:
            self.rows.select(self._next_key)
            self._next_key = ""
        if self.rows.current_key() is None:
            self.rows.select(next((each.key for each in rows if not each.is_section), None))
        self._states.setCurrentIndex(1 if rows else 0)
        self._show_buttons()

    def choose(self, key: str) -> None:
        """Choose a row."""
        self.rows.select(key)
        self._show_buttons()

    def choose_next(self, key: str) -> None:
        """Choose a row as soon as the list was read anew."""
        self._next_key = key

    def _build_bar(self) -> None:
        theme = self._theme
        self._bar = make_frame("bar", self._inside)
        self._bar_row = FlowLayout(self._bar, align_right=True)
        self.remove_button = danger_button(theme, texts.remove_draft(), self._bar)
        self.next_button = secondary_button(theme, texts.next_version(), self._bar)
        self.save_button = secondary_button(theme, publishing_texts.save_again(), self._bar)
        self.open_button = secondary_button(theme, texts.open_draft(), self._bar)
        self.begin_button = primary_button(theme, texts.begin(), self._bar)
        self.begin_button.setVisible(not self._is_read_only)
        for button in (self.remove_button, self.next_button, self.save_button, self.open_button, self.begin_button):
            self._bar_row.addWidget(button)

    def _connect(self) -> None:
        self.nothing.requested.connect(self.begin_asked)
        self.begin_button.clicked.connect(self.begin_asked)
        self.rows.activated_row.connect(self.open_asked)
        self.rows.current_changed.connect(self._show_buttons)
        self.open_button.clicked.connect(self._on_open)
        self.remove_button.clicked.connect(self._on_remove)
        self.next_button.clicked.connect(self._on_next)
        self.save_button.clicked.connect(self._on_save)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of the sentence to the list where there is little; an empty list says it again."""
        super().resizeEvent(event)
        px = self._theme.px
        wanted = self.sentence.heightForWidth(self.width() - px(48))
        self.sentence.setVisible(self.height() >= wanted + px(LEAST_BELOW_SENTENCE_PX))

    @Slot()
    def _show_buttons(self) -> None:
        key = self.rows.current_key() or ""
        self.open_button.setVisible(bool(key))
        self.remove_button.setVisible(key.startswith(DRAFT) and not self._is_read_only)
        self.next_button.setVisible(key.startswith(PUBLICATION) and not self._is_read_only)
        self.save_button.setVisible(key.startswith(PUBLICATION))

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit(self.rows.current_key() or "")

    @Slot()
    def _on_remove(self) -> None:
        self.remove_asked.emit(self.rows.current_key() or "")

    @Slot()
    def _on_next(self) -> None:
        self.next_asked.emit(self.rows.current_key() or "")

    @Slot()
    def _on_save(self) -> None:
        self.save_asked.emit(self.rows.current_key() or "")

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.nothing.setContentsMargins(px(60), 0, px(60), 0)
        self._column.setContentsMargins(px(24), px(4), px(24), px(12))
        self._column.setSpacing(px(12))
        self._bar_row.setContentsMargins(px(24), px(12), px(24), px(12))
        self._bar_row.setSpacing(px(12))
