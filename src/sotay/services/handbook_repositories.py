"""What a user act may read and change of the handbook itself: profile, settings, accepted checklists, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from sotay.domain.hand_in import HandIn, KnownCell, SubmissionId
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.services.transaction import Transaction


class Profiles(Protocol):
    """The one profile of a handbook."""

    def get(self) -> Profile:
        """Return the profile, an empty one before it was filled in."""

    def put(self, profile: Profile) -> None:
        """Store the profile."""


class Settings(Protocol):
    """Small settings that travel with the handbook, by key."""

    def get(self, key: str) -> str | None:
        """Return a setting."""

    def put(self, key: str, value: str) -> None:
        """Store a setting."""

    def remove(self, key: str) -> None:
        """Remove a setting."""

    def all(self) -> Mapping[str, str]:
        """Return every setting by its key."""


class Checklists(Protocol):
    """Every checklist version that the handbook has accepted."""

    def current(self) -> Checklist | None:
        """Return the highest version of the checklist that the handbook began with, which names its items."""

    def accepted(self) -> tuple[Checklist, ...]:
        """Return every version, the one accepted first before the others."""

    def accept(self, checklist: Checklist, at: datetime) -> None:
        """Keep a version; one whose content is there already changes nothing."""

    def withdraw(self, checklist: Checklist) -> None:
        """Take a version back, where it is; periods that are answered against it keep it."""


class HandingIn(Transaction, Protocol):
    """One act of whoever hands in: a member's handbook, or the book of a cell that hands in to its committee."""

    @property
    def settings(self) -> Settings:
        """The settings."""

    @property
    def hand_ins(self) -> HandIns:
        """What was handed in."""


class HandIns(Protocol):
    """What was sealed for a cell, the cells' cards, and the member's own signing key.

    A cell book has the same of what it sends to its committee.
    """

    def all(self) -> tuple[HandIn, ...]:
        """Return the hand-ins, the latest first."""

    def get(self, submission_id: SubmissionId) -> HandIn | None:
        """Return one hand-in."""

    def last(self, *, before: int | None = None) -> HandIn | None:
        """Return the hand-in of the highest number, or of the highest below ``before``; reads no other."""

    def put(self, hand_in: HandIn) -> None:
        """Store a hand-in in place of the one of its id."""

    def remove(self, submission_id: SubmissionId) -> None:
        """Remove a hand-in; the caller keeps the value for undo."""

    def cells(self) -> tuple[KnownCell, ...]:
        """Return the cards that were accepted, the latest first."""

    def put_cell(self, cell: KnownCell) -> None:
        """Store a card in place of the one of its key."""

    def remove_cell(self, key: str) -> None:
        """Remove a card."""

    def seed(self) -> str | None:
        """Return the seed of the member's signing key as text, None before it was made."""

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed; it is made once."""
