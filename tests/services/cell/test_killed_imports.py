"""An import killed at some step of its statements: whole files are in the book, in whole groups, and no more."""

import hashlib
import os
from collections import Counter

import pytest
from tests.services.cell.conftest import Book
from tests.services.cell.test_importing import AC, AN, DU, HANH
from tests.storage.builders import CHEAP_COST, PASSWORD, Clock
from tests.storage.dying import deaths

from sotay.domain.letter import Header
from sotay.domain.plain import from_json
from sotay.exchange.adapter import AgeExchange
from sotay.services.cell.importing import import_files
from sotay.storage import key_slots
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.stores import SqlStores

pytestmark = [pytest.mark.fault, pytest.mark.skipif(os.name == "nt", reason="forks")]


@pytest.fixture
def stores(monkeypatch):
    monkeypatch.setattr(key_slots, "COSTS", dict.fromkeys(key_slots.SlotKind, CHEAP_COST))
    return SqlStores(lambda: CELL_BOOK, Clock())


def test_a_killed_import_leaves_whole_files_in_whole_groups_and_goes_on_where_it_was(stores, tmp_path, long_run):
    base = tmp_path / "base"
    base.mkdir()
    desk, _ = stores.create(base / "sổ", password=PASSWORD)
    desk.run(lambda uow: prepare(Book(uow, base))).result()
    desk.close(back_up=False).result()

    outcomes = deaths("take_in", base, tmp_path / "killed", stride=1 if long_run else 4)

    left = [check(stores, tmp_path / "killed" / str(step)) for step in outcomes]
    assert set(left) == {0, 2, 4, 5}
    assert left == sorted(left)


def prepare(book):
    book.verify(book.hanh)
    book.verify(book.an)
    for number in (1, 2, 3):
        book.file(HANH, f"bản {number}", sequence=number)
    for number in (1, 2):
        book.file(AN, f"bản {number}", sequence=number)


def check(stores, place):
    """Return how many files a killed import left in its book, after seeing that all is as it should be."""
    desk = stores.open(place / "sổ", password=PASSWORD)
    kept = desk.run(read).result()
    files = sorted(place.glob("*.bainop"))
    again = desk.run(lambda uow: import_files(uow, files=files, exchange=AgeExchange(), now=Clock()())).result()
    desk.close(back_up=False).result()
    assert [each.outcome for each in again.outcomes] == [DU] * kept + [AC] * (len(files) - kept)
    return kept


def read(uow):
    with uow:
        everything = [each for person in uow.roster.all() for each in uow.submissions.of_person(person.id)]
        for each in everything:
            header = from_json(Header, each.origin.header)
            assert hashlib.sha256(each.content.encode()).hexdigest() == header.body_hash
        last = {each.person_id: each.state for each in everything}
        assert uow.counts.by_state(2026) == Counter(last.values())
        return len(everything)
