"""The talk of the page of keys: read, compare, drop, give the cell's card out."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.key_card import ENDINGS, CardKind, KeyCard
from sotay.domain.member_cards import CardState
from sotay.domain.qr_code import QrCode
from sotay.domain.roster import PersonId
from sotay.services.cell.key_book import CardsOfPerson, KeyBook, load_cards, load_key_book
from sotay.services.cell.member_keys import KeyChange, compare_card, drop_card, undo_key
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.texts import cell_card as card_texts
from sotay.texts import cell_keys as texts
from sotay.ui.common.file_dialogs import choose_save_path
from sotay.ui.printing import DocumentActions, Paper
from sotay.ui.secretary.context import CellContext
from sotay.ui.sticks import ask_stick

T = TypeVar("T")


class KeysPresenter(QObject):
    """``book_read(KeyBook)``, ``cards_read(CardsOfPerson)`` of the person chosen, ``code_drawn(QrCode)``."""

    book_read = Signal(object)
    cards_read = Signal(object)
    code_drawn = Signal(object)

    def __init__(self, context: CellContext, documents: DocumentActions, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._documents = documents
        self._page = page
        self._person: PersonId | None = None
        self._card: KeyCard | None = None
        self._label = ""
        self.cards: CardsOfPerson | None = None

    @Slot()
    def load(self) -> None:
        """Read how everybody's card stands, and the cards of the person chosen."""
        self._run(partial(load_key_book, exchange=self._context.adapters.exchange), self._on_book)

    @Slot(str)
    def choose(self, person: str) -> None:
        """Read the cards of another person."""
        self._person = PersonId(person)
        act = partial(load_cards, person_id=self._person, exchange=self._context.adapters.exchange)
        self._run(act, self._on_cards)

    @Slot(str)
    def compare(self, fingerprint: str) -> None:
        """Trust the card of the person that waits."""
        cards = self.cards
        if cards is not None and cards.waiting is not None:
            self._label = cards.label
            act = partial(
                compare_card,
                card=cards.waiting.card,
                person_id=cards.person.id,
                fingerprint=fingerprint,
                now=self._context.clock(),
            )
            self._run(act, self._on_compared)

    @Slot()
    def drop(self) -> None:
        """Forget the card that waits, else the one that is there."""
        cards = self.cards
        held = (cards.waiting or cards.compared) if cards else None
        if cards is not None and held is not None:
            self._label = cards.label
            done = self._on_old_kept if cards.state is CardState.CHANGED else self._on_dropped
            self._run(partial(drop_card, card=held.card, person_id=cards.person.id), done)

    @Slot()
    def save_card(self) -> None:
        """Ask where the cell's card goes and write it."""
        if self._card is None:
            return
        ending = ENDINGS[CardKind.CELL]
        path = choose_save_path(
            self._context.theme,
            self._page,
            card_texts.save_card(),
            card_texts.card_file_name(),
            card_texts.card_kind(),
            ending,
        )
        if path is not None:
            self._write(path)

    @Slot()
    def copy_card(self) -> None:
        """Write the cell's card to a stick."""
        stick = ask_stick(self._context.theme, self._context.shell, self._page) if self._card else None
        if stick is not None:
            self._write(stick.folder / card_texts.card_file_name())

    @Slot()
    def show_sheet(self) -> None:
        """Show the sheet of the cell's card before it is printed."""
        paper = self.sheet()
        if paper is not None:
            self._documents.preview(paper)

    def sheet(self) -> Paper | None:
        """Return the sheet of the cell's card, None before it was read."""
        if self._card is None:
            return None
        draw = partial(self._context.adapters.documents.key_card, self._card, self._context.today())
        return Paper(card_texts.sheet_title(), card_texts.sheet_file_name(), draw, card_texts.sheet_note())

    def _write(self, path: Path) -> None:
        if self._card is not None:
            content = self._card.text.encode("utf-8")
            self._watch(self._context.drawing.submit(save_paper, path, content), self._on_written)

    @Slot(object)
    def _on_book(self, book: KeyBook) -> None:
        if self._card != book.cell:
            self._card = book.cell
            content = book.cell.text.encode("utf-8")
            drawing = self._context.drawing.submit(self._context.adapters.documents.qr_code, content)
            self._watch(drawing, self._on_code)
        if self._person is not None and self._person not in book.states:
            self._person, self.cards = None, None
            self.cards_read.emit(None)
        self.book_read.emit(book)
        if self._person is not None:
            self.choose(self._person)

    @Slot(object)
    def _on_cards(self, cards: CardsOfPerson) -> None:
        if cards.person.id == self._person:
            self.cards = cards
            self.cards_read.emit(cards)

    @Slot(object)
    def _on_code(self, code: QrCode) -> None:
        self.code_drawn.emit(code)

    @Slot(object)
    def _on_compared(self, change: KeyChange) -> None:
        said = texts.replaced(self._label) if change.replaced else texts.verified(self._label)
        self._offer_undo(said, change)

    @Slot(object)
    def _on_dropped(self, change: KeyChange) -> None:
        self._offer_undo(texts.dropped(self._label), change)

    @Slot(object)
    def _on_old_kept(self, change: KeyChange) -> None:
        self._offer_undo(texts.old_kept(self._label), change)

    def _offer_undo(self, said: str, change: KeyChange) -> None:
        self._context.shell.offer_undo(said, partial(self._undo, change, self._label))
        self._context.shell.refresh()
        self.load()

    def _undo(self, change: KeyChange, label: str) -> None:
        self._label = label
        self._run(partial(undo_key, change=change), self._on_undone)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.show_notice(texts.put_back(self._label))
        self._context.shell.refresh()
        self.load()

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
