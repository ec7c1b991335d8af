"""Accepted data files, publishers, drafts and publications come back as they were stored."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from tests.builders import NOW
from tests.fakes import FakeUnitOfWork
from tests.storage.builders import RAW_KEY

from sotay.domain.catalog_file import (
    AcceptedFile,
    CatalogFile,
    CatalogKind,
    Draft,
    DraftId,
    Publication,
    Publisher,
)
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.cell.unit_of_work import SqlCellUnitOfWork

FILE = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "2", '# Bản của Đảng uỷ\nid: "nq04-27"   # mã\n')
ACCEPTED = AcceptedFile(FILE, "key of a publisher", 1, NOW)
FORM = AcceptedFile(CatalogFile(CatalogKind.FORM, "2026-2B", "1", "id: 2026-2B\n"), "key of a publisher", 2, NOW)
PUBLISHER = Publisher("key of a publisher", "Đảng uỷ xã Nà Khiết", NOW)
DRAFT = Draft(DraftId("d1"), CatalogKind.CHECKLIST, "id: [dở dang\n", "1", NOW)
PUBLISHED = Publication(FILE, 1, NOW, b"\x00signed")


@pytest.fixture(params=["uow", "cell_uow", "fake"])
def opened(request):
    with FakeUnitOfWork() if request.param == "fake" else request.getfixturevalue(request.param) as uow:
        yield uow


@pytest.fixture(params=["uow", "fake"])
def handbook(request):
    with FakeUnitOfWork() if request.param == "fake" else request.getfixturevalue(request.param) as uow:
        yield uow


@pytest.fixture
def cell_uow(tmp_path):
    database = CELL_BOOK.create(tmp_path / "cell.db", RAW_KEY)
    CELL_BOOK.migrate(database)
    yield SqlCellUnitOfWork(database)
    database.close()


def test_accepted_files_come_back_to_the_letter_and_in_the_order_they_were_accepted(opened):
    opened.catalog_files.accept(ACCEPTED)
    opened.catalog_files.accept(FORM)

    assert opened.catalog_files.accepted() == (ACCEPTED, FORM)


def test_a_file_that_was_taken_back_can_be_accepted_again(opened):
    opened.catalog_files.accept(ACCEPTED)
    opened.catalog_files.accept(FORM)
    opened.catalog_files.withdraw(FILE)

    assert opened.catalog_files.accepted() == (FORM,)

    opened.catalog_files.accept(ACCEPTED)

    assert opened.catalog_files.accepted() == (FORM, ACCEPTED)


def test_one_version_is_never_written_over(uow):
    with uow:
        uow.catalog_files.accept(ACCEPTED)
        with pytest.raises(IntegrityError):
            uow.catalog_files.accept(replace(ACCEPTED, file=replace(FILE, text="khác")))


def test_a_publisher_is_trusted_until_it_is_not_and_its_files_stay(opened):
    opened.catalog_files.accept(ACCEPTED)
    opened.catalog_files.put_publisher(PUBLISHER)
    renamed = replace(PUBLISHER, name="Đảng uỷ xã Mường Khoa")
    opened.catalog_files.put_publisher(renamed)

    assert opened.catalog_files.publishers() == (renamed,)

    opened.catalog_files.remove_publisher(PUBLISHER.key)

    assert opened.catalog_files.publishers() == ()
    assert opened.catalog_files.accepted() == (ACCEPTED,)


def test_a_draft_keeps_any_text_and_the_one_changed_last_comes_first(handbook):
    later = replace(DRAFT, id=DraftId("d2"), kind=CatalogKind.FORM, changed_at=NOW + timedelta(minutes=1))
    handbook.drafting.put(DRAFT)
    handbook.drafting.put(later)

    assert handbook.drafting.drafts() == (later, DRAFT)

    changed = replace(DRAFT, text="\tid: {{{ hỏng", changed_at=NOW + timedelta(minutes=2))
    handbook.drafting.put(changed)

    assert handbook.drafting.draft(DRAFT.id) == changed
    assert handbook.drafting.drafts() == (changed, later)

    handbook.drafting.remove(DRAFT.id)

    assert handbook.drafting.draft(DRAFT.id) is None


def test_publications_come_back_with_their_package_byte_for_byte(handbook):
    second = replace(PUBLISHED, file=replace(FILE, version="3"), number=2)
    handbook.drafting.publish(PUBLISHED)
    handbook.drafting.publish(second)

    assert handbook.drafting.publications() == (second, PUBLISHED)


def test_the_publishing_key_is_made_once_and_is_not_the_one_that_hands_in(handbook):
    assert handbook.drafting.seed() is None

    handbook.drafting.put_seed("first", NOW)
    handbook.drafting.put_seed("second", NOW)

    assert handbook.drafting.seed() == "first"
    assert handbook.hand_ins.seed() is None
