"""Opening the database: nothing is read or written before encryption is proven."""

import os
import shutil
import sqlite3
import traceback

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2
from tests.storage.builders import MARKER, RAW_KEY

from sotay.domain.errors import DatabaseDamaged, DatabaseMissing, EncryptionMissing, StoreTooNew
from sotay.storage.engine import (
    APPLICATION_ID,
    ON_REMOVABLE,
    create_database,
    open_database,
    open_unchanging,
    was_left_open,
)
from sotay.storage.schema import migrate, newest_schema

OTHER_KEY = bytes(32)


def reopened(database, **choices):
    database.close()
    return open_database(database.path, RAW_KEY, newest_schema=newest_schema(), **choices)


def test_commits_are_durable_and_the_file_is_guarded(database):
    settings = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "application_id": APPLICATION_ID,
        "user_version": newest_schema(),
    }

    assert {name: database.pragma(name) for name in settings} == settings


def test_on_a_disk_there_is_a_log_and_no_index_of_it_that_others_could_share(database):
    with database.connection.begin():
        database.connection.execute(text("INSERT INTO setting VALUES ('a', 'b')"))

    assert {path.name for path in database.folder.iterdir()} == {"handbook.db", "handbook.db-wal"}


def test_a_stick_gets_a_journal_and_leaves_nothing_beside_the_file(database):
    on_stick = reopened(database, durability=ON_REMOVABLE)
    try:
        assert (on_stick.pragma("journal_mode"), on_stick.pragma("synchronous")) == ("delete", 3)
        with on_stick.connection.begin():
            on_stick.connection.execute(text("INSERT INTO setting VALUES ('a', 'b')"))
        assert {path.name for path in on_stick.folder.iterdir()} == {"handbook.db"}
    finally:
        on_stick.close()


def test_the_file_does_not_start_like_plain_sqlite(database):
    assert not database.path.read_bytes().startswith(b"SQLite format 3")


def test_an_engine_without_encryption_is_refused_on_opening(database):
    database.close()

    with pytest.raises(EncryptionMissing):
        open_database(database.path, RAW_KEY, newest_schema=newest_schema(), driver=sqlite3)


def test_an_engine_without_encryption_writes_nothing(tmp_path):
    with pytest.raises(EncryptionMissing):
        create_database(tmp_path / "new.db", RAW_KEY, driver=sqlite3)

    assert (tmp_path / "new.db").stat().st_size == 0


def test_plain_sqlite_in_place_of_the_database_is_refused(tmp_path):
    with sqlite3.connect(tmp_path / "handbook.db") as plain:
        plain.execute("CREATE TABLE setting (key, value)")
    plain.close()

    with pytest.raises(DatabaseDamaged):
        open_database(tmp_path / "handbook.db", RAW_KEY, newest_schema=newest_schema())


def test_another_key_does_not_open_it(database):
    database.close()

    with pytest.raises(DatabaseDamaged):
        open_database(database.path, OTHER_KEY, newest_schema=newest_schema())


def test_an_encrypted_database_that_is_not_ours_is_refused(tmp_path):
    stranger = dbapi2.connect(str(tmp_path / "handbook.db"))
    stranger.execute(f"PRAGMA key = \"x'{RAW_KEY.hex()}'\"")
    stranger.execute("CREATE TABLE setting (key, value)")
    stranger.commit()
    stranger.close()

    with pytest.raises(DatabaseDamaged):
        open_database(tmp_path / "handbook.db", RAW_KEY, newest_schema=newest_schema())


def test_an_empty_file_is_damage_and_stays_empty(tmp_path):
    (tmp_path / "handbook.db").touch()

    with pytest.raises(DatabaseDamaged):
        open_database(tmp_path / "handbook.db", RAW_KEY, newest_schema=newest_schema())

    assert (tmp_path / "handbook.db").stat().st_size == 0


def test_a_missing_database_is_not_made(tmp_path):
    with pytest.raises(DatabaseMissing):
        open_database(tmp_path / "handbook.db", RAW_KEY, newest_schema=newest_schema())

    assert list(tmp_path.iterdir()) == []


def test_a_database_of_a_newer_program_is_left_as_it_is(database):
    database.driver.execute(f"PRAGMA user_version = {newest_schema() + 1}")
    database.close()
    before = database.path.read_bytes()

    with pytest.raises(StoreTooNew):
        open_database(database.path, RAW_KEY, newest_schema=newest_schema())

    assert database.path.read_bytes() == before


def test_what_was_logged_before_a_crash_is_there_after_it(database, tmp_path):
    with database.connection.begin():
        database.connection.execute(text("INSERT INTO setting VALUES ('a', 'b')"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("handbook.db", "handbook.db-wal"):
        shutil.copyfile(database.folder / name, crashed / name)
    assert was_left_open(crashed / "handbook.db")

    survivor = open_database(crashed / "handbook.db", RAW_KEY, newest_schema=newest_schema())

    assert survivor.driver.execute("SELECT value FROM setting").fetchall() == [("b",)]
    survivor.close()
    assert not was_left_open(crashed / "handbook.db")


def test_damage_behind_an_unclean_end_is_found_on_opening(database):
    database.close()
    content = bytearray(database.path.read_bytes())
    content[-2000] ^= 1
    database.path.write_bytes(content)
    database.path.with_name("handbook.db-wal").write_bytes(b"left behind")

    with pytest.raises(DatabaseDamaged):
        open_database(database.path, RAW_KEY, newest_schema=newest_schema())


def test_reading_a_backup_makes_and_changes_nothing(database):
    database.close()
    before = database.path.read_bytes()

    reading = open_unchanging(database.path, RAW_KEY, newest_schema=newest_schema())
    reading.connection.execute(text("SELECT * FROM setting")).all()
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        reading.driver.execute("INSERT INTO setting VALUES ('a', 'b')")
    reading.close()

    assert database.path.read_bytes() == before
    assert [path.name for path in database.folder.iterdir()] == ["handbook.db"]


@pytest.mark.parametrize("name", ["tên có dấu", "a b", "50%", "a?b#c", "đường\ndẫn", os.fsdecode(b"\xff\xfe")])
def test_a_folder_may_have_any_name(tmp_path, name):
    if os.name == "nt":
        name = "tên có dấu %"
    (tmp_path / name).mkdir()
    path = tmp_path / name / "handbook.db"
    made = create_database(path, RAW_KEY)
    migrate(made)
    made.close()

    open_database(path, RAW_KEY, newest_schema=newest_schema()).close()

    assert [each.name for each in (tmp_path / name).iterdir()] == ["handbook.db"]


def test_errors_of_the_engine_are_sqlalchemys_and_hide_what_was_written(database):
    put = text("INSERT INTO setting VALUES (:key, 'x')")
    with database.connection.begin():
        database.connection.execute(put, {"key": MARKER})

    with pytest.raises(IntegrityError) as caught, database.connection.begin():
        database.connection.execute(put, {"key": MARKER})

    assert MARKER not in "".join(traceback.format_exception(caught.value))


def test_a_table_is_rolled_back_like_any_row(database):
    transaction = database.connection.begin()
    database.connection.execute(text("CREATE TABLE half (a)"))
    transaction.rollback()

    assert database.driver.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
