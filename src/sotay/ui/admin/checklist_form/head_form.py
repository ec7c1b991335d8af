"""What a checklist says of itself: title, version, day, legal bases."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.document import ValuePath
from sotay.texts import checklist_form as texts
from sotay.ui.admin.checklist_form.entries import LineEntry, ProblemLabel, WordsEntry
from sotay.ui.admin.checklist_form.part_form import PartForm
from sotay.ui.admin.checklist_form.reading import Parts
from sotay.ui.admin.checklist_form.text_list import TextList
from sotay.ui.common.date_field import DateField
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class HeadForm(PartForm):
    """The fields of the whole checklist; ``version_left()`` once the version was typed."""

    version_left = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.page.set_title(texts.head())
        self.add_entry("title", WordsEntry(theme, texts.title(), self))
        version = LineEntry(theme, texts.version(), self, hint=texts.version_hint())
        self.add_entry("version", version)
        self._is_version_typed = False
        version.edited.connect(self._on_version_typed)
        version.field.left.connect(self._on_version_left)
        self.replaces = PlainLabel("", self, role=TextRole.MUTED)
        self.day = DateField(theme, texts.effective_from(), today, self)
        self.day_problem = ProblemLabel(self)
        self.day.day_changed.connect(self._on_day_changed)
        for widget in (self.replaces, self.day, self.day_problem):
            self.page.add(widget)
        self.add_list(
            "legal_basis",
            TextList(theme, texts.legal_basis(), self, name=texts.legal_basis_name, add=texts.add_legal_basis()),
        )

    def shown_keys(self) -> Container[str | int]:
        """Leave levels and groups to their own forms."""
        return {*self.entries, *self.lists, "effective_from", "levels", "groups"}

    def show_rest(self, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show the day and what the version replaces."""
        self.replaces.setText(texts.replaces(parts.text(*path, "replaces")))
        written = parts.text(*path, "effective_from")
        try:
            day = date.fromisoformat(written)
        except ValueError:
            day = None
        if not self.day.edit.hasFocus() and self.day.day() != day:
            self.day.set_day(day)
        self.day.setEnabled(not read_only)
        self.day_problem.show_sentences(parts.below(*path, "effective_from"))

    @Slot()
    def _on_version_typed(self) -> None:
        self._is_version_typed = True

    @Slot()
    def _on_version_left(self) -> None:
        if self._is_version_typed:
            self._is_version_typed = False
            self.version_left.emit()

    @Slot(object)
    def _on_day_changed(self, day: date | None) -> None:
        self.value_edited.emit((*self.path, "effective_from"), day.isoformat() if day else "")
