"""The talk about what a cell sent: receipts, giving it back with words, letting it count again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.hand_in import SubmissionId
from sotay.services.cell.answering import Returned, count_again, return_submission, undo_return
from sotay.services.cell.handed_in import AnswerDraft, keep_answer_draft
from sotay.services.cell.receipts import RECEIPT_ENDING
from sotay.services.cell.unit_book import UnitAtHand
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.texts import committee_cells as texts
from sotay.ui.record_saving import RecordSaver
from sotay.ui.secretary.collecting.receipt_talk import ReceiptTalk
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")


class AnswersTalk(QObject):
    """``changed()`` when what a cell sent stands otherwise than before."""

    changed = Signal()

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._at_hand: UnitAtHand | None = None
        self._name = ""
        self._receipts = ReceiptTalk(context, page)
        self._drafts = RecordSaver[CellUnitOfWork, AnswerDraft](context, "answer", _keep_draft, parent=self)
        self._receipts.written.connect(self._on_receipt_written)

    def load(self) -> None:
        """Read where receipts were written last."""
        self._receipts.load()

    def leave(self) -> None:
        """Queue again whatever could not be stored."""
        self._drafts.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        words = [each.words for each in self._drafts.held() if each.words.strip()]
        return "\n\n".join(words) or None

    @Slot(object)
    def show_unit(self, at_hand: UnitAtHand) -> None:
        """Take notice of the cell that is shown."""
        self._at_hand = at_hand

    @Slot(str)
    def keep_draft(self, words: str) -> None:
        """Store an answer as it is typed."""
        rollup = self._rollup()
        if rollup is not None:
            self._drafts.save(AnswerDraft(rollup, words))

    @Slot()
    def write_receipt(self) -> None:
        """Sign and write the receipt of what counts."""
        rollup = self._rollup()
        if rollup is not None:
            self._receipts.write(((rollup, ""),))

    @Slot(str)
    def return_it(self, comment: str) -> None:
        """Give the roll-up back; the file that says so goes into the folder of receipts."""
        rollup, folder = self._rollup(), self._receipts.folder()
        if rollup is None or folder is None or self._at_hand is None:
            return
        self._name = self._at_hand.standing.unit.name
        self._drafts.forget(rollup)
        exchange, now = self._context.adapters.exchange, self._context.clock()

        def act(uow: CellUnitOfWork) -> tuple[Returned, Path]:
            returned = return_submission(uow, submission_id=rollup, comment=comment, exchange=exchange, now=now)
            keep_answer_draft(uow, draft=AnswerDraft(rollup, ""))
            return returned, folder

        self._watch(self._context.desk.run(act), self._on_returned)

    @Slot()
    def count_again(self) -> None:
        """Let what was returned count again."""
        rollup = self._rollup()
        if rollup is not None and self._at_hand is not None:
            self._name = self._at_hand.standing.unit.name
            self._watch(self._context.desk.run(partial(count_again, submission_id=rollup)), self._on_counted)

    def _rollup(self) -> SubmissionId | None:
        latest = self._at_hand.standing.latest if self._at_hand else None
        return latest.rollup_id if latest else None

    @Slot(object)
    def _on_returned(self, done: tuple[Returned, Path]) -> None:
        returned, folder = done
        if returned.receipt is not None:
            target = (folder / returned.receipt.file_name).with_suffix(RECEIPT_ENDING)
            writing = self._context.drawing.submit(save_paper, target, returned.receipt.content)
            self._watch(writing, self._on_written)
        self._tell(texts.returned(self._name), partial(undo_return, returned=returned))

    @Slot(object)
    def _on_counted(self, returned: Returned) -> None:
        self._tell(texts.return_taken_back(self._name), partial(undo_return, returned=returned))

    def _tell(self, sentence: str, undo: Callable[[CellUnitOfWork], object]) -> None:
        self._context.shell.offer_undo(sentence, partial(self._undo, undo))
        self._context.shell.refresh()
        self.changed.emit()

    def _undo(self, act: Callable[[CellUnitOfWork], object]) -> None:
        self._watch(self._context.desk.run(act), self._on_undone)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.refresh()
        self.changed.emit()

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_receipt_written(self, _: object) -> None:
        self.changed.emit()

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _keep_draft(uow: CellUnitOfWork, draft: AnswerDraft, _today: date) -> None:
    keep_answer_draft(uow, draft=draft)
