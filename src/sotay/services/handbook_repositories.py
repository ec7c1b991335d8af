"""What a user act may read and change of the handbook itself: profile, settings, accepted checklists, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile


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
        """Return the version accepted last."""

    def accepted(self) -> tuple[Checklist, ...]:
        """Return every version, the one accepted first before the others."""

    def accept(self, checklist: Checklist, at: datetime) -> None:
        """Keep a version; one whose content is there already changes nothing."""
