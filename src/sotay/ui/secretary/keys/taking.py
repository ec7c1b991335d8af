"""The talk of taking cards in: from files, from what was pasted, from a file that was opened with the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import FileNotReadable, SotayError
from sotay.domain.key_card import ENDINGS, CardKind
from sotay.domain.roster import PersonId, labels_of
from sotay.services.cell.member_keys import (
    KeyChange,
    OfferedMemberCard,
    TakenCards,
    look_at_member_card,
    take_card,
    take_cards,
    undo_keys,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.texts import card_taking as texts
from sotay.texts import cell_keys as key_texts
from sotay.texts.errors import sentence_for
from sotay.ui.common.dialogs import DialogChoice, MessageDialog, ask, choose
from sotay.ui.common.file_dialogs import choose_open_paths
from sotay.ui.common.painting import ButtonKind
from sotay.ui.paste_card import ask_for_card_text
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")

NOBODY = "nobody"
Read = tuple[tuple[str, bytes], ...]


class CardTaking(QObject):
    """``changed(person id)`` when somebody's cards are others, "" where that is nobody's or several people's."""

    changed = Signal(str)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._unread: tuple[tuple[str, SotayError], ...] = ()

    @Slot()
    def choose_files(self) -> None:
        """Ask for card files and take them."""
        paths = choose_open_paths(self._page, texts.choose_files(), texts.file_kind(), [ENDINGS[CardKind.MEMBER]])
        if paths:
            self.take(paths)

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Take the cards of files; one alone may ask whose it is, of several those that are plain are taken."""
        self._watch(self._context.drawing.submit(_read, tuple(paths)), self._on_read)

    @Slot()
    def paste(self) -> None:
        """Ask for the text of a card and take it."""
        content = ask_for_card_text(self._context.theme, self._page)
        if content is not None:
            self._look(content, self._on_looked)

    def offer(self, path: Path) -> None:
        """Show what a file holds that was opened with the program, and take it only when asked to."""
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_opened)

    @Slot(object)
    def _on_read(self, read: tuple[Read, tuple[tuple[str, SotayError], ...]]) -> None:
        files, self._unread = read
        if len(files) == 1 and not self._unread:
            self._look(files[0][1], self._on_looked)
            return
        exchange, now = self._context.adapters.exchange, self._context.clock()
        self._run(partial(take_cards, files=files, exchange=exchange, now=now), self._on_taken)

    def _look(self, content: bytes, done: Callable[[OfferedMemberCard], object]) -> None:
        self._run(partial(look_at_member_card, content=content, exchange=self._context.adapters.exchange), done)

    @Slot(object)
    def _on_opened(self, content: bytes) -> None:
        self._look(content, self._on_offered)

    @Slot(object)
    def _on_offered(self, offered: OfferedMemberCard) -> None:
        question = texts.offer(offered.card.name, offered.card.fingerprint)
        theme = self._context.theme
        if ask(theme, self._page, texts.offer_title(), question, texts.offer_yes(), texts.offer_no()):
            self._on_looked(offered)

    @Slot(object)
    def _on_looked(self, offered: OfferedMemberCard) -> None:
        person = offered.people[0].id if len(offered.people) == 1 else self._ask_whose(offered)
        if person is not None:
            act = partial(take_card, card=offered.card, person_id=person, now=self._context.clock())
            self._run(act, self._on_noted)

    def _ask_whose(self, offered: OfferedMemberCard) -> PersonId | None:
        labels = labels_of(offered.people)
        choices = [
            *(DialogChoice(each.id, labels[each.id]) for each in offered.people),
            DialogChoice(NOBODY, texts.whose_nobody(), ButtonKind.PRIMARY),
        ]
        question = texts.whose(offered.card.name)
        found = choose(self._context.theme, self._page, texts.whose_title(), question, choices, NOBODY)
        return None if found == NOBODY else PersonId(found)

    @Slot(object)
    def _on_noted(self, change: KeyChange) -> None:
        name = change.person.full_name
        if any(each.sign_key == change.card.sign_key and each.trust is change.trust for each in change.before):
            self._context.shell.show_notice(texts.known_already(name))
        else:
            self._context.shell.offer_undo(texts.noted(name), partial(self._undo, (change,), name))
        self._tell(change.person.id)

    @Slot(object)
    def _on_taken(self, done: TakenCards) -> None:
        refused = (*self._unread, *done.refused)
        changes = tuple(change for _, change in done.taken)
        if changes:
            sentence = texts.noted_many(len(changes), len(refused))
            self._context.shell.offer_undo(sentence, partial(self._undo, changes, key_texts.several()))
        else:
            self._context.shell.show_notice(texts.none_noted(len(refused)))
        self._tell("")
        if refused:
            self._show_refused(refused)

    def _show_refused(self, refused: Sequence[tuple[str, SotayError]]) -> None:
        lines = "\n\n".join(texts.refused_line(name, sentence_for(error)) for name, error in refused)
        choices = (DialogChoice("close", texts.close(), ButtonKind.PRIMARY),)
        dialog = MessageDialog(
            self._context.theme, self._page, texts.refused_title(), "", choices, "close", details=lines
        )
        dialog.exec()
        dialog.deleteLater()

    def _undo(self, changes: tuple[KeyChange, ...], name: str) -> None:
        self._name = name
        self._run(partial(undo_keys, changes=changes), self._on_undone)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.show_notice(key_texts.put_back(self._name))
        self._tell("")

    def _tell(self, person: str) -> None:
        self._context.shell.refresh()
        self.changed.emit(person)

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read(paths: tuple[Path, ...]) -> tuple[Read, tuple[tuple[str, SotayError], ...]]:
    """Return the contents of files, and those that cannot be read."""
    files: list[tuple[str, bytes]] = []
    unread: list[tuple[str, SotayError]] = []
    for path in paths:
        try:
            files.append((path.name, read_exchange_file(path)))
        except FileNotReadable as error:
            unread.append((path.name, error))
    return tuple(files), tuple(unread)
