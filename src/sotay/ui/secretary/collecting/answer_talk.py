"""The talk about returning a submission: keeps words as they are typed, writes the file, takes it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.cell.answering import Returned, count_again, return_submission, undo_return
from sotay.services.cell.handed_in import AnswerDraft, HandedIn, keep_answer_draft
from sotay.services.cell.receipts import RECEIPT_ENDING
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.texts import collecting_person as person_texts
from sotay.ui.record_saving import RecordSaver
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answered:
    """What was done with a submission: who handed it in, what was said, where the file goes."""

    label: str
    returned: Returned
    comment: str = ""
    folder: Path | None = None


class AnswerTalk(QObject):
    """``changed()`` when a submission stands otherwise than before."""

    changed = Signal()

    def __init__(self, context: CellContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._drafts = RecordSaver[CellUnitOfWork, AnswerDraft](context, "answer", _keep_draft, parent=self)

    def leave(self) -> None:
        """Queue again whatever could not be stored."""
        self._drafts.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        words = [each.words for each in self._drafts.held() if each.words.strip()]
        return "\n\n".join(words) or None

    def keep_draft(self, handed_in: HandedIn, words: str) -> None:
        """Store an answer as it is typed."""
        self._drafts.save(AnswerDraft(handed_in.collected.id, words))

    def return_it(self, label: str, handed_in: HandedIn, comment: str, folder: Path | None) -> None:
        """Return a submission; the file that says so goes into the folder. Of a sheet of paper there is none."""
        submission_id = handed_in.collected.id
        self._drafts.forget(submission_id)
        exchange, now = self._context.adapters.exchange, self._context.clock()

        def act(uow: CellUnitOfWork) -> Answered:
            returned = return_submission(uow, submission_id=submission_id, comment=comment, exchange=exchange, now=now)
            keep_answer_draft(uow, draft=AnswerDraft(submission_id, ""))
            return Answered(label, returned, comment, folder)

        self._watch(self._context.desk.run(act), self._on_returned)

    def count_again(self, label: str, handed_in: HandedIn) -> None:
        """Let a returned submission count again."""
        submission_id = handed_in.collected.id

        def act(uow: CellUnitOfWork) -> Answered:
            return Answered(label, count_again(uow, submission_id=submission_id))

        self._watch(self._context.desk.run(act), self._on_counted)

    def _undo(self, answered: Answered) -> None:
        def act(uow: CellUnitOfWork) -> Answered:
            undo_return(uow, returned=answered.returned)
            # What was typed is there to go on with.
            keep_answer_draft(uow, draft=AnswerDraft(answered.returned.before.id, answered.comment))
            return answered

        self._watch(self._context.desk.run(act), self._on_undone)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    def _tell_changed(self) -> None:
        self._context.shell.refresh()
        self.changed.emit()

    @Slot(object)
    def _on_returned(self, answered: Answered) -> None:
        receipt, folder = answered.returned.receipt, answered.folder
        sentence = person_texts.returned(answered.label) if receipt else person_texts.returned_on_paper(answered.label)
        self._context.shell.offer_undo(sentence, partial(self._undo, answered))
        if receipt is not None and folder is not None:
            target = (folder / receipt.file_name).with_suffix(RECEIPT_ENDING)
            self._watch(self._context.drawing.submit(save_paper, target, receipt.content), self._on_written)
        self._tell_changed()

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_counted(self, answered: Answered) -> None:
        self._context.shell.offer_undo(person_texts.counted_again(answered.label), partial(self._undo, answered))
        self._tell_changed()

    @Slot(object)
    def _on_undone(self, answered: Answered) -> None:
        was_returning = bool(answered.comment)
        say = person_texts.return_taken_back if was_returning else person_texts.returned_again
        self._context.shell.show_notice(say(answered.label))
        self._tell_changed()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
        self.changed.emit()


def _keep_draft(uow: CellUnitOfWork, draft: AnswerDraft, _today: date) -> None:
    keep_answer_draft(uow, draft=draft)
