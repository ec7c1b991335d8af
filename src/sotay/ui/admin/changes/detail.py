"""One change: of the version as a whole, of the levels, or of an item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.checklist_diff import ChecklistDiff
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.texts import admin_changes as texts
from sotay.ui.admin.changes.head_pane import HeadPane
from sotay.ui.admin.changes.item_pane import ItemPane
from sotay.ui.admin.changes.rows import LEVELS_KEY
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ChangeDetail(QWidget):
    """Shows what the list chose; the buttons below lead on."""

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.page = ScrollPage(theme, parent=self, width_px=None)
        self.head = HeadPane(theme, today, self)
        self.levels = LevelsPane(self)
        self.item = ItemPane(theme, self)
        self._panes = (self.head, self.levels, self.item)
        for pane in self._panes:
            self.page.add(pane)
            pane.hide()
        self.list_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self.text_button = quiet_button(theme, texts.show_in_text(), self, icon=Icon.DOCUMENT)
        self.next_button = secondary_button(theme, texts.next_left(), self)
        self.page.add_action(self.list_button, leading=True)
        self.page.add_action(self.text_button)
        self.page.add_action(self.next_button)
        self.list_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def show_change(self, diff: ChecklistDiff, key: str, *, is_read_only: bool) -> None:
        """Show the change of a row; that of the version as a whole where the row is gone."""
        item = next((each for each in diff.changed() if each.id == key), None)
        if item is not None:
            self.item.show_item(item, _names_of(diff.old), diff.old.version, is_read_only=is_read_only)
            shown: QWidget = self.item
        elif key == LEVELS_KEY:
            self.levels.show_levels(diff)
            shown = self.levels
        else:
            self.head.show_head(diff, is_read_only=is_read_only)
            shown = self.head
        for pane in self._panes:
            pane.setVisible(pane is shown)
        self.text_button.setVisible(item is not None and item.after is not None)
        self.next_button.setVisible(any(each.id != key for each in diff.unclassified()) and not is_read_only)

    def settle(self) -> None:
        """Tell of what is being typed."""
        if not self.head.isHidden():
            self.head.settle()
        if not self.item.isHidden():
            self.item.settle()


class LevelsPane(QWidget):
    """What happened to the levels, in sentences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = PlainLabel("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(texts.levels_row(), self, role=TextRole.HEADING))
        column.addWidget(self.words)

    def show_levels(self, diff: ChecklistDiff) -> None:
        """Say what happened to each level that changed."""
        lines = []
        for each in diff.levels:
            level = each.after or each.before
            lines.append(texts.level_line(level.sentence if level else each.key, each.turns))
        self.words.setText("\n".join(lines))


def _names_of(checklist: Checklist) -> dict[ManifestationId, str]:
    return {item.id: f"{group.number}.{item.number} {item.short}" for group in checklist.groups for item in group.items}
