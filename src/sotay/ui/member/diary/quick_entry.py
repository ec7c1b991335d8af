"""The talk of the quick entry: open it from anywhere, keep what is typed, write the line, take it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.diary import DiaryDraft, DiaryEntry, EntryId
from sotay.domain.errors import SotayError
from sotay.domain.manifestation import ManifestationId
from sotay.services.diary import DraftAtHand, ProofFile, delete_entry, keep_draft, load_draft, write_entry
from sotay.services.ids import new_id
from sotay.services.proofs import read_proof_file
from sotay.services.repositories import UnitOfWork
from sotay.texts import diary_windows as texts
from sotay.texts import proofs as proof_texts
from sotay.texts.errors import sentence_for
from sotay.ui.common.file_dialogs import choose_open_path
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.member.diary.quick_dialog import QuickEntryDialog
from sotay.ui.member.proofs import USUAL_SUFFIXES

T = TypeVar("T")

NOTHING = DiaryDraft("")


class QuickEntry(QObject):
    """Holds the line that is being written until it is written, thrown away or known to be kept.

    Every change is kept in the store as it is typed, so that neither a lock nor a power cut takes it; closing the
    window in any way but by writing or throwing away leaves it there, to be offered when the window opens next.
    ``changed(EntryId or None)`` when the diary or what waits for it is another one, with the line that was written.
    """

    changed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: QuickEntryDialog | None = None
        self._draft = NOTHING
        self._is_kept = True
        self._is_opening = False
        self._item: ManifestationId | None = None
        self._proof: ProofFile | None = None

    def open(self, item: ManifestationId | None = None) -> None:
        """Open the window over the line that waits, else over a new one, tied to ``item`` where one is named."""
        if self.dialog is not None or self._is_opening:
            return
        if self._context.desk.is_read_only:
            self._context.shell.show_notice(texts.quick_read_only())
            return
        commit_input_method()
        self._is_opening = True
        self._item = item
        self._context.jobs.watch(self._context.desk.run(load_draft), self._on_loaded, self._on_not_loaded)

    def settle(self) -> None:
        """Queue again what could not be kept."""
        if not self._is_kept:
            self._keep()

    def unsaved_text(self) -> str | None:
        """Return words that are not known to be on disk."""
        return None if self._is_kept or self._draft.is_blank else self._draft.text

    @Slot(object)
    def _on_loaded(self, at_hand: DraftAtHand) -> None:
        self._is_opening = False
        draft = self._draft if not self._is_kept else at_hand.draft or NOTHING
        is_old = not draft.is_blank
        if not is_old:
            draft = DiaryDraft("", self._context.today(), self._item)
        has_proof = self._proof is not None and self._proof.name == draft.proof_name
        if not has_proof:
            self._proof = None
        self._draft = draft
        self.dialog = dialog = QuickEntryDialog(self._context.theme, self._context.today, self._window)
        dialog.show_draft(draft, at_hand.checklist, is_old=is_old, has_proof=has_proof)
        dialog.edited.connect(self._on_edited)
        dialog.write_requested.connect(self._on_write)
        dialog.discard_requested.connect(self._on_discard)
        dialog.proof_requested.connect(self._on_proof_wanted)
        dialog.proof_dropped.connect(self._on_proof_chosen)
        dialog.proof_left_out.connect(self._on_proof_left_out)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.start_typing()

    @Slot(object)
    def _on_not_loaded(self, error: BaseException) -> None:
        self._is_opening = False
        self._context.shell.show_problem(error)

    # --- keeping what is typed ----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_edited(self, draft: DiaryDraft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._keep()

    def _keep(self) -> None:
        self._is_kept = False
        self._context.shell.show_saving()
        future = self._context.desk.save_soon("diary-draft", partial(keep_draft, draft=self._draft))
        self._context.jobs.watch(future, self._on_kept, self._on_not_kept)

    @Slot(object)
    def _on_kept(self, kept: DiaryDraft) -> None:
        if kept == self._draft:
            self._is_kept = True
            self._context.shell.show_saved(self._context.clock())

    @Slot(object)
    def _on_not_kept(self, error: SotayError) -> None:
        self._context.shell.show_save_failed(error, self.settle)
        self._say(error)

    # --- writing and throwing away ------------------------------------------------------------------------------------

    @Slot()
    def _on_write(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        commit_input_method()
        self._on_edited(dialog.draft())
        if self._draft.is_blank:
            dialog.show_problem(texts.quick_nothing_written())
            dialog.start_typing()
        elif dialog.accept_day():
            now = self._context.clock()
            entry = DiaryEntry(
                id=EntryId(new_id()),
                day=self._draft.day or now.date(),
                text=self._draft.text,
                written_at=now,
                manifestation_id=self._draft.manifestation_id,
            )
            dialog.set_busy(is_busy=True)
            self._run(partial(write_entry, entry=entry, today=now.date(), proof=self._proof), self._on_written)

    @Slot(object)
    def _on_written(self, entry: DiaryEntry) -> None:
        self._let_go()
        self._keep()  # takes the place of an earlier draft that the disk refused and that is tried again later
        self._context.shell.offer_undo(texts.written(entry.day), partial(self._unwrite, entry.id))
        self._context.shell.refresh()
        self.changed.emit(entry.id)

    def _unwrite(self, entry_id: EntryId) -> None:
        self._run(partial(delete_entry, entry_id=entry_id, now=self._context.clock()), self._on_unwritten)

    @Slot(object)
    def _on_unwritten(self, _entry: DiaryEntry) -> None:
        self._context.shell.show_notice(texts.unwritten())
        self._context.shell.refresh()
        self.changed.emit(None)

    @Slot()
    def _on_discard(self) -> None:
        commit_input_method()
        gone = self._draft
        self._let_go()
        self._keep()
        if not gone.is_blank:
            self._context.shell.offer_undo(texts.discarded(), partial(self._take_back, gone))
            self.changed.emit(None)

    def _take_back(self, gone: DiaryDraft) -> None:
        self._draft = gone
        self._keep()
        self.open()

    def _let_go(self) -> None:
        self._draft, self._proof, self._is_kept = NOTHING, None, True
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if dialog.result() == dialog.DialogCode.Rejected:
            commit_input_method()
            self._on_edited(dialog.draft())
            if not self._draft.is_blank:
                self._context.shell.show_notice(texts.kept_for_later())
                self.changed.emit(None)
        dialog.deleteLater()

    # --- the proof ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_proof_wanted(self) -> None:
        commit_input_method()
        path = choose_open_path(
            self.dialog or self._window, proof_texts.choose_title(), proof_texts.usual_files(), USUAL_SUFFIXES
        )
        if path is not None:
            self._on_proof_chosen(path)

    @Slot(object)
    def _on_proof_chosen(self, path: Path) -> None:
        if self.dialog is None:
            return
        self.dialog.clear_problem()
        self.dialog.set_busy(is_busy=True)
        self._watch(self._context.drawing.submit(partial(_read, path)), self._on_proof_read)

    @Slot(object)
    def _on_proof_read(self, proof: ProofFile) -> None:
        if self.dialog is not None:
            self._proof = proof
            self.dialog.set_busy(is_busy=False)
            self.dialog.show_proof(proof.name)
            self._on_edited(replace(self.dialog.draft(), proof_name=proof.name))

    @Slot()
    def _on_proof_left_out(self) -> None:
        if self.dialog is not None:
            self._proof = None
            self.dialog.show_proof("")
            self._on_edited(self.dialog.draft())

    # --- trouble ------------------------------------------------------------------------------------------------------

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        if self.dialog is None:
            self._context.shell.show_problem(error)
            return
        self.dialog.set_busy(is_busy=False)
        self._say(error)

    def _say(self, error: SotayError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(texts.quick_not_kept(sentence_for(error)))


def _read(path: Path) -> ProofFile:
    return ProofFile(*read_proof_file(path))
