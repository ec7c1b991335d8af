"""A statement that is written once and then goes straight to the driver.

Only for what an import of thousands runs for each file, what runs while somebody types, and what reads thousands of
rows: there, what SQLAlchemy does around a statement costs several times the statement itself. Values go in and come out
as the driver has them, and errors are the driver's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler

_DIALECT = sqlite.dialect(paramstyle="named")


class Prepared:
    """One statement with named values, run inside the transaction that the connection is in."""

    def __init__(self, statement: Executable) -> None:
        compiled = statement.compile(dialect=_DIALECT)  # type: ignore[attr-defined] # every statement has it
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(statement)
        self._sql = str(compiled)

    def run(self, connection: Connection, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """Return every row that comes of it, none of a change that tells nothing."""
        rows: list[tuple[Any, ...]] = self._executed(connection, values).fetchall()
        return rows

    def changed(self, connection: Connection, values: Mapping[str, object]) -> bool:
        """Tell whether there was a row to change."""
        return bool(self._executed(connection, values).rowcount)

    def _executed(self, connection: Connection, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - no types
        return connection.connection.driver_connection.execute(self._sql, values)  # type: ignore[union-attr] # it is open
