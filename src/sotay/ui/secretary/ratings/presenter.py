"""The talk of the page of ratings: reads the season and keeps what is typed and marked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.rating import Rating, Stage, with_facts
from sotay.domain.review_rules import CapSetting
from sotay.domain.roster import PersonId
from sotay.domain.season import Season, SeasonMember
from sotay.services.cell.ratings import save_facts, set_grounds, set_unreviewed
from sotay.services.cell.seasons import set_cap
from sotay.texts import cell_cap as cap_texts
from sotay.texts import cell_rating_person as person_texts
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.rating_talk import RatingTalk
from sotay.ui.secretary.ratings.suggestion_talk import SuggestionTalk
from sotay.ui.secretary.season_changes import member_of, with_member, with_ratings
from sotay.ui.secretary.season_reading import SeasonAtHand, SeasonReader
from sotay.ui.secretary.typed_words import TypedWords


class RatingsPresenter(QObject):
    """``season_read()`` when the season was read; ``changed(people)`` with the keys of those who look otherwise now.

    ``worded(person)`` while words beside a level are typed; ``cap_changed()`` when the cap is counted otherwise.
    Levels are given by ``levels``.
    """

    season_read = Signal()
    changed = Signal(object)
    worded = Signal(str)
    cap_changed = Signal()

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._at_hand: SeasonAtHand | None = None
        self.typed = TypedWords(context, self)
        self.levels = RatingTalk(context, self.read_already, self)
        self.suggestions = SuggestionTalk(context, self.typed, self.suggest, self)
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

    @Slot()
    def load(self) -> None:
        """Read the season of the window."""
        self._reader.load()

    def member(self, person: str) -> SeasonMember:
        """Return a member as he stands by now; only who is in the season."""
        found = member_of(self.season, person)
        if found is None:
            raise AssertionError("only who is in the list is shown")
        return found

    def leave(self) -> None:
        """Queue again what could not be stored."""
        self.typed.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.typed.unsaved()

    def suggest(self, person: str, change: Callable[[SeasonMember], SeasonMember]) -> None:
        """Take note of a person's suggestions as they are by now."""
        self._change(person, change)

    def keep_facts(self, person: str, stage: Stage, reason: str, given_on: date | None) -> None:
        """Keep day and reason of a level while they are typed."""
        self._change(person, lambda member: replace(member, rating=with_facts(member.rating, stage, reason, given_on)))
        year = self.season.year
        act = partial(save_facts, year=year, person_id=PersonId(person), stage=stage, reason=reason, given_on=given_on)
        self.typed.save(("facts", year, person, stage), reason, act)
        self.worded.emit(person)

    def keep_unreviewed(self, person: str, reason: str) -> None:
        """Keep why somebody is not reviewed while it is typed."""
        self._change(person, lambda member: replace(member, unreviewed=reason.strip()))
        year = self.season.year
        act = partial(set_unreviewed, year=year, person_id=PersonId(person), reason=reason)
        self.typed.save(("unreviewed", year, person), reason, act)
        self.changed.emit((person,))

    def pick_unreviewed(self, person: str, reason: str) -> None:
        """Put a usual reason in, and offer what was there before."""
        member = self.member(person)
        self.keep_unreviewed(person, reason)
        undo = partial(self._if_of_year, self.season.year, partial(self.keep_unreviewed, person, member.unreviewed))
        self._context.shell.offer_undo(person_texts.unreviewed_set(member.full_name), undo)

    def mark_grounds(self, person: str, grounds: tuple[str, ...]) -> None:
        """Keep which grounds were found, and offer those before."""
        member = self.member(person)
        self._keep_grounds(person, grounds)
        undo = partial(self._if_of_year, self.season.year, partial(self._keep_grounds, person, member.grounds))
        self._context.shell.offer_undo(person_texts.ground_changed(member.full_name), undo)

    def count_cap(self, setting: CapSetting | None) -> None:
        """Keep how the cap is counted, and offer the way before."""
        before = self.season.cap_setting
        self._keep_cap(setting)
        undo = partial(self._if_of_year, self.season.year, partial(self._keep_cap, before))
        self._context.shell.offer_undo(cap_texts.cap_changed(), undo)

    def _if_of_year(self, year: int, undo: Callable[[], None]) -> None:
        """Take back what was done in the season at hand; once another is shown, what its page wrote stays."""
        if self.season.year == year:
            undo()

    def _keep_grounds(self, person: str, grounds: tuple[str, ...]) -> None:
        self._change(person, lambda member: replace(member, grounds=grounds))
        season = self.season
        act = partial(set_grounds, year=season.year, person_id=PersonId(person), grounds=grounds, rules=season.rules)
        self.typed.save(("grounds", season.year, person), "", act)
        self.changed.emit((person,))

    def _keep_cap(self, setting: CapSetting | None) -> None:
        self._put(replace(self.season, cap_setting=setting))
        self.typed.save(("cap", self.season.year), "", partial(set_cap, year=self.season.year, setting=setting))
        self.cap_changed.emit()

    def _change(self, person: str, change: Callable[[SeasonMember], SeasonMember]) -> None:
        self._put(with_member(self.season, person, change))

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
            self.changed.emit(tuple(ratings))
