"""The first schema of a cell book."""

import sqlalchemy as sa
from alembic import op

from sotay.storage.migrations.cell_committee_0001 import create_committee
from sotay.storage.migrations.cell_season_0001 import create_season

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    _create_shared()
    _create_people()
    _create_submissions()
    _create_receipts()
    _create_paper()
    _create_counts()
    create_season()
    create_committee()


def _create_shared() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sa.CheckConstraint("id = 1", name=op.f("ck_identity_single")),
    )
    bookkeeping = op.create_table(
        "bookkeeping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("is_changed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bookkeeping"),
        sa.CheckConstraint("id = 1", name=op.f("ck_bookkeeping_single")),
    )
    op.bulk_insert(bookkeeping, [{"id": 1, "is_changed": True}])
    op.create_table(
        "log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_log"),
    )


def _create_people() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("sort_key", sa.LargeBinary(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column("birth_date", sa.String(), nullable=True),
        sa.Column("joined_on", sa.String(), nullable=True),
        sa.Column("official_on", sa.String(), nullable=True),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("workplace", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("card_number", sa.String(), nullable=False),
        sa.Column("sort_as", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("key", name="uq_person_key"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_person_unit_id_unit"),
    )
    op.create_index("ix_person_order", "person", ["unit_id", "sort_key"])
    op.create_index("ix_person_name_key", "person", ["name_key"])
    op.create_table(
        "member_key",
        sa.Column("sign_key", sa.String(), nullable=False),
        sa.Column("seal_key", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("trust", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("known_since", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sign_key", name="pk_member_key"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_member_key_person_id_person", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_member_key_person_id", "member_key", ["person_id"])
    op.create_index(
        "uq_member_key_verified", "member_key", ["person_id"], unique=True, sqlite_where=sa.text("trust = 'verified'")
    )


def _create_submissions() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
    )
    op.create_table(
        "submission",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("sign_key", sa.String(), nullable=True),
        sa.Column("signed_hash", sa.String(), nullable=True),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=True),
        sa.Column("entered_at", sa.String(), nullable=True),
        sa.Column("claims", sa.String(), nullable=False),
        sa.Column("header", sa.String(), nullable=True),
        sa.Column("answered", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_submission"),
        sa.UniqueConstraint("id", name="uq_submission_id"),
        sa.UniqueConstraint("sign_key", "sequence", name="uq_submission_sign_key_sequence"),
        sa.UniqueConstraint("signed_hash", name="uq_submission_signed_hash"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_submission_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_submission_batch_id_batch"),
        sa.CheckConstraint(
            "(sequence IS NULL) + (sign_key IS NULL) + (signed_hash IS NULL) + (header IS NULL) + (batch_id IS NULL)"
            " = 5 * (entered_by IS NOT NULL) AND (entered_at IS NULL) = (entered_by IS NULL)",
            name=op.f("ck_submission_origin"),
        ),
    )
    op.create_index("ix_submission_person", "submission", ["person_id", "year"])
    op.create_index("ix_submission_batch_id", "submission", ["batch_id"])


def _create_receipts() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_receipt"),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_receipt_submission_id_submission", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_receipt_submission_id", "receipt", ["submission_id"])


def _create_paper() -> None:
    op.create_table(
        "paper_draft",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", name="pk_paper_draft"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_paper_draft_person_id_person", ondelete="CASCADE"
        ),
    )


def _create_counts() -> None:
    op.create_table(
        "standing",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("is_from_paper", sa.Boolean(), nullable=False),
        sa.Column("claims", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", "person_id", name="pk_standing"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_standing_person_id_person", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_standing_submission_id_submission", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_standing_submission_id", "standing", ["submission_id"])
    op.create_table(
        "tally",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", "unit_id", "state", name="pk_tally"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_tally_unit_id_unit"),
    )
    op.create_table(
        "headcount",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("unit_id", "status", name="pk_headcount"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_headcount_unit_id_unit"),
    )
