"""The row above a draft: back to the list, its views, undo, and publishing; one line high in any window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from sotay.texts import admin_publishing as publishing_texts
from sotay.texts import admin_work as texts
from sotay.ui.common.buttons import ActionButton, icon_button, primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.panes import PANE_PROPERTY

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.admin.work import PartEntry
    from sotay.ui.common.theme import Theme

VIEW_BUTTON = "draftView"


class ViewBar(QWidget):
    """Views beside each other where there is room, else in a menu; ``chosen(key)`` when a person picks one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[PartEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(PANE_PROPERTY, True)
        self._theme = theme
        self._entries = {each.key: each for each in entries}
        self._keys: tuple[str, ...] = ()
        self._key = ""
        self._is_written = False
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ActionButton] = {}
        self._row = FlowLayout(self)
        self.back_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self._row.addWidget(self.back_button)
        for number, entry in enumerate(entries):
            self._buttons[entry.key] = self._make_button(entry, number)
        self.menu_button = secondary_button(theme, "", self, icon=Icon.DOWN)
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.undo_button = icon_button(theme, Icon.UNDO, texts.undo(), self)
        self.redo_button = icon_button(theme, Icon.REDO, texts.redo(), self)
        self.publish_button = primary_button(theme, publishing_texts.publish(), self)
        for button in (self.menu_button, self.undo_button, self.redo_button, self.publish_button):
            self._row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_views(self, keys: Sequence[str], *, is_written: bool) -> None:
        """Offer these views; what is only read has nothing to undo and to publish."""
        self._keys = tuple(keys)
        self._is_written = is_written
        self.menu.clear()
        for key in keys:
            action = QAction(self._entries[key].name, self.menu)
            action.setData(key)
            action.setCheckable(True)
            action.triggered.connect(self._on_triggered)
            self.menu.addAction(action)
        if is_written:
            self.menu.addSeparator()
            for button in self._undo():
                self.menu.addAction(button.accessibleName(), button.click)
        self._arrange()

    def show_current(self, key: str) -> None:
        """Mark the view that is shown."""
        self._key = key
        self._buttons[key].setChecked(True)
        for action in self.menu.actions():
            action.setChecked(action.data() == key)
        self._arrange()

    def is_folded(self) -> bool:
        """Tell whether the views are in a menu."""
        return not self.menu_button.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the views."""
        super().resizeEvent(event)
        self._arrange()

    def _make_button(self, entry: PartEntry, number: int) -> ActionButton:
        button = secondary_button(self._theme, entry.name, self)
        button.setObjectName(VIEW_BUTTON)
        button.setCheckable(True)
        self._group.addButton(button, number)
        self._row.addWidget(button)
        return button

    def _arrange(self) -> None:
        views = [self._buttons[key] for key in self._keys]
        steps = [self.undo_button, self.redo_button] if self._is_written else []
        always = [self.back_button, *([self.publish_button] if self._is_written else [])]
        is_folded = not self._fits([*always, *views, *steps])
        if is_folded:
            name = self._entries[self._key].name if self._key else ""
            self.menu_button.setText(texts.shown_view(name))
            self.menu_button.setAccessibleName(texts.shown_view(name))
            if not self._fits([*always, self.menu_button]):
                self.menu_button.setText(name)
        shown = {*always, *([self.menu_button] if is_folded else views)}
        if self._fits([*shown, *steps]):
            shown.update(steps)
        had_focus = self._row_focus()
        for button in (self.back_button, *self._buttons.values(), self.menu_button, *self._undo(), self.publish_button):
            button.setVisible(button in shown)
        if had_focus is not None and had_focus not in shown:
            (self.menu_button if is_folded else self._buttons[self._key]).setFocus()

    def _undo(self) -> tuple[ActionButton, ...]:
        return self.undo_button, self.redo_button

    def _row_focus(self) -> QWidget | None:
        return next((each for each in self._buttons.values() if each.hasFocus()), None) or (
            self.menu_button if self.menu_button.hasFocus() else None
        )

    def _fits(self, buttons: Sequence[QWidget]) -> bool:
        gap = self._row.spacing()
        return sum(each.sizeHint().width() + gap for each in buttons) - gap <= self.width()

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(tuple(self._entries)[number])

    @Slot()
    def _on_triggered(self) -> None:
        self.chosen.emit(cast("QAction", self.sender()).data())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self._arrange()
