"""The list of changes, with how many are left to be classified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.checklist_diff import ChecklistDiff
from sotay.texts import admin_changes as texts
from sotay.ui.admin.changes.rows import HEAD_KEY, change_rows
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ChangeList(QWidget):
    """``chosen(key)`` when a person moves to another row, ``opened(key)`` on a click or Enter."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._next_key = HEAD_KEY
        self.left = PlainLabel("", self)
        self.against = PlainLabel("", self, role=TextRole.MUTED)
        self.take_all_button = secondary_button(theme, "", self)
        self.rows = RowList(theme, texts.list_name(), self)
        self._head = FlowLayout()
        for part in (self.left, self.against, self.take_all_button):
            self._head.addWidget(part)
        for label in (self.left, self.against):
            label.setWordWrap(False)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self.opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_diff(self, diff: ChecklistDiff, *, is_read_only: bool) -> None:
        """Show what changed; the row that was chosen stays so while it is there."""
        count = len(diff.unclassified())
        said = texts.left(count) if diff.changed() else texts.nothing_changed()
        is_news = said != self.left.text()
        self.left.set_role(TextRole.WARN if count else TextRole.OK)
        self.left.setText(said)
        self.against.setText(texts.against(diff.old.version))
        self.take_all_button.setText(texts.take_all(count))
        self.take_all_button.setVisible(bool(count) and not is_read_only)
        self.rows.set_rows(change_rows(diff))
        if self._next_key:
            self.rows.select(self._next_key)
            self._next_key = ""
        if self.rows.current_key() is None:
            self.rows.select(HEAD_KEY)
        if is_news:
            announce(self, said)

    def key(self) -> str | None:
        """Return which row is chosen."""
        return self.rows.current_key()

    def choose(self, key: str) -> None:
        """Choose a row, now or once it is there."""
        self.rows.select(key)
        self._next_key = "" if self.rows.current_key() == key else key

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(4), px(8), px(8))
        self._column.setSpacing(px(6))
        self._head.setSpacing(px(8))
