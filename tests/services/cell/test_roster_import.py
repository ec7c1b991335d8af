"""Taking a roster file into a book that has people: what it adds and changes, and all of it back."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import LATER, NOW
from tests.cell import a_person
from tests.exchange.builders import EXCHANGE

from sotay.domain.errors import ImportStopped
from sotay.domain.roster_merge import RosterField, RosterRow
from sotay.services.cell.answering import return_submission
from sotay.services.cell.handed_in import DRAFT, AnswerDraft, keep_answer_draft
from sotay.services.cell.importing import undo_import
from sotay.services.cell.people import (
    bring_back_person,
    delete_person,
    load_roster,
    look_at_person,
    remove_added,
    save_person,
)
from sotay.services.cell.roster_import import import_roster, plan_import, undo_roster_import

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"


def row(number, name, **said):
    return RosterRow(number, a_person(f"r{number}", name, **said), frozenset(map(RosterField, said)))


ROWS = (
    row(2, HANH, birth_date=date(1974, 2, 5), office="Phó bí thư"),
    row(3, "Vàng A Páo", birth_date=date(1990, 1, 1)),
)


def people(book):
    return {each.full_name: each for each in load_roster(book.uow).people}


def test_a_plan_keeps_nothing(book):
    before = book.content()

    plan = plan_import(book.uow, rows=ROWS)

    assert (len(plan.new), len(plan.changed), len(plan.kept)) == (1, 1, 2)
    assert book.content() == before


def test_new_people_come_in_and_known_ones_change_in_what_the_file_says(book):
    imported = import_roster(book.uow, rows=ROWS)

    found = people(book)
    assert found[HANH] == replace(book.hanh, office="Phó bí thư")
    assert found["Vàng A Páo"].id == imported.new[0].id
    assert set(found) == {HANH, AN, AI, "Vàng A Páo"}


def test_an_import_is_taken_back_as_a_whole(book):
    before = people(book)
    imported = import_roster(book.uow, rows=ROWS)

    assert undo_roster_import(book.uow, imported=imported) == 0
    assert people(book) == before


def test_taking_back_leaves_whoever_is_known_better_by_now_and_what_was_changed_since(book):
    imported = import_roster(book.uow, rows=ROWS)
    new = imported.new[0]
    book.verify(new)
    save_person(book.uow, person=replace(people(book)[HANH], unit="Trường số 3"))

    assert undo_roster_import(book.uow, imported=imported) == 1
    found = people(book)
    assert new.full_name in found
    assert (found[HANH].office, found[HANH].unit) == (book.hanh.office, "Trường số 3")


def test_a_stop_takes_nothing_in(book):
    def stop(_done, _total):
        raise ImportStopped

    before = people(book)
    with pytest.raises(ImportStopped):
        import_roster(book.uow, rows=ROWS, progress=stop)

    assert people(book) == before


def test_whoever_was_only_just_added_is_taken_back_and_nobody_else(book):
    new = a_person("mới", "Vàng A Páo")
    save_person(book.uow, person=new)
    assert remove_added(book.uow, person=new)
    assert "Vàng A Páo" not in people(book)

    save_person(book.uow, person=new)
    save_person(book.uow, person=replace(new, office="Tổ trưởng"))
    assert not remove_added(book.uow, person=new)
    assert "Vàng A Páo" in people(book)


def submission_of(book):
    book.verify(book.hanh)
    return book.take(book.file(HANH, "một")).outcomes[0].submission_id


def drafts(book):
    with book.uow as uow:
        return {key: value for key, value in uow.settings.all().items() if key.startswith(DRAFT)}


def test_a_deleted_person_takes_along_what_was_being_written_in_answer_and_brings_it_back(book):
    submission_id = submission_of(book)
    keep_answer_draft(book.uow, draft=AnswerDraft(submission_id, "Bổ sung"))

    record = delete_person(book.uow, person_id=book.hanh.id, now=LATER)
    assert drafts(book) == {}

    bring_back_person(book.uow, record=record, now=LATER)
    assert drafts(book) == {DRAFT + submission_id: "Bổ sung"}
    assert look_at_person(book.uow, person_id=book.hanh.id) == record


def test_a_batch_that_is_taken_back_takes_along_what_was_being_written_in_answer(book):
    book.verify(book.hanh)
    report = book.take(book.file(HANH, "một"))
    submission_id = report.outcomes[0].submission_id
    keep_answer_draft(book.uow, draft=AnswerDraft(submission_id, "Bổ sung"))
    return_submission(book.uow, submission_id=submission_id, comment="x", exchange=EXCHANGE, now=NOW)

    undo_import(book.uow, batch=report.batch, now=LATER)

    assert drafts(book) == {}
