"""The talk of the page of the diary: read, choose, write, delete and bring back, print."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.diary_search import DiaryFilter, DiaryLine, in_order, line_of, wanted, with_entry
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.services.diary import DiaryAtHand, load_diary
from sotay.services.repositories import UnitOfWork
from sotay.texts import diary as texts
from sotay.texts import diary_windows as window_texts
from sotay.ui.changed_record import ChangedRecord, ChangeWords
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.member.diary.saving import DiaryBin, DiarySaver
from sotay.ui.member.proofs import keep_proofs
from sotay.ui.printing import Paper

T = TypeVar("T")


class DiaryPresenter(QObject):
    """Holds the whole diary as values, every change included, stored or not.

    ``listed`` when it was read, one line changed or other lines are wanted; ``shown(DiaryEntry)`` when another line is
    to be edited; ``facts_changed(DiaryEntry)`` when the edited one changed without being typed; ``nothing_shown`` when
    none is left to edit.
    What was found is kept until the lines, the choice or the edited line are other ones.
    """

    listed = Signal()
    shown = Signal(object)
    facts_changed = Signal(object)
    nothing_shown = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = DiarySaver(context, self)
        words = ChangeWords(_changed, texts.changed_back)
        self._changed = ChangedRecord[DiaryEntry](
            context.shell, words, find=self._now, put=self._put_back, back=keep_proofs
        )
        self.bin = DiaryBin(context, self)
        self.bin.gone.connect(self._on_gone)
        self.bin.back.connect(self._on_back)
        self.bin.changed.connect(self.reload)
        self._lines: tuple[DiaryLine, ...] = ()
        self._deleted: tuple[DiaryEntry, ...] = ()
        self._checklist: Checklist | None = None
        self._profile = Profile()
        self._has_draft = False
        self._choice = DiaryFilter()
        self._found: tuple[DiaryEntry, ...] = ()
        self._found_for: tuple[tuple[DiaryLine, ...], DiaryFilter, EntryId | None] | None = None
        self._current: DiaryEntry | None = None
        self._edited: EntryId | None = None
        self._wanted: EntryId | None = None

    @property
    def lines(self) -> tuple[DiaryLine, ...]:
        """Return every line, the latest day first."""
        return self._lines

    @property
    def deleted(self) -> tuple[DiaryEntry, ...]:
        """Return the lines that can be brought back."""
        return self._deleted

    @property
    def checklist(self) -> Checklist | None:
        """Return the checklist that names the items."""
        return self._checklist

    @property
    def has_draft(self) -> bool:
        """Tell whether a line waits to be finished."""
        return self._has_draft

    @property
    def choice(self) -> DiaryFilter:
        """Return which lines are wanted."""
        return self._choice

    @property
    def current(self) -> DiaryEntry | None:
        """Return the line that is edited."""
        return self._current

    def found(self) -> tuple[DiaryEntry, ...]:
        """Return the wanted lines; one that is being edited stays among them although its words changed."""
        key = (self._lines, self._choice, self._edited)
        if self._found_for is None or any(now is not then for now, then in zip(key, self._found_for, strict=True)):
            self._found_for = key
            self._found = wanted(self._lines, self._choice, keep=self._edited)
        return self._found

    def enter(self, wanted_entry: EntryId | None) -> None:
        """Read the diary; show the wanted line, else the one shown last, else the latest."""
        self._wanted = wanted_entry
        self._run(load_diary, self._on_read)

    @Slot()
    def reload(self) -> None:
        """Read the diary again."""
        self.enter(None)

    def leave(self) -> None:
        """Take the word that an input method still holds, and queue again whatever could not be stored."""
        commit_input_method()
        self._changed.offer()
        self._saver.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        words = [each.text for each in self._saver.held() if each.text.strip()]
        return "\n\n".join(words) if words else None

    def choose(self, choice: DiaryFilter) -> None:
        """Show other lines; the edited one gives way where it is none of them."""
        commit_input_method()
        self._choice = choice
        self._edited = None
        self._settle_current()

    def show(self, entry_id: EntryId) -> None:
        """Edit another line; text under way in an input method is taken first."""
        commit_input_method()
        chosen = self._find(entry_id)
        if chosen is not None:
            self._take(chosen)
            self.shown.emit(chosen)

    @Slot(object)
    def keep(self, entry: DiaryEntry) -> None:
        """Store what the person just changed; where all words are gone, the stored ones stay."""
        stored = self._find(entry.id)
        self._current = entry
        self._edited = entry.id
        if not entry.text.strip():
            if stored is None:
                return
            entry = replace(entry, text=stored.text)
        self._put(entry)
        self._saver.save(entry)

    @Slot()
    def delete(self) -> None:
        """Delete the edited line and offer to bring it back."""
        commit_input_method()
        if self._current is None:
            return
        self._saver.forget(self._current.id)
        self._changed.forget()
        self.bin.delete(self._current.id)

    def paper(self) -> Paper:
        """Return the lines that the list shows as a paper."""
        paper = DiaryPaper(self.found(), self._choice, self._checklist)
        adapters, profile = self._context.adapters, self._profile
        return Paper(
            title=window_texts.paper_name(),
            file_name=window_texts.paper_file_name(),
            draw=partial(adapters.documents.diary, paper, profile),
            write_word=lambda: adapters.load_word().diary(paper, profile),
            note=window_texts.paper_note(),
        )

    def _find(self, entry_id: EntryId | None) -> DiaryEntry | None:
        return next((each.entry for each in self._lines if each.entry.id == entry_id), None)

    def _put(self, entry: DiaryEntry) -> None:
        self._lines = with_entry(self._lines, entry)
        self.listed.emit()

    def _take(self, entry: DiaryEntry) -> None:
        self._changed.open(entry)
        self._current = entry
        if self._edited != entry.id:
            self._edited = None

    def _settle_current(self) -> None:
        """Keep editing the current line while it is wanted; else let it go."""
        is_wanted = self._current is not None and any(each.id == self._current.id for each in self.found())
        if not is_wanted:
            self._changed.open(None)
            self._current = None
        self.listed.emit()
        if self._current is None:
            self.nothing_shown.emit()

    def _now(self, entry: DiaryEntry) -> DiaryEntry | None:
        return self._find(entry.id)

    def _put_back(self, entry: DiaryEntry) -> None:
        self._put(entry)
        self._saver.save(entry)
        if self._current is not None and self._current.id == entry.id:
            self._current = entry
            self.shown.emit(entry)

    @Slot(object)
    def _on_read(self, at_hand: DiaryAtHand) -> None:
        # What was typed while the diary was read, or could not be stored, is newer than what was read.
        held = {each.id: line_of(each) for each in self._saver.held()}
        read = [_held_over(each, held.pop(each.entry.id, None)) for each in at_hand.lines]
        self._lines = in_order([*read, *held.values()])
        self._deleted, self._checklist, self._profile = at_hand.deleted, at_hand.checklist, at_hand.profile
        self._has_draft = at_hand.has_draft
        before, wanted_entry = self._current, self._find(self._wanted)
        again = self._find(before.id) if before is not None else None
        if wanted_entry is not None and (before is None or wanted_entry.id != before.id):
            self._take(wanted_entry)
            self._edited = wanted_entry.id  # in sight, whatever else is chosen
            self.listed.emit()
            self.shown.emit(wanted_entry)
        elif again is not None and before is not None:
            # Showing the same words again would throw away the cursor and what can be undone.
            self._current = replace(before, proofs=again.proofs)
            self.listed.emit()
            self.facts_changed.emit(self._current)
        else:
            self._changed.forget()
            self._current = None
            self._settle_current()

    @Slot(str)
    def _on_gone(self, entry_id: str) -> None:
        if self._current is not None and self._current.id == entry_id:
            self._changed.forget()
            self._current = None
        self.reload()

    @Slot(str)
    def _on_back(self, entry_id: str) -> None:
        self.enter(EntryId(entry_id))

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        future: Future[T] = self._context.desk.run(act)
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _held_over(read: DiaryLine, held: DiaryLine | None) -> DiaryLine:
    return read if held is None else replace(held, entry=replace(held.entry, proofs=read.entry.proofs))


def _changed(before: DiaryEntry) -> str:
    return texts.changed(before.day)
