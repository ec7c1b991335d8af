"""Opening the encrypted database, fail-closed: nothing is read or written before encryption is proven.

One connection for one owner at a time; SQLAlchemy above the SQLCipher driver, never SQLAlchemy's own transactions
(they leave half a migration behind when killed): each transaction starts with an explicit BEGIN IMMEDIATE.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote_from_bytes

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from sotay.domain.errors import DatabaseDamaged, DatabaseMissing, EncryptionMissing, StoreTooNew, StoreUnreachable
from sotay.files import PRIVATE_FILE_MODE
from sotay.storage.errors import translated

DATABASE = "handbook.db"
LOG_ENDINGS = ("-wal", "-journal")
SIDE_ENDINGS = (*LOG_ENDINGS, "-shm")
APPLICATION_ID = 0x534F5441  # "SOTA", of a handbook; other kinds of store have their own
BUSY_TIMEOUT_MS = 2000
# Folding the log into the main file costs some 10 ms, so it is left to pauses; a commit does it only at this length.
LOG_LIMIT_PAGES = 2000

_PLAINTEXT_MAGIC = b"SQLite format 3\0"
_FULL, _EXTRA = 2, 3
_READ_WRITE, _UNCHANGING = "rw", "ro&immutable=1"


@dataclass(frozen=True, slots=True)
class Durability:
    """How commits reach the disk, as pragma values; both survive a power cut."""

    journal: str
    synchronous: int
    locking: str


ON_DISK = Durability("wal", _FULL, locking="exclusive")
# A stick may be pulled at any time, and a log beside the database would stay behind on a copy by hand.
ON_REMOVABLE = Durability("delete", _EXTRA, locking="normal")


class Database:
    """An open database: one engine with one connection that is held until ``close``."""

    def __init__(self, path: Path, engine: Engine, connection: Connection) -> None:
        self.path = path
        self._engine = engine
        self.connection = connection
        # The driver's connection, for statements that must not run in a transaction. It ships no types.
        self.driver: Any = connection.connection.driver_connection

    @property
    def folder(self) -> Path:
        """Return the folder that errors are about."""
        return self.path.parent

    def pragma(self, name: str) -> Any:  # noqa: ANN401 - text or number, as the pragma has it
        """Return the value of a pragma."""
        row = self.driver.execute(f"PRAGMA {name}").fetchone()
        return None if row is None else row[0]

    def close(self) -> None:
        """Let go of the file; a log that was written in full is folded in and removed by the engine."""
        self.connection.close()
        self._engine.dispose()


def create_database(
    path: Path, key: bytes, *, application_id: int = APPLICATION_ID, driver: ModuleType = dbapi2
) -> Database:
    """Make a new, empty, private database file and open it; every StoreError that opening may bring."""
    with translated(path.parent):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE_MODE))
    database = _connect(path, key, mode=_READ_WRITE, locking=ON_REMOVABLE.locking, driver=driver)
    try:
        with translated(path.parent):
            database.driver.execute(f"PRAGMA application_id = {application_id}")
            _settle(database, ON_REMOVABLE)
        _check_unreadable(path)
    except BaseException:
        database.close()
        raise
    return database


def open_database(
    path: Path,
    key: bytes,
    *,
    newest_schema: int,
    application_id: int = APPLICATION_ID,
    durability: Durability = ON_DISK,
    driver: ModuleType = dbapi2,
) -> Database:
    """Open a store for reading and writing.

    After an unclean end everything is checked first. DatabaseMissing, DatabaseDamaged (also for a database of another
    kind of store), EncryptionMissing, StoreTooNew for a schema above ``newest_schema``, the errors of disk and folder.
    """
    with translated(path.parent):
        ended_badly = was_left_open(path)
    _check_encrypted(path)
    database = _connect(path, key, mode=_READ_WRITE, locking=durability.locking, driver=driver)
    try:
        with translated(path.parent):
            _check_ours(database, newest_schema, application_id)
            _settle(database, durability)
            if ended_badly:
                check_integrity(database)
    except BaseException:
        database.close()
        raise
    return database


def open_unchanging(path: Path, key: bytes, *, newest_schema: int, application_id: int = APPLICATION_ID) -> Database:
    """Open for reading only, also from a write-protected disk; nothing beside the file is made or changed.

    What a log beside it holds is not seen: see ``was_left_open``.
    """
    _check_encrypted(path)
    database = _connect(path, key, mode=_UNCHANGING, locking=ON_REMOVABLE.locking, driver=dbapi2)
    try:
        with translated(path.parent):
            _check_ours(database, newest_schema, application_id)
    except BaseException:
        database.close()
        raise
    return database


def check_integrity(database: Database) -> None:
    """Read every page; DatabaseDamaged unless all is well.

    Recent pages are folded into the main file first, since the check of the page codes reads nothing else.
    """
    with translated(database.folder):
        database.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for check, good in (("cipher_integrity_check", []), ("integrity_check", [("ok",)]), ("foreign_key_check", [])):
            if database.driver.execute(f"PRAGMA {check}").fetchall() != good:
                raise DatabaseDamaged(database.folder)


def was_left_open(path: Path) -> bool:
    """Tell whether the last program that wrote did not come to its end."""
    logs = (path.with_name(path.name + ending) for ending in LOG_ENDINGS)
    return any(log.is_file() and log.stat().st_size > 0 for log in logs)


def side_files(path: Path) -> tuple[Path, ...]:
    """Return the files that the engine may keep beside a database."""
    return tuple(path.with_name(path.name + ending) for ending in SIDE_ENDINGS)


def copy_with_log(path: Path, into: Path) -> Path:
    """Copy a closed database with what the engine left beside it, private to the owner; return the new file."""
    for file in (path, *side_files(path)):
        if file.is_file():
            shutil.copyfile(file, into / file.name)
            (into / file.name).chmod(PRIVATE_FILE_MODE)
    return into / path.name


def uri_of(path: Path) -> str:
    """Return the path as the engine takes it, whatever letters, marks or bytes are in it."""
    name = path.absolute().as_posix()
    return "file://" + quote_from_bytes(os.fsencode(name if name.startswith("/") else "/" + name))


def _connect(path: Path, key: bytes, *, mode: str, locking: str, driver: ModuleType) -> Database:
    """Return a connection whose very first statement was the key; nothing has been read yet."""

    def creator() -> Any:  # noqa: ANN401 - the driver ships no types
        raw = driver.connect(f"{uri_of(path)}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False)
        try:
            _unlock(raw, key, path.parent)
            # Before the first read, or the engine would keep a shared index of its log beside the database.
            raw.execute(f"PRAGMA locking_mode = {locking}")
        except BaseException:
            raw.close()
            raise
        return raw

    # The driver's module must be named, or its errors would not become SQLAlchemy's.
    engine = create_engine("sqlite://", module=driver, creator=creator, poolclass=StaticPool, hide_parameters=True)
    begin = "BEGIN IMMEDIATE" if mode == _READ_WRITE else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.connection.driver_connection.execute(begin))
    try:
        with translated(path.parent):
            return Database(path, engine, engine.connect())
    except BaseException:
        engine.dispose()
        raise


def _unlock(raw: Any, key: bytes, folder: Path) -> None:  # noqa: ANN401 - the driver ships no types
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    version = raw.execute("PRAGMA cipher_version").fetchone()
    status = raw.execute("PRAGMA cipher_status").fetchone()
    # A driver without encryption ignores the key in silence and would write plain text.
    if not version or not version[0] or not status or str(status[0]) != "1":
        raise EncryptionMissing(folder)
    raw.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    raw.execute("PRAGMA trusted_schema = OFF")
    raw.execute("PRAGMA cell_size_check = ON")
    raw.execute("PRAGMA foreign_keys = ON")


def _check_encrypted(path: Path) -> None:
    if not path.is_file():
        raise DatabaseMissing(path.parent)
    with translated(path.parent):
        _check_unreadable(path)


def _check_unreadable(path: Path) -> None:
    with path.open("rb") as stream:
        if stream.read(len(_PLAINTEXT_MAGIC)) == _PLAINTEXT_MAGIC:
            raise DatabaseDamaged(path.parent)


def _check_ours(database: Database, newest_schema: int, application_id: int) -> None:
    database.driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if database.pragma("application_id") != application_id:
        raise DatabaseDamaged(database.folder)
    if database.pragma("user_version") > newest_schema:
        raise StoreTooNew(database.folder)


def _settle(database: Database, durability: Durability) -> None:
    """Set how commits reach the disk and read it back, since a refused pragma says nothing."""
    if sys.platform == "darwin":
        # There, a plain fsync leaves the data in the drive's own memory.
        database.driver.execute("PRAGMA fullfsync = ON")
        database.driver.execute("PRAGMA checkpoint_fullfsync = ON")
    database.driver.execute(f"PRAGMA wal_autocheckpoint = {LOG_LIMIT_PAGES}")
    journal = database.driver.execute(f"PRAGMA journal_mode = {durability.journal}").fetchone()[0]
    database.driver.execute(f"PRAGMA synchronous = {durability.synchronous}")
    expected = (durability.journal, durability.synchronous, 1)
    if (journal, database.pragma("synchronous"), database.pragma("foreign_keys")) != expected:
        raise StoreUnreachable(database.folder)
