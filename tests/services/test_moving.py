"""Moving a period: a list first, one transaction, every answer as it was, and the way back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import FIXED, NONE, NOW, an_answer
from tests.builders import periods as parsed
from tests.domain.versions import ADDED, MEANING_CHANGED, WITHDRAWN, change, version
from tests.fakes import FakeUnitOfWork

from sotay.domain.assessment import AnswerState, PeriodAct
from sotay.domain.checklist_errors import NothingToMoveTo, UnknownLevel
from sotay.domain.errors import NothingAnswered, PeriodClosed
from sotay.domain.open_data import Fate, OtherVersion, Part
from sotay.domain.open_data_json import read_open_data, write_open_data
from sotay.domain.remedy import Remedy
from sotay.services import assessments, moving
from sotay.services.importing import import_open_data, undo_import
from sotay.services.open_data import export_open_data

(PERIOD,) = parsed("2026-Q4")
TODAY = NOW.date()
OLD = version(1, "abc")
NEW = version(
    2,
    "abd",
    changes=[change("b", MEANING_CHANGED), change("c", WITHDRAWN), change("d", ADDED)],
    b="Một điều khác.",
)


@pytest.fixture
def book():
    uow = FakeUnitOfWork()
    with uow:
        uow.checklists.accept(OLD, NOW)
        uow.commit()
    assessments.open_assessment(uow, period=PERIOD, due=None, checklist=OLD, now=NOW)
    for item in "abc":
        answer = an_answer(item, NONE, done_well=f"Việc {item}", remedy=f"Làm {item}")
        assessments.save_answer(uow, period=PERIOD, answer=answer, now=NOW)
    with uow:
        uow.checklists.accept(NEW, NOW)
        uow.commit()
    return uow


def load(uow):
    return assessments.load_assessment(uow, period=PERIOD)


def move(uow):
    return moving.move(uow, period=PERIOD, today=TODAY, now=NOW)


def test_a_list_comes_first_and_changes_nothing(book):
    before = load(book)
    plan = moving.plan_move(book, period=PERIOD, today=TODAY)
    assert (plan.kept(), plan.to_confirm(), plan.gone()) == (1, 1, 1)
    assert load(book) == before


def test_a_move_leaves_every_answer_and_is_logged_with_its_versions(book):
    before = load(book)
    moved = move(book)
    assert moved.before == before
    assert load(book) == moved.after
    assert load(book).answers == before.answers
    with book:
        last = book.assessments.events(PERIOD)[-1]
    assert (last.act, last.detail) == (PeriodAct.MOVED, "1 → 2")


def test_lists_do_not_count_what_waits_to_be_confirmed(book):
    move(book)
    (summary,) = assessments.list_periods(book)
    assert (summary.answered, summary.total, summary.checklist_version) == (1, 3, "2")


def test_a_closed_period_is_not_moved(book):
    assessments.close_assessment(book, period=PERIOD, now=NOW)
    before = load(book)
    with pytest.raises(PeriodClosed):
        move(book)
    assert load(book) == before
    assert moving.newer_version(book, period=PERIOD, today=TODAY) is None


def test_a_version_that_is_not_in_force_yet_is_not_offered(book):
    coming = replace(NEW, version="3", effective_from="2027-01-01")
    move(book)
    with book:
        book.checklists.accept(coming, NOW)
        book.commit()
    with pytest.raises(NothingToMoveTo):
        move(book)
    assert moving.newer_version(book, period=PERIOD, today=TODAY.replace(year=2027)) == coming


def test_undo_puts_the_version_back_and_keeps_what_was_written_meanwhile(book):
    moved = move(book)
    assessments.save_answer(book, period=PERIOD, answer=an_answer("d", FIXED), now=NOW)
    back = moving.undo_move(book, moved=moved, now=NOW)
    assert load(book) == back
    assert back.checklist == OLD
    assert back.answered_count() == 3
    assert [each.item.id for each in back.gone()] == ["d"]


def test_a_move_is_not_undone_twice_nor_after_closing(book):
    moved = move(book)
    moving.undo_move(book, moved=moved, now=NOW)
    with pytest.raises(NothingToMoveTo):
        moving.undo_move(book, moved=moved, now=NOW)
    moved = move(book)
    assessments.close_assessment(book, period=PERIOD, now=NOW)
    with pytest.raises(PeriodClosed):
        moving.undo_move(book, moved=moved, now=NOW)


def test_confirming_counts_the_answer_and_is_taken_back(book):
    answers = move(book).after.answers
    before = moving.confirm_answer(book, period=PERIOD, manifestation_id="b")
    assert load(book).state("b") is AnswerState.ANSWERED
    moving.ask_again(book, before=before, manifestation_id="b", now=NOW)
    assert load(book) == before
    assert load(book).answers == answers


def test_a_level_that_is_gone_is_not_confirmed(book):
    fewer = replace(NEW, version="3", levels=tuple(each for each in NEW.levels if each.key != NONE))
    with book:
        book.checklists.accept(fewer, NOW)
        book.commit()
    move(book)
    with pytest.raises(UnknownLevel):
        moving.confirm_answer(book, period=PERIOD, manifestation_id="a")
    mended = an_answer("a", NONE, done_well="Việc a, rõ hơn")
    assessments.save_answer(book, period=PERIOD, answer=mended, now=NOW)
    assert load(book).state("a") is AnswerState.TO_CONFIRM
    assessments.save_answer(book, period=PERIOD, answer=replace(mended, level=FIXED), now=NOW)
    assert load(book).state("a") is AnswerState.ANSWERED


def test_the_words_of_before_are_kept_when_an_answer_is_given_anew(book):
    move(book)
    later = NOW + timedelta(hours=1)
    assessments.save_answer(book, period=PERIOD, answer=an_answer("b", FIXED, done_well="Khác"), now=later)
    (kept,) = assessments.wordings_of(book, period=PERIOD, manifestation_id="b")
    assert kept.answer == an_answer("b", NONE, done_well="Việc b", remedy="Làm b")


def test_promises_of_items_that_are_gone_are_still_followed(book):
    move(book)
    assessments.close_assessment(book, period=PERIOD, now=NOW)
    with book:
        followed: tuple[Remedy, ...] = book.remedies.all()
    assert {each.step for each in followed} == {"Làm a", "Làm b", "Làm c"}


def test_a_period_with_only_kept_answers_can_be_closed_and_an_empty_one_not(book):
    with book:
        book.assessments.put_checklist(PERIOD, version(3, "x"))
        book.assessments.put_other_words(PERIOD, dict.fromkeys("abc", OLD))
        book.commit()
    assessments.close_assessment(book, period=PERIOD, now=NOW)
    (other,) = parsed("2027-Q1")
    assessments.open_assessment(book, period=other, due=None, checklist=NEW, now=NOW)
    with pytest.raises(NothingAnswered):
        assessments.close_assessment(book, period=other, now=NOW)


def test_open_data_carries_the_words_that_were_answered(book):
    move(book)
    written = write_open_data(export_open_data(book))
    other = FakeUnitOfWork()
    imported = import_open_data(other, incoming=read_open_data(written), now=NOW)
    assert load(other) == load(book)
    assert write_open_data(export_open_data(other)) == written
    assert undo_import(other, imported=imported) == 0
    assert assessments.list_periods(other) == ()


def test_an_answer_that_comes_in_from_the_older_version_waits_to_be_confirmed(book):
    incoming = export_open_data(book)
    other = FakeUnitOfWork()
    with other:
        other.checklists.accept(NEW, NOW)
        other.commit()
    assessments.open_assessment(other, period=PERIOD, due=None, checklist=NEW, now=NOW)
    imported = import_open_data(other, incoming=incoming, now=NOW)
    taken = load(other)
    assert (taken.state("a"), taken.state("b")) == (AnswerState.ANSWERED, AnswerState.TO_CONFIRM)
    assert taken.other_words["b"] == OLD
    undo_import(other, imported=imported)
    assert load(other).said() == ()


def test_a_period_that_was_moved_since_is_told_with_both_versions_and_stays(book):
    exported = export_open_data(book)
    move(book)
    imported = import_open_data(book, incoming=exported, now=NOW)
    assert imported.counts.other_versions == (OtherVersion(PERIOD, NEW, OLD),)
    assert Part.PERIOD not in dict(imported.counts.parts(Fate.SAME))
    assert load(book).checklist == NEW
