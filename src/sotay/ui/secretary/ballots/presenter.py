"""The talk of the page of ballots: keeps what is counted, and lets the result be the proposal of the cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.ballot import Papers, Round, Tally, TallyLine, candidates, proposals, with_line
from sotay.domain.rating import Rating
from sotay.domain.season import Season
from sotay.services.cell.giving import RatedMany
from sotay.services.cell.seasons import set_rounds
from sotay.services.cell.voting import remove_tally, save_tally, take_proposals, tally_at_hand
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_ballots as texts
from sotay.ui.secretary.ballots.rows import BLANK
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.rating_talk import RatingTalk
from sotay.ui.secretary.season_changes import names_of, with_ratings
from sotay.ui.secretary.season_reading import SeasonAtHand, SeasonReader
from sotay.ui.secretary.typed_words import TypedWords


class BallotsPresenter(QObject):
    """``season_read()``, and ``changed()`` when numbers look otherwise."""

    season_read = Signal()
    changed = Signal()

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._at_hand: SeasonAtHand | None = None
        self.typed = TypedWords(context, self)
        self.levels = RatingTalk(context, self.read_already, self)
        self._reader = SeasonReader(context, self)
        self._reader.read.connect(self._on_read)
        self.levels.rated.connect(self._on_rated)
        self.levels.refused.connect(self._reader.load_book)

    @property
    def at_hand(self) -> SeasonAtHand | None:
        """Return the season, None before it was read."""
        return self._at_hand

    def read_already(self) -> SeasonAtHand:
        """Return the season; nothing on the page can be done before it was read."""
        if self._at_hand is None:
            raise AssertionError("the page shows nothing before the season was read")
        return self._at_hand

    @property
    def season(self) -> Season:
        """Return the season as it is by now; only once it was read."""
        return self.read_already().season

    def load(self) -> None:
        """Read the season of the window."""
        self._reader.load()

    def tally(self, round_: Round) -> Tally:
        """Return what is counted of a round so far."""
        return tally_at_hand(self.season, round_)

    def is_counted(self, round_: Round) -> bool:
        """Tell whether anything of a round is kept."""
        return (self.season.first if round_ is Round.LEVELS else self.season.second) is not None

    def waits_for_second(self) -> tuple[str, ...]:
        """Return who stands in a second round that was not counted yet."""
        season = self.season
        if season.first is None or season.second is not None or not season.rules.vote.two_rounds:
            return ()
        return candidates(season.first, season.rules)

    def keep_papers(self, round_: Round, papers: Papers) -> None:
        """Keep the numbers of the papers while they are typed."""
        self._keep(replace(self.tally(round_), papers=papers))

    def keep_number(self, round_: Round, person: str, column: str, number: int) -> None:
        """Keep one number of the grid."""
        tally = self.tally(round_)
        line = tally.line(person) or TallyLine(person, MappingProxyType({}))
        if column == BLANK:
            line = replace(line, blank=number)
        else:
            line = replace(line, votes=MappingProxyType({**line.votes, column: number}))
        self._keep(with_line(tally, line))

    def set_two_rounds(self, two: bool) -> None:
        """Vote in two rounds or in one, and offer the other way."""
        self._keep_rounds(two)
        undo = partial(self._if_of_year, self.season.year, partial(self._keep_rounds, not two))
        self._context.shell.offer_undo(texts.rounds_changed(two=two), undo)

    def clear(self, round_: Round) -> None:
        """Take the numbers of a round away and offer to put them back."""
        self.typed.forget(_key(self.season.year, round_))
        act = partial(_remove, year=self.season.year, round_=round_)
        self._context.jobs.watch(self._context.desk.run(act), self._on_removed, self._on_failed)

    def take(self) -> None:
        """Let the cell propose what the votes say."""
        at_hand = self.read_already()
        season, data = at_hand.season, at_hand.data
        act = partial(
            take_proposals, year=season.year, rules=data.rules, forms=data.forms, given_on=season.meeting.held_on
        )
        self.levels.run(act, partial(self._taken, season))

    def _taken(self, season: Season, done: RatedMany) -> str:
        second = season.second if season.rules.vote.two_rounds else None
        levels = proposals(season.first, second, season.rules) if season.first else {}
        voted_on = {each.person for each in season.reviewed()}
        without = [person for person in voted_on if not levels.get(person)]
        return texts.taken(len(done.changes), names_of(season, without), self.levels.names(done.left_out))

    def _keep(self, tally: Tally) -> None:
        season = self.season
        is_first = tally.round is Round.LEVELS
        self._put(replace(season, first=tally) if is_first else replace(season, second=tally))
        self.typed.save(_key(season.year, tally.round), "", partial(save_tally, year=season.year, tally=tally))
        self.changed.emit()

    def _keep_rounds(self, two: bool) -> None:
        year = self.season.year
        usual = self.read_already().data.rules.vote.two_rounds
        chosen = None if two == usual else two
        self.typed.save(("rounds", year), "", partial(set_rounds, year=year, two_rounds=chosen))
        # The rules of the season follow from it.
        self._reader.load_book()

    def _put_back(self, year: int, tally: Tally) -> None:
        act = partial(save_tally, year=year, tally=tally)
        self._context.jobs.watch(self._context.desk.run(act), self._on_put_back, self._on_failed)

    def _if_of_year(self, year: int, undo: Callable[[], None]) -> None:
        if self.season.year == year:
            undo()

    def _put(self, season: Season) -> None:
        self._at_hand = replace(self.read_already(), season=season)

    @Slot(object)
    def _on_read(self, at_hand: SeasonAtHand) -> None:
        self._at_hand = at_hand
        self.season_read.emit()

    @Slot(int, object)
    def _on_rated(self, year: int, ratings: Mapping[str, Rating]) -> None:
        if self.season.year == year:
            self._put(with_ratings(self.season, ratings))
            self.changed.emit()

    @Slot(object)
    def _on_removed(self, removed: tuple[int, Round, Tally | None]) -> None:
        year, round_, before = removed
        if before is not None:
            self._context.shell.offer_undo(texts.cleared(round_), partial(self._put_back, year, before))
        self._reader.load_book()

    @Slot(object)
    def _on_put_back(self, _: object) -> None:
        self._context.shell.show_notice(texts.put_back())
        self._reader.load_book()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _key(year: int, round_: Round) -> tuple[str, int, Round]:
    return "tally", year, round_


def _remove(uow: CellUnitOfWork, *, year: int, round_: Round) -> tuple[int, Round, Tally | None]:
    return year, round_, remove_tally(uow, year=year, round_=round_)
