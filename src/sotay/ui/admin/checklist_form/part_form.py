"""What the forms of all parts share: fields by the way to their value."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.document import ValuePath
from sotay.ui.admin.checklist_form.entries import ChoiceEntry, LineEntry, ProblemLabel, WordsEntry
from sotay.ui.admin.checklist_form.reading import Known, Parts
from sotay.ui.admin.checklist_form.text_list import TextList
from sotay.ui.common.labels import TextRole
from sotay.ui.common.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

Entry = LineEntry | WordsEntry | ChoiceEntry


class PartForm(QWidget):
    """A part of a checklist; ``value_edited(path, value)`` when a person changes a value."""

    value_edited = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path: ValuePath = ()
        self._parts = Parts()
        self._known = Known()
        self.entries: dict[str, Entry] = {}
        self.lists: dict[str, TextList] = {}
        self.page = ScrollPage(theme, parent=self, width_px=None)
        self.page.title.set_role(TextRole.HEADING)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.problem = ProblemLabel(self)
        self.page.add(self.problem)
        theme.changed.connect(self._take_lengths)
        self._take_lengths()

    @property
    def path(self) -> ValuePath:
        """Return the way to the part that is shown."""
        return self._path

    def show_part(self, parts: Parts, path: ValuePath, known: Known, *, read_only: bool) -> None:
        """Show a part as it is now; another one from its top."""
        is_other = path != self._path
        self._parts, self._path, self._known = parts, path, known
        for key, entry in self.entries.items():
            is_locked = read_only or self.is_locked(key)
            entry.show_value(parts.text(*path, key), parts.below(*path, key), read_only=is_locked)
        for key, field in self.lists.items():
            if is_other:
                field.forget_empty()
            values = parts.texts(*path, key)
            of_lines = {index: parts.below(*path, key, index) for index in range(len(values))}
            field.show_values(values, parts.problems.get((*path, key), ()), of_lines, read_only=read_only)
        self.problem.show_sentences(parts.beside(path, self.shown_keys()))
        self.show_rest(parts, path, read_only=read_only)
        if is_other:
            self.page.scroll_to_top()

    def shown_keys(self) -> Container[str | int]:
        """Return what has a field that says what is wrong with it."""
        return {*self.entries, *self.lists}

    def is_locked(self, key: str) -> bool:  # noqa: ARG002 - for those that have such fields
        """Tell whether a value is not to be changed any more."""
        return False

    def show_rest(self, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show what stands in no field of ``entries`` and ``lists``."""

    def add_entry(self, key: str, entry: Entry) -> None:
        """Add a field to the page for a key."""
        self.entries[key] = entry
        entry.edited.connect(partial(self._tell, key))
        self.page.add(entry)

    def add_list(self, key: str, field: TextList) -> None:
        """Add a list to the page for a key."""
        self.lists[key] = field
        field.edited.connect(partial(self._tell, key))
        self.page.add(field)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        for entry in (*self.entries.values(), *self.findChildren(WordsEntry))[:1]:
            entry.setFocus()

    def focus_key(self, key: str) -> None:
        """Put the keyboard into the field of a key."""
        fields: Mapping[str, QWidget] = {**self.entries, **self.lists}
        if key in fields:
            fields[key].setFocus()

    @Slot()
    def _take_lengths(self) -> None:
        px = self._theme.px
        self.page.body.setContentsMargins(px(20), px(16), px(20), px(24))
        self.page.body.setSpacing(px(14))

    def _tell(self, key: str, value: object) -> None:
        self.value_edited.emit((*self._path, key), value)
