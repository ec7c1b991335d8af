"""The talk of the meeting screen: reads the season, keeps what is typed and counted, gives the cell's proposal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.ballot import Round, Tally, TallyLine, with_line
from sotay.domain.rating import Rating
from sotay.domain.roster import PersonId
from sotay.domain.season import Meeting, Season, SeasonMember
from sotay.domain.submission import Submission
from sotay.services.cell.meeting import read_handed_in, save_basis, save_meeting, save_remark
from sotay.services.cell.voting import save_tally, tally_at_hand
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_meeting as texts
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.rating_talk import RatingTalk
from sotay.ui.secretary.season_changes import member_of, with_member, with_ratings
from sotay.ui.secretary.season_reading import SeasonAtHand, SeasonReader
from sotay.ui.secretary.typed_words import TypedWords

HandedIn = tuple[str, Submission | None]
"""Whose paper it is, and the paper."""


class MeetingPresenter(QObject):
    """``season_read()``, ``changed()`` when something else than typed words looks otherwise.

    ``handed_in_read(person, Submission or None)`` after ``read_handed_in``.
    """

    season_read = Signal()
    changed = Signal()
    handed_in_read = Signal(str, object)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._at_hand: SeasonAtHand | None = None
        self.typed = TypedWords(context, self)
        self.levels = RatingTalk(context, self.read_already, self)
        self._reader = SeasonReader(context, self, of_own=True)
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

    def member(self, person: str) -> SeasonMember | None:
        """Return a member as he stands by now."""
        return member_of(self.season, person)

    def hands(self) -> Tally | None:
        """Return the hands that were counted, None where the cell votes by ballot."""
        return tally_at_hand(self.season, Round.LEVELS) if self.season.meeting.votes_openly else None

    def read_handed_in(self, person: str) -> None:
        """Ask for what a member handed in."""
        act = partial(_read_handed_in, year=self.season.year, person=person)
        self._context.jobs.watch(self._context.desk.run(act), self._on_handed_in, self._on_failed)

    def keep_meeting(self, meeting: Meeting) -> None:
        """Keep what is typed of the meeting itself."""
        self._put(replace(self.season, meeting=meeting))
        year = self.season.year
        words = "\n".join(each for each in (meeting.place, meeting.absent, meeting.conclusion) if each)
        self.typed.save(("meeting", year), words, partial(save_meeting, year=year, meeting=meeting))

    def vote_openly(self, openly: bool) -> None:
        """Let the cell vote by hands or by ballot from now on, and offer the other way."""
        self._keep_openly(openly)
        undo = partial(self._if_of_year, self.season.year, partial(self._keep_openly, not openly))
        self._context.shell.offer_undo(texts.votes_changed(openly=openly), undo)

    def keep_remark(self, person: str, remark: str) -> None:
        """Keep what the meeting says of a member while it is typed."""
        self._put(with_member(self.season, person, lambda member: replace(member, remark=remark)))
        year = self.season.year
        act = partial(save_remark, year=year, person_id=PersonId(person), remark=remark)
        self.typed.save(("remark", year, person), remark, act)

    def keep_basis(self, person: str, basis: str) -> None:
        """Keep what the proposal rests on while it is typed."""
        self._put(with_member(self.season, person, lambda member: replace(member, basis=basis)))
        year = self.season.year
        act = partial(save_basis, year=year, person_id=PersonId(person), basis=basis)
        self.typed.save(("basis", year, person), basis, act)

    def keep_hands(self, line: TallyLine) -> None:
        """Keep the hands for a member while they are typed."""
        tally = with_line(tally_at_hand(self.season, Round.LEVELS), line)
        self._put(replace(self.season, first=tally))
        year = self.season.year
        self.typed.save(("tally", year, Round.LEVELS), "", partial(save_tally, year=year, tally=tally))

    def _keep_openly(self, openly: bool) -> None:
        self.keep_meeting(replace(self.season.meeting, votes_openly=openly))
        # Whether there is a second round follows from it, and so do the rules of the season.
        self._reader.load_book()

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
    def _on_handed_in(self, found: HandedIn) -> None:
        self.handed_in_read.emit(*found)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read_handed_in(uow: CellUnitOfWork, *, year: int, person: str) -> HandedIn:
    return person, read_handed_in(uow, year=year, person_id=PersonId(person))
