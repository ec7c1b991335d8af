"""The last question before a draft is published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.texts import admin_publishing as texts
from sotay.texts.key_cards import in_two_lines
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.services.publishing_drafts import OwnPublisher
    from sotay.ui.common.theme import Theme

WIDTH_PX = 600


@dataclass(frozen=True, slots=True)
class ToPublish:
    """What is asked about; ``day`` is "" for files without a day from which they are in force.

    ``remark`` is what should be known before it is too late, "" where there is nothing.
    """

    name: str
    version: str
    day: str
    remark: str = ""


class PublishDialog(FittedDialog):
    """``name`` is that of the publisher once publishing was agreed to, "" before."""

    def __init__(self, theme: Theme, what: ToPublish, publisher: OwnPublisher, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, texts.title(), WIDTH_PX)
        self.name = ""
        sentences = (texts.what(what.name, what.version), texts.from_day(what.day) if what.day else "")
        self.column.addWidget(PlainLabel(" ".join(filter(None, sentences)), self))
        self.remark = PlainLabel(what.remark, self, role=TextRole.WARN)
        self.remark.setVisible(bool(what.remark))
        self.column.addWidget(self.remark)
        self.name_field = LineField(theme, texts.name_label(), self, hint=texts.name_hint())
        self.name_field.set_text(publisher.name)
        self.column.addWidget(self.name_field)
        self.column.addWidget(PlainLabel(texts.fingerprint_label(), self))
        self.fingerprint = PlainLabel(in_two_lines(publisher.fingerprint), self, role=TextRole.CODE)
        self.fingerprint.allow_copying()
        self.column.addWidget(self.fingerprint)
        self.column.addWidget(PlainLabel(texts.for_good(), self))
        self.no_button = secondary_button(theme, texts.no(), self)
        self.yes_button = primary_button(theme, texts.yes(what.version), self)
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self._on_yes)
        self.buttons.addWidget(self.no_button)
        self.buttons.addWidget(self.yes_button)

    @Slot()
    def _on_yes(self) -> None:
        name = self.name_field.text().strip()
        if not name:
            self.name_field.show_problem(texts.name_missing())
            self.name_field.setFocus()
            return
        self.name = name
        self.accept()
