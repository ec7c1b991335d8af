"""Running Alembic's revisions; only ``sotay.storage.schema`` loads this module, when a database lacks some.

What Alembic would read from files beside the program (alembic.ini, env.py) is said here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from sotay.storage.rows import Row


def run_revisions(connection: Connection, versions: Path, target: int) -> None:
    """Run what the database lacks up to this revision, inside the transaction that is open."""
    config = Config()
    config.set_main_option("script_location", str(versions.parent).replace("%", "%%"))
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)
    revision = f"{target:04d}"

    def steps(current: Any, _context: object) -> list[MigrationStep]:  # noqa: ANN401 - as Alembic has it
        return list(script._upgrade_revs(revision, current))

    # Of the metadata only the naming convention counts here, and that is the same for every kind of store.
    with EnvironmentContext(config, script, fn=steps, destination_rev=revision) as environment:
        environment.configure(connection=connection, target_metadata=Row.metadata, render_as_batch=True)
        environment.run_migrations()
