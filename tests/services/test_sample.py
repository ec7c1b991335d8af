"""The made-up member."""

from dataclasses import replace
from datetime import date

from tests.builders import NONE, NOW, a_change, a_checklist, an_answers_file
from tests.commitments import a_commitment_form
from tests.fakes import FakeUnitOfWork

from sotay.domain.commitment import Outcome
from sotay.domain.member import Profile
from sotay.domain.remedy import Progress
from sotay.domain.sample import Sample, SampleCommitment, SampleLine, SamplePromise, SampleRemedy
from sotay.services.assessments import list_periods
from sotay.services.commitments import load_commitment
from sotay.services.diary import load_diary
from sotay.services.handbook import current_checklist, load_profile
from sotay.services.remedies import load_remedies
from sotay.services.sample import fill_sample

FILES = (
    an_answers_file("2026-Q2", a_change("b", level=NONE)),
    an_answers_file("2026-Q1", a_change("a", level=NONE), due=date(2026, 4, 5)),
)
LINES = (SampleLine(date(2026, 2, 3), "Dậy sớm đọc", "a"), SampleLine(date(2026, 5, 19), "Đi thăm thôn 2"))


YEAR = SampleCommitment(
    2026,
    "Tân Phong",
    date(2026, 1, 5),
    (
        SamplePromise("dao-duc", "Dậy sớm", "a", remedy_of=FILES[1].period),
        SamplePromise("nhiem-vu", "Đúng hẹn", "b", outcome=Outcome.KEPT, outcome_text="Đủ"),
    ),
)
SAMPLE = Sample(Profile(full_name="An"), FILES, LINES, (YEAR,), (a_commitment_form(),))


def filled(sample=SAMPLE):
    uow = FakeUnitOfWork()
    fill_sample(uow, sample=sample, checklist=a_checklist())
    return uow


def test_all_periods_but_the_latest_are_closed():
    latest, first = list_periods(filled())

    assert (latest.period.written, latest.closed_at) == ("2026-Q2", None)
    assert (first.period.written, first.closed_at.date()) == ("2026-Q1", date(2026, 4, 5))


def test_profile_and_checklist_are_set_up():
    uow = filled()

    assert load_profile(uow).full_name == "An"
    assert current_checklist(uow, today=NOW.date()).checklist == a_checklist()


def test_the_diary_is_written_on_its_days():
    entries = [line.entry for line in load_diary(filled()).lines]

    assert [(each.day, each.manifestation_id) for each in entries] == [
        (date(2026, 5, 19), None),
        (date(2026, 2, 3), "a"),
    ]
    assert [each.written_at.date() for each in entries] == [each.day for each in entries]


def test_the_sample_is_the_same_on_any_day():
    assert filled().committed == filled().committed


def test_the_commitment_is_written_and_tied_to_the_remedy_of_its_period():
    promised = an_answers_file("2026-Q1", a_change("a", level=NONE, remedy="Đặt chuông báo thức"))
    at_hand = load_commitment(filled(replace(SAMPLE, periods=(promised, FILES[0]))), year=2026)
    first, second = at_hand.commitment.lines

    assert (at_hand.commitment.signed_on, at_hand.commitment.edited_at.date()) == (date(2026, 1, 5), date(2026, 1, 5))
    assert at_hand.remedy(first).step == "Đặt chuông báo thức"
    assert (second.remedy_id, second.outcome, second.outcome_text) == (None, Outcome.KEPT, "Đủ")


def test_what_became_of_a_remedy_is_told():
    promised = an_answers_file("2026-Q1", a_change("a", level=NONE, remedy="Đặt chuông báo thức\nDậy là ra sân"))
    told = SampleRemedy(
        promised.period, "a", "Dậy", Progress.DONE, due=date(2026, 5, 1), done_on=date(2026, 5, 9), result="Đã quen"
    )
    remedies = load_remedies(filled(replace(SAMPLE, periods=(promised, FILES[0]), remedies=(told,)))).remedies
    seen = {each.step: (each.progress, each.due, each.done_on, each.result) for each in remedies}

    assert seen == {
        "Đặt chuông báo thức": (Progress.WAITING, None, None, ""),
        "Dậy là ra sân": (Progress.DONE, date(2026, 5, 1), date(2026, 5, 9), "Đã quen"),
    }


def test_without_a_form_the_sample_has_no_commitments():
    assert load_commitment(filled(replace(SAMPLE, commitment_forms=())), year=2026).commitment is None
