"""Data files that were accepted, what an admin drafts and publishes, and periods that move to another version."""

import sqlalchemy as sa
from alembic import op

from sotay.storage.migrations.catalog_files_0001 import create_accepted_files

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what keeps accepted files, drafts, publications and the key that signs them, and what a move leaves."""
    create_accepted_files()
    _create_drafting()
    _let_periods_move()


def _let_periods_move() -> None:
    # Not a batch: adding columns at the end rebuilds nothing.
    op.add_column("assessment", sa.Column("audience", sa.String(), nullable=False, server_default=""))
    op.add_column("period_event", sa.Column("detail", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "other_words",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("manifestation_id", sa.String(), nullable=False),
        sa.Column("checklist_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "manifestation_id", name="pk_other_words"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_other_words_assessment_id_assessment", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["checklist_hash"], ["checklist.hash"], name="fk_other_words_checklist_hash_checklist"),
    )


def _create_drafting() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("begun_from", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_table(
        "publication",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("package", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_publication"),
        sa.UniqueConstraint("kind", "file_id", "version", name="uq_publication_kind_file_id_version"),
    )
    op.create_table(
        "publishing_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_publishing_key"),
        sa.CheckConstraint("id = 1", name=op.f("ck_publishing_key_single")),
    )
