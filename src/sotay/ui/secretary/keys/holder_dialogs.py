"""The windows that add a holder of the book, take one away and hand the book over. Each asks for one's own password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from sotay.texts import cell_holders as texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.new_password import NewPassword
from sotay.ui.password_dialogs import PasswordDialog

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class AddHolderDialog(PasswordDialog):
    """A name, one's own password, and twice the new holder's; ``add_asked(name, own, new)``."""

    add_asked = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            title=texts.add_title(),
            sentence=texts.add_explained(),
            label=texts.own_password(),
            button=texts.add_now(),
            busy=texts.adding(),
        )
        self.name = LineField(theme, texts.name(), self)
        self.column.insertWidget(self.column.indexOf(self.field), self.name)
        self.fields = NewPassword(theme, texts.their_password(), self)
        self.fields.repeat.edit.returnPressed.connect(self.on_go)
        self.column.insertWidget(self.column.indexOf(self.field) + 1, self.fields)
        let_tab_follow(self.name, self.field, self.fields, self.cancel_button, self.go_button)

    def check(self) -> bool:
        """Tell whether everything is typed."""
        if not self.name.text().strip():
            self.name.show_problem(texts.name_missing())
            self.name.edit.setFocus()
            return False
        return super().check() and self.fields.check()

    def go(self) -> None:
        """Ask for the holder to be added."""
        self.add_asked.emit(self.name.text(), self.password, self.fields.password)


class RemoveHolderDialog(PasswordDialog):
    """One's own password, before another's opens no longer."""

    def __init__(self, theme: Theme, parent: QWidget, who: str) -> None:
        super().__init__(
            theme,
            parent,
            title=texts.remove_title(),
            sentence=texts.remove_explained(who),
            label=texts.own_password(),
            button=texts.remove_now(),
            busy=texts.removing(),
        )


class HandOverDialog(PasswordDialog):
    """One's own password, and twice the new secretary's; ``hand_over_asked(own, new, renews the cell's keys)``."""

    hand_over_asked = Signal(str, str, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            title=texts.hand_over_title(),
            sentence=texts.hand_over_explained(),
            label=texts.own_password(),
            button=texts.hand_over_now(),
            busy=texts.handing_over(),
        )
        self.column.insertWidget(
            self.column.indexOf(self.field), PlainLabel(texts.old_copies(), self, role=TextRole.WARN)
        )
        self.fields = NewPassword(theme, texts.new_secretary_password(), self)
        self.fields.repeat.edit.returnPressed.connect(self.on_go)
        self.renew = QCheckBox(texts.renew(), self)
        self.renew_explained = PlainLabel(texts.renew_explained(), self, role=TextRole.ERROR)
        self.renew_explained.hide()
        self.renew.toggled.connect(self.renew_explained.setVisible)
        at = self.column.indexOf(self.field) + 1
        for place, widget in enumerate((self.fields, self.renew, self.renew_explained), start=at):
            self.column.insertWidget(place, widget)
        let_tab_follow(self.field, self.fields, self.renew, self.cancel_button, self.go_button)

    def check(self) -> bool:
        """Tell whether everything is typed."""
        return super().check() and self.fields.check()

    def go(self) -> None:
        """Ask for the book to be handed over."""
        self.hand_over_asked.emit(self.password, self.fields.password, self.renew.isChecked())
