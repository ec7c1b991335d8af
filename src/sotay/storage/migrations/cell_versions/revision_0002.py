"""The data files that a cell book has accepted."""

from sotay.storage.migrations.catalog_files_0001 import create_accepted_files

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what keeps accepted files."""
    create_accepted_files()
