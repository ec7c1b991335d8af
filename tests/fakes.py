"""Stand-ins at the ports: a unit of work in memory that honours commit and rollback like the real one."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from tests.fakes_catalog import FakeCatalogFiles, FakeDrafting
from tests.fakes_year import FakeChecklists, FakeCommitments, FakeDiary, FakeHandIns, FakeProofs, FakeRemedies

from sotay.domain.assessment import AssessmentSummary, PeriodEvent
from sotay.domain.audience import ANYBODY
from sotay.domain.errors import PeriodExists, UnknownPeriod
from sotay.domain.history import GridPoint
from sotay.domain.member import Profile
from sotay.domain.previous_period import previous_of


@dataclass
class State:
    assessments: dict = field(default_factory=dict)
    deleted: dict = field(default_factory=dict)
    events: dict = field(default_factory=dict)
    reviews: dict = field(default_factory=dict)
    settings: dict = field(default_factory=dict)
    checklists: dict = field(default_factory=dict)
    saved: dict = field(default_factory=dict)
    wordings: dict = field(default_factory=dict)
    diary: dict = field(default_factory=dict)
    remedies: dict = field(default_factory=dict)
    proofs: dict = field(default_factory=dict)
    hidden: dict = field(default_factory=dict)
    commitments: dict = field(default_factory=dict)
    hand_ins: dict = field(default_factory=dict)
    cells: dict = field(default_factory=dict)
    seed: str | None = None
    accepted_files: dict = field(default_factory=dict)
    publishers: dict = field(default_factory=dict)
    drafts: dict = field(default_factory=dict)
    publications: dict = field(default_factory=dict)
    publishing_seed: str | None = None
    profile: Profile = field(default_factory=Profile)

    def copied(self):
        return State(**{name: copy(value) for name, value in vars(self).items()})


class FakeUnitOfWork:
    """Keeps everything in memory; ``committed`` is what a new start would find."""

    def __init__(self):
        self.committed = State()
        self._work = None

    def __enter__(self):
        assert self._work is None, "one act at a time"
        self._work = self.committed.copied()
        return self

    def __exit__(self, *_error):
        self._work = None

    def commit(self):
        self.committed = self._work.copied()

    @property
    def assessments(self):
        return FakeAssessments(self._work)

    @property
    def reviews(self):
        return FakeReviews(self._work)

    @property
    def profiles(self):
        return FakeProfiles(self._work)

    @property
    def settings(self):
        return FakeSettings(self._work)

    @property
    def checklists(self):
        return FakeChecklists(self._work)

    @property
    def diary(self):
        return FakeDiary(self._work)

    @property
    def remedies(self):
        return FakeRemedies(self._work)

    @property
    def proofs(self):
        return FakeProofs(self._work)

    @property
    def commitments(self):
        return FakeCommitments(self._work)

    @property
    def hand_ins(self):
        return FakeHandIns(self._work)

    @property
    def catalog_files(self):
        return FakeCatalogFiles(self._work)

    @property
    def drafting(self):
        return FakeDrafting(self._work)


class FakeAssessments:
    def __init__(self, state):
        self._state = state

    def summaries(self, *, deleted=False):
        chosen = [each for each in self._state.assessments.values() if (each.period in self._state.deleted) == deleted]
        return tuple(
            AssessmentSummary(
                period=each.period,
                due=each.due,
                closed_at=each.closed_at,
                answered=each.answered_count(),
                total=len(each.states()),
                checklist_version=each.checklist.version,
                deleted_at=self._state.deleted.get(each.period),
            )
            for each in sorted(chosen, key=lambda each: each.period, reverse=True)
        )

    def get(self, period):
        if period in self._state.deleted:
            raise UnknownPeriod(period.written)
        return self._any(period)

    def frame(self, period):
        return replace(self.get(period), answers=MappingProxyType({}))

    def add(self, assessment):
        if assessment.period in self._state.assessments:
            raise PeriodExists(assessment.period.written)
        self._state.assessments[assessment.period] = assessment

    def put_answer(self, period, answer, *, at=None):
        answers = {**self.get(period).answers, answer.manifestation_id: answer}
        self._put(period, answers=MappingProxyType(answers))
        self._state.saved[period, answer.manifestation_id] = at

    def stored_answer(self, period, manifestation_id):
        return self.get(period).written(manifestation_id), self._state.saved.get((period, manifestation_id))

    def keep_wording(self, period, wording):
        key = (self.get(period).period, wording.answer.manifestation_id)
        self._state.wordings[key] = (*self._state.wordings.get(key, ()), wording)

    def remove_wording(self, period, wording):
        key = (self.get(period).period, wording.answer.manifestation_id)
        self._state.wordings[key] = tuple(each for each in self._state.wordings.get(key, ()) if each != wording)

    def wordings(self, period, manifestation_id):
        self.get(period)
        return self._state.wordings.get((period, manifestation_id), ())

    def all_wordings(self, period):
        self.get(period)
        kept = [(key, each) for key, each in self._state.wordings.items() if key[0] == period]
        return tuple(wording for _, wordings in kept for wording in wordings)

    def put_due(self, period, due):
        self._put(period, due=due)

    def put_last_item(self, period, manifestation_id):
        self._put(period, last_item=manifestation_id)

    def put_closed(self, period, closed_at):
        self._put(period, closed_at=closed_at)

    def put_checklist(self, period, checklist):
        self._put(period, checklist=checklist)

    def put_other_words(self, period, other_words):
        self._put(period, other_words=MappingProxyType(dict(other_words)))

    def put_reader(self, period, reader):
        self._put(period, reader=reader)

    def put_deleted(self, period, deleted_at):
        self._any(period)
        if deleted_at is None:
            self._state.deleted.pop(period, None)
        else:
            self._state.deleted[period] = deleted_at

    def purge(self, period):
        if period not in self._state.deleted:
            raise UnknownPeriod(period.written)
        del self._state.assessments[period], self._state.deleted[period]
        self._state.events.pop(period, None)
        for kept in (self._state.wordings, self._state.saved):
            for key in [each for each in kept if each[0] == period]:
                del kept[key]

    def of_year(self, year):
        return tuple(each for each in self._living() if each.period.belongs_to(year))

    def before(self, period):
        return previous_of(period, self._living())

    def checklists(self):
        return tuple((each.period, each.checklist) for each in self._living())

    def readers(self):
        return MappingProxyType({each.period: each.reader for each in self._living() if each.reader != ANYBODY})

    def grid_points(self):
        points = [
            GridPoint(
                each.period,
                answer.manifestation_id,
                None if answer.manifestation_id in each.other_words else answer.level,
            )
            for each in self._living()
            for answer in sorted(each.answers.values(), key=lambda answer: answer.manifestation_id)
            if not answer.is_blank
        ]
        return tuple(sorted(points, key=lambda point: point.level is None))

    def log(self, period, act, at, detail=""):
        self._any(period)
        self._state.events[period] = (*self._state.events.get(period, ()), PeriodEvent(act, at, detail))

    def events(self, period):
        self._any(period)
        return self._state.events.get(period, ())

    def _any(self, period):
        if period not in self._state.assessments:
            raise UnknownPeriod(period.written)
        return self._state.assessments[period]

    def _put(self, period, **changes):
        self._state.assessments[period] = replace(self.get(period), **changes)

    def _living(self):
        chosen = [each for each in self._state.assessments.values() if each.period not in self._state.deleted]
        return sorted(chosen, key=lambda each: each.period)


class FakeReviews:
    def __init__(self, state):
        self._reviews = state.reviews

    def get(self, year):
        return self._reviews.get(year)

    def put(self, review):
        self._reviews[review.year] = review

    def remove(self, year):
        self._reviews.pop(year, None)

    def years(self):
        return tuple(sorted(self._reviews, reverse=True))


class FakeProfiles:
    def __init__(self, state):
        self._state = state

    def get(self):
        return self._state.profile

    def put(self, profile):
        self._state.profile = profile


class FakeSettings:
    def __init__(self, state):
        self._settings = state.settings

    def get(self, key):
        return self._settings.get(key)

    def put(self, key, value):
        self._settings[key] = value

    def remove(self, key):
        self._settings.pop(key, None)

    def all(self):
        return MappingProxyType(dict(sorted(self._settings.items())))
