"""The table of a year: what was put right by its end, and what others had pointed out."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import a_checklist

from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.remedy_table import Standing, remedy_table, standing_in

OPENED = date(2025, 12, 20)


def a_remedy(key="r", **facts):
    return Remedy(RemedyId(key), f"việc {key}", facts.pop("opened_on", OPENED), **facts)


def done(key="r", on=date(2026, 6, 1), **facts):
    return a_remedy(key, progress=Progress.DONE, done_on=on, **facts)


def test_what_others_pointed_out_stands_apart_from_what_was_found_alone():
    table = remedy_table(
        [
            a_remedy("tự"),
            a_remedy("kỳ", raised_by=RaisedBy.REVIEW),
            a_remedy("cấp", raised_by=RaisedBy.AUTHORITY, opened_on=date(2025, 1, 1)),
        ],
        year=2026,
    )

    assert [row.remedy.id for row in table.raised] == ["cấp", "kỳ"]
    assert [row.remedy.id for row in table.own] == ["tự"]


def test_only_what_was_open_in_the_year_is_in_it():
    table = remedy_table(
        [done("trước", on=date(2025, 12, 31)), done("trong"), a_remedy("sau", opened_on=date(2027, 1, 1))], year=2026
    )

    assert [row.remedy.id for row in table.own] == ["trong"]


def test_what_was_done_after_the_year_was_still_under_way_in_it():
    late = done(on=date(2027, 2, 1), confirmed_by="Chi uỷ")

    assert standing_in(late, 2026) is Standing.UNDERWAY
    assert standing_in(late, 2027) is Standing.DONE
    (row,) = remedy_table([late], year=2026).own
    assert (row.done_on, row.confirmed_by) == (None, "")


def test_an_open_remedy_is_under_way_or_not_yet_and_late_when_it_was_due():
    waiting = a_remedy("a", due=date(2026, 12, 31))
    underway = a_remedy("b", progress=Progress.UNDERWAY, due=date(2027, 1, 1))
    rows = remedy_table([waiting, underway], year=2026).own

    assert [(row.standing, row.is_late) for row in rows] == [(Standing.NOT_YET, True), (Standing.UNDERWAY, False)]


@pytest.mark.parametrize(
    ("today", "is_late"),
    [(date(2026, 11, 28), False), (date(2026, 12, 15), False), (date(2026, 12, 16), True), (date(2028, 1, 1), True)],
)
def test_while_the_year_lasts_nothing_is_late_before_its_day_is_past(today, is_late):
    (row,) = remedy_table([a_remedy(due=date(2026, 12, 15))], year=2026, today=today).own

    assert row.is_late is is_late


def test_what_became_due_after_a_year_was_not_late_in_it():
    (row,) = remedy_table([a_remedy(due=date(2027, 1, 1))], year=2026, today=date(2027, 6, 1)).own

    assert not row.is_late


def test_an_item_is_named_by_its_printed_number_where_the_checklist_has_it():
    rows = remedy_table(
        [a_remedy("a", manifestation_id="d"), a_remedy("b", manifestation_id="bỏ")], year=2026, checklist=a_checklist()
    ).own

    assert [row.code for row in rows] == ["II.1", ""]


def test_full_remediation_counts_what_others_pointed_out_alone():
    own = a_remedy("tự")
    raised = done("kỳ", raised_by=RaisedBy.REVIEW)

    assert remedy_table([own, raised], year=2026).are_all_raised_done
    still_open = replace(raised, progress=Progress.UNDERWAY, done_on=None)
    assert not remedy_table([own, still_open], year=2026).are_all_raised_done
    assert remedy_table([], year=2026).is_empty
