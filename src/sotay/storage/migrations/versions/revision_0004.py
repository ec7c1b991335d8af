"""Whether the member was on probation when a period began."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add for whom a period asks; of those begun before nobody knows it, and they go on asking everything."""
    # Not a batch: adding a column at the end rebuilds nothing.
    op.add_column("assessment", sa.Column("membership", sa.String(), nullable=False, server_default=""))
