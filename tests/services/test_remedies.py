"""Acts on remedies."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import FIXED, LATER, NONE, NOW, a_checklist, an_answer, periods
from tests.fakes import FakeUnitOfWork

from sotay.domain.errors import DateOutOfRange, NothingWritten, UnknownEntry
from sotay.domain.hand_in import HandIn, SubmissionId
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.services import assessments
from sotay.services import remedies as acts
from sotay.services.proofs import add_proof
from sotay.services.undoing_purges import purge_remedy

(Q3, Q4) = periods("2026-Q3", "2026-Q4")
TODAY = NOW.date()
REMEDY = Remedy(RemedyId("r"), "Đọc đủ 19 điều", TODAY, due=date(2026, 12, 1))


@pytest.fixture
def uow():
    made = FakeUnitOfWork()
    with made:
        made.checklists.accept(a_checklist(), NOW)
        made.commit()
    return made


def listed(uow):
    return acts.load_remedies(uow).remedies


def promised(uow, period=Q4, *answers):
    assessments.open_assessment(uow, period=period, due=None, checklist=a_checklist(), now=NOW)
    for each in answers or (an_answer("a", NONE, remedy="một\nhai"),):
        assessments.save_answer(uow, period=period, answer=each, now=NOW)


def close(uow, period=Q4):
    return assessments.close_assessment(uow, period=period, now=LATER)


# --- writing ----------------------------------------------------------------------------------------------------------


def test_a_new_remedy_is_stored_and_a_changed_one_gives_back_what_it_was(uow):
    changed = replace(REMEDY, due=date(2027, 1, 5), confirmed_by="Chi uỷ", raised_by=RaisedBy.REVIEW)

    assert acts.save_remedy(uow, remedy=REMEDY, today=TODAY) is None
    assert acts.save_remedy(uow, remedy=changed, today=TODAY) == REMEDY
    assert listed(uow) == (changed,)


def test_a_blank_step_changes_nothing(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)
    with pytest.raises(NothingWritten):
        acts.save_remedy(uow, remedy=replace(REMEDY, step="  "), today=TODAY)

    assert listed(uow) == (REMEDY,)


def test_writing_leaves_proofs_as_they_are(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)
    proof = add_proof(uow, owner=REMEDY.id, name="a.pdf", content=b"%PDF", today=TODAY)

    acts.save_remedy(uow, remedy=replace(REMEDY, step="khác"), today=TODAY)

    assert listed(uow) == (replace(REMEDY, step="khác", proofs=(proof,)),)


# --- marking ----------------------------------------------------------------------------------------------------------


def test_what_is_done_has_its_day_and_what_is_not_has_none(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)

    assert acts.mark_remedy(uow, remedy_id=REMEDY.id, progress=Progress.DONE, today=TODAY) == REMEDY
    assert listed(uow)[0].done_on == TODAY
    acts.mark_remedy(uow, remedy_id=REMEDY.id, progress=Progress.UNDERWAY, today=TODAY)
    assert listed(uow) == (replace(REMEDY, progress=Progress.UNDERWAY),)


def test_nothing_is_done_in_the_future(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)
    with pytest.raises(DateOutOfRange):
        acts.mark_remedy(uow, remedy_id=REMEDY.id, progress=Progress.DONE, today=TODAY, done_on=date(2026, 11, 23))
    with pytest.raises(UnknownEntry):
        acts.mark_remedy(uow, remedy_id=RemedyId("lạ"), progress=Progress.DONE, today=TODAY)


# --- deleting ---------------------------------------------------------------------------------------------------------


def test_a_deleted_remedy_comes_back_with_its_proofs(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)
    proof = add_proof(uow, owner=REMEDY.id, name="a.pdf", content=b"%PDF", today=TODAY)

    assert acts.delete_remedy(uow, remedy_id=REMEDY.id, now=NOW).id == REMEDY.id
    assert listed(uow) == ()
    assert [each.id for each in acts.load_remedies(uow).deleted] == [REMEDY.id]

    assert acts.restore_remedy(uow, remedy_id=REMEDY.id) == replace(REMEDY, proofs=(proof,))


def test_only_a_deleted_remedy_is_brought_back_or_removed_for_good(uow):
    acts.save_remedy(uow, remedy=REMEDY, today=TODAY)
    for act in (acts.restore_remedy, purge_remedy):
        with pytest.raises(UnknownEntry):
            act(uow, remedy_id=REMEDY.id)
    acts.delete_remedy(uow, remedy_id=REMEDY.id, now=NOW)

    purge_remedy(uow, remedy_id=REMEDY.id)

    assert acts.load_remedies(uow).deleted == ()


# --- taking up --------------------------------------------------------------------------------------------------------


def test_closing_a_period_follows_each_line_that_it_promises(uow):
    promised(uow, Q4, an_answer("a", NONE, shortcoming="đọc ít", remedy="một\nhai"), an_answer("b", FIXED, remedy="ba"))

    close(uow)

    by_step = {each.step: each for each in listed(uow)}
    assert sorted(by_step) == ["ba", "hai", "một"]
    assert (by_step["một"].fault, by_step["một"].source, by_step["một"].opened_on) == ("đọc ít", Q4, LATER.date())
    assert by_step["ba"].is_done


def test_opening_the_period_again_takes_none_away_and_closing_again_doubles_none(uow):
    promised(uow)
    close(uow)
    first = listed(uow)

    assessments.reopen_assessment(uow, period=Q4, now=LATER)
    assert listed(uow) == first
    close(uow)

    assert listed(uow) == first


def test_a_deleted_remedy_is_not_taken_up_again(uow):
    promised(uow)
    close(uow)
    acts.delete_remedy(uow, remedy_id=listed(uow)[0].id, now=NOW)
    assessments.reopen_assessment(uow, period=Q4, now=LATER)

    close(uow)

    assert len(listed(uow)) == 1


def test_one_item_of_an_open_period_can_be_taken_up_at_once_and_given_back(uow):
    promised(uow, Q4, an_answer("a", remedy="một"), an_answer("b", remedy="hai"))

    taken = acts.take_up(uow, period=Q4, today=TODAY, only="b")
    assert [each.step for each in taken] == ["hai"]
    assert listed(uow) == taken

    acts.give_back(uow, taken=taken)
    assert acts.load_remedies(uow).deleted == listed(uow) == ()


def test_giving_back_leaves_what_was_changed_since(uow):
    promised(uow)
    taken = acts.take_up(uow, period=Q4, today=TODAY)
    acts.save_remedy(uow, remedy=replace(taken[0], due=date(2027, 1, 1)), today=TODAY)

    acts.give_back(uow, taken=taken)

    assert [each.step for each in listed(uow)] == [taken[0].step]


def test_periods_closed_before_remedies_were_followed_can_be_taken_up_together(uow):
    for period in (Q3, Q4):
        promised(uow, period, an_answer("a", NONE, remedy=f"việc {period.written}"))
        with uow:
            uow.assessments.put_closed(period, NOW)
            uow.commit()
    assert acts.count_waiting(uow) == 2

    taken = acts.take_up_all(uow, today=TODAY)

    assert [each.source for each in taken] == [Q3, Q4]
    assert acts.count_waiting(uow) == 0


# --- what is due ------------------------------------------------------------------------------------------------------


def test_reminders_and_table_are_of_this_handbook(uow):
    acts.save_remedy(uow, remedy=replace(REMEDY, manifestation_id="d"), today=TODAY)
    promised(uow)
    assert acts.load_reminders(uow, today=TODAY).soon == 1
    assert acts.load_reminders(uow, today=TODAY).review is not None

    with uow:
        uow.hand_ins.put(HandIn(SubmissionId("s"), 2026, 1, "k", "Chi bộ", "a.bainop", NOW, "", ""))
        uow.commit()

    assert acts.load_reminders(uow, today=TODAY).review is None
    table, _ = acts.load_table(uow, year=2026, today=TODAY)
    assert [row.code for row in table.own] == ["II.1"]


def test_the_calendar_says_nothing_of_what_is_due_unless_it_is_asked_to(uow):
    for each in (
        REMEDY,
        replace(REMEDY, id=RemedyId("s"), due=None),
        replace(REMEDY, id=RemedyId("t"), progress=Progress.DONE),
        replace(REMEDY, id=RemedyId("u"), due=date(2026, 11, 30), step="Hỏi đồng chí Hoa"),
    ):
        acts.save_remedy(uow, remedy=each, today=TODAY)

    silent = acts.calendar_events(uow, with_words=False)
    telling = acts.calendar_events(uow, with_words=True)

    assert [each.day for each in silent] == [date(2026, 11, 30), date(2026, 12, 1)]
    assert {each.summary for each in silent} == {"Đến hạn một biện pháp"}
    assert [each.summary for each in telling] == ["Đến hạn: Hỏi đồng chí Hoa", "Đến hạn: Đọc đủ 19 điều"]
    assert [each.uid for each in silent] == [each.uid for each in telling]
