"""The tables of a cell book. Rows never leave this package.

Whole numbers name people, units and batches inside the store, so that counts over 100,000 people stay small; what goes
out of the store names a person by ``key``, which is random. Days and moments are ISO 8601 text, enums their value.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from sotay.storage.catalog_rows import AcceptedFileRow, PublisherRow
from sotay.storage.rows import NAMING, BookkeepingRow, HandInRow, IdentityRow, KnownCellRow, Row, SettingRow

OWN_UNIT = 1
"""The unit that the book itself is of; a committee's book has one more for each of its cells."""


HAS_ONE_ORIGIN = (
    "(sequence IS NULL) + (sign_key IS NULL) + (signed_hash IS NULL) + (header IS NULL) + (batch_id IS NULL)"
    " = 5 * (entered_by IS NOT NULL) AND (entered_at IS NULL) = (entered_by IS NULL)"
)
"""A submission came as a file, with all that it was signed with, or was typed by somebody, with nothing of that."""


class CellRow(DeclarativeBase):
    """The base of all rows of a cell book."""

    metadata = MetaData(naming_convention=NAMING)


# What either kind of store has: settings, the owner's keys, what was handed in to whom, accepted data files and whether
# anything was changed.
_BOTH = (SettingRow, IdentityRow, HandInRow, KnownCellRow, BookkeepingRow, AcceptedFileRow, PublisherRow)
for _same in _BOTH:
    Row.metadata.tables[_same.__tablename__].to_metadata(CellRow.metadata)


class UnitRow(CellRow):
    """A cell, as the counts are taken by."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class PersonRow(CellRow):
    """One person; ``sort_key`` puts names in Vietnamese order as bytes, ``name_key`` is what names are found by."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("key"), Index("ix_person_order", "unit_id", "sort_key"))

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    sort_key: Mapped[bytes]
    name_key: Mapped[str] = mapped_column(index=True)
    full_name: Mapped[str]
    birth_date: Mapped[str | None]
    joined_on: Mapped[str | None]
    official_on: Mapped[str | None]
    office: Mapped[str]
    workplace: Mapped[str]
    status: Mapped[str]
    card_number: Mapped[str]
    sort_as: Mapped[str]


class MemberKeyRow(CellRow):
    """A member's key; no more than one of a person is verified."""

    __tablename__ = "member_key"
    __table_args__ = (
        Index("ix_member_key_person_id", "person_id"),
        Index("uq_member_key_verified", "person_id", unique=True, sqlite_where=text("trust = 'verified'")),
    )

    sign_key: Mapped[str] = mapped_column(primary_key=True)
    seal_key: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    trust: Mapped[str]
    card: Mapped[str]
    known_since: Mapped[str]


class BatchRow(CellRow):
    """One import of files, as it is undone at once."""

    __tablename__ = "batch"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]


class SubmissionRow(CellRow):
    """One submission exactly as it was read, numbered as they came in; the constraints keep a replayed one out.

    One that was typed from paper has no signature, and says who typed it instead.
    """

    __tablename__ = "submission"
    __table_args__ = (
        CheckConstraint(HAS_ONE_ORIGIN, name="origin"),
        UniqueConstraint("id"),
        UniqueConstraint("sign_key", "sequence"),
        UniqueConstraint("signed_hash"),
        Index("ix_submission_person", "person_id", "year"),
        Index("ix_submission_batch_id", "batch_id"),
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    year: Mapped[int]
    sequence: Mapped[int | None]
    sign_key: Mapped[str | None]
    signed_hash: Mapped[str | None]
    received_at: Mapped[str]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id"))
    state: Mapped[str]
    comment: Mapped[str]
    entered_by: Mapped[str | None]
    entered_at: Mapped[str | None]
    claims: Mapped[str]
    header: Mapped[str | None]
    answered: Mapped[str]
    # Last, so that lists read none of the pages of contents.
    content: Mapped[str]


class ReceiptRow(CellRow):
    """One receipt that was made; its file can be made again from the submission."""

    __tablename__ = "receipt"

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submission.id", ondelete="CASCADE"), index=True)
    answer: Mapped[str]
    comment: Mapped[str]
    made_at: Mapped[str]


class StandingRow(CellRow):
    """The submission that counts of a person and year, with all that lists tell of it: they read no submission."""

    __tablename__ = "standing"
    __table_args__ = (Index("ix_standing_submission_id", "submission_id"), {"sqlite_with_rowid": False})

    year: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submission.id", ondelete="CASCADE"))
    received_at: Mapped[str]
    state: Mapped[str]
    comment: Mapped[str]
    is_from_paper: Mapped[bool]
    claims: Mapped[str]


class TallyRow(CellRow):
    """How many people of a unit stand so with the hand-in of a year; always what a recount gives."""

    __tablename__ = "tally"

    year: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    state: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int]


class HeadcountRow(CellRow):
    """How many people of a unit have a status; always what a recount gives."""

    __tablename__ = "headcount"

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    status: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int]


class LogRow(CellRow):
    """One line of the log; ``count`` says how much, and nobody's name is in it."""

    __tablename__ = "log"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    act: Mapped[str]
    count: Mapped[int]
