"""Storing what a secretary types, with the words at hand for «Lưu sang chỗ khác…» while they are not on disk."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject

from sotay.services.cell_repositories import CellUnitOfWork
from sotay.ui.secretary.context import CellContext
from sotay.ui.value_saving import ValueSaver


class TypedWords(QObject):
    """Queues each change at once under its key; what a key holds is replaced by the next change."""

    def __init__(self, context: CellContext, parent: QObject) -> None:
        super().__init__(parent)
        self._saver: ValueSaver[CellUnitOfWork] = ValueSaver(context, self)
        self._words: dict[Hashable, str] = {}

    def save(self, key: Hashable, words: str, act: Callable[[CellUnitOfWork], object]) -> None:
        """Queue an act that stores these words."""
        self._words[key] = words
        self._saver.save(key, act)

    def forget(self, key: Hashable) -> None:
        """Let go of what was removed."""
        self._words.pop(key, None)
        self._saver.forget(key)

    def settle(self) -> None:
        """Queue again what failed."""
        self._saver.settle()

    def unsaved(self) -> str | None:
        """Return the words that are not known to be on disk, None where all are."""
        self._words = {key: words for key, words in self._words.items() if self._saver.is_held(key)}
        return "\n\n".join(words for words in self._words.values() if words) or None
