"""Reading rows of some of many people by one statement for hundreds of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam

CHUNK = 500
"""People asked of at once: few enough for every SQLite, many enough to cost nothing for each."""


def some() -> BindParameter[Any]:
    """Return what stands in a statement for those who are asked of, as ``column.in_(some())``."""
    return bindparam("some", expanding=True)


def rows_among(
    connection: Connection, statement: Select[*tuple[Any, ...]], people: Sequence[Any], **facts: object
) -> Iterator[Row[*tuple[Any, ...]]]:
    """Yield the rows of a statement for these people, in no order that could be relied upon."""
    for at in range(0, len(people), CHUNK):
        yield from connection.execute(statement, {"some": people[at : at + CHUNK], **facts}).all()
