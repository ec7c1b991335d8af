"""Adding, typing and removing what the level above asks a person to review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.roster import PersonId
from sotay.domain.season import SeasonMember
from sotay.domain.suggestion import Suggestion, SuggestionId
from sotay.services.cell.suggesting import (
    add_suggestion,
    put_suggestion_back,
    remove_suggestion,
    save_suggestion,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_rating_person as texts
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.typed_words import TypedWords

T = TypeVar("T")

Change = Callable[[str, Callable[[SeasonMember], SeasonMember]], None]


class SuggestionTalk(QObject):
    """``added(Suggestion)`` once it is stored, ``removed(Suggestion)``, ``put_back(Suggestion)``."""

    added = Signal(object)
    removed = Signal(object)
    put_back = Signal(object)

    def __init__(self, context: CellContext, typed: TypedWords, change: Change, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._typed = typed
        self._change = change

    def add(self, member: SeasonMember) -> None:
        """Add an empty suggestion to be typed in."""
        act = partial(
            add_suggestion, year=self._context.year(), person_id=PersonId(member.person), now=self._context.clock()
        )
        self._watch(act, self._on_added)

    def keep(self, suggestion: Suggestion) -> None:
        """Keep a suggestion while it is typed."""
        self._change(suggestion.person_id, partial(_with, suggestion=suggestion))
        self._typed.save(_key(suggestion), suggestion.text, partial(save_suggestion, suggestion=suggestion))

    def remove(self, member: SeasonMember, suggestion_id: str) -> None:
        """Remove a suggestion and offer to put it back."""
        suggestion = next(each for each in member.suggestions if each.id == suggestion_id)
        self._typed.forget(_key(suggestion))
        self._watch(partial(_remove, suggestion_id=suggestion.id, name=member.full_name), self._on_removed)

    def _put_back(self, suggestion: Suggestion) -> None:
        self._watch(partial(_put_back, suggestion=suggestion), self._on_put_back)

    def _watch(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(self._context.desk.run(act), done, self._on_failed)

    @Slot(object)
    def _on_added(self, suggestion: Suggestion) -> None:
        self._change(suggestion.person_id, partial(_with, suggestion=suggestion))
        self.added.emit(suggestion)

    @Slot(object)
    def _on_removed(self, removed: tuple[Suggestion, str]) -> None:
        suggestion, name = removed
        self._change(suggestion.person_id, partial(_without, suggestion=suggestion))
        self._context.shell.offer_undo(texts.suggestion_removed(name), partial(self._put_back, suggestion))
        self.removed.emit(suggestion)

    @Slot(object)
    def _on_put_back(self, suggestion: Suggestion) -> None:
        self._change(suggestion.person_id, partial(_with, suggestion=suggestion))
        self._context.shell.show_notice(texts.suggestion_put_back())
        self.put_back.emit(suggestion)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _key(suggestion: Suggestion) -> tuple[str, SuggestionId]:
    return "suggestion", suggestion.id


def _with(member: SeasonMember, suggestion: Suggestion) -> SeasonMember:
    kept = [each for each in member.suggestions if each.id != suggestion.id]
    ordered = sorted((*kept, suggestion), key=lambda each: (each.written_at, each.id))
    return replace(member, suggestions=tuple(ordered))


def _without(member: SeasonMember, suggestion: Suggestion) -> SeasonMember:
    return replace(member, suggestions=tuple(each for each in member.suggestions if each.id != suggestion.id))


def _remove(uow: CellUnitOfWork, *, suggestion_id: SuggestionId, name: str) -> tuple[Suggestion, str]:
    return remove_suggestion(uow, suggestion_id=suggestion_id), name


def _put_back(uow: CellUnitOfWork, *, suggestion: Suggestion) -> Suggestion:
    put_suggestion_back(uow, suggestion=suggestion)
    return suggestion
