"""The box for what stands at the head and at the end of every paper of a season."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.season import CellHead
from sotay.texts import cell_papers_page as texts
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.theme import Theme
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.common.words_field import WordsField

WIDTH_PX = 520


class HeadDialog(FittedDialog):
    """``edited(CellHead)`` after each change; ``cell`` and an empty secretary are the book's to fill."""

    edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, head: CellHead, today: Today, *, from_roster: str) -> None:
        super().__init__(theme, parent, texts.head_title(), WIDTH_PX)
        self._head = head
        self.column.addWidget(PlainLabel(texts.head_explained(), self, role=TextRole.MUTED))
        self.committee = WordsField(theme, texts.committee(), self)
        self.place = WordsField(theme, texts.place(), self)
        self.day = DateField(theme, texts.signed_on(), today, self)
        self.number = WordsField(theme, texts.number(), self)
        hint = texts.secretary_from_roster(from_roster)
        self.secretary = WordsField(theme, texts.secretary(), self, hint=hint)
        self.committee.set_text(head.committee)
        self.place.set_text(head.place)
        self.number.set_text(head.number)
        self.secretary.set_text(head.secretary)
        self.day.set_day(head.signed_on)
        for field in (self.committee, self.place, self.day, self.number, self.secretary):
            self.column.addWidget(field)
        for line in (self.committee, self.place, self.number, self.secretary):
            line.edited.connect(self._on_edited)
        self.day.day_changed.connect(self._on_edited)
        self.close_button = primary_button(theme, texts.close(), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.close_button)

    def done(self, result: int) -> None:
        """Take what is typed in a line that was not left yet."""
        take_typed(self)
        self.day.accept_text()
        super().done(result)

    @Slot()
    def _on_edited(self) -> None:
        self._head = replace(
            self._head,
            committee=self.committee.text().strip(),
            place=self.place.text().strip(),
            number=self.number.text().strip(),
            secretary=self.secretary.text().strip(),
            signed_on=self.day.day(),
        )
        self.edited.emit(self._head)
