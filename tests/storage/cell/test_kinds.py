"""A cell book is a store like a handbook, and neither is ever opened as the other."""

import shutil

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from tests.cell import PEOPLE, put_people
from tests.storage.builders import PASSWORD, RAW_KEY

from sotay.domain.backup import BackupReason
from sotay.domain.cell_errors import NotACellBook, NotAHandbook
from sotay.domain.errors import BackupOfAnother, DatabaseDamaged, StoreExists, WrongPassword
from sotay.domain.store_kind import StoreKind
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.cell.rows import CellRow
from sotay.storage.handbook_plan import HANDBOOK


@pytest.fixture
def book(cell_stores, tmp_path):
    folder = tmp_path / "so-chi-bo"
    desk, code = cell_stores.create(folder, password=PASSWORD)
    desk.run(put_people).result()
    desk.close().result()
    return folder, code


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}


def test_the_revisions_make_what_the_rows_describe(cell_database):
    context = MigrationContext.configure(cell_database.connection, opts={"compare_type": True})

    assert compare_metadata(context, CellRow.metadata) == []


def test_every_name_that_a_later_revision_may_need_follows_the_convention(cell_database):
    made = {sql for (sql,) in cell_database.driver.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}

    assert [sql for sql in made if "CONSTRAINT" not in sql and "INDEX" not in sql and "alembic" not in sql] == []


def test_a_cell_book_opens_with_its_password_and_its_code(cell_stores, book):
    folder, code = book

    with pytest.raises(WrongPassword):
        cell_stores.open(folder, password="sai mật khẩu rồi")
    desk = cell_stores.open(folder, password=PASSWORD)
    assert desk.run(people).result() == 3
    desk.close().result()
    desk = cell_stores.open_with_code(folder, code=code, new_password="mật khẩu mới đủ dài")
    assert desk.run(people).result() == 3
    desk.close().result()


def test_a_cell_book_is_backed_up_verified_and_restored(cell_stores, book):
    folder, _ = book
    desk = cell_stores.open(folder, password=PASSWORD)
    kept = desk.back_up(BackupReason.ON_DEMAND).result()
    desk.run(remove_one).result()
    desk.close().result()

    content = cell_stores.verify(kept.path, password=PASSWORD)
    before = cell_stores.restore(folder, kept.path, password=PASSWORD)

    assert (content.kind, content.people, content.submissions) == (StoreKind.CELL, 3, 0)
    assert before.reason is BackupReason.BEFORE_RESTORE
    desk = cell_stores.open_to_read(folder, password=PASSWORD)
    assert desk.run(people).result() == 3
    desk.close().result()


def test_neither_kind_is_opened_as_the_other(stores, made, cell_stores, book):
    folder, code = book
    before = {**contents(folder), **contents(made.folder)}

    for act in (
        lambda: stores.open(folder, password=PASSWORD),
        lambda: stores.open_to_read(folder, password=PASSWORD),
        lambda: stores.open_with_code(folder, code=code, new_password=PASSWORD),
        lambda: stores.verify(folder, password=PASSWORD),
        lambda: stores.restore(made.folder, folder, password=PASSWORD),
    ):
        with pytest.raises(NotAHandbook):
            act()
    for act in (
        lambda: cell_stores.open(made.folder, password=PASSWORD),
        lambda: cell_stores.open_to_read(made.folder, password=PASSWORD),
        lambda: cell_stores.open_with_code(made.folder, code=made.code, new_password=PASSWORD),
        lambda: cell_stores.verify(made.folder, password=PASSWORD),
        lambda: cell_stores.restore(folder, made.folder, password=PASSWORD),
    ):
        with pytest.raises(NotACellBook):
            act()
    assert {**contents(folder), **contents(made.folder)} == before


def test_a_folder_of_one_kind_takes_no_store_of_the_other(stores, made, cell_stores, book):
    folder, _ = book

    assert stores.is_store(folder)
    assert cell_stores.is_store(made.folder)
    with pytest.raises(StoreExists):
        stores.create(folder, password=PASSWORD)
    with pytest.raises(StoreExists):
        cell_stores.create(made.folder, password=PASSWORD)


def test_a_renamed_database_of_the_other_kind_is_not_read(cell_database, database, tmp_path):
    cell_database.close()
    database.close()
    shutil.copyfile(tmp_path / "cell.db", tmp_path / "x.db")
    shutil.copyfile(tmp_path / "handbook.db", tmp_path / "y.db")

    with pytest.raises(DatabaseDamaged):
        HANDBOOK.open(tmp_path / "x.db", RAW_KEY)
    with pytest.raises(DatabaseDamaged):
        CELL_BOOK.open(tmp_path / "y.db", RAW_KEY)


def test_a_backup_of_another_cell_book_is_refused(cell_stores, book, tmp_path):
    folder, _ = book
    other, _ = cell_stores.create(tmp_path / "khác", password=PASSWORD)
    backup = other.back_up(BackupReason.ON_DEMAND).result()
    other.close(back_up=False).result()
    before = contents(folder)

    with pytest.raises(BackupOfAnother):
        cell_stores.restore(folder, backup.path, password=PASSWORD)
    assert contents(folder) == before


def people(uow):
    with uow:
        return len(uow.roster.all())


def remove_one(uow):
    with uow:
        uow.roster.remove(PEOPLE[0].id)
        uow.commit()
