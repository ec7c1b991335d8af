"""The tables of data files: what a store has accepted, and what an admin drafts and publishes in a handbook."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sotay.storage.rows import Row


class AcceptedFileRow(Row):
    """One accepted version of a data file, whole."""

    __tablename__ = "accepted_file"
    __table_args__ = (UniqueConstraint("kind", "file_id", "version"),)

    sequence: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_id: Mapped[str]
    version: Mapped[str]
    publisher_key: Mapped[str]
    package_number: Mapped[int]
    accepted_at: Mapped[str]
    text: Mapped[str]


class PublisherRow(Row):
    """A publisher that is trusted."""

    __tablename__ = "publisher"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    trusted_at: Mapped[str]


class DraftRow(Row):
    """What an admin is writing."""

    __tablename__ = "draft"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    begun_from: Mapped[str]
    changed_at: Mapped[str]
    text: Mapped[str]


class PublicationRow(Row):
    """A version that this handbook published; never changed."""

    __tablename__ = "publication"
    __table_args__ = (UniqueConstraint("kind", "file_id", "version"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_id: Mapped[str]
    version: Mapped[str]
    published_at: Mapped[str]
    text: Mapped[str]
    package: Mapped[bytes]


class PublishingKeyRow(Row):
    """The key that signs packages, as text; made once."""

    __tablename__ = "publishing_key"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    seed: Mapped[str]
    made_at: Mapped[str]
