"""Trying acts on a cell book without keeping them: what ``--dry-run`` stands on."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

from sotay.services.catalog_repositories import CatalogFiles
from sotay.services.cell_repositories import (
    CellUnitOfWork,
    Counts,
    Log,
    MemberKeys,
    Owner,
    PaperDrafts,
    Roster,
    Submissions,
)
from sotay.services.cell_season_repositories import Mirrors, ReviewCounts, Reviews, Seasons, Votes
from sotay.services.committee_repositories import Rolled, Rollups, UnitKeys, Units
from sotay.services.handbook_repositories import HandIns, Settings

T = TypeVar("T")


def rehearsed(act: Callable[[CellUnitOfWork], T]) -> Callable[[CellUnitOfWork], T]:
    """Return the act as it is tried for real and rolled back as a whole, whatever transactions it makes."""

    def tried(uow: CellUnitOfWork) -> T:
        with uow:
            return act(_CellRehearsal(uow))

    return tried


class _CellRehearsal:
    """A unit of work within one that is never committed: what an act stores is there for its next transaction."""

    def __init__(self, uow: CellUnitOfWork) -> None:
        self._uow = uow

    @property
    def owner(self) -> Owner:
        return self._uow.owner

    @property
    def roster(self) -> Roster:
        return self._uow.roster

    @property
    def member_keys(self) -> MemberKeys:
        return self._uow.member_keys

    @property
    def submissions(self) -> Submissions:
        return self._uow.submissions

    @property
    def paper_drafts(self) -> PaperDrafts:
        return self._uow.paper_drafts

    @property
    def counts(self) -> Counts:
        return self._uow.counts

    @property
    def seasons(self) -> Seasons:
        return self._uow.seasons

    @property
    def reviews(self) -> Reviews:
        return self._uow.reviews

    @property
    def votes(self) -> Votes:
        return self._uow.votes

    @property
    def mirrors(self) -> Mirrors:
        return self._uow.mirrors

    @property
    def review_counts(self) -> ReviewCounts:
        return self._uow.review_counts

    @property
    def units(self) -> Units:
        return self._uow.units

    @property
    def unit_keys(self) -> UnitKeys:
        return self._uow.unit_keys

    @property
    def rollups(self) -> Rollups:
        return self._uow.rollups

    @property
    def rolled(self) -> Rolled:
        return self._uow.rolled

    @property
    def hand_ins(self) -> HandIns:
        return self._uow.hand_ins

    @property
    def catalog_files(self) -> CatalogFiles:
        return self._uow.catalog_files

    @property
    def log(self) -> Log:
        return self._uow.log

    @property
    def settings(self) -> Settings:
        return self._uow.settings

    def kept(self, name: str, of: tuple[object, ...], make: Callable[[], T]) -> T:
        return self._uow.kept(name, of, make)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass

    def commit(self) -> None:
        """Keep nothing."""
