"""The card that lets a double click open the files that people hand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Slot

from sotay.texts import file_types as texts
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.context import StoreContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FileTypes(Protocol):
    """How the system opens the files of this program; for this person on this computer only."""

    def is_bound(self) -> bool:
        """Tell whether a double click opens them with this program."""

    def bind(self) -> bool:
        """Let a double click open them; False where the system took no change."""

    def release(self) -> bool:
        """Take that back; False where the system took no change."""


class FileTypesCard(Card):
    """Says how it is and has the button for the other way; each press can be taken back by the next."""

    def __init__(self, context: StoreContext[object], file_types: FileTypes, parent: QWidget) -> None:
        super().__init__(context.theme, parent, title=texts.card_title())
        self._context = context
        self._file_types = file_types
        self.column.addWidget(PlainLabel(texts.explained(), self, role=TextRole.MUTED))
        self.state = PlainLabel("", self)
        self.column.addWidget(self.state)
        self.button = self.add_button("", icon=Icon.DOCUMENT)
        self.button.clicked.connect(self._on_pressed)
        self.show_state()

    def show_state(self) -> None:
        """Say how it is."""
        is_bound = self._file_types.is_bound()
        self.state.setText(texts.is_bound() if is_bound else texts.is_free())
        self.button.setText(texts.release() if is_bound else texts.bind())

    @Slot()
    def _on_pressed(self) -> None:
        self.button.setEnabled(False)
        change = self._file_types.release if self._file_types.is_bound() else self._file_types.bind
        self._context.jobs.watch(self._context.drawing.submit(change), self._on_changed, self._on_failed)

    @Slot(object)
    def _on_changed(self, was_changed: object) -> None:
        self.button.setEnabled(True)
        self.show_state()
        if not was_changed:
            self.state.setText(texts.not_changed())

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        self._context.shell.show_problem(error)
