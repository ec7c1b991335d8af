"""Saying whether everything typed is on the disk, and what to do when it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.papers import save_paper
from sotay.texts import saving as texts
from sotay.ui.common.bars import BarAction, InlineBar, SaveState
from sotay.ui.common.file_dialogs import choose_folder, choose_save_path
from sotay.ui.notices import sentence_of

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from sotay.services.ports import Clock
    from sotay.services.stores import StoreDesk
    from sotay.ui.common.jobs import Jobs
    from sotay.ui.common.theme import Theme

RETRY = "retry"
ELSEWHERE = "elsewhere"
FAILURES_BEFORE_ADVICE = 2


@dataclass(frozen=True, slots=True)
class SavingParts:
    """What the talk about saving needs of the window."""

    desk: StoreDesk[object]
    jobs: Jobs
    clock: Clock
    theme: Theme
    worker: Executor
    bar: InlineBar
    state: SaveState


class Saving(QObject):
    """Shows the state of saving; while a save fails, a red bar stays and nothing says "saved".

    ``saved()`` when a save on demand is on disk; ``told(sentence)`` when words or the store were kept elsewhere;
    ``failed(error)`` when that did not work either.
    """

    saved = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: SavingParts, unsaved_text: Callable[[], str | None], window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._unsaved_text = unsaved_text
        self._retry: Callable[[], None] | None = None
        self._failures = 0
        self._is_awaited = False
        parts.bar.action_triggered.connect(self._on_action)

    @property
    def is_failing(self) -> bool:
        """Tell whether something typed could not be stored."""
        return self._retry is not None

    def show_saving(self) -> None:
        """Say that something is on its way; a failure stays shown until it is mended."""
        if not self.is_failing:
            self._parts.state.show_saving()

    def show_saved(self, at: datetime) -> None:
        """Say that everything is on disk without having been asked."""
        self._mended()
        self._parts.state.show_autosaved(at.time())

    def show_failed(self, error: BaseException, retry: Callable[[], None]) -> None:
        """Show the red bar with ways out; while it is there, only an answer that somebody waits for is said anew."""
        is_answer, self._is_awaited = self._is_awaited or not self.is_failing, False
        self._retry = retry
        self._failures += is_answer
        say = texts.save_failed if self._failures < FAILURES_BEFORE_ADVICE else texts.save_failed_again
        sentence = say(sentence_of(error))
        if not is_answer and self._parts.bar.text() == sentence:
            return
        self._parts.state.show_failed()
        again = () if self._parts.desk.is_read_only else (BarAction(RETRY, texts.try_again()),)
        self._parts.bar.show_error(sentence, (*again, BarAction(ELSEWHERE, texts.save_elsewhere())))

    def save_now(self) -> None:
        """Wait for everything queued and answer; the page has queued its words before."""
        self._is_awaited = True
        self.show_saving()
        self._parts.jobs.watch(self._parts.desk.flush(), self._on_flushed, self._on_flush_failed)

    def flush_quietly(self) -> None:
        """Make sure that what the page just left is on disk; only a failure is said."""
        self._parts.jobs.watch(self._parts.desk.flush(), self._on_flushed_quietly, self._on_flush_failed)

    @Slot(object)
    def _on_flushed_quietly(self, _: object) -> None:
        """Say nothing: the page that queued the words has said it."""

    @Slot(object)
    def _on_flushed(self, _: object) -> None:
        self._mended()
        if self._parts.desk.is_read_only:
            self._parts.state.show_nothing_waits(texts.nothing_waits())
        else:
            self._parts.state.show_saved(self._parts.clock().time())
        self.saved.emit()

    @Slot(object)
    def _on_flush_failed(self, error: BaseException) -> None:
        # The page that queued the words reports first, with a retry that queues them anew; keep that one.
        self.show_failed(error, self._retry or self.save_now)

    def _mended(self) -> None:
        self._retry = None
        self._failures = 0
        self._is_awaited = False
        self._parts.bar.dismiss()

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == ELSEWHERE:
            self.keep_elsewhere()
        elif key == RETRY and self._retry is not None:
            self._is_awaited = True
            self._retry()

    def keep_elsewhere(self) -> None:
        """Ask for a place and keep the words there, or the whole store where no words wait."""
        parts, text = self._parts, self._unsaved_text()
        if text is None:
            folder = choose_folder(self._window, texts.save_elsewhere())
            if folder is not None:
                parts.jobs.watch(parts.desk.copy_to(folder), self._on_copied, self._on_not_kept)
            return
        name = texts.unsaved_text_file_name(parts.clock().date().isoformat())
        path = choose_save_path(parts.theme, self._window, texts.save_elsewhere(), name, texts.text_files(), ".txt")
        if path is not None:
            parts.jobs.watch(parts.worker.submit(save_paper, path, text.encode()), self._on_kept, self._on_not_kept)

    @Slot(object)
    def _on_kept(self, path: Path) -> None:
        self.told.emit(texts.unsaved_text_kept(path.name, self._parts.desk.kind))

    @Slot(object)
    def _on_copied(self, folder: Path) -> None:
        self.told.emit(texts.store_copied(folder.name, self._parts.desk.kind))

    @Slot(object)
    def _on_not_kept(self, error: BaseException) -> None:
        self.failed.emit(error)
