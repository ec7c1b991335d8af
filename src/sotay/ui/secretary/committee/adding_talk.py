"""The talk about new cells: one by name, many from a list, one with its card."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.key_card import ENDINGS, CardKind
from sotay.domain.unit import Unit, UnitId
from sotay.services.cell.units import UnitKeyChange, add_units, note_unit_card, remove_units, undo_unit_key
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.exchange_port import Exchange
from sotay.services.ports import Adapters
from sotay.texts import committee_cell_dialog as dialog_texts
from sotay.texts import committee_cells as texts
from sotay.ui.common.dialogs import DialogChoice, choose
from sotay.ui.common.file_dialogs import choose_open_path
from sotay.ui.common.painting import ButtonKind
from sotay.ui.secretary.committee.unit_dialog import UnitDialog
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")
LIST_ENDINGS = (".xlsx", ".csv")
ONE, LIST, CARD, NOTHING = "one", "list", "card", "nothing"


class AddingTalk(QObject):
    """``changed(unit id)`` when the list is another; "" where no cell of it is to be shown."""

    changed = Signal(str)

    def __init__(self, context: CellContext, view: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    @Slot()
    def add(self) -> None:
        """Ask in which way cells are added, and do it."""
        choices = (
            DialogChoice(ONE, texts.add_one()),
            DialogChoice(LIST, texts.add_from_list()),
            DialogChoice(CARD, texts.take_card()),
            DialogChoice(NOTHING, texts.not_now(), ButtonKind.PRIMARY),
        )
        theme = self._context.theme
        ways = {ONE: self.add_one, LIST: self.add_from_list, CARD: self.take_card}
        way = ways.get(choose(theme, self._view, dialog_texts.add_title(), texts.how_to_add(), choices, NOTHING))
        if way is not None:
            way()

    def add_one(self) -> None:
        """Ask for a cell and put it on the list."""
        dialog = UnitDialog(self._context.theme, self._view)
        if dialog.exec():
            wanted = [Unit(UnitId(""), dialog.name, dialog.secretary)]
            self._run(partial(add_units, units=wanted), self._on_one_added)
        dialog.deleteLater()

    def add_from_list(self) -> None:
        """Ask for a file and put its cells on the list."""
        path = choose_open_path(self._view, texts.add_from_list(), texts.list_kind(), LIST_ENDINGS)
        if path is not None:
            reading = self._context.drawing.submit(_read_units, self._context.adapters, path)
            self._watch(reading, self._on_list_read)

    def take_card(self) -> None:
        """Ask for the card of a cell and note it by the name that is on it."""
        endings = [ENDINGS[CardKind.CELL]]
        path = choose_open_path(self._view, texts.take_card(), texts.card_kind(), endings)
        if path is not None:
            self.note_card(path)

    def note_card(self, path: Path) -> None:
        """Note the card of a file by the name that is on it."""
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_card_read)

    @Slot(object)
    def _on_one_added(self, added: tuple[Unit, ...]) -> None:
        sentence = texts.cell_added(added[0].name) if added else texts.added(0, 1)
        self._tell(sentence, partial(remove_units, units=added), added[0].id if added else "")

    @Slot(object)
    def _on_list_read(self, units: tuple[Unit, ...]) -> None:
        def act(uow: CellUnitOfWork) -> tuple[int, tuple[Unit, ...]]:
            return len(units), add_units(uow, units=units)

        self._run(act, self._on_list_added)

    @Slot(object)
    def _on_list_added(self, done: tuple[int, tuple[Unit, ...]]) -> None:
        listed, added = done
        self._tell(texts.added(len(added), listed), partial(remove_units, units=added), "")

    @Slot(object)
    def _on_card_read(self, content: bytes) -> None:
        exchange, now = self._context.adapters.exchange, self._context.clock()
        self._run(partial(_note_by_its_name, content=content, exchange=exchange, now=now), self._on_noted)

    @Slot(object)
    def _on_noted(self, change: UnitKeyChange) -> None:
        is_known = any(each.sign_key == change.card.sign_key for each in change.before)
        say = texts.card_known if is_known else texts.card_noted
        self._tell(say(change.unit.name), partial(undo_unit_key, change=change), change.unit.id)

    def _tell(self, sentence: str, undo: Callable[[CellUnitOfWork], object], unit: str) -> None:
        self._context.shell.offer_undo(sentence, partial(self._run, undo, self._on_undone))
        self._context.shell.refresh()
        self.changed.emit(unit)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.refresh()
        self.changed.emit("")

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read_units(adapters: Adapters, path: Path) -> tuple[Unit, ...]:
    return adapters.load_rosters().read_units(path)


def _note_by_its_name(uow: CellUnitOfWork, *, content: bytes, exchange: Exchange, now: datetime) -> UnitKeyChange:
    called = exchange.read_card(content).name
    return note_unit_card(uow, content=content, called=called, exchange=exchange, now=now)
