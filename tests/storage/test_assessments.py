"""What is stored comes back; the list, the history and the words of before are read without the rest."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import (
    FIXED,
    LATER,
    NONE,
    NOW,
    a_checklist,
    an_answer,
    an_assessment,
    periods,
)
from tests.strategies import any_text, checklists
from tests.strategies import periods as any_period

from sotay.domain.assessment import Answer, PeriodAct, PeriodEvent
from sotay.domain.errors import PeriodExists, UnknownPeriod
from sotay.domain.history import GridPoint
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.period import PeriodKind
from sotay.domain.previous_period import previous_of
from sotay.domain.search import nfc

Q3, Q4, YEAR, TERM = periods("2026-Q3", "2026-Q4", "2026", "2025-2030")

# Each example works in a transaction that is rolled back, so that one database serves all.
on_one_database = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def nfc_of(value):
    if isinstance(value, str):
        return nfc(value)
    return {key: nfc(text) for key, text in value.items()}


@on_one_database
@given(st.builds(Answer, st.just(ManifestationId("a")), st.none() | st.just(NONE), *[any_text] * 5))
def test_any_text_of_an_answer_comes_back_in_nfc(uow, answer):
    with uow:
        uow.assessments.add(an_assessment())
        uow.assessments.put_answer(Q4, answer)

        assert uow.assessments.get(Q4).answers == {
            "a": replace(
                answer,
                done_well=nfc(answer.done_well),
                shortcoming=nfc(answer.shortcoming),
                cause=nfc(answer.cause),
                remedy=nfc(answer.remedy),
                private_note=nfc(answer.private_note),
            )
        }


def test_words_typed_in_pieces_of_letters_are_stored_composed(uow):
    with uow:
        uow.assessments.add(an_assessment())
        uow.assessments.put_answer(Q4, an_answer(done_well=unicodedata.normalize("NFD", "Đã sửa việc chậm trễ")))

        assert uow.assessments.get(Q4).answers["a"].done_well == "Đã sửa việc chậm trễ"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("a\0b", "a\0b"), ("a\ud83d", "a\ufffd"), ("\ud83d\ude00", "😀"), ("\r\n\u2028", "\r\n\u2028")],
)
def test_odd_characters_never_stop_a_save(uow, typed, stored):
    with uow:
        uow.assessments.add(an_assessment())
        uow.assessments.put_answer(Q4, an_answer(remedy=typed))

        assert uow.assessments.get(Q4).answers["a"].remedy == stored


@on_one_database
@given(checklists, any_period())
def test_an_assessment_keeps_the_checklist_it_was_answered_against(uow, checklist, period):
    assessment = replace(an_assessment(checklist=checklist), period=period, last_item=None)
    with uow:
        uow.assessments.add(assessment)

        stored = uow.assessments.get(period)
        assert stored.period == period
        assert nfc(repr(stored)) == nfc(repr(assessment))


def test_one_checklist_is_stored_once_for_all_its_periods(uow, database):
    with uow:
        for period in periods("2026-Q1", "2026-Q2", "2026-Q3"):
            uow.assessments.add(replace(an_assessment(), period=period))
        uow.commit()

    assert database.driver.execute("SELECT count(*) FROM checklist").fetchone() == (1,)


def test_an_answer_takes_the_place_of_the_one_before(uow):
    with uow:
        uow.assessments.add(an_assessment("2026-Q4", an_answer("a", NONE, done_well="cũ"), an_answer("b", NONE)))
        uow.assessments.put_answer(Q4, an_answer("a", FIXED, cause="mới"))

        assert uow.assessments.get(Q4).answers == {
            "a": an_answer("a", FIXED, cause="mới"),
            "b": an_answer("b", NONE),
        }


def test_moments_keep_their_zone_and_fractions(uow):
    closed_at = datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)
    naive = datetime(2026, 1, 1, 0, 0)
    with uow:
        uow.assessments.add(replace(an_assessment(), opened_at=naive))
        uow.assessments.put_closed(Q4, closed_at)

        assert (uow.assessments.get(Q4).opened_at, uow.assessments.get(Q4).closed_at) == (naive, closed_at)


def test_each_change_of_an_assessment_is_stored(uow, database):
    with uow:
        uow.assessments.add(an_assessment())
        uow.assessments.put_due(Q4, date(2026, 12, 5))
        uow.assessments.put_last_item(Q4, ManifestationId("b"))
        uow.assessments.put_closed(Q4, LATER)
        uow.commit()
    stored = database.driver.execute("SELECT due, last_item, closed_at FROM assessment").fetchall()
    with uow:
        frame = uow.assessments.frame(Q4)

    assert stored == [("2026-12-05", "b", LATER.isoformat())]
    assert (frame.due, frame.last_item, frame.closed_at) == (date(2026, 12, 5), "b", LATER)


def test_a_period_is_added_once_also_while_it_is_deleted(uow):
    with uow:
        uow.assessments.add(an_assessment())
        with pytest.raises(PeriodExists):
            uow.assessments.add(an_assessment())
        uow.assessments.put_deleted(Q4, NOW)
        with pytest.raises(PeriodExists):
            uow.assessments.add(an_assessment())


def test_a_deleted_period_is_nowhere_and_comes_back_as_it_was(uow):
    assessment = an_assessment("2026-Q4", an_answer("a", NONE, private_note="riêng"))
    with uow:
        uow.assessments.add(assessment)
        uow.assessments.frame(Q4)
        uow.assessments.put_deleted(Q4, NOW)

        assert uow.assessments.summaries() == uow.assessments.checklists() == uow.assessments.grid_points() == ()
        assert uow.assessments.of_year(2026) == ()
        assert uow.assessments.before(YEAR) is None
        assert [each.deleted_at for each in uow.assessments.summaries(deleted=True)] == [NOW]
        with pytest.raises(UnknownPeriod):
            uow.assessments.frame(Q4)
        with pytest.raises(UnknownPeriod):
            uow.assessments.put_answer(Q4, an_answer())

        uow.assessments.put_deleted(Q4, None)
        assert uow.assessments.get(Q4) == assessment


def test_purging_takes_answers_and_log_along(uow, database):
    with uow:
        uow.assessments.add(an_assessment("2026-Q4", an_answer("a", NONE)))
        uow.assessments.log(Q4, PeriodAct.OPENED, NOW)
        uow.assessments.put_deleted(Q4, NOW)
        uow.assessments.purge(Q4)
        uow.commit()

    for table in ("assessment", "answer", "period_event"):
        assert database.driver.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_only_a_deleted_period_is_purged(uow):
    with uow:
        uow.assessments.add(an_assessment())

        with pytest.raises(UnknownPeriod):
            uow.assessments.purge(Q4)


@pytest.mark.parametrize(
    "act",
    [
        lambda assessments: assessments.get(Q3),
        lambda assessments: assessments.frame(Q3),
        lambda assessments: assessments.put_answer(Q3, an_answer()),
        lambda assessments: assessments.put_due(Q3, NOW.date()),
        lambda assessments: assessments.put_last_item(Q3, ManifestationId("a")),
        lambda assessments: assessments.put_closed(Q3, NOW),
        lambda assessments: assessments.put_deleted(Q3, NOW),
        lambda assessments: assessments.log(Q3, PeriodAct.OPENED, NOW),
        lambda assessments: assessments.events(Q3),
    ],
)
def test_a_period_that_is_not_there_is_named(uow, act):
    with uow:
        uow.assessments.add(an_assessment("2026-Q4"))

        with pytest.raises(UnknownPeriod) as caught:
            act(uow.assessments)

    assert caught.value.period == "2026-Q3"


def test_the_list_counts_levels_against_the_checklist_of_the_period(uow):
    answers = (an_answer("a", NONE), an_answer("b", done_well="chưa chọn mức"))
    with uow:
        uow.assessments.add(an_assessment("2026-Q3", *answers, checklist=a_checklist("ab", version="0")))
        uow.assessments.add(an_assessment("2026-Q4"))

        listed = uow.assessments.summaries()

    assert [(each.period, each.answered, each.total, each.checklist_version) for each in listed] == [
        (Q4, 0, 4, "1"),
        (Q3, 1, 2, "0"),
    ]


@on_one_database
@given(st.sets(any_period(), max_size=8))
def test_lists_follow_the_order_of_periods(uow, found):
    with uow:
        for period in found:
            uow.assessments.add(replace(an_assessment(), period=period))

        assert [each.period for each in uow.assessments.summaries()] == sorted(found, reverse=True)
        assert [period for period, _ in uow.assessments.checklists()] == sorted(found)
        for year in {period.end.year for period in found}:
            expected = [period for period in sorted(found) if period.belongs_to(year)]
            assert [each.period for each in uow.assessments.of_year(year)] == expected


@on_one_database
@given(st.dictionaries(any_period(), st.sampled_from(("thu", "khac")), max_size=8), any_period())
def test_the_words_quoted_are_those_of_the_period_that_the_domain_names(uow, found, period):
    one = an_assessment()
    assessments = [
        replace(one, period=each, checklist=replace(one.checklist, id=checklist)) for each, checklist in found.items()
    ]
    with uow:
        for assessment in assessments:
            uow.assessments.add(assessment)

        assert uow.assessments.before(period) == previous_of(period, assessments)


def test_the_history_reads_levels_alone(uow):
    with uow:
        half = an_answer("b", cause="chỉ có chữ")
        uow.assessments.add(an_assessment("2026-Q4", an_answer("a", NONE), half, an_answer("c", remedy=" \n\u00a0")))
        uow.assessments.add(an_assessment("2026-Q3", an_answer("a", FIXED)))

        assert uow.assessments.grid_points() == (
            GridPoint(Q3, ManifestationId("a"), LevelKey(FIXED)),
            GridPoint(Q4, ManifestationId("a"), LevelKey(NONE)),
            GridPoint(Q4, ManifestationId("b"), None),
        )


def test_the_history_is_read_from_an_index_without_any_text(database):
    plan = database.driver.execute(
        "EXPLAIN QUERY PLAN SELECT period, manifestation_id, level FROM assessment"
        " JOIN answer ON assessment_id = assessment.id WHERE level IS NOT NULL"
    ).fetchall()

    assert any("COVERING INDEX ix_answer_levels" in line[-1] for line in plan)


def test_the_log_keeps_its_order_also_over_a_clock_set_back(uow):
    with uow:
        uow.assessments.add(an_assessment())
        uow.assessments.log(Q4, PeriodAct.CLOSED, LATER)
        uow.assessments.log(Q4, PeriodAct.REOPENED, NOW)

        assert uow.assessments.events(Q4) == (
            PeriodEvent(PeriodAct.CLOSED, LATER),
            PeriodEvent(PeriodAct.REOPENED, NOW),
        )


def test_a_term_counts_for_no_year(uow):
    with uow:
        uow.assessments.add(replace(an_assessment(), period=TERM))

        assert TERM.kind is PeriodKind.TERM
        assert uow.assessments.of_year(2030) == ()
