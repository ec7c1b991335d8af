"""The cards of the settings that every window has: look, lock, password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from sotay.domain.store_kind import StoreKind
from sotay.texts import letters as letter_texts
from sotay.texts import settings as texts
from sotay.ui.card import Card
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.letter_choice import LetterChoice
from sotay.ui.preferences import LOCK_MINUTES, NEVER_LOCK, PreferenceKeeper

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

_THEMES = (
    (ThemeChoice.LIGHT, texts.theme_light()),
    (ThemeChoice.DARK, texts.theme_dark()),
    (ThemeChoice.SYSTEM, texts.theme_system()),
    (ThemeChoice.CONTRAST, texts.theme_contrast()),
)


class LookCard(Card):
    """Letters and colours; a click changes every window at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.look_title())
        self.column.addWidget(PlainLabel(letter_texts.letters(), self, role=TextRole.SUBHEADING))
        self.letters = LetterChoice(theme, self)
        self.column.addWidget(self.letters)
        self.column.addWidget(PlainLabel(texts.letters_hint(), self, role=TextRole.SMALL))
        self.column.addWidget(PlainLabel(texts.theme(), self, role=TextRole.SUBHEADING))
        self._group = QButtonGroup(self)
        row = FlowLayout()
        row.setSpacing(theme.px(16))
        for number, (_, name) in enumerate(_THEMES):
            radio = QRadioButton(name, self)
            self._group.addButton(radio, number)
            row.addWidget(radio)
        self.column.addLayout(row)
        self._group.idClicked.connect(self._on_chosen)
        theme.changed.connect(self._show_chosen)
        self._show_chosen()

    def radio(self, choice: ThemeChoice) -> QRadioButton:
        """Return the button of a choice of colours."""
        button = self._group.button([each for each, _ in _THEMES].index(choice))
        if not isinstance(button, QRadioButton):
            raise TypeError(button)
        return button

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._theme.apply(_THEMES[number][0], self._theme.points)

    @Slot()
    def _show_chosen(self) -> None:
        self.radio(self._theme.choice).setChecked(True)


class LockCard(Card):
    """After how many idle minutes a store of this kind locks."""

    def __init__(
        self,
        theme: Theme,
        keeper: PreferenceKeeper,
        parent: QWidget | None = None,
        *,
        kind: StoreKind = StoreKind.HANDBOOK,
    ) -> None:
        super().__init__(theme, parent, title=texts.lock_title())
        self._keeper = keeper
        self._minutes = (*LOCK_MINUTES, NEVER_LOCK)
        self.choice = PageCombo(self)
        self.choice.setAccessibleName(texts.lock_after())
        self.choice.addItems([_minutes(each) for each in self._minutes])
        label = PlainLabel(texts.lock_after(), self)
        label.setBuddy(self.choice)
        self.column.addWidget(label)
        self.column.addWidget(self.choice)
        self.column.addWidget(PlainLabel(texts.lock_explained(kind), self, role=TextRole.SMALL))
        self.choice.activated.connect(self._on_chosen)
        keeper.changed.connect(self._show_chosen)
        self._show_chosen()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._keeper.set_lock_minutes(self._minutes[place])

    @Slot()
    def _show_chosen(self) -> None:
        self.choice.setCurrentIndex(self._minutes.index(self._keeper.value.lock_minutes))


class PasswordCard(Card):
    """``change_asked()``, ``code_asked()``; sample data need neither."""

    change_asked = Signal()
    code_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_sample: bool) -> None:
        super().__init__(theme, parent, title=texts.password_title())
        if is_sample:
            self.column.addWidget(PlainLabel(texts.sample_password(), self))
            return
        self.change_button = self.add_button(texts.change_password(), icon=Icon.LOCK)
        self.change_button.clicked.connect(self.change_asked)
        self.code_button = self.add_button(texts.new_code(), icon=Icon.DOCUMENT)
        self.code_button.clicked.connect(self.code_asked)


def _minutes(minutes: int) -> str:
    return texts.lock_minutes(minutes) if minutes else texts.lock_never()
