"""What a user act may read and change of data files: accepted versions, publishers, drafts, as protocols."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, Draft, DraftId, Publication, Publisher
from sotay.services.transaction import Transaction


class CatalogFiles(Protocol):
    """The versions of data files that a store has accepted, and the publishers that it trusts."""

    def accepted(self) -> tuple[AcceptedFile, ...]:
        """Return every version, the one accepted first before the others."""

    def accept(self, accepted: AcceptedFile) -> None:
        """Keep a version; the caller has seen that none of its kind, id and version is there."""

    def withdraw(self, file: CatalogFile) -> None:
        """Take a version back, which is how accepting it is undone."""

    def publishers(self) -> tuple[Publisher, ...]:
        """Return the publishers that are trusted, the one trusted first before the others."""

    def put_publisher(self, publisher: Publisher) -> None:
        """Keep a publisher in place of the one of its key."""

    def remove_publisher(self, key: str) -> None:
        """Stop trusting a key; what was accepted from it stays."""


class HoldsCatalogFiles(Transaction, Protocol):
    """One act on a store of either kind, as far as it holds data files."""

    @property
    def catalog_files(self) -> CatalogFiles:
        """The data files that were accepted."""


class Drafting(Protocol):
    """What an admin writes and publishes in a handbook, and the key that signs it."""

    def drafts(self) -> tuple[Draft, ...]:
        """Return the drafts, the one changed last before the others."""

    def draft(self, draft_id: DraftId) -> Draft | None:
        """Return one draft."""

    def put(self, draft: Draft) -> None:
        """Keep a draft in place of the one of its id."""

    def remove(self, draft_id: DraftId) -> None:
        """Remove a draft; the caller keeps the value for undo."""

    def publications(self) -> tuple[Publication, ...]:
        """Return what was published, the latest first."""

    def publish(self, publication: Publication) -> None:
        """Keep a publication for good; the caller has seen that its kind, id and version were not published before."""

    def seed(self) -> str | None:
        """Return the seed of the publishing key as text, None before it was made."""

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed; it is made once."""
