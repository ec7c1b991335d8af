"""Choices that concern this computer and not a store: letters, colours, idle lock, the stores used last.

Plain values in a small JSON file that works before anything is unlocked. It holds nothing that a member wrote. A
damaged or missing file means the choices of a fresh installation.
"""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from sotay.files import atomic_write, private_mkdir
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, LETTER_SIZES_PT, ThemeChoice

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from sotay.ui.common.theme import Theme

FILE_NAME = "preferences.json"
LOCK_MINUTES = (5, 10, 15, 30, 60)
DEFAULT_LOCK_MINUTES = 10
NEVER_LOCK = 0


class Preferences(NamedTuple):
    """The choices; ``lock_minutes`` is one of LOCK_MINUTES or NEVER_LOCK.

    ``last_folder`` is that of the handbook used last and ``last_cell_folder`` that of the cell book, empty for none;
    ``is_cell_last`` says which of both was opened last.
    """

    letters_pt: int = DEFAULT_LETTER_SIZE_PT
    theme: ThemeChoice = ThemeChoice.LIGHT
    lock_minutes: int = DEFAULT_LOCK_MINUTES
    last_folder: str = ""
    last_cell_folder: str = ""
    is_cell_last: bool = False


def load_preferences(path: Path) -> Preferences:
    """Return the choices of a file; what it lacks or holds wrongly is as in a fresh installation."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Preferences()
    return _read(found) if isinstance(found, dict) else Preferences()


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the choices in one step; OSError where the folder takes no writing."""
    private_mkdir(path.parent)
    plain = preferences._asdict() | {"theme": preferences.theme.value}
    atomic_write(path, json.dumps(plain, ensure_ascii=False, indent=1).encode())


def save_changes(path: Path, before: Preferences, after: Preferences) -> None:
    """Write what was changed and leave the rest as it is by now: another window of the program may be open."""
    rows = zip(load_preferences(path), before, after, strict=True)
    save_preferences(path, Preferences._make(now if old == new else new for now, old, new in rows))


def _read(found: dict[str, object]) -> Preferences:
    usual = Preferences()
    letters, theme = found.get("letters_pt"), found.get("theme")
    minutes, folder, cell = found.get("lock_minutes"), found.get("last_folder"), found.get("last_cell_folder")
    return Preferences(
        letters_pt=letters if letters in LETTER_SIZES_PT and isinstance(letters, int) else usual.letters_pt,
        theme=next((choice for choice in ThemeChoice if choice.value == theme), usual.theme),
        lock_minutes=minutes if minutes in (*LOCK_MINUTES, NEVER_LOCK) and type(minutes) is int else usual.lock_minutes,
        last_folder=folder if isinstance(folder, str) else usual.last_folder,
        last_cell_folder=cell if isinstance(cell, str) else usual.last_cell_folder,
        is_cell_last=found.get("is_cell_last") is True,
    )


class PreferenceKeeper(QObject):
    """Keeps the choices, applies letters and colours, and writes every change to the file on a worker.

    Without a worker, as before the first paint, choices hold and are written once there is one.

    ``changed()`` after any change; ``not_kept()`` when the file could not be written, once until it can be again: the
    choices then hold until the program ends.
    """

    changed = Signal()
    not_kept = Signal()
    _written = Signal(object, bool)

    def __init__(self, path: Path, theme: Theme, worker: Executor | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._theme = theme
        self._worker = worker
        self._value = self._written_value = load_preferences(path)
        self._is_kept = True
        theme.apply(self._value.theme, self._value.letters_pt)
        theme.changed.connect(self._on_theme_changed)
        self._written.connect(self._on_written)

    def use_worker(self, worker: Executor) -> None:
        """Write from now on with this worker, and at once what was chosen before there was one."""
        self._worker = worker
        if self._value != self._written_value:
            self._write()

    @property
    def value(self) -> Preferences:
        """Return the choices as they are now."""
        return self._value

    def set_lock_minutes(self, minutes: int) -> None:
        """Choose after how many idle minutes a store locks."""
        self._take(self._value._replace(lock_minutes=minutes))

    def set_last_folder(self, folder: Path, *, is_cell: bool = False) -> None:
        """Remember which store to ask for at the next start."""
        if is_cell:
            self._take(self._value._replace(last_cell_folder=str(folder), is_cell_last=True))
        else:
            self._take(self._value._replace(last_folder=str(folder), is_cell_last=False))

    def restore_defaults(self) -> None:
        """Take the letters, colours and lock of a fresh installation."""
        self.put_back(Preferences())

    def put_back(self, value: Preferences) -> None:
        """Take letters, colours and lock as they were; the stores to ask for stay."""
        now = self._value
        self._take(now._replace(letters_pt=value.letters_pt, theme=value.theme, lock_minutes=value.lock_minutes))
        self._theme.apply(self._value.theme, self._value.letters_pt)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._take(self._value._replace(letters_pt=self._theme.points, theme=self._theme.choice))

    def _take(self, value: Preferences) -> None:
        if value == self._value:
            return
        self._value = value
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        if self._worker is None:
            return
        value = self._value
        future = self._worker.submit(save_changes, self._path, self._written_value, value)
        future.add_done_callback(partial(self._report, value))

    def _report(self, value: Preferences, future: Future[None]) -> None:
        """Run on the worker: hand the outcome to the window's thread."""
        self._written.emit(value, future.exception() is None)

    @Slot(object, bool)
    def _on_written(self, value: Preferences, is_written: bool) -> None:
        if is_written:
            self._written_value = value
        was_kept, self._is_kept = self._is_kept, is_written
        if was_kept and not is_written:
            self.not_kept.emit()
