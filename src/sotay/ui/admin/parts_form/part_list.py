"""The list of the parts of a file, with what can be done to the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from sotay.texts import admin_parts as texts
from sotay.texts import catalog_parts
from sotay.ui.admin.parts_form.rows import Part, PartSection, rows_of
from sotay.ui.admin.parts_form.specs import Blocks, TopList
from sotay.ui.common.buttons import icon_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.row_list import RowList

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class PartList(QWidget):
    """Asks for changes of the file and makes none.

    ``chosen(Part)`` when another one is, ``opened()`` when one is clicked or Enter is pressed;
    ``add_asked(list, sort)`` with a ``TopList`` or ``Blocks``, ``remove_asked(Part)``, ``move_asked(Part, step)``.
    """

    chosen = Signal(object)
    opened = Signal()
    add_asked = Signal(object, str)
    remove_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part | PartSection, ...] = ()
        self._read_only = False
        self.rows = RowList(theme, texts.list_name(), self)
        self.menu = QMenu(self)
        self.add_button = secondary_button(theme, texts.add(), self, icon=Icon.ADD)
        self.add_button.setMenu(self.menu)
        self.up_button = icon_button(theme, Icon.UP, texts.up(), self)
        self.down_button = icon_button(theme, Icon.DOWN, texts.down(), self)
        self.remove_button = icon_button(theme, Icon.DELETE, texts.remove(), self)
        self._buttons = (self.add_button, self.up_button, self.down_button, self.remove_button)
        self._flow = FlowLayout()
        for button in self._buttons:
            self._flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.rows, 1)
        self._column.addLayout(self._flow)
        self.setFocusProxy(self.rows)
        self.rows.current_changed.connect(self._on_chosen)
        self.rows.activated_row.connect(self._on_activated)
        self.up_button.clicked.connect(partial(self._ask_to_move, -1))
        self.down_button.clicked.connect(partial(self._ask_to_move, 1))
        self.remove_button.clicked.connect(self._ask_to_remove)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_parts(self, parts: Sequence[Part | PartSection], key: str, *, read_only: bool) -> None:
        """Show the parts of a file by now, with one of them chosen."""
        self._parts = tuple(parts)
        self._read_only = read_only
        self.rows.set_rows(rows_of(parts))
        self.rows.select(key)
        self._fill_menu()
        self._show_buttons(self.part(key))

    def choose(self, part: Part) -> None:
        """Choose a part as if a person had."""
        self.rows.select(part.key)
        self._on_chosen(part.key)

    def part(self, key: str | None) -> Part | None:
        """Return a part by the key of its row."""
        return next((each for each in self._parts if isinstance(each, Part) and each.key == key), None)

    def current(self) -> Part | None:
        """Return the part that is chosen."""
        return self.part(self.rows.current_key())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for each in self._parts:
            if not isinstance(each, PartSection):
                continue
            if isinstance(each.owner, Blocks):
                for sort, name in each.owner.names.items():
                    self._add_to_menu(catalog_parts.label(name), each.owner, sort)
            else:
                self._add_to_menu(texts.add_to(catalog_parts.label(each.owner.many.label_name)), each.owner, "")

    def _add_to_menu(self, name: str, owner: TopList | Blocks, sort: str) -> None:
        self.menu.addAction(name).triggered.connect(partial(self._ask_to_add, owner, sort))

    def _show_buttons(self, part: Part | None) -> None:
        siblings = [each for each in self._parts if isinstance(each, Part) and part and each.owner is part.owner]
        is_element = part is not None and part.owner is not None and not self._read_only
        for button in self._buttons:
            button.setVisible(not self._read_only and not self.menu.isEmpty())
        self.remove_button.setEnabled(is_element)
        self.up_button.setEnabled(is_element and part is not siblings[0])
        self.down_button.setEnabled(is_element and part is not siblings[-1])

    def _ask_to_add(self, owner: TopList | Blocks, sort: str, *_checked: bool) -> None:
        self.add_asked.emit(owner, sort)

    def _ask_to_move(self, step: int, *_checked: bool) -> None:
        part = self.current()
        if part is not None:
            self.move_asked.emit(part, step)

    @Slot()
    def _ask_to_remove(self) -> None:
        part = self.current()
        if part is not None:
            self.remove_asked.emit(part)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        part = self.part(key)
        self._show_buttons(part)
        if part is not None:
            self.chosen.emit(part)

    @Slot(str)
    def _on_activated(self, _key: str) -> None:
        self.opened.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(12), px(8), px(8), px(8))
        self._column.setSpacing(px(8))
        self._flow.setSpacing(px(6))
