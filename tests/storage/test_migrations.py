"""The schema and its revisions: what they make, what they keep, and that a kill leaves the old or the new."""

import os
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from tests.builders import NONE, NOW, an_answer, an_assessment
from tests.storage.builders import PASSWORD, RAW_KEY
from tests.storage.dying import NOT_KILLED, deaths

from sotay.domain.assessment import PeriodAct
from sotay.domain.backup import BackupReason
from sotay.domain.errors import StoreTooNew
from sotay.storage import schema
from sotay.storage.engine import check_integrity, create_database, open_database
from sotay.storage.rows import Row
from sotay.storage.schema import VERSIONS, migrate, newest_schema, schema_of
from sotay.storage.unit_of_work import SqlUnitOfWork

LATER = Path(__file__).with_name("later_revision.py")
NEWEST = newest_schema()


@pytest.fixture
def later(tmp_path, monkeypatch):
    """The program as it might be one day, with one more revision."""
    versions = tmp_path / "migrations" / "versions"
    shutil.copytree(VERSIONS, versions, ignore=shutil.ignore_patterns("__pycache__"))
    text = LATER.read_text(encoding="utf-8")
    text = text.replace("{later}", f"{NEWEST + 1:04d}").replace("{newest}", f"{NEWEST:04d}")
    (versions / f"revision_{NEWEST + 1:04d}.py").write_text(text, encoding="utf-8")

    def begin():
        monkeypatch.setattr(schema, "VERSIONS", versions)

    return begin


def rows_of(database):
    tables = ("assessment", "answer", "period_event", "checklist")
    return {table: database.driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def up_to(number, folder):
    """The revisions as they were when this one was the newest."""
    folder.mkdir(parents=True)
    for path in VERSIONS.glob("revision_*.py"):
        if int(path.stem.removeprefix("revision_")) <= number:
            shutil.copyfile(path, folder / path.name)
    return folder


def filled_by_hand(database):
    """Two periods with two answers each, written as any schema takes them."""
    driver = database.driver
    driver.execute("BEGIN")
    driver.execute("INSERT INTO checklist VALUES ('h', '1', 4, '{}')")
    for row_id, period in enumerate(("2026-Q3", "2026-Q4"), start=1):
        driver.execute(
            "INSERT INTO assessment (id, period, kind, start_day, end_day, due, checklist_hash, opened_at)"
            " VALUES (?, ?, 'quarter', '2026-07-01', '2026-12-31', '2026-12-31', 'h', '2026-11-22T14:05:00')",
            (row_id, period),
        )
        for item in "ab":
            driver.execute(
                "INSERT INTO answer (assessment_id, manifestation_id, level, done_well, shortcoming, cause, remedy,"
                " private_note) VALUES (?, ?, 'none', '', '', '', '', '')",
                (row_id, item),
            )
        driver.execute("INSERT INTO period_event (assessment_id, act, at) VALUES (?, 'opened', '')", (row_id,))
    driver.execute("COMMIT")


def filled(database):
    uow = SqlUnitOfWork(database)
    with uow:
        for period in ("2026-Q3", "2026-Q4"):
            assessment = an_assessment(period, an_answer("a", NONE), an_answer("b", NONE))
            uow.assessments.add(assessment)
            uow.assessments.log(assessment.period, PeriodAct.OPENED, NOW)
        uow.commit()
    return database


def test_the_revisions_make_what_the_rows_describe(database):
    context = MigrationContext.configure(database.connection, opts={"compare_type": True})

    assert compare_metadata(context, Row.metadata) == []


def test_every_name_that_a_later_revision_may_need_follows_the_convention(database):
    made = {sql for (sql,) in database.driver.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}

    assert [sql for sql in made if "CONSTRAINT" not in sql and "INDEX" not in sql and "alembic" not in sql] == []


def test_revisions_are_numbered_without_a_gap():
    numbers = sorted(int(path.stem.removeprefix("revision_")) for path in VERSIONS.glob("revision_*.py"))

    assert numbers == list(range(1, newest_schema() + 1))


def test_migrating_what_is_new_already_changes_nothing(database):
    before = database.path.read_bytes()

    migrate(database)

    assert database.path.read_bytes() == before


def test_a_rebuilt_table_keeps_what_refers_to_it(database, later):
    filled(database)
    before = rows_of(database)
    later()

    migrate(database)

    assert rows_of(database) == before
    assert schema_of(database) == NEWEST + 1
    assert database.pragma("foreign_keys") == 1
    check_integrity(database)


def test_an_older_handbook_is_backed_up_and_brought_up_to_date_on_opening(stores, made, later):
    later()

    desk = stores.open(made.folder, password=PASSWORD)

    columns = desk._database.driver.execute("SELECT place FROM assessment").fetchall()
    (backup,) = stores.backups(made.folder)
    assert columns == [("nhà văn hoá",)]
    assert backup.reason is BackupReason.BEFORE_MIGRATION
    assert stores.verify(backup.path, password=PASSWORD).answers == 1
    desk.close(back_up=False).result()


def test_the_older_program_refuses_what_the_newer_one_wrote(stores, made, later, monkeypatch):
    later()
    stores.open(made.folder, password=PASSWORD).close(back_up=False).result()
    monkeypatch.setattr(schema, "VERSIONS", VERSIONS)

    with pytest.raises(StoreTooNew):
        stores.open(made.folder, password=PASSWORD)


def test_a_backup_made_before_a_migration_can_be_restored(stores, made, later):
    later()
    stores.open(made.folder, password=PASSWORD).close(back_up=False).result()
    (backup,) = stores.backups(made.folder)

    stores.restore(made.folder, backup.path, password=PASSWORD)

    desk = stores.open(made.folder, password=PASSWORD)
    assert schema_of(desk._database) == NEWEST + 1
    desk.close(back_up=False).result()


@pytest.mark.fault
@pytest.mark.skipif(os.name == "nt", reason="forks")
@pytest.mark.parametrize("start", range(NEWEST + 1))
def test_a_migration_killed_at_any_step_leaves_the_old_file_or_the_new(tmp_path, later, monkeypatch, start, long_run):
    """From nothing, from each schema there ever was, and the revision that rebuilds a table full of answers."""
    base = tmp_path / "base.db"
    made = create_database(base, RAW_KEY)
    versions = VERSIONS
    if start:
        monkeypatch.setattr(schema, "VERSIONS", up_to(start, tmp_path / "before" / "versions"))
        migrate(made)
        filled_by_hand(made)
        monkeypatch.undo()
    if start == NEWEST:
        later()
        versions = schema.VERSIONS
    made.close()

    outcomes = deaths("migrate", base, tmp_path / "killed", str(versions), stride=1 if long_run else 5)
    reached = set()
    for step, outcome in outcomes.items():
        database = open_database(tmp_path / "killed" / str(step), RAW_KEY, newest_schema=newest_schema())
        check_integrity(database)
        reached.add(schema_of(database))
        tables = database.connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one()
        database.connection.rollback()
        if schema_of(database) == 0:
            assert tables == 0
        if start:
            assert rows_of(database) == {"assessment": 2, "answer": 4, "period_event": 2, "checklist": 1}
        if outcome == NOT_KILLED:
            assert schema_of(database) == newest_schema()
        migrate(database)
        assert schema_of(database) == newest_schema()
        database.close()
    assert reached == {start, newest_schema()}
    assert len(outcomes) > (10 if long_run else 3)  # one added column is few steps
