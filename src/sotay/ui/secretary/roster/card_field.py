"""The card number: masked until somebody asks to see it, and then to be read or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from sotay.domain.roster import Person, is_card_number
from sotay.texts import roster_person as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 230


class CardField(LineField):
    """``number_changed(number)`` when a possible number was typed, or none; others stay there with why not.

    Hidden again for another person and by ``hide_number``. What is masked cannot be copied: it is not there.
    """

    number_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, texts.card_number(), parent, hint=texts.card_hint(), placeholder=texts.no_card())
        self._person: Person | None = None
        self.button = secondary_button(theme, texts.show_card(), self, icon=Icon.EYE)
        self.button.setCheckable(True)
        self.button.setAccessibleDescription(texts.show_card_spoken())
        self.row.setStretch(0, 0)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.button.toggled.connect(self._on_toggled)
        self.edited.connect(self._on_edited)
        self.left.connect(self._on_left)
        theme.changed.connect(self._set_width)
        self._set_width()

    def show_person(self, person: Person) -> None:
        """Show another person's number, masked."""
        self._person = person
        self.hide_number()

    def hide_number(self) -> None:
        """Hide the number; one that is none is let go of."""
        self.button.setChecked(False)
        self._show()

    def _show(self) -> None:
        person, is_open = self._person, self.button.isChecked()
        self.set_read_only(read_only=not is_open)
        if person is not None:
            self.set_text(person.card_number if is_open else person.masked_card)
        self.button.setText(texts.hide_card() if is_open else texts.show_card())
        self.button.set_icon(Icon.EYE_OFF if is_open else Icon.EYE)

    @Slot()
    def _on_toggled(self) -> None:
        self._show()
        if self.button.isChecked():
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        number = "".join(text.split())
        if not number or is_card_number(number):
            self.number_changed.emit(number)

    @Slot()
    def _on_left(self) -> None:
        number = "".join(self.text().split())
        if self.button.isChecked() and number and not is_card_number(number):
            self.show_problem(texts.card_odd())

    def take(self, person: Person) -> None:
        """Take note of what was stored, and leave what is typed."""
        self._person = person

    @Slot()
    def _set_width(self) -> None:
        self.edit.setFixedWidth(self._theme.px(WIDTH_PX))
