"""The talk of the page of commitments: read a year, begin it, store each change, take acts back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.commitment import Commitment, LineId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.domain.taking_back import edited_back, without_change
from sotay.services.commitments import (
    CommitmentAtHand,
    begin_commitment,
    delete_commitment,
    follow_promise,
    load_commitment,
    restore_commitment,
    save_commitment,
    take_commitment_back,
    unfollow_promise,
)
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork
from sotay.texts import commitment as texts
from sotay.texts import commitment_ties as tie_texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.member.commitment import changes
from sotay.ui.member.commitment.form_choices import FormReading, FormsAtHand, newer_form, read_forms

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: a year with all that stands beside it, and the years that can be chosen instead."""

    at_hand: CommitmentAtHand
    commitment: Commitment | None
    years: tuple[int, ...]


class CommitmentPresenter(QObject):
    """Owns the commitment that is being written.

    ``loaded(Shown)`` when a year was read; ``changed(Commitment)`` after each change of it; ``newer_told(bool)``
    whether there is another version of the form or the layout by now than the commitment keeps.
    """

    loaded = Signal(object)
    changed = Signal(object)
    newer_told = Signal(bool)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._at_hand: CommitmentAtHand | None = None
        self._commitment: Commitment | None = None
        self._deleted: Commitment | None = None
        self._forms = FormsAtHand()
        self._reading = FormReading(context, self)
        self._reading.found.connect(self._on_forms_found)
        self._year = context.clock().year
        self._unsaved = False
        self._typed_while_reading = False

    @property
    def commitment(self) -> Commitment | None:
        """Return the commitment as it stands; None for a year without one."""
        return self._commitment

    @property
    def at_hand(self) -> CommitmentAtHand | None:
        """Return what was read with the year."""
        return self._at_hand

    @property
    def has_unsaved(self) -> bool:
        """Tell whether the last change could not be stored."""
        return self._unsaved

    def open(self, year: int | None) -> None:
        """Show the commitment of a year; without one the year shown last, at first this year."""
        self._year = year or self._year
        self._typed_while_reading = False
        self._reading.read()
        self._run(partial(load_commitment, year=self._year), self._on_read)

    @Slot()
    def begin(self) -> None:
        """Begin the commitment of the year that is shown."""
        self._watch(self._context.drawing.submit(read_forms, self._context.adapters.catalog), self._on_forms)

    @Slot()
    def take_newer(self) -> None:
        """Go on with the commitment on the form and layout of today, with undo."""
        commit_input_method()
        before = self._commitment
        form = newer_form(before, self._forms) if before is not None else None
        if before is not None and form is not None:
            self.change(before.on_form(form))
            self._show()
            moved = len(before.without_section_in(form))
            self.offer_back(before, texts.form_changed(form.name, form.version, moved), changes.form_back(before))

    def change(self, commitment: Commitment) -> None:
        """Take a change of the member: store it at once, draw it soon."""
        self._put(replace(commitment, edited_at=self._context.clock()))

    def change_with_undo(self, commitment: Commitment, sentence: str, undo: changes.Change | None = None) -> None:
        """Take a change of the member and offer to take it back."""
        before = self._commitment
        self.change(commitment)
        if before is not None:
            self.offer_back(before, sentence, undo)

    def offer_back(self, before: Commitment, sentence: str, undo: changes.Change | None = None) -> None:
        """Say what was done to the commitment since it was ``before``, and offer to take it back.

        Without ``undo`` each part that is another one now goes back, and nothing else.
        """
        after = self._commitment
        if after is not None:
            undo = undo or partial(without_change, before=before, after=after)
            self._context.shell.offer_undo(sentence, partial(self._take_back, before, undo))

    def follow(self, line_id: LineId) -> None:
        """Follow a promise as a remedy of its own."""
        commit_input_method()
        now = self._context.clock()
        act = partial(
            follow_promise,
            year=self._year,
            line_id=line_id,
            remedy_id=RemedyId(new_id()),
            today=now.date(),
            now=now,
        )
        self._run(act, self._on_followed)

    @Slot()
    def delete(self) -> None:
        """Delete the commitment of the year and offer to bring it back."""
        commit_input_method()
        if self._commitment is None:
            return
        # What comes back is what was seen, stored or not; until then nothing more of it is stored.
        self._deleted, self._commitment = self._commitment, None
        self._unsaved = False
        future = self._context.desk.run(partial(delete_commitment, year=self._year))
        self._context.jobs.watch(future, self._on_deleted, self._on_not_deleted)

    def _put(self, commitment: Commitment) -> None:
        self._commitment = commitment
        self._typed_while_reading = True
        self._save()
        self.changed.emit(commitment)

    def _take_back(self, before: Commitment, undo: changes.Change) -> None:
        commitment, now = self._commitment, self._context.clock()
        if commitment is not None and commitment.year == before.year:
            self._put(edited_back(undo(commitment), before=before, now=now))
            if self._commitment is not None and self._commitment.form != commitment.form:
                self._show()
            self._context.shell.show_notice(texts.undone())
        else:
            self._run(partial(take_commitment_back, before=before, undo=undo, now=now), self._on_taken_back)

    @Slot()
    def _save(self) -> None:
        commitment = self._commitment
        if commitment is None:
            return
        self._context.shell.show_saving()
        act = partial(save_commitment, commitment=commitment, now=commitment.edited_at or self._context.clock())
        future = self._context.desk.save_soon(("commitment", commitment.year), act)
        self._context.jobs.watch(future, self._on_saved, self._on_save_failed)

    @Slot(object)
    def _on_saved(self, _saved: Commitment) -> None:
        self._unsaved = False
        self._context.shell.show_saved(self._context.clock())

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        self._unsaved = True
        self._context.shell.show_save_failed(error, self._save)

    @Slot(object)
    def _on_read(self, at_hand: CommitmentAtHand) -> None:
        mine = self._commitment
        if self._unsaved and mine is not None and mine.year != at_hand.year:
            # Words that are not on the disk stay in sight until they are.
            self.open(mine.year)
            self._save()
            return
        is_newer = mine is not None and mine.year == at_hand.year and (self._typed_while_reading or self._unsaved)
        self._at_hand = at_hand
        self._commitment = mine if is_newer else at_hand.commitment
        if self._unsaved:
            self._save()
        self._show()

    def _show(self) -> None:
        at_hand = self._at_hand
        if at_hand is None:
            return
        this_year = self._context.clock().year
        years = sorted({*at_hand.years, this_year, this_year + 1, at_hand.year}, reverse=True)
        self.loaded.emit(Shown(at_hand, self._commitment, tuple(years)))
        self._tell_newer()

    def _tell_newer(self) -> None:
        commitment = self._commitment
        self.newer_told.emit(commitment is not None and newer_form(commitment, self._forms) is not None)

    @Slot(object)
    def _on_forms_found(self, found: FormsAtHand) -> None:
        self._forms = found
        self._tell_newer()

    @Slot(object)
    def _on_forms(self, found: FormsAtHand) -> None:
        act = partial(begin_commitment, year=self._year, forms=found.forms, now=self._context.clock())
        self._run(act, self._on_begun)

    @Slot(object)
    def _on_begun(self, commitment: Commitment) -> None:
        self._context.shell.offer_undo(texts.begun(commitment.year), partial(self._unbegin, commitment.year))
        self._context.shell.refresh()
        self.open(commitment.year)

    def _unbegin(self, year: int) -> None:
        """Delete what was begun, which offers to bring back what was written in it meanwhile."""
        if self._commitment is not None and self._commitment.year == year:
            self.delete()
        else:
            self._deleted = None
            self._run(partial(delete_commitment, year=year), self._on_deleted)

    @Slot(object)
    def _on_followed(self, done: tuple[Commitment, Remedy]) -> None:
        stored, remedy = done
        line_id = next(line.id for line in stored.lines if line.remedy_id == remedy.id)
        if self._at_hand is not None:
            self._at_hand = replace(self._at_hand, remedies=(*self._at_hand.remedies, remedy))
        if self._commitment is not None and self._commitment.year == stored.year:
            self.change(changes.with_remedy(line_id, remedy.id)(self._commitment))
        undo = partial(self._unfollow, stored.year, line_id, remedy)
        self._context.shell.offer_undo(tie_texts.followed(), undo)

    def _unfollow(self, year: int, line_id: LineId, remedy: Remedy) -> None:
        if self._commitment is not None and self._commitment.year == year:
            self.change(changes.with_remedy(line_id, None)(self._commitment))
        act = partial(unfollow_promise, year=year, line_id=line_id, remedy=remedy, now=self._context.clock())
        self._run(act, self._on_unfollowed)

    @Slot(object)
    def _on_unfollowed(self, _commitment: Commitment) -> None:
        self._context.shell.show_notice(tie_texts.unfollowed())
        self.open(self._year)

    @Slot(object)
    def _on_taken_back(self, commitment: Commitment) -> None:
        self._context.shell.show_notice(texts.undone())
        if commitment.year == self._year:
            self.open(self._year)

    @Slot(object)
    def _on_deleted(self, commitment: Commitment) -> None:
        seen = self._deleted if self._deleted is not None and self._deleted.year == commitment.year else commitment
        undo = partial(self._run, partial(restore_commitment, commitment=seen), self._on_brought_back)
        self._context.shell.offer_undo(texts.deleted(commitment.year), undo)
        self._context.shell.refresh()
        self.open(commitment.year)

    @Slot(object)
    def _on_not_deleted(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
        self.open(self._year)

    @Slot(object)
    def _on_brought_back(self, commitment: Commitment) -> None:
        self._context.shell.show_notice(texts.brought_back(commitment.year))
        self._context.shell.refresh()
        self.open(commitment.year)

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._context.shell.show_problem)
