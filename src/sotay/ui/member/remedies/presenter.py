"""The talk of the page of remedies: read, write, mark, delete and bring back, take up, print."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.member import Profile
from sotay.domain.remedy import Progress, Remedy, RemedyId, check_remedy
from sotay.domain.remedy_table import RemedyTable
from sotay.services.ids import new_id
from sotay.services.remedies import (
    RemediesAtHand,
    count_waiting,
    give_back,
    load_remedies,
    load_table,
    take_up_all,
)
from sotay.services.repositories import UnitOfWork
from sotay.texts import remedies as texts
from sotay.texts import remedy_fields as field_texts
from sotay.ui.changed_record import ChangedRecord, ChangeWords
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.member.proofs import keep_proofs
from sotay.ui.member.remedies.saving import RemedyBin, RemedySaver

T = TypeVar("T")


class RemediesPresenter(QObject):
    """Holds the remedies as values, every change included, stored or not.

    ``listed(RemediesAtHand)`` when they were read or one changed; ``shown(Remedy)`` when another one is to be edited;
    ``facts_changed(Remedy)`` when the edited one changed without being typed; ``nothing_shown`` when none is left;
    ``table_read(RemedyTable, Profile)`` for printing.
    """

    listed = Signal(object)
    shown = Signal(object)
    facts_changed = Signal(object)
    nothing_shown = Signal()
    table_read = Signal(object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = RemedySaver(context, self)
        shell, words = context.shell, ChangeWords(_changed, texts.changed_back)
        self._changed = ChangedRecord[Remedy](shell, words, find=self._now, put=self._put_back, back=keep_proofs)
        self._begun: RemedyId | None = None
        self.bin = RemedyBin(context, self)
        self.bin.gone.connect(self._on_gone)
        self.bin.back.connect(self._on_back)
        self.bin.changed.connect(self.reload)
        self._at_hand = RemediesAtHand((), (), None)
        self._waiting = 0
        self._current: Remedy | None = None
        self._wanted: RemedyId | None = None

    @property
    def at_hand(self) -> RemediesAtHand:
        """Return what was read, with every change made since."""
        return self._at_hand

    @property
    def waiting(self) -> int:
        """Return how many promises of closed periods are not followed."""
        return self._waiting

    @property
    def current(self) -> Remedy | None:
        """Return the remedy that is edited."""
        return self._current

    def enter(self, wanted: RemedyId | None) -> None:
        """Read the list; show the wanted remedy, else the one shown last, else the most pressing."""
        self._wanted = wanted
        self._run(load_remedies, self._on_read)
        self._run(count_waiting, self._on_waiting)

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        self.enter(None)

    def leave(self) -> None:
        """Take the word that an input method still holds, and queue again whatever could not be stored."""
        commit_input_method()
        self._offer_back()
        self._saver.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        words = [text for each in self._saver.held() for text in (each.step, each.fault, each.result) if text.strip()]
        return "\n\n".join(words) if words else None

    def show(self, remedy_id: RemedyId) -> None:
        """Edit another remedy; text under way in an input method is taken first."""
        commit_input_method()
        chosen = self._find(remedy_id)
        if chosen is not None:
            self._take(chosen)
            self.shown.emit(chosen)

    @Slot()
    def start_new(self) -> None:
        """Begin a remedy; it is stored as soon as something is written in it."""
        commit_input_method()
        self._offer_back()
        self._changed.forget()
        self._current = Remedy(RemedyId(new_id()), step="", opened_on=self._today())
        self._begun = self._current.id
        self.shown.emit(self._current)

    @Slot(object)
    def keep(self, remedy: Remedy) -> None:
        """Store what the person just changed; a blank step leaves the one that is stored."""
        stored = self._find(remedy.id)
        self._current = remedy
        if not remedy.step.strip():
            if stored is None and not (remedy.fault.strip() or remedy.result.strip()):
                return
            remedy = replace(remedy, step=stored.step if stored is not None else field_texts.unnamed_step())
        self._put(remedy)
        self._saver.save(remedy)

    @Slot(object)
    def mark(self, progress: Progress) -> None:
        """Say how far the edited remedy has come, and offer to take that back where it was or is done."""
        before = self._current
        if before is None:
            return
        done_on = self._today() if progress is Progress.DONE else None
        self._mark(before.id, progress, done_on)
        if progress is Progress.DONE or before.is_done:
            sentence = texts.marked_done() if progress is Progress.DONE else texts.marked_open()
            undo = partial(self._unmark, before.id, before.progress, before.done_on)
            self._context.shell.offer_undo(sentence, undo)

    @Slot()
    def delete(self) -> None:
        """Delete the edited remedy and offer to bring it back."""
        commit_input_method()
        if self._current is None:
            return
        if self._find(self._current.id) is None:
            self._current = None
            self._show_most_pressing()
            return
        self._saver.forget(self._current.id)
        self._changed.forget()
        self._begun = None
        self.bin.delete(self._current.id)

    @Slot()
    def take_up_all(self) -> None:
        """Follow the promises of all closed periods."""
        self._run(partial(take_up_all, today=self._today()), self._on_taken_up)

    def read_table(self, year: int) -> None:
        """Read the table of a year for printing."""
        self._run(partial(load_table, year=year, today=self._today()), self._on_table)

    def _today(self) -> date:
        return self._context.clock().date()

    def _find(self, remedy_id: RemedyId | None) -> Remedy | None:
        return next((each for each in self._at_hand.remedies if each.id == remedy_id), None)

    def _now(self, remedy: Remedy) -> Remedy | None:
        return self._find(remedy.id)

    def _take(self, remedy: Remedy) -> None:
        self._offer_back()
        self._changed.open(remedy)
        self._current = remedy

    def _offer_back(self) -> None:
        """Offer what was changed or made here as it was, now that it is left."""
        added = self._find(self._begun)
        if added is None:
            self._changed.offer()
            return
        self._begun = None
        self._changed.open(added)
        undo = partial(self._give_back, (check_remedy(added, today=self._today()),))
        self._context.shell.offer_undo(texts.added(), undo)

    def _put_back(self, remedy: Remedy) -> None:
        self._put(remedy)
        self._saver.save(remedy)
        if self._current is not None and self._current.id == remedy.id:
            self._current = remedy
            self.shown.emit(remedy)

    def _put(self, remedy: Remedy) -> None:
        others = tuple(each for each in self._at_hand.remedies if each.id != remedy.id)
        self._at_hand = replace(self._at_hand, remedies=(*others, remedy))
        self.listed.emit(self._at_hand)

    def _mark(self, remedy_id: RemedyId, progress: Progress, done_on: date | None) -> None:
        is_current = self._current is not None and self._current.id == remedy_id
        remedy = self._current if is_current else self._find(remedy_id)
        if remedy is None:
            return
        marked = replace(remedy, progress=progress, done_on=done_on)
        if not is_current:
            self._put(marked)
            self._saver.save(marked)
            return
        self.keep(marked)
        self.facts_changed.emit(marked)

    def _unmark(self, remedy_id: RemedyId, progress: Progress, done_on: date | None) -> None:
        self._mark(remedy_id, progress, done_on)
        self._context.shell.show_notice(texts.mark_undone())

    def _show_most_pressing(self) -> None:
        self.listed.emit(self._at_hand)
        if self._current is None:
            self.nothing_shown.emit()

    @Slot(object)
    def _on_read(self, at_hand: RemediesAtHand) -> None:
        # What was typed while the list was read, or could not be stored, is newer than what was read.
        held = {each.id: each for each in self._saver.held()}
        read = tuple(
            replace(held.pop(each.id), proofs=each.proofs) if each.id in held else each for each in at_hand.remedies
        )
        self._at_hand = replace(at_hand, remedies=(*read, *held.values()))
        before, wanted = self._current, self._find(self._wanted)
        again = self._find(before.id) if before is not None else None
        if wanted is not None and wanted != before:
            self._take(wanted)
            self.listed.emit(self._at_hand)
            self.shown.emit(wanted)
        elif again is not None and before is not None:
            # Showing the same words again would throw away the cursor and what can be undone.
            self._current = replace(before, proofs=again.proofs)
            self.listed.emit(self._at_hand)
            self.facts_changed.emit(self._current)
        elif before is None or before.step.strip():
            self._current = None
            self._show_most_pressing()
        else:
            self.listed.emit(self._at_hand)

    @Slot(object)
    def _on_waiting(self, number: int) -> None:
        self._waiting = number
        self.listed.emit(self._at_hand)

    @Slot(str)
    def _on_gone(self, remedy_id: str) -> None:
        if self._current is not None and self._current.id == remedy_id:
            self._changed.forget()
            self._current = None
        self.reload()

    @Slot(str)
    def _on_back(self, remedy_id: str) -> None:
        self.enter(RemedyId(remedy_id))

    @Slot(object)
    def _on_taken_up(self, taken: tuple[Remedy, ...]) -> None:
        if taken:
            self._context.shell.offer_undo(texts.taken_up(len(taken)), partial(self._give_back, taken))
        self.reload()

    def _give_back(self, taken: tuple[Remedy, ...]) -> None:
        self._run(partial(give_back, taken=taken), self._on_given_back)

    @Slot(object)
    def _on_given_back(self, gone: tuple[Remedy, ...]) -> None:
        self._context.shell.show_notice(texts.given_back(len(gone)))
        self.reload()

    @Slot(object)
    def _on_table(self, read: tuple[RemedyTable, Profile]) -> None:
        self.table_read.emit(*read)

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        future: Future[T] = self._context.desk.run(act)
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _changed(_before: Remedy) -> str:
    return texts.changed()
