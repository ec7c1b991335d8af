"""Open data over the real store: out and in again with the same bytes, and back as if nothing had been."""

import shutil
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import NOW
from tests.open_books import a_book, open_books
from tests.storage.builders import RAW_KEY

from sotay.domain.open_data_json import write_open_data
from sotay.services.importing import import_open_data, undo_import
from sotay.services.open_data import export_open_data
from sotay.services.rehearsal import Rehearsal
from sotay.storage.engine import open_database
from sotay.storage.schema import newest_schema
from sotay.storage.unit_of_work import SqlUnitOfWork


def bytes_of(uow):
    return write_open_data(export_open_data(uow))


def test_any_handbook_goes_in_and_out_with_the_same_bytes(empty_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("open")

    @given(open_books(), open_books(), st.booleans())
    @settings(max_examples=25, deadline=None)
    def goes_in_and_out(book, other, is_only_tried):
        path = folder / "handbook.db"
        shutil.copyfile(empty_database, path)
        database = open_database(path, RAW_KEY, newest_schema=newest_schema())
        try:
            uow = SqlUnitOfWork(database)
            import_open_data(uow, incoming=book, now=NOW)
            assert bytes_of(uow) == write_open_data(book)
            before = bytes_of(uow)
            used = Rehearsal(uow) if is_only_tried else uow
            imported = import_open_data(used, incoming=other, now=NOW)
            if not is_only_tried:
                again = import_open_data(uow, incoming=other, now=NOW + timedelta(days=1))
                assert not again.counts.changes_anything
                assert undo_import(uow, imported=imported) == 0
            if book.accepted_checklists or not other.accepted_checklists or is_only_tried:
                assert bytes_of(uow) == before
        finally:
            database.close()

    goes_in_and_out()


def test_a_setting_a_wording_and_a_proof_that_were_added_go_again(uow):
    imported = import_open_data(uow, incoming=a_book(), now=NOW)

    assert undo_import(uow, imported=imported) == 0

    left = export_open_data(uow)
    assert (left.settings, left.periods, left.diary, left.remedies, left.cells) == ({}, (), (), (), ())
    assert left.profile == type(left.profile)()
