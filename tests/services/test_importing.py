"""What the handbook lacks is added, nothing that is there is changed, and all of it can go back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.builders import FIXED, LATER, NONE, NOW, a_checklist, an_answer, periods
from tests.fakes import FakeUnitOfWork
from tests.open_books import a_book, open_books

from sotay.domain.diary import EntryId
from sotay.domain.errors import ImportStopped
from sotay.domain.member import Membership, Profile
from sotay.domain.open_data import Fate, Part
from sotay.domain.open_data_json import write_open_data
from sotay.domain.proof import Proof, ProofId
from sotay.services import assessments, handbook
from sotay.services.importing import import_open_data, undo_import
from sotay.services.open_data import export_open_data
from sotay.services.rehearsal import Rehearsal

(Q4,) = periods("2026-Q4")


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def take_in(uow, book, now=NOW):
    return import_open_data(uow, incoming=book, now=now)


def bytes_of(uow, year=None):
    return write_open_data(export_open_data(uow, year=year))


def counted(imported, fate):
    return dict(imported.counts.parts(fate))


@given(open_books())
@settings(max_examples=60)
def test_any_handbook_goes_into_an_empty_one_and_out_with_the_same_bytes(book):
    uow = FakeUnitOfWork()

    imported = take_in(uow, book)

    assert bytes_of(uow) == write_open_data(book)
    assert {fate for fate, _ in imported.counts.of} <= {Fate.ADDED}


@given(open_books(), open_books())
@settings(max_examples=60)
def test_an_import_into_any_handbook_adds_nothing_twice_loses_nothing_and_goes_back(mine, other):
    uow = FakeUnitOfWork()
    take_in(uow, mine)
    with uow:
        uow.checklists.accept(a_checklist(), NOW)
        uow.commit()
    before = bytes_of(uow)

    imported = take_in(uow, other)
    after = bytes_of(uow)
    again = take_in(uow, other, now=LATER)

    assert not again.counts.changes_anything
    assert bytes_of(uow) == after
    for text in texts_of(mine) | texts_of(other):
        assert text in texts_of(export_open_data(uow))
    assert undo_import(uow, imported=imported) == 0
    assert bytes_of(uow) == before


def texts_of(book):
    """What was written in answers of items that both checklists have, in earlier wordings, diary and remedies."""
    answers = [(each.period, answer) for each in book.periods for answer in each.answers]
    answers += [(each.period, wording.answer) for each in book.periods for wording in each.wordings]
    return (
        {(period, each) for period, each in answers if each.manifestation_id in "ab"}
        | {replace(each, id="", proofs=()) for each in book.diary}
        | {replace(each, id="", proofs=()) for each in book.remedies}
    )


def test_counts_tell_each_part(uow):
    imported = take_in(uow, a_book())

    assert counted(imported, Fate.ADDED) == {
        Part.PROFILE_LINE: 3, Part.SETTING: 1, Part.PERIOD: 1, Part.ANSWER: 1, Part.WORDING: 1, Part.ENTRY: 1,
        Part.REMEDY: 1, Part.PROOF: 1, Part.COMMITMENT: 1, Part.REVIEW: 1, Part.HAND_IN: 1, Part.CELL: 1,
    }  # fmt: skip


def test_lines_of_the_profile_that_are_written_stay(uow):
    handbook.save_profile(uow, profile=Profile(full_name="Lò Thị Ánh"))

    imported = take_in(uow, a_book())

    present = handbook.load_profile(uow)
    assert (present.full_name, present.cell) == ("Lò Thị Ánh", "Chi bộ Trường số 2")
    assert counted(imported, Fate.LEFT)[Part.PROFILE_LINE] == 1


def test_a_file_from_the_time_on_probation_makes_nobody_probationary_who_said_that_he_is_official(uow):
    book = replace(a_book(), profile=Profile(membership=Membership.PROBATIONARY))
    handbook.save_profile(uow, profile=Profile(membership=Membership.OFFICIAL))
    take_in(uow, book)

    assert handbook.load_profile(uow).membership is Membership.OFFICIAL
    handbook.save_profile(uow, profile=Profile())
    imported = take_in(uow, book)
    assert handbook.load_profile(uow).membership is Membership.PROBATIONARY
    undo_import(uow, imported=imported)
    assert handbook.load_profile(uow).membership is None


def with_answer(uow, answer):
    assessments.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    assessments.save_answer(uow, period=Q4, answer=answer, now=NOW)


def test_an_answer_that_differs_is_kept_as_an_earlier_wording(uow):
    with_answer(uow, an_answer("a", FIXED, done_well="Lời của tôi"))

    imported = take_in(uow, a_book(), now=LATER)

    assert assessments.load_assessment(uow, period=Q4).answer("a").done_well == "Lời của tôi"
    earlier = assessments.wordings_of(uow, period=Q4, manifestation_id="a")
    assert {each.answer.private_note for each in earlier} == {"Chỉ mình tôi biết", "Lời cũ riêng tư"}
    assert counted(imported, Fate.BESIDE) == {Part.ANSWER: 1}


def test_an_unanswered_item_of_an_open_period_is_filled(uow):
    with_answer(uow, an_answer("b", FIXED))

    imported = take_in(uow, a_book())

    assert assessments.load_assessment(uow, period=Q4).answer("a").level == NONE
    assert undo_import(uow, imported=imported) == 0
    assert assessments.load_assessment(uow, period=Q4).answer("a").is_blank


def test_a_closed_period_stays_as_it_was_signed_off(uow):
    with_answer(uow, an_answer("b", FIXED))
    assessments.close_assessment(uow, period=Q4, now=LATER)

    take_in(uow, a_book())

    assert assessments.load_assessment(uow, period=Q4).answer("a").is_blank
    assert assessments.wordings_of(uow, period=Q4, manifestation_id="a")


def test_what_was_deleted_does_not_come_back_by_itself(uow):
    take_in(uow, a_book())
    assessments.delete_assessment(uow, period=Q4, now=NOW)
    with uow:
        uow.diary.put_deleted(EntryId("e1"), NOW)
        uow.commit()

    imported = take_in(uow, a_book())

    assert counted(imported, Fate.LEFT) == {Part.PERIOD: 1, Part.ENTRY: 1}
    assert not imported.counts.changes_anything


def test_a_diary_entry_of_other_words_is_kept_as_one_more(uow):
    take_in(uow, a_book())
    (entry,) = a_book().diary
    other = a_book(diary=(replace(entry, text="Lời khác"),))

    imported = take_in(uow, other)

    assert sorted(each.text for each in export_open_data(uow).diary) == ["Họp thôn bản", "Lời khác"]
    assert counted(imported, Fate.BESIDE) == {Part.ENTRY: 1, Part.PROOF: 1}
    assert not take_in(uow, other).counts.changes_anything


def test_a_proof_that_an_entry_lacks_is_added_to_it(uow):
    (entry,) = a_book().diary
    more = replace(entry, proofs=(*entry.proofs, Proof(ProofId("p2"), "giấy.pdf", 1, entry.day)))
    take_in(uow, a_book())

    imported = take_in(uow, a_book(diary=(more,), proof_files={"p1": "YWJj", "p2": "YQ=="}))

    assert [each.name for each in export_open_data(uow).diary[0].proofs] == ["giấy.pdf", "ảnh.jpg"]
    assert counted(imported, Fate.ADDED) == {Part.PROOF: 1}
    undo_import(uow, imported=imported)
    assert [each.name for each in export_open_data(uow).diary[0].proofs] == ["ảnh.jpg"]


def test_what_was_changed_since_the_import_is_left_when_it_is_undone(uow):
    imported = take_in(uow, a_book(periods=(replace(a_book().periods[0], closed_at=None),)))
    assessments.save_answer(uow, period=Q4, answer=an_answer("b", done_well="Viết sau khi nhập"), now=LATER)

    left = undo_import(uow, imported=imported)

    assert left == 1
    assert assessments.load_assessment(uow, period=Q4).answer("b").done_well == "Viết sau khi nhập"
    assert export_open_data(uow).diary == ()


def test_a_rehearsal_counts_the_same_and_keeps_nothing(uow):
    before = bytes_of(uow)

    rehearsed = take_in(Rehearsal(uow), a_book())

    assert bytes_of(uow) == before
    assert rehearsed.counts == take_in(uow, a_book()).counts


def test_an_import_that_is_stopped_leaves_everything_as_it_was(uow):
    before = bytes_of(uow)

    def stop_late(done, total):
        if done == total:
            raise ImportStopped

    with pytest.raises(ImportStopped):
        import_open_data(uow, incoming=a_book(), now=NOW, progress=stop_late)

    assert bytes_of(uow) == before


def test_progress_is_told_up_to_the_end(uow):
    told = []

    import_open_data(uow, incoming=a_book(), now=NOW, progress=lambda done, total: told.append((done, total)))

    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_one_year_holds_what_belongs_to_it(uow):
    take_in(uow, a_book())

    of_year, of_another = export_open_data(uow, year=2026), export_open_data(uow, year=2024)

    assert (len(of_year.periods), len(of_year.diary), len(of_year.reviews), of_year.settings) == (1, 1, 1, {})
    assert (of_another.periods, of_another.diary, of_another.remedies, of_another.proof_files) == ((), (), (), {})


def test_answers_in_another_order_and_those_that_hold_nothing_do_no_harm(uow):
    (period,) = a_book().periods
    answers = (an_answer("c", FIXED), an_answer("b"), *period.answers)

    imported = take_in(uow, a_book(periods=(replace(period, answers=answers),)))

    assert counted(imported, Fate.ADDED)[Part.ANSWER] == 2
    assert [each.manifestation_id for each in export_open_data(uow).periods[0].answers] == ["a", "c"]
    assert undo_import(uow, imported=imported) == 0
    assert export_open_data(uow).periods == ()


def test_an_undo_that_is_stopped_leaves_everything_as_it_was(uow):
    imported = take_in(uow, a_book())
    after = bytes_of(uow)

    def stop_late(done, total):
        if done == total - 1:
            raise ImportStopped

    with pytest.raises(ImportStopped):
        undo_import(uow, imported=imported, progress=stop_late)

    assert bytes_of(uow) == after
