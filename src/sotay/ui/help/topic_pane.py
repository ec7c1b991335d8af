"""The search field and the list of topics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.texts import help as texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.help.search import FoundTopic

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class TopicPane(QWidget):
    """``words_changed(words)``; ``topic_chosen(id)`` on moving, ``topic_opened(id)`` on a click or Enter."""

    words_changed = Signal(str)
    topic_chosen = Signal(str)
    topic_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = LineField(theme, texts.search_label(), self, placeholder=texts.search_hint())
        self.field.edited.connect(self.words_changed)
        self.list = RowList(theme, texts.list_name(), self)
        self.list.current_changed.connect(self.topic_chosen)
        self.list.activated_row.connect(self.topic_opened)
        self.none = PlainLabel("", self, role=TextRole.MUTED)
        self.all_button = quiet_button(theme, texts.clear_search(), self)
        self.all_button.clicked.connect(self._on_all)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._column.addWidget(self.none)
        self._column.addWidget(self.all_button)
        self._column.addWidget(self.list, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_topics(self, found: Sequence[FoundTopic], chosen: str, words: str) -> None:
        """Show the topics found; where there are none, say so and offer all of them."""
        self.list.set_rows(
            [
                Row(
                    key=each.topic.id,
                    title=each.topic.title,
                    hits=tuple((span.start, span.end) for span in each.in_title),
                )
                for each in found
            ]
        )
        self.list.select(chosen)
        self.list.setVisible(bool(found))
        self.none.setText(texts.nothing_found(words.strip()))
        self.none.setVisible(not found)
        self.all_button.setVisible(not found)
        if not found:
            self._column.setStretchFactor(self.all_button, 0)

    @Slot()
    def _on_all(self) -> None:
        self.field.set_text("")
        self.words_changed.emit("")
        self.field.edit.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(20), px(8), px(12))
        self._column.setSpacing(px(12))
