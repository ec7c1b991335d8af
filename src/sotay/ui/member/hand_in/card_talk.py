"""The talk about key cards: choose, look, accept, compare, write one's own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.key_card import ENDINGS, CardKind, KeyCard
from sotay.services.cell_cards import (
    CardChange,
    OfferedCard,
    accept_card,
    look_at_card,
    mark_compared,
    own_card,
    undo_card,
)
from sotay.services.exchange_files import read_exchange_file
from sotay.services.papers import save_paper
from sotay.services.repositories import UnitOfWork
from sotay.texts import key_cards as texts
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.context import Context
from sotay.ui.paste_card import ask_for_card_text
from sotay.ui.printing import Paper, documents_of

T = TypeVar("T")


class CardTalk(QObject):
    """What was chosen of cards, and what came of it.

    ``changed(sign key)`` when the accepted cards did; ``card_changed(OfferedCard)`` for a cell with other keys than
    before; ``settled()`` when nothing is left to ask about it; ``own_card_made(KeyCard)``.
    """

    changed = Signal(str)
    card_changed = Signal(object)
    settled = Signal()
    own_card_made = Signal(object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._offered: OfferedCard | None = None
        self._own_path: Path | None = None
        self._documents = documents_of(context, page)

    @Slot()
    def choose(self) -> None:
        """Ask for the file of a card."""
        path = choose_open_path(self._page, texts.choose_card(), texts.card_file_kind(), [ENDINGS[CardKind.CELL]])
        if path is not None:
            self.look_at(path)

    @Slot()
    def paste(self) -> None:
        """Ask for the text of a card, which is looked at as a file is."""
        content = ask_for_card_text(self._context.theme, self._page)
        if content is not None:
            self._on_content(content)

    def look_at(self, path: Path) -> None:
        """Read the file of a card and see whether it can be accepted without asking."""
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_content)

    @Slot()
    def keep_known(self) -> None:
        """Stay with the card that was accepted before."""
        if self._offered is not None:
            self._context.shell.show_notice(texts.old_card_kept(self._offered.card.name))
        self._offered = None
        self.settled.emit()

    @Slot()
    def take_changed(self) -> None:
        """Let the new keys of a cell replace the known ones; they are compared anew."""
        if self._offered is not None:
            self._accept(self._offered, replaces_changed=True)

    @Slot(str, bool)
    def compare(self, key: str, is_compared: bool) -> None:
        """Keep whether the fingerprint of a cell was compared, and offer to take that back."""
        act = partial(mark_compared, key=key, is_compared=is_compared)
        self._watch(self._context.desk.run(act), self._on_settled)
        undo = partial(mark_compared, key=key, is_compared=not is_compared)
        self._context.shell.offer_undo(texts.marked_compared(is_compared=is_compared), partial(self._undo, undo))

    @Slot()
    def save_own(self) -> None:
        """Ask where the member's own card goes and write it."""
        self._own_path = choose_save_path(
            self._context.theme,
            self._page,
            texts.save_own_card(),
            texts.own_card_file(),
            texts.own_card_kind(),
            ENDINGS[CardKind.MEMBER],
        )
        if self._own_path is not None:
            act = partial(own_card, exchange=self._context.adapters.exchange, now=self._context.clock())
            self._watch(self._context.desk.run(act), self._on_own_card)

    @Slot()
    def show_own_sheet(self) -> None:
        """Show the sheet of the member's own card before it is printed."""
        act = partial(own_card, exchange=self._context.adapters.exchange, now=self._context.clock())
        self._watch(self._context.desk.run(act), self._on_own_sheet)

    @Slot(object)
    def _on_own_sheet(self, card: KeyCard) -> None:
        self.own_card_made.emit(card)
        draw = partial(self._context.adapters.documents.key_card, card, self._context.today())
        paper = Paper(texts.own_sheet_title(), texts.own_sheet_file(), draw, texts.own_sheet_note())
        self._documents.preview(paper)

    def _accept(self, offered: OfferedCard, *, replaces_changed: bool = False) -> None:
        self._offered = offered
        act = partial(accept_card, offered=offered, now=self._context.clock(), replaces_changed=replaces_changed)
        self._watch(self._context.desk.run(act), self._on_accepted)

    @Slot(object)
    def _on_content(self, content: bytes) -> None:
        act = partial(look_at_card, content=content, exchange=self._context.adapters.exchange)
        self._watch(self._context.desk.run(act), self._on_looked)

    @Slot(object)
    def _on_looked(self, offered: OfferedCard) -> None:
        self._offered = offered
        if offered.changed_from is not None:
            self.card_changed.emit(offered)
            return
        self.settled.emit()
        if offered.is_known:
            self._context.shell.show_notice(texts.card_known(offered.card.name))
            self.changed.emit(offered.card.sign_key)
        else:
            self._accept(offered)

    @Slot(object)
    def _on_accepted(self, change: CardChange) -> None:
        name = self._offered.card.name if self._offered else ""
        self._offered = None
        self.settled.emit()
        self.changed.emit(change.key)
        undo = partial(undo_card, change=change)
        self._context.shell.offer_undo(texts.card_accepted(name), partial(self._undo, undo))

    def _undo(self, act: Callable[[UnitOfWork], None]) -> None:
        self._watch(self._context.desk.run(act), self._on_settled)

    @Slot(object)
    def _on_settled(self, _: object) -> None:
        self.changed.emit("")

    @Slot(object)
    def _on_own_card(self, card: KeyCard) -> None:
        if self._own_path is not None:
            content = card.text.encode("utf-8")
            self.own_card_made.emit(card)
            self._watch(self._context.drawing.submit(save_paper, self._own_path, content), self._on_own_written)

    @Slot(object)
    def _on_own_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
