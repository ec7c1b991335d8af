"""The tables of a committee in the first schema of a cell book; a later revision never changes this file."""

import sqlalchemy as sa
from alembic import op


def create_committee() -> None:
    """Make every table of the cells of a committee, and of what a cell sends to its own."""
    _create_units()
    _create_rollups()
    _create_rolled()
    _create_sent()


def _create_units() -> None:
    op.create_table(
        "committee_unit",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("sort_key", sa.LargeBinary(), nullable=False),
        sa.Column("secretary", sa.String(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("unit_id", name="pk_committee_unit"),
        sa.UniqueConstraint("key", name="uq_committee_unit_key"),
        _of_unit("committee_unit", cascade=True),
    )
    op.create_table(
        "unit_key",
        sa.Column("sign_key", sa.String(), nullable=False),
        sa.Column("seal_key", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("trust", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("known_since", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sign_key", name="pk_unit_key"),
        _of_unit("unit_key", cascade=True),
    )
    op.create_index("ix_unit_key_unit_id", "unit_key", ["unit_id"])
    op.create_index(
        "uq_unit_key_verified", "unit_key", ["unit_id"], unique=True, sqlite_where=sa.text("trust = 'verified'")
    )


def _create_rollups() -> None:
    op.create_table(
        "rollup",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("sign_key", sa.String(), nullable=False),
        sa.Column("signed_hash", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("header", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_rollup"),
        sa.UniqueConstraint("id", name="uq_rollup_id"),
        sa.UniqueConstraint("sign_key", "sequence", name="uq_rollup_sign_key_sequence"),
        sa.UniqueConstraint("signed_hash", name="uq_rollup_signed_hash"),
        _of_unit("rollup"),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_rollup_batch_id_batch"),
    )
    op.create_index("ix_rollup_unit", "rollup", ["unit_id", "year"])
    op.create_index("ix_rollup_batch_id", "rollup", ["batch_id"])
    op.create_table(
        "rollup_receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rollup_id", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rollup_receipt"),
        _of_rollup("rollup_receipt"),
    )
    op.create_index("ix_rollup_receipt_rollup_id", "rollup_receipt", ["rollup_id"])


def _create_rolled() -> None:
    op.create_table(
        "unit_year",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("rollup_id", sa.String(), nullable=False),
        sa.Column("held_on", sa.String(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("official", sa.Integer(), nullable=False),
        sa.Column("in_scope", sa.Integer(), nullable=False),
        sa.Column("reviewed", sa.Integer(), nullable=False),
        sa.Column("parts", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", "unit_id", name="pk_unit_year"),
        _of_unit("unit_year"),
        _of_rollup("unit_year"),
    )
    op.create_index("ix_unit_year_rollup_id", "unit_year", ["rollup_id"])
    op.create_table(
        "rolled_member",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("is_official", sa.Boolean(), nullable=False),
        sa.Column("excluded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", "unit_id", "place", name="pk_rolled_member"),
        _of_unit("rolled_member"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_rolled_member_person_id_person", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_rolled_member_person", "rolled_member", ["person_id", "year"], unique=True)


def _create_sent() -> None:
    op.create_table(
        "hand_in",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hand_in"),
        sa.UniqueConstraint("sequence", name="uq_hand_in_sequence"),
    )
    op.create_table(
        "known_cell",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_known_cell"),
    )


def _of_unit(table: str, *, cascade: bool = False) -> sa.ForeignKeyConstraint:
    ondelete = "CASCADE" if cascade else None
    return sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=f"fk_{table}_unit_id_unit", ondelete=ondelete)


def _of_rollup(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["rollup_id"], ["rollup.id"], name=f"fk_{table}_rollup_id_rollup", ondelete="CASCADE"
    )
