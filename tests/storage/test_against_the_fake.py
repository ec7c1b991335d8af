"""The fake that the tests of services trust and the real store, through the same random acts, say the same."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from tests.builders import FIXED, NONE, NOW, UNSURE, a_checklist, a_form, an_answer
from tests.builders import periods as parsed
from tests.fakes import FakeUnitOfWork
from tests.storage.builders import RAW_KEY
from tests.strategies import words

from sotay.domain.errors import SotayError
from sotay.domain.review import AnnualReview
from sotay.services import assessments as acts
from sotay.services import handbook, reviews
from sotay.storage.engine import open_database
from sotay.storage.schema import newest_schema
from sotay.storage.unit_of_work import SqlUnitOfWork

PERIODS = parsed("2025", "2026-Q3", "2026-Q4", "2026-11", "2026-12-31", "2025-2030")
some_period = st.sampled_from(PERIODS)
some_moment = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1), timezones=st.just(UTC))
some_checklist = st.sampled_from([a_checklist(), a_checklist("ab", version="2")])
some_answer = st.builds(
    an_answer,
    st.sampled_from("abcdz"),
    st.sampled_from([None, NONE, FIXED, UNSURE]),
    done_well=words,
    private_note=words,
)


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

    @rule(period=some_period, answer=some_answer)
    def answer(self, period, answer):
        self.both(acts.save_answer, period=period, answer=answer)

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
        self.both(acts.purge_assessment, period=period)

    @rule(checklist=some_checklist)
    def accept(self, checklist):
        self.both(accept, checklist=checklist)

    @rule(year=st.sampled_from([2025, 2026]), text=words, now=some_moment)
    def review(self, year, text, now):
        self.both(reviews.save_review, review=AnnualReview(year, a_form()).with_text("x", text), now=now)

    @rule(year=st.sampled_from([2025, 2026]))
    def discard(self, year):
        self.both(reviews.discard_review, year=year)

    @invariant()
    def all_that_can_be_read_is_the_same(self):
        for period in PERIODS:
            self.both(acts.load_with_previous, period=period)
        self.both(acts.list_periods)
        self.both(acts.list_periods, deleted=True)
        self.both(handbook.load_overview, today=NOW.date())
        self.both(handbook.load_history)
        self.both(reviews.years_to_review)
        self.both(of_the_year)


def accept(uow, *, checklist):
    with uow:
        uow.checklists.accept(checklist, NOW)
        uow.commit()


def of_the_year(uow):
    with uow:
        return uow.assessments.of_year(2026), uow.reviews.get(2026)


def outcome(act, uow, facts):
    try:
        return act(uow, **facts)
    except SotayError as error:
        return type(error), error.args


def test_the_fake_and_the_real_store_say_the_same(empty_database, long_run):
    SameActs.empty = empty_database

    run_state_machine_as_test(SameActs, settings=settings(max_examples=200 if long_run else 6, stateful_step_count=20))
