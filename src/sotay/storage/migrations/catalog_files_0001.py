"""The tables of accepted data files, the same in either kind of store."""

import sqlalchemy as sa
from alembic import op


def create_accepted_files() -> None:
    """Make what keeps accepted files and their publishers."""
    op.create_table(
        "accepted_file",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("publisher_key", sa.String(), nullable=False),
        sa.Column("package_number", sa.Integer(), nullable=False),
        sa.Column("accepted_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_accepted_file"),
        sa.UniqueConstraint("kind", "file_id", "version", name="uq_accepted_file_kind_file_id_version"),
    )
    op.create_table(
        "publisher",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("trusted_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_publisher"),
    )
