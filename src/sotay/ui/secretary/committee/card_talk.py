"""The talk about the committee's card: choose a file, accept it, say that it was compared."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.key_card import ENDINGS, CardKind
from sotay.services.cell_cards import CardChange, OfferedCard, accept_card, look_at_card, mark_compared, undo_card
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.texts import committee_sending as texts
from sotay.ui.common.dialogs import DialogChoice, choose
from sotay.ui.common.file_dialogs import choose_open_path
from sotay.ui.common.painting import ButtonKind
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")
KEEP, TAKE = "keep", "take"


class CommitteeCardTalk(QObject):
    """``changed(sign key)`` when the accepted cards did, "" where another one is not to be chosen."""

    changed = Signal(str)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._name = ""

    @Slot()
    def choose(self) -> None:
        """Ask for the file of a card and accept it; one with other keys than before asks first."""
        path = choose_open_path(self._page, texts.choose_card(), texts.card_file_kind(), [ENDINGS[CardKind.CELL]])
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read the file of a card and accept it."""
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_content)

    @Slot(str, bool)
    def compare(self, key: str, is_compared: bool) -> None:
        """Keep whether the fingerprint was compared, and offer to take that back."""
        self._run(partial(mark_compared, key=key, is_compared=is_compared), self._on_settled)
        undo = partial(mark_compared, key=key, is_compared=not is_compared)
        self._context.shell.offer_undo(texts.marked_compared(is_compared=is_compared), partial(self._undo, undo))

    @Slot(object)
    def _on_content(self, content: bytes) -> None:
        self._run(partial(look_at_card, content=content, exchange=self._context.adapters.exchange), self._on_looked)

    @Slot(object)
    def _on_looked(self, offered: OfferedCard) -> None:
        self._name = offered.card.name
        if offered.is_known:
            self._context.shell.show_notice(texts.card_known(self._name))
            self.changed.emit(offered.card.sign_key)
        elif offered.changed_from is None or self._wants_new(offered, offered.changed_from.fingerprint):
            replaces = offered.changed_from is not None
            act = partial(accept_card, offered=offered, now=self._context.clock(), replaces_changed=replaces)
            self._run(act, self._on_accepted)
        else:
            self._context.shell.show_notice(texts.old_card_kept(self._name))

    def _wants_new(self, offered: OfferedCard, known: str) -> bool:
        card = offered.card
        question = texts.card_changed(card.name, known, card.fingerprint)
        choices = (
            DialogChoice(KEEP, texts.keep_old_card(), ButtonKind.PRIMARY),
            DialogChoice(TAKE, texts.take_new_card()),
        )
        theme = self._context.theme
        return choose(theme, self._page, texts.card_changed_title(), question, choices, KEEP) == TAKE

    @Slot(object)
    def _on_accepted(self, change: CardChange) -> None:
        self.changed.emit(change.key)
        undo = partial(undo_card, change=change)
        self._context.shell.offer_undo(texts.card_accepted(self._name), partial(self._undo, undo))

    def _undo(self, act: Callable[[CellUnitOfWork], None]) -> None:
        self._run(act, self._on_settled)

    @Slot(object)
    def _on_settled(self, _: object) -> None:
        self.changed.emit("")

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
