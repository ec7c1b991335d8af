"""Data files: those that were accepted, and what an admin drafts and publishes."""

import sqlalchemy as sa
from alembic import op

from sotay.storage.migrations.catalog_files_0001 import create_accepted_files

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what keeps accepted files, drafts, publications and the key that signs them."""
    create_accepted_files()
    _create_drafting()


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
