"""The text behind the form: what it says part by part, and how each change of a person is written into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sotay.domain.document import NotEditable, Value, ValuePath
from sotay.domain.errors import FileHasProblems, Problem
from sotay.services.checklist_edits import GROUPS, ITEMS, put_text
from sotay.services.editing import Editing
from sotay.ui.admin.checklist_form.reading import Parts, problems_by_path

WRITE_DELAY_MS = 150
"""Keystrokes in so short a time are one edit: each is read back, which takes some 30 ms of a usual checklist."""

LEFT_OUT_WHEN_EMPTY = ("doubt", "audience")
"""What most items do not say is not written as nothing."""

Edit = Callable[[str], str]


class FormText(QObject):
    """Holds the text and its ``parts``, None while it cannot be read.

    ``shown()`` when the parts are others; ``edited(text, joins)`` when a person changed them: edits in a row with the
    same ``joins`` are one step of undo, "" stands alone. ``refused()`` when an edit was not possible.
    """

    shown = Signal()
    edited = Signal(str, str)
    refused = Signal()

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._text = ""
        self._pending: dict[ValuePath, Value] = {}
        self._stay = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_DELAY_MS)
        self._timer.timeout.connect(self.flush)
        self._reworded: frozenset[str] = frozenset()
        self.parts: Parts | None = None

    def begin(self) -> None:
        """Begin with another draft, of which nothing was changed here yet."""
        self._pending.clear()
        self._timer.stop()
        self._reworded = frozenset()

    def text(self) -> str:
        """Return the text as it was written last."""
        return self._text

    def open(self, text: str) -> None:
        """Hold another text, such as after undo; what was being typed into this one is gone with it."""
        if text != self._text:
            self.open_read(text, self._values_of(text))

    def open_read(self, text: str, values: Value | None) -> None:
        """Hold another text whose values were read elsewhere; None where they could not be read."""
        self._pending.clear()
        self._timer.stop()
        self._text = text
        self.parts = None if values is None else Parts(values, {}, self._reworded)
        self.shown.emit()

    def take_problems(self, text: str, problems: Sequence[Problem]) -> None:
        """Keep what is wrong with a text, unless another one is held by now."""
        if text == self._text and self.parts is not None:
            found = problems_by_path(text, problems, self._editing)
            if found != self.parts.problems:
                self.parts = replace(self.parts, problems=found)
                self.shown.emit()

    def type(self, path: ValuePath, value: Value) -> None:
        """Take a value that is being typed; it is written soon."""
        self._pending[path] = value
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write what was typed now."""
        self._timer.stop()
        pending, self._pending = self._pending, {}
        for path, value in pending.items():
            self._apply(partial(self._set, path, value), joins=f"{path}-{self._stay}")

    def end_run(self) -> None:
        """Let what is typed from now on be another step of undo."""
        self.flush()
        self._stay += 1

    def apply(self, edit: Edit) -> bool:
        """Make an edit of the text that stands alone; False where it was refused."""
        self.end_run()
        return self._apply(edit, joins="")

    def _apply(self, edit: Edit, *, joins: str) -> bool:
        try:
            text = edit(self._text)
        except (NotEditable, FileHasProblems):
            self.refused.emit()
            self.shown.emit()
            return False
        if text != self._text:
            self._text = text
            self._read(keeps_problems=bool(joins))
            self.edited.emit(text, joins)
        return True

    def _set(self, path: ValuePath, value: Value, text: str) -> str:
        if _is_words_of_item(path) and isinstance(value, str):
            return self._put_words(path[:-1], value, text)
        if path[-1] not in LEFT_OUT_WHEN_EMPTY or value not in ("", []):
            return self._editing.set_value(text, path, value)
        has_key = self.parts is not None and self.parts.has(*path)
        return self._editing.remove(text, path) if has_key else text

    def _put_words(self, path: ValuePath, words: str, text: str) -> str:
        before = self.parts or Parts()
        changed = put_text(text, path, words, editing=self._editing)
        if Parts(self._editing.values(changed)).text(*path, "checked") != before.text(*path, "checked"):
            self._reworded |= {before.text(*path, "id")}
        return changed

    def _read(self, *, keeps_problems: bool) -> None:
        before, values = self.parts, self._values_of(self._text)
        found = before.problems if keeps_problems and before is not None else {}
        self.parts = None if values is None else Parts(values, found, self._reworded)
        self.shown.emit()

    def _values_of(self, text: str) -> Value | None:
        try:
            return self._editing.values(text)
        except FileHasProblems:
            return None


def _is_words_of_item(path: ValuePath) -> bool:
    return path[-1:] == ("text",) and path[:-2:2] == (GROUPS, ITEMS)
