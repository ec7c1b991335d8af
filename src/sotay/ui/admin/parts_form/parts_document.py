"""The values of a draft and changes of them, each made in its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sotay.domain.document import NotEditable, Value, ValuePath
from sotay.domain.errors import FileHasProblems
from sotay.services.editing import Editing
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.parts_form.part_fields import value_at

TYPING_MS = 200


class PartsDocument(QObject):
    """Reads a draft as values and writes values into its text.

    ``replaced()`` when another view changed the text, ``stored()`` when what was typed is in it, ``refused()`` where a
    value cannot be changed but in the text.
    """

    replaced = Signal()
    stored = Signal()
    refused = Signal()

    def __init__(self, draft: DraftDocument, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._editing = editing
        self._known = ""
        self._session = 0
        self._typed: dict[ValuePath, Value] = {}
        self.root: Value = {}
        self.is_readable = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self.store)
        draft.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Take the values of another draft; what was taken out of the one before comes back no more."""
        self._session += 1
        self.read()

    def read(self) -> None:
        """Take the values of the text as it is now; none where it is not written as such a text must be."""
        self._typed.clear()
        self._known = self._draft.text()
        try:
            self.root = self._editing.values(self._known)
            self.is_readable = True
        except FileHasProblems:
            self.root, self.is_readable = {}, False

    def is_current(self) -> bool:
        """Tell whether the values are those of the text as it is now."""
        return self._known == self._draft.text()

    def type(self, path: ValuePath, value: Value) -> None:
        """Keep what a person types; it is in the text as soon as the typing pauses."""
        self._typed[path] = value
        self._timer.start()

    @Slot()
    def store(self) -> None:
        """Put what was typed into the text."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        for path, value in typed.items():
            self._change(_setting(self._editing, path, value), joins=str(path))
        if typed:
            self.stored.emit()

    def add(self, list_path: ValuePath, value: Value, place: int) -> None:
        """Put a part into a list, at a place."""
        self.store()
        if _is_list(value_at(self.root, list_path)):
            self._change(lambda text: self._editing.insert(text, (*list_path, place), value))
        else:
            self._change(_setting(self._editing, list_path, [value]))

    def remove(self, path: ValuePath) -> Callable[[], None] | None:
        """Take a part out of its list and return what brings it back; None where it cannot be taken out."""
        self.store()
        removed = value_at(self.root, path)
        if not self._change(lambda text: self._editing.remove(text, path)):
            return None
        return partial(self._put_back, self._session, path, removed, self._known)

    def move(self, path: ValuePath, to: ValuePath) -> None:
        """Put a part elsewhere in its list."""
        self.store()
        self._change(lambda text: self._editing.move(text, path, to))

    def _put_back(self, session: int, path: ValuePath, removed: Value, text_after: str) -> None:
        if session != self._session:
            return  # another draft is open by now
        self.store()
        if self._draft.text() == text_after:
            self._draft.undo()
            return
        siblings = value_at(self.root, path[:-1])
        place = min(int(path[-1]), len(siblings) if _is_list(siblings) else 0)
        self.add(path[:-1], removed, place)
        self.replaced.emit()

    def _change(self, change: Callable[[str], str], joins: str = "") -> bool:
        try:
            changed = change(self._draft.text())
            self.root = self._editing.values(changed)
        except (NotEditable, FileHasProblems):
            self.refused.emit()
            return False
        self._known = changed
        self._draft.replace_text(changed, joins)
        self._known = self._draft.text()
        return True

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if text != self._known:
            self.replaced.emit()


def _setting(editing: Editing, path: ValuePath, value: Value) -> Callable[[str], str]:
    return lambda text: editing.set_value(text, path, value)


def _is_list(value: Value) -> TypeGuard[Sequence[Value]]:
    return isinstance(value, Sequence) and not isinstance(value, str)
