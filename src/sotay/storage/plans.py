"""What differs between the kinds of store; everything else about a folder of ours is one and the same.

Source: docs/adr/0016-cell-book.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Connection

from sotay.domain.backup import Backup, BackupContent
from sotay.domain.cell_errors import NotACellBook, NotAHandbook
from sotay.domain.errors import StoreError, StoreTooNew
from sotay.domain.store_kind import StoreKind
from sotay.storage import engine, schema
from sotay.storage.engine import ON_DISK, Database, Durability
from sotay.storage.key_file import KeyFile
from sotay.storage.transaction import SqlTransaction

U = TypeVar("U", bound=SqlTransaction)

_OTHER_THAN: dict[StoreKind, type[StoreError]] = {
    StoreKind.HANDBOOK: NotAHandbook,
    StoreKind.CELL: NotACellBook,
}


@dataclass(frozen=True, slots=True)
class StorePlan(Generic[U]):
    """One kind of store: its names, its schema, and how its rows are worked with."""

    kind: StoreKind
    database: str
    application_id: int
    revisions: str
    copy_name: str
    unit_of_work: Callable[[Database], U]
    content: Callable[[Connection, Backup], BackupContent]

    @property
    def newest_schema(self) -> int:
        """Return the number of the last revision that this program knows."""
        return schema.newest_schema(self.revisions)

    def create(self, path: Path, key: bytes) -> Database:
        """Make a new, empty database; the errors of ``engine.create_database``."""
        return engine.create_database(path, key, application_id=self.application_id)

    def open(self, path: Path, key: bytes, *, durability: Durability = ON_DISK) -> Database:
        """Open a database for reading and writing; the errors of ``engine.open_database``."""
        return engine.open_database(
            path, key, newest_schema=self.newest_schema, application_id=self.application_id, durability=durability
        )

    def open_unchanging(self, path: Path, key: bytes) -> Database:
        """Open a database for reading only; the errors of ``engine.open_unchanging``."""
        return engine.open_unchanging(path, key, newest_schema=self.newest_schema, application_id=self.application_id)

    def migrate(self, database: Database) -> None:
        """Run the revisions that the database lacks."""
        schema.migrate(database, self.revisions)

    def is_old(self, database: Database) -> bool:
        """Tell whether the database lacks a revision."""
        return schema.schema_of(database) < self.newest_schema

    def check_kind(self, folder: Path, file: KeyFile) -> None:
        """Refuse a store of another kind by what its key file says: NotAHandbook, NotACellBook, StoreTooNew."""
        if file.kind == self.kind.value:
            return
        if file.kind not in {kind.value for kind in StoreKind}:
            raise StoreTooNew(folder)
        raise _OTHER_THAN[self.kind](folder)
