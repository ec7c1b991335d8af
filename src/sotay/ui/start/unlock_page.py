"""The page that asks for the password: the first thing painted at nearly every start, so it imports little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.texts import shell as shell_texts
from sotay.texts import start as texts
from sotay.texts.books import HANDBOOK
from sotay.ui.common.bars import BarAction
from sotay.ui.common.buttons import ActionButton, primary_button, quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.password_field import PasswordField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

FIELD_WIDTH_PX = 520
WIDTH_PX = 600


class UnlockPage(ScrollPage):
    """One field, one primary button, and the quiet ways for when the password is not at hand.

    ``book`` is what people call the kind of store, ``wished(Wish)`` comes for every button; the password typed is in
    ``password``.
    """

    wished = Signal(object)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None, *, book: str = HANDBOOK) -> None:
        super().__init__(theme, texts.unlock_title(book), "", parent, width_px=WIDTH_PX)
        self._book = book
        self._wishes: dict[str, Wish] = {}
        self._is_busy = False
        self.body.insertWidget(0, PlainLabel(shell_texts.app_name(), self, role=TextRole.ACCENT))
        self.note = PlainLabel("", self, role=TextRole.OK)
        self.note.hide()
        self.add(self.note)
        self.password_field = PasswordField(theme, texts.password(), self)
        self.password_field.edit.returnPressed.connect(self._on_unlock)
        self.add(self.password_field)
        self.folder_label = PlainLabel("", self, role=TextRole.SMALL)
        self.folder_label.allow_copying()
        self.add(self.folder_label)
        self._build_other_ways(theme)
        self.unlock_button = primary_button(theme, texts.unlock(book), self, icon=Icon.LOCK)
        self.unlock_button.clicked.connect(self._on_unlock)
        self.add_action(self.unlock_button)
        self.bar.action_triggered.connect(self._on_bar_action)
        self._show_folder(folder)

    @property
    def password(self) -> str:
        """Return what is typed."""
        return self.password_field.text()

    def set_store(self, folder: Path, book: str) -> None:
        """Ask for the password of this store."""
        self._book = book
        self.set_title(texts.unlock_title(book))
        self.unlock_button.setText(texts.unlock(book))
        self._name_ways()
        self._show_folder(folder)

    def show_note(self, sentence: str) -> None:
        """Say why the page is shown, such as after a lock; empty says nothing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def show_busy(self, sentence: str) -> None:
        """Take nothing more while the password is checked."""
        self._is_busy = True
        self.password_field.clear_problem()
        self.show_note("")
        self.bar.dismiss()
        self.unlock_button.setText(sentence)
        self._enable(enabled=False)

    def show_idle(self) -> None:
        """Take wishes again, with the cursor in the field."""
        self._is_busy = False
        self.unlock_button.setText(texts.unlock(self._book))
        self._enable(enabled=True)
        self.password_field.edit.setFocus()

    def show_wrong_password(self, sentence: str) -> None:
        """Say so at the field and select what was typed, so that it is typed over."""
        self.show_idle()
        self.password_field.show_problem(sentence)
        self.password_field.edit.selectAll()

    def show_trouble(self, sentence: str, ways: Sequence[tuple[Wish, str]]) -> None:
        """Show a trouble with the store itself, and the ways out of it."""
        self.show_idle()
        self.bar.show_error(sentence, [BarAction(wish.name, text) for wish, text in ways])

    def forget_password(self) -> None:
        """Leave nothing of the password in the field."""
        self.password_field.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the person type at once."""
        super().showEvent(event)
        if not self._is_busy:
            self.password_field.edit.setFocus()

    def _build_other_ways(self, theme: Theme) -> None:
        ways = FlowLayout()
        ways.setSpacing(theme.px(4))
        self._other_buttons: dict[Wish, ActionButton] = {}
        for wish in (Wish.FORGOTTEN, Wish.OTHER_STORE, Wish.SAMPLE, Wish.NEW_STORE, Wish.OTHER_KIND):
            button = quiet_button(theme, "", self)
            button.setObjectName(wish.name)
            button.clicked.connect(self._on_other_way)
            ways.addWidget(button)
            self._other_buttons[wish] = button
        self._name_ways()
        self.add(ways)

    def _name_ways(self) -> None:
        names = {
            Wish.FORGOTTEN: texts.forgotten(),
            Wish.OTHER_STORE: texts.other_store(self._book),
            Wish.SAMPLE: texts.sample(self._book),
            Wish.NEW_STORE: texts.new_store(self._book),
            Wish.OTHER_KIND: texts.other_kind(self._book),
        }
        for wish, button in self._other_buttons.items():
            button.setText(names[wish])
            button.updateGeometry()

    def _show_folder(self, folder: Path) -> None:
        self.folder_label.setText(texts.unlock_where(str(folder), self._book))

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.password_field, self.unlock_button, *self._other_buttons.values()):
            widget.setEnabled(enabled)

    @Slot()
    def _on_unlock(self) -> None:
        if self._is_busy:
            return
        if not self.password:
            self.password_field.show_problem(texts.password_missing(self._book))
            return
        self.show_busy(texts.unlocking(self._book))
        self.wished.emit(Wish.UNLOCK)

    @Slot()
    def _on_other_way(self) -> None:
        self.wished.emit(Wish[self.sender().objectName()])

    @Slot(str)
    def _on_bar_action(self, key: str) -> None:
        self.wished.emit(Wish[key])
