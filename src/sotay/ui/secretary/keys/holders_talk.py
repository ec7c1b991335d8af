"""The talk about who can open the book: add, take away, hand over, the minutes of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.custodian import Custodian, CustodianId, HandedOver, RemovedCustodian
from sotay.domain.handover import Handover
from sotay.services.cell.book import renew_keys, undo_renewal
from sotay.services.cell.custodians import (
    forget_custodian,
    load_custodians,
    note_custodian,
    note_hand_over,
    put_custodian_back,
)
from sotay.services.cell.handover import load_handover
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id
from sotay.services.ports import Adapters
from sotay.texts import cell_holders as texts
from sotay.texts import handover_paper as paper_texts
from sotay.ui.password_dialogs import PasswordDialog
from sotay.ui.password_talk import PasswordTalk
from sotay.ui.printing import DocumentActions, Paper
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.keys.holder_dialogs import AddHolderDialog, HandOverDialog, RemoveHolderDialog

T = TypeVar("T")


class HoldersTalk(QObject):
    """``read(tuple of Custodian)`` after ``load``; ``keys_changed()`` when the cell has another card."""

    read = Signal(object)
    keys_changed = Signal()

    def __init__(
        self, context: CellContext, documents: DocumentActions, owner: Callable[[], str], page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._documents = documents
        self._page = page
        self._codes = PasswordTalk(context, page, owner)
        self._codes.put_away.connect(self._on_put_away)
        self._names: dict[CustodianId, Custodian] = {}
        self._gone: Custodian | None = None
        self._added = ("", "")
        self._renews = False
        self.dialog: PasswordDialog | None = None

    @property
    def opened_by(self) -> CustodianId | None:
        """Whose password opened the book, None for the owner."""
        return self._context.desk.holders.opened_by

    @Slot()
    def load(self) -> None:
        """Read who can open the book."""
        ids = self._context.desk.holders.custodians
        self._run(partial(load_custodians, ids=ids), self._on_read)

    @Slot()
    def add(self) -> None:
        """Ask for a new holder's name and password."""
        if self._may_change():
            dialog = AddHolderDialog(self._context.theme, self._page)
            dialog.add_asked.connect(self._on_add_asked)
            self._open(dialog)

    @Slot(str)
    def remove(self, custodian: str) -> None:
        """Ask for one's own password and take a holder's away."""
        self._gone = self._names.get(CustodianId(custodian), Custodian(CustodianId(custodian)))
        if self._may_change():
            dialog = RemoveHolderDialog(self._context.theme, self._page, self._called(self._gone))
            dialog.asked.connect(self._on_remove_asked)
            self._open(dialog)

    @Slot()
    def hand_over(self) -> None:
        """Ask for both passwords and hand the book over."""
        if self._may_change():
            dialog = HandOverDialog(self._context.theme, self._page)
            dialog.hand_over_asked.connect(self._on_hand_over_asked)
            self._open(dialog)

    @Slot()
    def show_minutes(self) -> None:
        """Show the minutes of handing over before they are printed."""
        stores, desk = self._context.adapters.cell_stores, self._context.desk
        self._watch(self._context.drawing.submit(lambda: len(stores.backups(desk.folder))), self._on_backups)

    # --- adding -------------------------------------------------------------------------------------------------------

    @Slot(str, str, str)
    def _on_add_asked(self, name: str, own: str, new: str) -> None:
        custodian = CustodianId(new_id())
        self._added = (custodian, name)
        future = self._context.desk.holders.add(custodian, password=own, new=new)
        self._context.jobs.watch(future, self._on_added, self._on_dialog_failed)

    @Slot(object)
    def _on_added(self, _: object) -> None:
        self._close()
        custodian, name = self._added
        now = self._context.clock()
        act = partial(note_custodian, custodian=CustodianId(custodian), name=name, now=now)
        self._run(act, self._on_noted)

    @Slot(object)
    def _on_noted(self, custodian: Custodian) -> None:
        # Taking the password away again asks for one's own, so it is no undo of one press.
        self._context.shell.show_notice(texts.added(custodian.name))
        self.load()

    # --- taking away --------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_remove_asked(self, own: str) -> None:
        if self._gone is not None:
            future = self._context.desk.holders.remove(self._gone.id, password=own)
            self._context.jobs.watch(future, self._on_removed, self._on_dialog_failed)

    @Slot(object)
    def _on_removed(self, removed: RemovedCustodian) -> None:
        self._close()
        if self._gone is None:
            return
        gone = self._gone
        self._run(partial(forget_custodian, custodian=gone.id, now=self._context.clock()), self._on_changed)
        undo = partial(self._bring_back, removed, gone)
        self._context.shell.offer_undo(texts.removed(self._called(gone)), undo)

    def _bring_back(self, removed: RemovedCustodian, gone: Custodian) -> None:
        self._gone = gone
        self._watch(self._context.desk.holders.put_back(removed), self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, _: object) -> None:
        if self._gone is not None:
            act = partial(put_custodian_back, custodian=self._gone, now=self._context.clock())
            self._run(act, self._on_changed)
            self._context.shell.show_notice(texts.brought_back(self._called(self._gone)))

    # --- handing over -------------------------------------------------------------------------------------------------

    @Slot(str, str, bool)
    def _on_hand_over_asked(self, own: str, new: str, renews: bool) -> None:
        self._renews = renews
        future = self._context.desk.holders.hand_over(password=own, new=new)
        self._context.jobs.watch(future, self._on_handed_over, self._on_dialog_failed)

    @Slot(object)
    def _on_handed_over(self, done: HandedOver) -> None:
        self._close()
        self._context.shell.withdraw_undo()
        self._codes.show_code(done.recovery_code)
        if done.unchanged:
            self._context.shell.show_notice(texts.unchanged_backups(done.unchanged))
        act = partial(note_hand_over, custodians=tuple(self._names), now=self._context.clock())
        self._run(act, self._on_changed)

    @Slot()
    def _on_put_away(self) -> None:
        if self._renews:
            self._renews = False
            now = self._context.clock()
            self._run(partial(renew_keys, exchange=self._context.adapters.exchange, now=now), self._on_renewed)
        self._context.shell.show_notice(texts.handed_over())

    @Slot(object)
    def _on_renewed(self, seed: str) -> None:
        self._context.shell.offer_undo(texts.keys_renewed(), partial(self._put_keys_back, seed))
        self.keys_changed.emit()

    def _put_keys_back(self, seed: str) -> None:
        self._run(partial(undo_renewal, seed=seed, now=self._context.clock()), self._on_keys_back)

    @Slot(object)
    def _on_keys_back(self, _: object) -> None:
        self._context.shell.show_notice(texts.keys_put_back())
        self.keys_changed.emit()

    # --- the minutes --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_backups(self, backups: int) -> None:
        act = partial(
            load_handover,
            custodians=len(self._context.desk.holders.custodians),
            backups=backups,
            exchange=self._context.adapters.exchange,
            day=None,
        )
        self._run(act, self._on_handover)

    @Slot(object)
    def _on_handover(self, handover: Handover) -> None:
        adapters = self._context.adapters
        paper = Paper(
            paper_texts.paper_title(),
            paper_texts.file_name(),
            partial(_draw, adapters, handover),
            paper_texts.preview_note(),
            partial(_write_word, adapters, handover),
        )
        self._documents.preview(paper)

    # --- the rest -----------------------------------------------------------------------------------------------------

    def _may_change(self) -> bool:
        if self._context.desk.is_read_only:
            self._context.shell.show_notice(texts.read_only())
        return not self._context.desk.is_read_only

    def _called(self, custodian: Custodian) -> str:
        return texts.custodian(custodian.name, None)

    def _open(self, dialog: PasswordDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _on_dialog_failed(self, error: BaseException) -> None:
        if self.dialog is not None:
            self.dialog.show_failed(error)

    @Slot(object)
    def _on_read(self, holders: tuple[Custodian, ...]) -> None:
        self._names = {each.id: each for each in holders}
        self.read.emit(holders)

    @Slot(object)
    def _on_changed(self, _: object) -> None:
        self._context.shell.refresh()
        self.load()

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _draw(adapters: Adapters, handover: Handover) -> bytes:
    return adapters.documents.handover(handover, adapters.catalog.layout())


def _write_word(adapters: Adapters, handover: Handover) -> bytes:
    return adapters.load_word().handover(handover, adapters.catalog.layout())
