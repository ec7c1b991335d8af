"""Trying an act without keeping it: what ``--dry-run`` and lists of what would change stand on."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sotay.services.catalog_repositories import CatalogFiles, Drafting
from sotay.services.handbook_repositories import Checklists, HandIns, Profiles, Settings
from sotay.services.repositories import (
    Assessments,
    Commitments,
    Diary,
    Proofs,
    Remedies,
    Reviews,
    UnitOfWork,
)


class Rehearsal:
    """A unit of work whose commit keeps nothing, so that any act can be tried for real and is rolled back."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    @property
    def assessments(self) -> Assessments:
        """The assessments."""
        return self._uow.assessments

    @property
    def reviews(self) -> Reviews:
        """The annual reviews."""
        return self._uow.reviews

    @property
    def profiles(self) -> Profiles:
        """The profile."""
        return self._uow.profiles

    @property
    def settings(self) -> Settings:
        """The settings."""
        return self._uow.settings

    @property
    def checklists(self) -> Checklists:
        """The accepted checklists."""
        return self._uow.checklists

    @property
    def diary(self) -> Diary:
        """The diary."""
        return self._uow.diary

    @property
    def remedies(self) -> Remedies:
        """The remedies."""
        return self._uow.remedies

    @property
    def proofs(self) -> Proofs:
        """The proof files."""
        return self._uow.proofs

    @property
    def commitments(self) -> Commitments:
        """The commitments."""
        return self._uow.commitments

    @property
    def hand_ins(self) -> HandIns:
        """The hand-ins."""
        return self._uow.hand_ins

    @property
    def catalog_files(self) -> CatalogFiles:
        """The data files that were accepted."""
        return self._uow.catalog_files

    @property
    def drafting(self) -> Drafting:
        """The data files that are written here."""
        return self._uow.drafting

    def __enter__(self) -> Self:
        """Begin."""
        self._uow.__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll everything back."""
        self._uow.__exit__(exc_type, exc, traceback)

    def commit(self) -> None:
        """Keep nothing."""
