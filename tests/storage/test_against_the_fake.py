"""The fake that the tests of services trust and the real store, through the same random acts, say the same."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from tests.builders import NOW, a_form
from tests.commitments import a_commitment
from tests.fakes import FakeUnitOfWork
from tests.storage.builders import RAW_KEY
from tests.storage.some_values import (
    PERIODS,
    some_answer,
    some_checklist,
    some_entry,
    some_line,
    some_moment,
    some_period,
    some_place,
    some_profile,
    some_remedy,
)
from tests.strategies import words

from sotay.domain.commitment import LineId
from sotay.domain.diary import DiaryDraft
from sotay.domain.errors import SotayError
from sotay.domain.remedy import Progress, RemedyId
from sotay.domain.review import AnnualReview
from sotay.services import assessments as acts
from sotay.services import commitments, diary, handbook, history, moving, proofs, readers, remedies, reviews
from sotay.services.undoing_periods import purge_assessment
from sotay.services.undoing_purges import purge_entry, purge_remedy
from sotay.storage.engine import open_database
from sotay.storage.schema import newest_schema
from sotay.storage.unit_of_work import SqlUnitOfWork


class SameActs(RuleBasedStateMachine):
    """Does each act on both and compares outcome, error and everything that can be read."""

    empty: Path

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "handbook.db"
        shutil.copyfile(self.empty, path)
        self.database = open_database(path, RAW_KEY, newest_schema=newest_schema())
        self.real = SqlUnitOfWork(self.database)
        self.fake = FakeUnitOfWork()

    def teardown(self):
        self.database.close()
        self.folder.cleanup()

    def both(self, act, **facts):
        assert outcome(act, self.real, facts) == outcome(act, self.fake, facts)

    @rule(period=some_period, checklist=some_checklist, now=some_moment)
    def open(self, period, checklist, now):
        self.both(acts.open_assessment, period=period, due=None, checklist=checklist, now=now)

    @rule(period=some_period, answer=some_answer, now=some_moment)
    def answer(self, period, answer, now):
        self.both(acts.save_answer, period=period, answer=answer, now=now)
        self.both(acts.wordings_of, period=period, manifestation_id=answer.manifestation_id)

    @rule(period=some_period, answer=some_answer, now=some_moment)
    def take_back(self, period, answer, now):
        self.both(acts.take_back_wording, period=period, answer=answer, now=now)

    @rule(period=some_period, now=some_moment, takes_back=st.booleans())
    def move(self, period, now, takes_back):
        self.both(move_and_maybe_back, period=period, now=now, takes_back=takes_back)

    @rule(period=some_period, item=st.sampled_from("abcd"), takes_back=st.booleans())
    def confirm(self, period, item, takes_back):
        self.both(confirm_and_maybe_back, period=period, item=item, takes_back=takes_back)

    @rule(profile=some_profile)
    def say_who_one_is(self, profile):
        self.both(handbook.save_profile, profile=profile)

    @rule(period=some_period, now=some_moment, takes_back=st.booleans())
    def follow_the_profile(self, period, now, takes_back):
        self.both(follow_and_maybe_back, period=period, now=now, takes_back=takes_back)

    @rule(period=some_period, now=some_moment)
    def close(self, period, now):
        self.both(acts.close_assessment, period=period, now=now)

    @rule(period=some_period, now=some_moment)
    def reopen(self, period, now):
        self.both(acts.reopen_assessment, period=period, now=now)

    @rule(period=some_period, now=some_moment)
    def delete(self, period, now):
        self.both(acts.delete_assessment, period=period, now=now)

    @rule(period=some_period, now=some_moment)
    def bring_back(self, period, now):
        self.both(acts.restore_assessment, period=period, now=now)

    @rule(period=some_period)
    def purge(self, period):
        self.both(purge_assessment, period=period)

    @rule(checklist=some_checklist)
    def accept(self, checklist):
        self.both(accept, checklist=checklist)

    @rule(year=st.sampled_from([2025, 2026]), text=words, now=some_moment)
    def review(self, year, text, now):
        self.both(reviews.save_review, review=AnnualReview(year, a_form()).with_text("x", text), now=now)

    @rule(year=st.sampled_from([2025, 2026]))
    def discard(self, year):
        self.both(reviews.discard_review, year=year)

    @rule(remedy=some_remedy)
    def write_remedy(self, remedy):
        self.both(remedies.save_remedy, remedy=remedy, today=NOW.date())

    @rule(place=some_place, progress=st.sampled_from(Progress))
    def mark_remedy(self, place, progress):
        self.both(at_place, change=remedies.mark_remedy, place=place, progress=progress, today=NOW.date())

    @rule(place=some_place, now=some_moment)
    def delete_remedy(self, place, now):
        self.both(at_place, change=remedies.delete_remedy, place=place, now=now)

    @rule(place=some_place, act=st.sampled_from([remedies.restore_remedy, purge_remedy]))
    def bring_back_or_purge_remedy(self, place, act):
        self.both(at_place, change=act, place=place, deleted=True)

    @rule(period=some_period)
    def take_up(self, period):
        self.both(taking, change=remedies.take_up, period=period)

    @rule()
    def take_up_all(self):
        self.both(taking, change=remedies.take_up_all)

    @rule(place=some_place, content=st.binary(max_size=9))
    def add_remedy_proof(self, place, content):
        self.both(with_proof, place=place, content=content)

    @rule(entry=some_entry, act=st.sampled_from([diary.write_entry, diary.save_entry]))
    def write_in_diary(self, entry, act):
        self.both(act, entry=entry, today=NOW.date())

    @rule(entry=some_entry, now=some_moment)
    def delete_from_diary(self, entry, now):
        self.both(diary.delete_entry, entry_id=entry.id, now=now)

    @rule(entry=some_entry, act=st.sampled_from([diary.restore_entry, purge_entry]))
    def bring_back_or_purge_in_diary(self, entry, act):
        self.both(act, entry_id=entry.id)

    @rule(year=st.sampled_from([2025, 2026]), line=some_line, now=some_moment)
    def promise(self, year, line, now):
        begun = a_commitment(year=year)
        self.both(commitments.begin_commitment, year=year, forms=(begun.form,), now=now)
        self.both(commitments.take_commitment_back, before=begun, undo=lambda each: each.with_line(line), now=now)

    @rule(line_id=st.sampled_from("pqz"))
    def follow(self, line_id):
        facts = {"line_id": LineId(line_id), "remedy_id": RemedyId("c"), "today": NOW.date(), "now": NOW}
        self.both(commitments.follow_promise, year=2026, **facts)

    @rule(year=st.sampled_from([2025, 2026]))
    def give_up(self, year):
        self.both(commitments.delete_commitment, year=year)

    @rule(text=words)
    def keep_draft(self, text):
        self.both(diary.keep_draft, draft=DiaryDraft(text))

    @invariant()
    def all_that_can_be_read_is_the_same(self):
        for period in PERIODS:
            self.both(acts.load_with_previous, period=period)
        self.both(acts.list_periods)
        self.both(acts.list_periods, deleted=True)
        self.both(handbook.load_overview, today=NOW.date())
        self.both(history.load_history)
        self.both(reviews.years_to_review)
        self.both(of_the_year)
        self.both(all_remedies)
        self.both(of_the_commitments)
        self.both(diary.load_diary)
        self.both(diary.load_draft)
        self.both(diary.count_by_item)
        self.both(remedies.load_reminders, today=NOW.date())


def move_and_maybe_back(uow, *, period, now, takes_back):
    done = moving.move(uow, period=period, today=NOW.date(), now=now)
    return moving.undo_move(uow, moved=done, now=now) if takes_back else done


def follow_and_maybe_back(uow, *, period, now, takes_back):
    offered = readers.offered_reader(uow, period=period)
    done = readers.follow_profile(uow, period=period, now=now)
    return offered, readers.undo_follow(uow, followed=done, now=now) if takes_back else done


def confirm_and_maybe_back(uow, *, period, item, takes_back):
    before = moving.confirm_answer(uow, period=period, manifestation_id=item)
    if takes_back:
        moving.ask_again(uow, before=before, manifestation_id=item, now=NOW)
    return before


def accept(uow, *, checklist):
    with uow:
        uow.checklists.accept(checklist, NOW)
        uow.commit()


def of_the_year(uow):
    with uow:
        return uow.assessments.of_year(2026), uow.reviews.get(2026)


def of_the_commitments(uow):
    at_hand = commitments.load_commitment(uow, year=2026)
    return at_hand.commitment, at_hand.previous, at_hand.years


def all_remedies(uow):
    at_hand = remedies.load_remedies(uow)
    return [nameless(each) for each in (at_hand.remedies, at_hand.deleted)], remedies.count_waiting(uow)


def nameless(found):
    """Remedies in an order and with ids that do not hang on the random ones of what was taken up."""
    return sorted((replace(each, id="", proofs=[proof.name for proof in each.proofs]) for each in found), key=repr)


def at_place(uow, *, change, place, deleted=False, **facts):
    at_hand = remedies.load_remedies(uow)
    found = sorted(at_hand.deleted if deleted else at_hand.remedies, key=lambda each: repr(nameless([each])))
    chosen = found[place].id if place < len(found) else RemedyId("lạ")
    done = change(uow, remedy_id=chosen, **facts)
    return nameless([done])


def taking(uow, *, change, **facts):
    return nameless(change(uow, today=NOW.date(), **facts))


def with_proof(uow, *, place, content):
    def add(uow, *, remedy_id):
        with uow:
            remedy = uow.remedies.get(remedy_id)
        proofs.add_proof(uow, owner=remedy_id, name=f"{len(remedy.proofs)}.pdf", content=content, today=NOW.date())
        return remedy

    return at_place(uow, change=add, place=place)


def outcome(act, uow, facts):
    try:
        return act(uow, **facts)
    except SotayError as error:
        return type(error), error.args


def test_the_fake_and_the_real_store_say_the_same(empty_database, long_run):
    SameActs.empty = empty_database

    run_state_machine_as_test(SameActs, settings=settings(max_examples=200 if long_run else 6, stateful_step_count=20))
