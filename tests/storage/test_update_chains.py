"""Over random chains of versions no answer is ever altered, and what is finished prints the same bytes for ever."""

from __future__ import annotations

import shutil
from random import Random

import pytest
from tests.builders import NOW, an_answer
from tests.lineages import random_chain
from tests.storage.builders import RAW_KEY

from sotay.domain.assessment import AnswerState
from sotay.domain.checklist_errors import NothingToMoveTo, UnknownLevel
from sotay.domain.member import Profile
from sotay.domain.period import quarter
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.services import assessments, moving
from sotay.storage.engine import open_database
from sotay.storage.schema import newest_schema
from sotay.storage.unit_of_work import SqlUnitOfWork

CHAINS, LONG_CHAINS = 50, 300
VERSIONS = 4
PROFILE = Profile(full_name="Nguyễn Văn An")


class Member:
    """Answers, moves, undoes, confirms and closes as chance has it, and watches over every answer."""

    def __init__(self, database, chance, documents):
        self.database = database
        self.uow = SqlUnitOfWork(database)
        self.chance = chance
        self.documents = documents
        self.versions = random_chain(chance, VERSIONS)
        self.printed = {}
        self.number = 0

    def live(self):
        for version in self.versions:
            self.accept(version)
            today = NOW.date().replace(year=int(version.effective_from[:4]))
            for period in self.open_periods():
                self.maybe_move(period, today)
            self.begin(version)
            for period in self.open_periods():
                self.answer(period)
                if self.chance.random() < 0.5:
                    self.close(period)
        for period, paper in self.printed.items():
            assert self.paper(period) == paper

    def accept(self, version):
        before = self.rows()
        with self.uow as uow:
            uow.checklists.accept(version, NOW)
            uow.commit()
        assert self.rows() == before

    def begin(self, version):
        self.number += 1
        period = quarter(2026 + self.number // 4, self.number % 4 + 1)
        assessments.open_assessment(self.uow, period=period, due=None, checklist=version, now=NOW)

    def answer(self, period):
        shown = assessments.load_assessment(self.uow, period=period)
        for item in shown.items():
            if self.chance.random() < 0.6:
                level = self.chance.choice([None, *(each.key for each in shown.checklist.levels)])
                answer = an_answer(item.id, level, done_well=f"Việc {item.id} {self.chance.random()}")
                assessments.save_answer(self.uow, period=period, answer=answer, now=NOW)
        for item in assessments.load_assessment(self.uow, period=period).to_confirm():
            if self.chance.random() < 0.5:
                self.confirm(period, item)

    def confirm(self, period, item):
        before = self.rows()
        try:
            moving.confirm_answer(self.uow, period=period, manifestation_id=item)
        except UnknownLevel:
            return
        assert self.rows() == before

    def maybe_move(self, period, today):
        if self.chance.random() < 0.3:
            return
        before, rows = assessments.load_assessment(self.uow, period=period), self.rows()
        try:
            plan = moving.plan_move(self.uow, period=period, today=today)
            moved = moving.move(self.uow, period=period, today=today, now=NOW)
        except NothingToMoveTo:
            return
        assert self.rows() == rows
        self.check(before, plan, moved.after)
        if self.chance.random() < 0.3:
            moving.undo_move(self.uow, moved=moved, now=NOW)
            assert assessments.load_assessment(self.uow, period=period) == before
            assert self.rows() == rows

    def check(self, before, plan, after):
        """Every answer counts, waits to be confirmed or is kept to be read, as the list said."""
        said = {each.item.id: each for each in after.said()}
        assert set(said) == {each.item.id for each in before.said()}
        assert all(said[each.item.id].answer == each.answer for each in before.said())
        waiting = after.to_confirm()
        assert len(waiting) == plan.to_confirm()
        assert len(after.gone()) == plan.gone()
        assert plan.kept() + plan.to_confirm() + plan.gone() == len(said)
        for item in after.items():
            if after.state(item.id) is AnswerState.ANSWERED:
                assert after.checklist.offers(after.answer(item.id).level)

    def close(self, period):
        if not assessments.load_assessment(self.uow, period=period).said():
            return
        assessments.close_assessment(self.uow, period=period, now=NOW)
        self.printed[period] = self.paper(period)

    def paper(self, period):
        return self.documents.assessment(assessments.load_assessment(self.uow, period=period), PROFILE)

    def open_periods(self):
        return [each.period for each in assessments.list_periods(self.uow) if each.closed_at is None]

    def rows(self):
        return self.database.driver.execute("SELECT * FROM answer ORDER BY id").fetchall()


@pytest.fixture(scope="session")
def documents():
    return PdfDocuments(resource("fonts"))


def test_no_update_alters_an_answer_or_a_finished_paper(empty_database, tmp_path, documents, long_run):
    for seed in range(LONG_CHAINS if long_run else CHAINS):
        path = tmp_path / f"{seed}.db"
        shutil.copyfile(empty_database, path)
        database = open_database(path, RAW_KEY, newest_schema=newest_schema())
        try:
            Member(database, Random(seed), documents).live()
        finally:
            database.close()
            path.unlink()
