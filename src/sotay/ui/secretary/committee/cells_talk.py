"""The talk of the view of cells: the list, their cards, answers to what they sent."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.review_rules import ReviewRules
from sotay.domain.unit import Unit, UnitId, UnitStanding
from sotay.services.cell.book import set_due
from sotay.services.cell.unit_book import UnitAtHand, UnitBook, load_unit, load_unit_book
from sotay.services.cell.units import (
    RemovedUnit,
    UnitChange,
    UnitKeyChange,
    bring_back_unit,
    remove_unit,
    save_unit,
    undo_unit,
    undo_unit_key,
    verify_unit_card,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import collecting_people as people_texts
from sotay.texts import committee_cells as texts
from sotay.ui.secretary.collecting.due_dialog import DueDialog
from sotay.ui.secretary.committee.cells_view import CellsView
from sotay.ui.secretary.committee.rules import SeasonRules, read_rules
from sotay.ui.secretary.committee.unit_dialog import UnitDialog
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")
LIST_ENDINGS = (".xlsx", ".csv")
ONE, LIST, CARD, NOTHING = "one", "list", "card", "nothing"


@dataclass(frozen=True, slots=True)
class DueChange:
    """Until when roll-ups were waited for and are now."""

    year: int
    before: date | None
    after: date | None


class CellsTalk(QObject):
    """``listed(UnitBook)`` after each reading, ``shown(UnitAtHand)`` of the cell chosen."""

    listed = Signal(object)
    shown = Signal(object)

    def __init__(self, context: CellContext, view: CellsView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._book: UnitBook | None = None
        self._rules: ReviewRules | None = None
        self._chosen: UnitId | None = None
        self.at_hand: UnitAtHand | None = None

    @Slot()
    def load(self) -> None:
        """Read the rules of the season, every cell and the one chosen."""
        reading = self._context.drawing.submit(read_rules, self._context.adapters.catalog, self._context.year())
        self._watch(reading, self._on_rules)

    @Slot()
    def reload(self) -> None:
        """Read the book again."""
        self._run(partial(load_unit_book, year=self._context.year()), self._on_book)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Read another cell."""
        self._chosen = UnitId(key)
        standing = self._standing()
        if standing is not None:
            exchange = self._context.adapters.exchange
            self._run(partial(load_unit, standing=standing, exchange=exchange), self._on_unit)

    @Slot(str)
    def show_changed(self, key: str) -> None:
        """Read the list again, and show a cell of it where one is named."""
        if key:
            self._chosen = UnitId(key)
            self._view.panes.show_right()
        self.reload()

    @Slot()
    def verify(self) -> None:
        """Trust the card of the cell that waits, since its fingerprint was read out."""
        at_hand = self.at_hand
        if at_hand is not None and at_hand.waiting is not None:
            act = partial(
                verify_unit_card,
                content=at_hand.waiting.text.encode("utf-8"),
                called=at_hand.standing.unit.name,
                fingerprint=at_hand.waiting.fingerprint,
                exchange=self._context.adapters.exchange,
                now=self._context.clock(),
            )
            self._run(act, self._on_verified)

    @Slot()
    def edit(self) -> None:
        """Ask how the cell is called, and who its secretary is."""
        unit = self._unit()
        if unit is None:
            return
        dialog = UnitDialog(self._context.theme, self._view, unit.name, unit.secretary)
        if dialog.exec():
            changed = replace(unit, name=dialog.name, secretary=dialog.secretary)
            self._run(partial(save_unit, unit=changed), self._on_changed)
        dialog.deleteLater()

    @Slot()
    def remove(self) -> None:
        """Delete the cell, which sent nothing yet."""
        unit = self._unit()
        if unit is not None:
            self._run(partial(remove_unit, unit_id=unit.id), self._on_removed)

    @Slot()
    def let_leave(self) -> None:
        """Say that the cell is no longer of the committee."""
        unit = self._unit()
        if unit is not None:
            self._run(partial(save_unit, unit=replace(unit, has_left=True)), self._on_left)

    @Slot()
    def change_due(self) -> None:
        """Ask until when roll-ups are waited for."""
        book = self._book
        if book is None:
            return
        dialog = DueDialog(self._context.theme, self._view, year=book.year, day=book.due, today=self._context.today)
        if dialog.exec():
            change = DueChange(book.year, book.due, dialog.day())
            self._run(partial(_put_due, change=change), self._on_due)
        dialog.deleteLater()

    def _standing(self) -> UnitStanding | None:
        units = self._book.units if self._book else ()
        return next((each for each in units if each.unit.id == self._chosen), None)

    def _unit(self) -> Unit | None:
        return self.at_hand.standing.unit if self.at_hand else None

    @Slot(object)
    def _on_rules(self, data: SeasonRules) -> None:
        self._rules = data.rules
        self.reload()

    @Slot(object)
    def _on_book(self, book: UnitBook) -> None:
        if book.year != self._context.year():
            return
        self._book = book
        self._view.show_book(book)
        self.listed.emit(book)
        if self._standing() is None:
            self._chosen, self.at_hand = None, None
            self._view.unit.show_unit(None, self._rules, book.year)
        else:
            self.choose(self._chosen or "")

    @Slot(object)
    def _on_unit(self, at_hand: UnitAtHand) -> None:
        if at_hand.standing.unit.id == self._chosen:
            self.at_hand = at_hand
            self._view.unit.show_unit(at_hand, self._rules, self._context.year())
            self._view.rows.select(at_hand.standing.unit.id)
            self.shown.emit(at_hand)

    @Slot(object)
    def _on_verified(self, change: UnitKeyChange) -> None:
        say = texts.card_replaced if change.replaced else texts.card_verified
        self._tell(say(change.unit.name), partial(undo_unit_key, change=change))

    @Slot(object)
    def _on_changed(self, change: UnitChange) -> None:
        self._tell(texts.cell_changed(change.after.name), partial(undo_unit, change=change))

    @Slot(object)
    def _on_left(self, change: UnitChange) -> None:
        self._tell(texts.cell_left(change.after.name), partial(undo_unit, change=change))

    @Slot(object)
    def _on_removed(self, removed: RemovedUnit) -> None:
        self._tell(texts.cell_removed(removed.unit.name), partial(bring_back_unit, removed=removed))

    @Slot(object)
    def _on_due(self, change: DueChange) -> None:
        back = DueChange(change.year, change.after, change.before)
        self._tell(people_texts.due_changed(change.after), partial(_put_due, change=back))

    def _tell(self, sentence: str, undo: Callable[[CellUnitOfWork], object]) -> None:
        self._context.shell.offer_undo(sentence, partial(self._run, undo, self._on_undone))
        self._context.shell.refresh()
        self.reload()

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.refresh()
        self.reload()

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _put_due(uow: CellUnitOfWork, *, change: DueChange) -> DueChange:
    set_due(uow, year=change.year, due=change.after)
    return change
