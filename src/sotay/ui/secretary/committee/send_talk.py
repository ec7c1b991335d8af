"""The talk of the view on which a cell sends: what would go, sealing, writing, receipts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import SotayError
from sotay.domain.hand_in import HandIn, SubmissionId
from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import RollupPart
from sotay.domain.unit_errors import NothingToRollUp
from sotay.services.cell.rollups import PreparedRollup, choose_parts, prepare_rollup, seal_rollup, seal_rollup_again
from sotay.services.cell_cards import Cell
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.hand_in import SealedHandIn, forget_unwritten, put_back, read_receipt, set_aside
from sotay.services.papers import save_paper
from sotay.texts import committee_sending as texts
from sotay.texts import committee_sent as sent_texts
from sotay.texts import hand_in_file as file_texts
from sotay.ui.common.dialogs import DialogChoice, MessageDialog
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.common.painting import ButtonKind
from sotay.ui.notices import open_path
from sotay.ui.secretary.committee.rules import SeasonRules, read_rules
from sotay.ui.secretary.context import CellContext
from sotay.ui.sticks import ask_stick

T = TypeVar("T")
ROLLUP_ENDING, RECEIPT_ENDING = ".bainop", ".biennhan"


@dataclass(frozen=True, slots=True)
class ToSend:
    """What would go, by which rules it is read, and to whom; None before a card was accepted."""

    prepared: PreparedRollup
    rules: ReviewRules
    committee: Cell | None


class SendTalk(QObject):
    """``prepared(ToSend)``, ``nothing_there()``, ``made(Path, committee)``."""

    prepared = Signal(object)
    nothing_there = Signal()
    made = Signal(object, str)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._rules: SeasonRules | None = None
        self._shown: PreparedRollup | None = None
        self._committee = ""
        self._target: Path | None = None
        self._done: SealedHandIn | None = None
        self._last: tuple[HandIn, Path] | None = None

    @Slot()
    def load(self) -> None:
        """Read the data files and then the book."""
        reading = self._context.drawing.submit(read_rules, self._context.adapters.catalog, self._context.year())
        self._watch(reading, self._on_rules)

    @Slot(str)
    def choose_committee(self, key: str) -> None:
        """Send to another committee whose card was accepted; "" leaves the choice as it is."""
        self._committee = key or self._committee
        self._prepare()

    @Slot(object)
    def decide(self, parts: frozenset[RollupPart]) -> None:
        """Keep which parts go, and show what that means."""
        self._run(partial(choose_parts, parts=parts), self._on_decided)

    @Slot()
    def show_very_text(self) -> None:
        """Show the very text that would be sealed."""
        if self._shown is None:
            return
        body = self._shown.body
        explained = texts.very_text_explained(len(body.encode("utf-8")))
        choices = (DialogChoice("close", texts.close(), ButtonKind.PRIMARY),)
        dialog = MessageDialog(
            self._context.theme, self._page, texts.very_text_title(), explained, choices, "close", details=body
        )
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def seal(self) -> None:
        """Ask where the file goes, seal what is shown and write it; where that fails, nothing was sent."""
        committee = self._current()
        path = self._ask_place(self._context.adapters.exchange.new_file_name())
        if path is None or self._shown is None or committee is None:
            return
        self._target = path
        act = partial(
            seal_rollup,
            prepared=self._shown,
            committee_key=committee.card.sign_key,
            exchange=self._context.adapters.exchange,
            now=self._context.clock(),
            file_name=path.name,
        )
        self._run(act, self._on_sealed)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the file that was made."""
        if self._last is not None and not open_path(self._last[1].parent):
            self._context.shell.show_notice(file_texts.folder_not_opened(str(self._last[1].parent)))

    @Slot()
    def copy_to_stick(self) -> None:
        """Write the file that was made to a stick as well."""
        stick = ask_stick(self._context.theme, self._context.shell, self._page)
        if stick is not None and self._last is not None:
            self._seal_again(self._last[0].id, stick.folder / self._last[0].file_name)

    @Slot(str)
    def make_again(self, key: str) -> None:
        """Ask where the file of an earlier roll-up goes and write it once more."""
        sent = self._sent(key)
        path = self._ask_place(sent.file_name) if sent else None
        if sent is not None and path is not None:
            self._seal_again(sent.id, path)

    @Slot(str)
    def set_aside(self, key: str) -> None:
        """Mark that a roll-up is not sent, with undo."""
        sent = self._sent(key)
        if sent is not None:
            self._run(partial(set_aside, submission_id=sent.id), self._on_set_aside)

    @Slot()
    def read_receipt(self) -> None:
        """Ask for a receipt and mark the roll-up that it answers."""
        path = choose_open_path(self._page, sent_texts.read_receipt(), sent_texts.receipt_kind(), [RECEIPT_ENDING])
        if path is not None:
            self.take_receipt(path)

    def take_receipt(self, path: Path) -> None:
        """Read a receipt and mark the roll-up that it answers, with undo."""
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_receipt_content)

    def _prepare(self) -> None:
        data = self._rules
        if data is None or data.year != self._context.year():
            self.load()
            return
        exchange = self._context.adapters.exchange
        act = partial(prepare_rollup, year=data.year, rules=data.rules, forms=data.forms, exchange=exchange)
        self._context.jobs.watch(self._context.desk.run(act), self._on_prepared, self._on_not_prepared)

    def _current(self) -> Cell | None:
        committees = self._shown.committees if self._shown else ()
        chosen = next((each for each in committees if each.card.sign_key == self._committee), None)
        return chosen or (committees[0] if committees else None)

    def _sent(self, key: str) -> HandIn | None:
        return next((each for each in self._shown.sent if each.id == key), None) if self._shown else None

    def _ask_place(self, name: str) -> Path | None:
        theme = self._context.theme
        return choose_save_path(
            theme, self._page, sent_texts.save_dialog(), name, sent_texts.file_kind(), ROLLUP_ENDING
        )

    def _seal_again(self, key: SubmissionId, target: Path) -> None:
        self._target = target
        act = partial(seal_rollup_again, submission_id=key, exchange=self._context.adapters.exchange)
        self._run(act, self._on_sealed_again)

    @Slot(object)
    def _on_rules(self, data: SeasonRules) -> None:
        if data.year == self._context.year():
            self._rules = data
            self._prepare()

    @Slot(object)
    def _on_prepared(self, prepared: PreparedRollup) -> None:
        if self._rules is None or prepared.rollup.year != self._context.year():
            return
        self._shown = prepared
        self.prepared.emit(ToSend(prepared, self._rules.rules, self._current()))

    @Slot(object)
    def _on_not_prepared(self, error: BaseException) -> None:
        if isinstance(error, NothingToRollUp):
            self._shown = None
            self.nothing_there.emit()
        else:
            self._on_failed(error)

    @Slot(object)
    def _on_decided(self, before: frozenset[RollupPart]) -> None:
        undo = partial(self._run, partial(choose_parts, parts=before), self._on_settled)
        self._context.shell.offer_undo(texts.parts_changed(), undo)
        self._prepare()

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
        sent, self._done = self._done.hand_in, None
        self._last = (sent, path)
        self.made.emit(path, sent.cell_name)
        undo = partial(self._run, partial(set_aside, submission_id=sent.id), self._on_settled)
        self._context.shell.offer_undo(sent_texts.sealed(sent.sequence), undo)
        self._prepare()

    @Slot(object)
    def _on_not_written(self, error: SotayError) -> None:
        self._context.shell.show_problem(error)
        if self._done is not None:
            key, self._done = self._done.hand_in.id, None
            self._run(partial(forget_unwritten, submission_id=key), self._on_settled)

    @Slot(object)
    def _on_sealed_again(self, done: SealedHandIn) -> None:
        if self._target is not None:
            self._watch(self._context.drawing.submit(save_paper, self._target, done.sealed.content), self._on_copied)

    @Slot(object)
    def _on_copied(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_receipt_content(self, content: bytes) -> None:
        exchange, now = self._context.adapters.exchange, self._context.clock()
        self._run(partial(read_receipt, content=content, exchange=exchange, now=now), self._on_receipt)

    @Slot(object)
    def _on_receipt(self, read: tuple[HandIn, HandIn]) -> None:
        before, after = read
        self._context.shell.offer_undo(sent_texts.receipt_read(after), partial(self._put_back, before))
        self._prepare()

    @Slot(object)
    def _on_set_aside(self, before: HandIn) -> None:
        self._context.shell.offer_undo(sent_texts.was_set_aside(before.sequence), partial(self._put_back, before))
        self._prepare()

    def _put_back(self, sent: HandIn) -> None:
        self._run(partial(put_back, hand_in=sent), self._on_settled)

    @Slot(object)
    def _on_settled(self, _: object) -> None:
        self._prepare()

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
