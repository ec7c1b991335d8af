"""The left pane: the search field, how much was found, and the rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.texts import handbook as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import icon_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class SearchPane(QWidget):
    """``words_changed(text)`` when the search changes; ``row_chosen(key)`` and ``row_opened(key)`` as of the list."""

    words_changed = Signal(str)
    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = LineField(theme, texts.search_label(), self, placeholder=texts.search_hint())
        self.clear_button = icon_button(theme, Icon.CLOSE, texts.clear_search(), self)
        self.clear_button.hide()
        self.field.row.addWidget(self.clear_button)
        self.count = PlainLabel("", self, role=TextRole.MUTED)
        self.rows = RowList(theme, texts.list_name(), self)
        self._build_nothing_found()
        self._column = QVBoxLayout(self)
        for widget in (self.field, self.count, self.nothing_found):
            self._column.addWidget(widget)
        self._column.addWidget(self.rows, 1)
        self._column.addStretch(0)
        self.field.edited.connect(self._on_words_edited)
        self.field.edit.returnPressed.connect(self._on_return)
        self.clear_button.clicked.connect(self.clear)
        self.show_all_button.clicked.connect(self.clear)
        self.rows.current_changed.connect(self.row_chosen)
        self.rows.activated_row.connect(self.row_opened)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field.edit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.clear)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def words(self) -> str:
        """Return what is searched."""
        return self.field.text().strip()

    def show_rows(self, rows: Sequence[Row], current: str | None, found: str = "") -> None:
        """Show these rows and how much was found."""
        self.nothing_found.hide()
        self.rows.show()
        self.rows.set_rows(rows)
        self.rows.select(current)
        self._say_count(found)

    def show_nothing_found(self) -> None:
        """Say that no item holds what is searched."""
        self.rows.set_rows(())
        self.rows.hide()
        self._say_count("")
        self._sentence.setText(texts.no_hits_sentence(self.words()))
        self.nothing_found.show()
        announce(self.field.edit, self._sentence.text())

    @Slot()
    def clear(self) -> None:
        """Search nothing and show everything again."""
        self.field.set_text("")
        self._on_words_edited("")
        self.field.edit.setFocus()

    def _build_nothing_found(self) -> None:
        self.nothing_found = QWidget(self)
        self._sentence = PlainLabel("", self.nothing_found)
        self.show_all_button = secondary_button(self._theme, texts.show_all(), self.nothing_found)
        self._nothing_column = QVBoxLayout(self.nothing_found)
        self._nothing_column.addWidget(Heading(texts.no_hits_title(), self.nothing_found, role=TextRole.HEADING))
        self._nothing_column.addWidget(self._sentence)
        self._nothing_column.addWidget(self.show_all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing_column.addStretch(1)
        self.nothing_found.hide()

    def _say_count(self, found: str) -> None:
        self.count.setText(found)
        self.count.setVisible(bool(found))

    @Slot(str)
    def _on_words_edited(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        self.words_changed.emit(text)

    @Slot()
    def _on_return(self) -> None:
        self.rows.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._column.setContentsMargins(px(16), px(14), px(12), px(12))
        self._nothing_column.setSpacing(px(10))
        self._nothing_column.setContentsMargins(0, px(16), px(12), 0)
