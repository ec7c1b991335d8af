"""Bringing a database to the newest schema, in one transaction that is wholly done or not at all.

The revisions are Alembic's; what Alembic would read from files beside the program (alembic.ini, env.py) is said here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from sotay.domain.errors import DatabaseDamaged
from sotay.storage.engine import Database
from sotay.storage.errors import translated
from sotay.storage.rows import Row

VERSIONS = Path(__file__).with_name("migrations") / "versions"


def schema_of(database: Database) -> int:
    """Return the number of the revision that the database stands at; 0 for an empty one."""
    return int(database.pragma("user_version"))


def newest_schema() -> int:
    """Return the number of the last revision that this program knows."""
    return max(int(path.stem.removeprefix("revision_")) for path in VERSIONS.glob("revision_*.py"))


def migrate(database: Database) -> None:
    """Run the revisions that the database lacks; the caller has made a backup of what is worth one.

    DatabaseDamaged where the result refers to rows that are not there.
    """
    driver = database.driver
    target = newest_schema()
    with translated(database.folder):
        # A revision may rebuild a table that others refer to; this cannot be switched inside a transaction.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with database.connection.begin():
                _run(database.connection, target)
                if driver.execute("PRAGMA foreign_key_check").fetchall():
                    raise DatabaseDamaged(database.folder)
                database.connection.exec_driver_sql(f"PRAGMA user_version = {target}")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection, target: int) -> None:
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent).replace("%", "%%"))
    config.set_main_option("version_locations", str(VERSIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)
    revision = f"{target:04d}"

    def steps(current: Any, _context: object) -> list[MigrationStep]:  # noqa: ANN401 - as Alembic has it
        return list(script._upgrade_revs(revision, current))

    with EnvironmentContext(config, script, fn=steps, destination_rev=revision) as environment:
        environment.configure(connection=connection, target_metadata=Row.metadata, render_as_batch=True)
        environment.run_migrations()
