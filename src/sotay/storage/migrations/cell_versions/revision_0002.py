"""The data files that a cell book has accepted, and the checklist that each mirror was told by."""

import sqlalchemy as sa
from alembic import op

from sotay.storage.migrations.catalog_files_0001 import create_accepted_files

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what keeps accepted files, and a column; mirrors of before do not know their checklist."""
    create_accepted_files()
    op.add_column("mirror", sa.Column("checklist", sa.String(), nullable=True))
