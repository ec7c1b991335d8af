"""Giving levels and taking them back, with undo, for every page of a secretary on which levels are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.rating import Opinion, Stage
from sotay.domain.roster import PersonId
from sotay.services.cell.giving import RatedMany, RatingChange
from sotay.services.cell.ratings import (
    decide_again,
    give_each,
    give_opinion,
    take_back,
    take_claim,
    undo_ratings,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_rating_many as many_texts
from sotay.texts import cell_rating_person as person_texts
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.season_changes import names_of
from sotay.ui.secretary.season_reading import SeasonAtHand

Act = Callable[[CellUnitOfWork], RatingChange | RatedMany]
Say = Callable[[RatedMany], str]


@dataclass(frozen=True, slots=True)
class _Done:
    done: RatedMany
    say: Say


class RatingTalk(QObject):
    """``rated(year, ratings)`` with the ratings by person as they are stored now; ``refused()`` where none was."""

    rated = Signal(int, object)
    refused = Signal()

    def __init__(self, context: CellContext, at_hand: Callable[[], SeasonAtHand], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._at_hand = at_hand

    def give(self, person: str, said: Opinion) -> None:
        """Store what the next stage says of a person."""
        data = self._at_hand().data
        sentence = person_texts.rated(self._name(person), said.stage, self._level(said))
        act = partial(
            give_opinion,
            year=data.year,
            person_id=PersonId(person),
            opinion=said,
            rules=data.rules,
            forms=data.forms,
        )
        self.run(act, lambda _: sentence)

    def give_each(self, stage: Stage, said: Mapping[PersonId, Opinion]) -> None:
        """Store what a stage says of each of many."""
        data = self._at_hand().data
        act = partial(give_each, year=data.year, said=said, rules=data.rules, forms=data.forms)
        self.run(act, lambda done: many_texts.given(len(done.changes), stage, self.names(done.left_out)))

    def take_back(self, person: str, stage: Stage) -> None:
        """Take back what the last stage said."""
        sentence = person_texts.taken_back(self._name(person), stage)
        act = partial(take_back, year=self._at_hand().data.year, person_id=PersonId(person), stage=stage)
        self.run(act, lambda _: sentence)

    def decide_again(self, person: str, said: Opinion) -> None:
        """Store another decision in the place of the one before."""
        data = self._at_hand().data
        sentence = person_texts.decided_again(self._name(person), self._level(said))
        act = partial(decide_again, year=data.year, person_id=PersonId(person), decision=said, rules=data.rules)
        self.run(act, lambda _: sentence)

    def take_claim(self, person: str) -> None:
        """Let the claim of the later paper stand."""
        data = self._at_hand().data
        sentence = person_texts.claim_taken(self._name(person))
        act = partial(take_claim, year=data.year, person_id=PersonId(person), rules=data.rules, forms=data.forms)
        self.run(act, lambda _: sentence)

    def run(self, act: Act, say: Say) -> None:
        """Run an act on ratings, say what it did and offer to take it back; what changed nothing is only said."""
        self._context.jobs.watch(self._context.desk.run(partial(_do, act=act, say=say)), self._on_done, self._on_failed)

    def names(self, people: tuple[PersonId, ...]) -> list[str]:
        """Return the names of people, by given name."""
        return names_of(self._at_hand().season, people)

    def _name(self, person: str) -> str:
        return "".join(self.names((PersonId(person),)))

    def _level(self, said: Opinion) -> str:
        return self._at_hand().season.rules.level_name(said.level) if said.level else ""

    def _undo(self, changes: tuple[RatingChange, ...]) -> None:
        act = partial(_undo, changes=changes)
        self._context.jobs.watch(self._context.desk.run(act), self._on_undone, self._on_failed)

    def _tell(self, changes: tuple[RatingChange, ...], *, is_undone: bool) -> None:
        by_year: dict[int, dict[str, object]] = {}
        for each in changes:
            by_year.setdefault(each.year, {})[each.person_id] = each.before if is_undone else each.after
        for year, ratings in by_year.items():
            self.rated.emit(year, ratings)

    @Slot(object)
    def _on_done(self, outcome: _Done) -> None:
        changes = outcome.done.changes
        sentence = outcome.say(outcome.done)
        if changes:
            self._context.shell.offer_undo(sentence, partial(self._undo, changes))
        else:
            self._context.shell.show_notice(sentence)
        self._tell(changes, is_undone=False)

    @Slot(object)
    def _on_undone(self, changes: tuple[RatingChange, ...]) -> None:
        self._context.shell.show_notice(person_texts.undone())
        self._tell(changes, is_undone=True)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
        self.refused.emit()


def _do(uow: CellUnitOfWork, *, act: Act, say: Say) -> _Done:
    done = act(uow)
    return _Done(RatedMany((done,), ()) if isinstance(done, RatingChange) else done, say)


def _undo(uow: CellUnitOfWork, *, changes: tuple[RatingChange, ...]) -> tuple[RatingChange, ...]:
    undo_ratings(uow, changes=changes)
    return changes
