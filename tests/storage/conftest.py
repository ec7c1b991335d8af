"""Real handbooks on disk: one is made once and copied for each test."""

import shutil

import pytest
from tests.builders import FIXED, NOW, a_checklist, an_answer
from tests.storage.builders import CHEAP_COST, MARKER, PASSWORD, Q4, RAW_KEY, Clock, Made

from sotay.domain.member import Profile
from sotay.services.assessments import open_assessment, save_answer
from sotay.services.handbook import set_up
from sotay.storage import key_slots
from sotay.storage.engine import create_database, open_database
from sotay.storage.key_slots import SlotKind
from sotay.storage.schema import migrate, newest_schema
from sotay.storage.stores import SqlCipherStores
from sotay.storage.unit_of_work import SqlUnitOfWork


@pytest.fixture(scope="session", autouse=True)
def cheap_keys():
    """Derive keys at a low cost; what a handbook really costs is told by ``test_what_is_kept_from_guessing``."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_slots, "COSTS", dict.fromkeys(SlotKind, CHEAP_COST))
        yield


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "so-tay"
    desk, code = SqlCipherStores(Clock()).create(folder, password=PASSWORD)
    desk.run(lambda uow: set_up(uow, profile=Profile(full_name=MARKER), checklist=a_checklist(), now=NOW)).result()
    desk.run(lambda uow: open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)).result()
    answer = an_answer("a", FIXED, done_well=MARKER)
    desk.run(lambda uow: save_answer(uow, now=NOW, period=Q4, answer=answer)).result()
    desk.close(back_up=False).result()
    return Made(folder, code)


@pytest.fixture
def made(made_once, tmp_path):
    folder = tmp_path / "so-tay"
    shutil.copytree(made_once.folder, folder)
    return Made(folder, made_once.code)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def stores(clock):
    return SqlCipherStores(clock)


@pytest.fixture
def desk(stores, made):
    opened = stores.open(made.folder, password=PASSWORD)
    yield opened
    opened.close(back_up=False).exception()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A closed database of the newest schema with nothing in it."""
    path = tmp_path_factory.mktemp("empty") / "handbook.db"
    made = create_database(path, RAW_KEY)
    migrate(made)
    made.close()
    return path


@pytest.fixture
def database(empty_database, tmp_path):
    path = tmp_path / "handbook.db"
    shutil.copyfile(empty_database, path)
    opened = open_database(path, RAW_KEY, newest_schema=newest_schema())
    yield opened
    opened.close()


@pytest.fixture
def uow(database):
    return SqlUnitOfWork(database)
