"""Bringing a database to the newest schema, in one transaction that is wholly done or not at all.

The revisions are Alembic's, which waits until a database lacks one: nobody else needs its 15 MiB and its 80 ms.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from sotay.domain.errors import DatabaseDamaged
from sotay.storage.engine import Database
from sotay.storage.errors import translated

VERSIONS = Path(__file__).with_name("migrations") / "versions"
HANDBOOK_REVISIONS, CELL_REVISIONS = "versions", "cell_versions"
"""The folders of revisions, side by side: each kind of store has a schema of its own."""
RUNNER = "sotay.storage.revisions"


def schema_of(database: Database) -> int:
    """Return the number of the revision that the database stands at; 0 for an empty one."""
    return int(database.pragma("user_version"))


def newest_schema(revisions: str = HANDBOOK_REVISIONS) -> int:
    """Return the number of the last revision that this program knows of a kind of store."""
    found = VERSIONS.with_name(revisions).glob("revision_*.py")
    return max(int(path.stem.removeprefix("revision_")) for path in found)


def migrate(database: Database, revisions: str = HANDBOOK_REVISIONS) -> None:
    """Run the revisions that the database lacks; the caller has made a backup of what is worth one.

    DatabaseDamaged where the result refers to rows that are not there.
    """
    driver = database.driver
    target = newest_schema(revisions)
    with translated(database.folder):
        # A revision may rebuild a table that others refer to; this cannot be switched inside a transaction.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with database.connection.begin():
                import_module(RUNNER).run_revisions(database.connection, VERSIONS.with_name(revisions), target)
                if driver.execute("PRAGMA foreign_key_check").fetchall():
                    raise DatabaseDamaged(database.folder)
                database.connection.exec_driver_sql(f"PRAGMA user_version = {target}")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
