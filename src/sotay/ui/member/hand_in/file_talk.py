"""The talk about sealed files: make, write, copy to a stick, read receipts, set aside."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import SotayError
from sotay.domain.form import ReviewForm
from sotay.domain.hand_in import HandIn
from sotay.domain.letter import Sealed
from sotay.domain.submission import Selection
from sotay.services import hand_in as acts
from sotay.services.exchange_files import read_exchange_file
from sotay.services.hand_in import SealedHandIn
from sotay.services.papers import save_paper
from sotay.texts import hand_in_file as texts
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.context import Context
from sotay.ui.notices import open_path
from sotay.ui.sticks import ask_stick

SUBMISSION_ENDING, RECEIPT_ENDING = ".bainop", ".biennhan"


class FileTalk(QObject):
    """``changed(submission id)`` when what was handed in did; ``made(Path)`` when a new file is written."""

    changed = Signal(str)
    made = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._target: Path | None = None
        self._done: SealedHandIn | None = None
        self._last: tuple[HandIn, Path] | None = None
        self._aside: HandIn | None = None

    def make(self, *, year: int, cell_key: str, selection: Selection, forms: tuple[ReviewForm, ...]) -> None:
        """Ask where the file goes, seal and write it; where it cannot be written, nothing was handed in."""
        exchange = self._context.adapters.exchange
        path = self._ask_place(exchange.new_file_name())
        if path is None:
            return
        self._target = path
        act = partial(
            acts.seal_hand_in,
            year=year,
            cell_key=cell_key,
            selection=selection,
            forms=forms,
            exchange=exchange,
            now=self._context.clock(),
            file_name=path.name,
        )
        self._context.jobs.watch(self._context.desk.run(act), self._on_sealed, self._on_failed)

    @Slot(object)
    def make_again(self, hand_in: HandIn) -> None:
        """Ask where the file of an earlier hand-in goes and write it once more."""
        path = self._ask_place(hand_in.file_name)
        if path is not None:
            self._seal_again(hand_in, path)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the file that was made."""
        if self._last is not None and not open_path(self._last[1].parent):
            self._context.shell.show_notice(texts.folder_not_opened(str(self._last[1].parent)))

    @Slot()
    def copy_to_stick(self) -> None:
        """Write the file that was made to a stick as well, whatever became of the first."""
        stick = ask_stick(self._context.theme, self._context.shell, self._page)
        if stick is not None and self._last is not None:
            self._seal_again(self._last[0], stick.folder / self._last[0].file_name)

    @Slot()
    def read_receipt(self) -> None:
        """Ask for a receipt and mark the hand-in that it answers."""
        path = choose_open_path(self._page, texts.read_receipt(), texts.receipt_kind(), [RECEIPT_ENDING])
        if path is not None:
            self.take_receipt(path)

    def take_receipt(self, path: Path) -> None:
        """Read a receipt and mark the hand-in that it answers, with undo."""
        reading = self._context.drawing.submit(read_exchange_file, path)
        self._context.jobs.watch(reading, self._on_receipt_content, self._on_failed)

    @Slot(object)
    def set_aside(self, hand_in: HandIn) -> None:
        """Mark that this one is not handed in, with undo."""
        act = partial(acts.set_aside, submission_id=hand_in.id)
        self._context.jobs.watch(self._context.desk.run(act), self._on_set_aside, self._on_failed)

    def _ask_place(self, name: str) -> Path | None:
        theme = self._context.theme
        return choose_save_path(theme, self._page, texts.save_dialog(), name, texts.file_kind(), SUBMISSION_ENDING)

    def _seal_again(self, hand_in: HandIn, target: Path) -> None:
        self._target = target
        act = partial(
            acts.seal_again,
            submission_id=hand_in.id,
            exchange=self._context.adapters.exchange,
            now=self._context.clock(),
        )
        self._context.jobs.watch(self._context.desk.run(act), self._on_sealed_again, self._on_failed)

    @Slot(object)
    def _on_sealed(self, done: SealedHandIn) -> None:
        if self._target is not None:
            self._done = done
            writing = self._context.drawing.submit(save_paper, self._target, done.sealed.content)
            self._context.jobs.watch(writing, self._on_written, self._on_not_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        if self._done is None:
            return
        hand_in, self._done = self._done.hand_in, None
        self._last = (hand_in, path)
        self.made.emit(path)
        self.changed.emit(hand_in.id)
        undo = partial(self.set_aside, hand_in)
        self._context.shell.offer_undo(texts.hand_in_made(hand_in.sequence), undo)

    @Slot(object)
    def _on_not_written(self, error: SotayError) -> None:
        self._context.shell.show_problem(error)
        if self._done is not None:
            act = partial(acts.forget_unwritten, submission_id=self._done.hand_in.id)
            self._done = None
            self._context.jobs.watch(self._context.desk.run(act), self._on_forgotten, self._on_failed)

    @Slot(object)
    def _on_forgotten(self, _: object) -> None:
        self.changed.emit("")

    @Slot(object)
    def _on_sealed_again(self, sealed: Sealed) -> None:
        if self._target is not None:
            writing = self._context.drawing.submit(save_paper, self._target, sealed.content)
            self._context.jobs.watch(writing, self._on_copied, self._on_failed)

    @Slot(object)
    def _on_copied(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_receipt_content(self, content: bytes) -> None:
        exchange = self._context.adapters.exchange
        act = partial(acts.read_receipt, content=content, exchange=exchange, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_receipt, self._on_failed)

    @Slot(object)
    def _on_receipt(self, read: tuple[HandIn, HandIn]) -> None:
        before, after = read
        self.changed.emit(after.id)
        self._context.shell.offer_undo(texts.receipt_read(after), partial(self._put_back, before))

    @Slot(object)
    def _on_set_aside(self, before: HandIn) -> None:
        self.changed.emit(before.id)
        self._context.shell.offer_undo(texts.was_set_aside(before.sequence), partial(self._put_back, before))

    def _put_back(self, hand_in: HandIn) -> None:
        self._aside = hand_in
        act = partial(acts.put_back, hand_in=hand_in)
        self._context.jobs.watch(self._context.desk.run(act), self._on_put_back, self._on_failed)

    @Slot(object)
    def _on_put_back(self, _: object) -> None:
        self.changed.emit(self._aside.id if self._aside else "")

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
