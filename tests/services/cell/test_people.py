"""A person's data on request: all of it out, all of it gone, and back again."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.cell_log import CellAct
from sotay.domain.plain import from_json
from sotay.services.cell.answering import make_receipt
from sotay.services.cell.people import PersonRecord, bring_back_person, delete_person, export_person, written_record

HANH = "Nguyễn Thị Hồng Hạnh"


@pytest.fixture
def full(book):
    """The book with a key, two submissions and a receipt of one person."""
    book.verify(book.hanh)
    report = book.take(book.file(HANH, "một"), book.file(HANH, "hai", sequence=2))
    make_receipt(book.uow, submission_id=report.outcomes[0].submission_id, exchange=EXCHANGE, now=NOW)
    return book


def counts(book):
    with book.uow as uow:
        return dict(uow.counts.by_status()), dict(uow.counts.by_state(2026))


def test_everything_of_a_person_is_given_out_and_logged_without_the_name(full):
    record = export_person(full.uow, person_id=full.hanh.id, now=LATER)

    assert record.person == full.hanh
    assert (len(record.keys), len(record.submissions), len(record.receipts)) == (1, 2, 1)
    with full.uow as uow:
        assert [(each.act, each.count) for each in uow.log.all()][-1] == (CellAct.PERSON_EXPORTED, 2)


def test_what_is_given_out_reads_back_as_it_was(full):
    record = export_person(full.uow, person_id=full.hanh.id, now=LATER)

    assert from_json(PersonRecord, written_record(record)) == record


def test_a_deleted_person_leaves_nothing_in_the_book_but_a_line_of_the_log(full):
    delete_person(full.uow, person_id=full.hanh.id, now=LATER)

    driver = full.uow._database.driver
    tables = [row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    everything = repr([driver.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert "Hạnh" not in everything
    assert full.hanh.id not in everything
    with full.uow as uow:
        assert [(each.act, each.count) for each in uow.log.all()][-1] == (CellAct.PERSON_DELETED, 2)


def test_a_deletion_is_taken_back_as_a_whole(full):
    before = counts(full)
    record = delete_person(full.uow, person_id=full.hanh.id, now=LATER)

    bring_back_person(full.uow, record=record, now=LATER)

    assert counts(full) == before
    assert export_person(full.uow, person_id=full.hanh.id, now=LATER) == record


def test_a_person_who_is_not_there_is_told(book):
    for act in (export_person, delete_person):
        with pytest.raises(UnknownPerson):
            act(book.uow, person_id="nobody", now=NOW)
