"""The tables of a committee's book: its cells, their keys, what they sent, and what of it counts.

``unit_year`` and ``rolled_member`` are made from the roll-up that counts and from nothing else, so that a later one
takes its place as a whole and the one before it can count again.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from sotay.storage.cell.rows import CellRow

_WITHOUT_ROWID = {"sqlite_with_rowid": False}


class CommitteeUnitRow(CellRow):
    """What the committee knows of one of its cells beside the name; ``key`` names it outside of the store."""

    __tablename__ = "committee_unit"
    __table_args__ = (UniqueConstraint("key"),)

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str]
    sort_key: Mapped[bytes]
    secretary: Mapped[str]
    has_left: Mapped[bool]


class UnitKeyRow(CellRow):
    """A cell's key; no more than one of a cell is verified."""

    __tablename__ = "unit_key"
    __table_args__ = (
        Index("ix_unit_key_unit_id", "unit_id"),
        Index("uq_unit_key_verified", "unit_id", unique=True, sqlite_where=text("trust = 'verified'")),
    )

    sign_key: Mapped[str] = mapped_column(primary_key=True)
    seal_key: Mapped[str]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"))
    trust: Mapped[str]
    card: Mapped[str]
    known_since: Mapped[str]


class RollupRow(CellRow):
    """One roll-up exactly as it was read, numbered as they came in; the constraints keep a replayed one out."""

    __tablename__ = "rollup"
    __table_args__ = (
        UniqueConstraint("id"),
        UniqueConstraint("sign_key", "sequence"),
        UniqueConstraint("signed_hash"),
        Index("ix_rollup_unit", "unit_id", "year"),
        Index("ix_rollup_batch_id", "batch_id"),
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    year: Mapped[int]
    sequence: Mapped[int]
    sign_key: Mapped[str]
    signed_hash: Mapped[str]
    received_at: Mapped[str]
    batch_id: Mapped[int] = mapped_column(ForeignKey("batch.id"))
    state: Mapped[str]
    comment: Mapped[str]
    header: Mapped[str]
    # Last, so that lists read none of the pages of contents.
    content: Mapped[str]


class RollupReceiptRow(CellRow):
    """One receipt that was made for a roll-up."""

    __tablename__ = "rollup_receipt"

    id: Mapped[int] = mapped_column(primary_key=True)
    rollup_id: Mapped[str] = mapped_column(ForeignKey("rollup.id", ondelete="CASCADE"), index=True)
    answer: Mapped[str]
    comment: Mapped[str]
    made_at: Mapped[str]


class UnitYearRow(CellRow):
    """The roll-up that counts of a cell and year, with its numbers; ``parts`` are votes, mirror and report, last."""

    __tablename__ = "unit_year"
    __table_args__ = (Index("ix_unit_year_rollup_id", "rollup_id"),)

    year: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    rollup_id: Mapped[str] = mapped_column(ForeignKey("rollup.id", ondelete="CASCADE"))
    held_on: Mapped[str | None]
    people: Mapped[int]
    official: Mapped[int]
    in_scope: Mapped[int]
    reviewed: Mapped[int]
    parts: Mapped[str]


class RolledMemberRow(CellRow):
    """A person of a cell in the year's roll-up that counts, in its order; name and levels stand by person."""

    __tablename__ = "rolled_member"
    __table_args__ = (Index("uq_rolled_member_person", "person_id", "year", unique=True), _WITHOUT_ROWID)

    year: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    is_official: Mapped[bool]
    excluded: Mapped[str]
