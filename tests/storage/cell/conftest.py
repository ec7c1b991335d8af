"""Real cell books on disk: one is made once and copied for each test."""

import shutil

import pytest
from tests.storage.builders import RAW_KEY

from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.cell.unit_of_work import SqlCellUnitOfWork
from sotay.storage.stores import SqlStores


@pytest.fixture(scope="session")
def empty_cell_database(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty-cell") / "cell.db"
    made = CELL_BOOK.create(path, RAW_KEY)
    CELL_BOOK.migrate(made)
    made.close()
    return path


@pytest.fixture
def cell_database(empty_cell_database, tmp_path):
    path = tmp_path / "cell.db"
    shutil.copyfile(empty_cell_database, path)
    opened = CELL_BOOK.open(path, RAW_KEY)
    yield opened
    opened.close()


@pytest.fixture
def cell_uow(cell_database):
    return SqlCellUnitOfWork(cell_database)


@pytest.fixture
def cell_stores(clock):
    return SqlStores(lambda: CELL_BOOK, clock)
