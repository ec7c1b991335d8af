"""The rules of the review as a file: what the shipped one says, and what is refused with its place."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.catalog.loading import read_file
from sotay.catalog.review_rules_file import read_review_rules
from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.review_rules import CapBase, Rounding, VoteBase, rules_for
from sotay.domain.season_errors import UnknownRules

SHIPPED = (DATA / "review-rules" / "qd366-2025.yaml").read_text(encoding="utf-8")
VERSIONS, BROKEN = CATALOG.review_rules()
RULES = rules_for(2026, VERSIONS)


def problems_of(text, tmp_path):
    path = tmp_path / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    try:
        read_file(path, read_review_rules)
    except FileHasProblems as error:
        return [(each.code, SHIPPED.splitlines()[each.line - 1].strip()) for each in error.problems]
    return []


def test_the_shipped_rules_can_be_used():
    assert BROKEN == ()
    assert [each.name for each in RULES.levels] == [
        "Hoàn thành xuất sắc nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
        "Hoàn thành nhiệm vụ",
        "Không hoàn thành nhiệm vụ",
    ]
    assert [(each.at_least, each.below) for each in RULES.levels] == [(90, None), (70, 90), (50, 70), (None, 50)]


def test_the_shipped_cap_is_a_fifth_of_those_rated_good_and_a_quarter_at_most():
    usual = RULES.cap.usual

    assert (RULES.cap.of, RULES.cap.good, usual.base, usual.rounding) == (
        "xuat-sac",
        "tot",
        CapBase.GOOD,
        Rounding.DOWN,
    )
    assert (usual.per_cent, RULES.cap.exceptional_per_cent) == (Decimal(20), Decimal(25))


def test_the_shipped_vote_asks_for_more_than_half_of_the_official_members():
    assert (RULES.vote.more_than, RULES.vote.base, RULES.vote.two_rounds) == (50, VoteBase.OFFICIAL_MEMBERS, True)


def test_the_levels_that_name_a_manifestation_are_levels_of_the_shipped_checklist():
    known = {each.key for each in CATALOG.shipped_checklist().levels}

    assert RULES.naming_levels == ("fixed", "fixing")
    assert set(RULES.naming_levels) < known


def test_members_exempt_suspended_or_new_are_not_reviewed():
    assert {each.key: each.under_months for each in RULES.exclusions} == {
        "exempt": None, "suspended": None, "new": 6, "on-leave": None,
    }  # fmt: skip


def test_dates_fall_into_the_season_or_are_counted_from_the_meeting():
    assert {each.key: each.in_season(2026) for each in RULES.deadlines} == {
        "xong": date(2026, 12, 31), "dac-thu": date(2027, 1, 15), "gui-du-thao": None,
    }  # fmt: skip


def test_every_rule_names_a_source_and_none_claims_that_the_official_text_was_read():
    rules = (*RULES.exclusions, *RULES.grounds, *RULES.deadlines, RULES.cap, RULES.vote)

    assert all(RULES.source(each.source).text for each in rules)
    assert RULES.in_doubt() == RULES.sources
    assert "làm tròn" in RULES.source(RULES.cap.source).note


def test_the_levels_say_what_the_forms_of_the_same_year_say():
    form = next(each for each in CATALOG.forms()[0] if each.id == "2025-2B")

    assert [(each.key, each.name, each.at_least, each.below) for each in form.ratings] == [
        (each.key, each.name, each.at_least, each.below) for each in RULES.levels
    ]


def test_years_before_the_rules_have_none():
    with pytest.raises(UnknownRules):
        rules_for(2024, VERSIONS)


def test_levels_meet_without_a_gap():
    assert all(higher.at_least == lower.below for higher, lower in pairwise(RULES.levels))


@pytest.mark.parametrize(
    ("old", "new", "code", "at"),
    [
        ("    below: 90", "    below: 85", Code.LEVELS_DO_NOT_MEET, '- key: "xuat-sac"'),
        ('  base: "good"', '  base: "tốt"', Code.WRONG_CHOICE, 'base: "good"'),
        ('  rounding: "down"', '  rounding: "half"', Code.WRONG_CHOICE, 'rounding: "down"'),
        ("  per_cent: 20", "  per_cent: 120", Code.NOT_A_NUMBER, "per_cent: 20"),
        ("exceptional_per_cent: 25", "exceptional_per_cent: 15", Code.REVERSED, "exceptional_per_cent: 25"),
        ('  of: "xuat-sac"', '  of: "gioi"', Code.WRONG_CHOICE, 'of: "xuat-sac"'),
        ('    before: "31/12"', '    before: "31/02"', Code.WRONG_SHAPE, 'before: "31/12"'),
        ('    before: "31/12"\n', "", Code.NOT_ONE_KEY, '- key: "xong"'),
        ('  source: "qd294-d9"', '  source: "qd295"', Code.WRONG_CHOICE, 'source: "qd294-d9"'),
        ('    seen: "partly"', '    seen: "yes"', Code.WRONG_CHOICE, 'seen: "partly"'),
        ('    dated: "2025-10-31"', '    dated: "31/10/2025"', Code.NOT_A_DATE, 'dated: "2025-10-31"'),
        ('  - key: "suspended"', '  - key: "exempt"', Code.TAKEN, '- key: "suspended"'),
        ("    under_months: 6", "    over_months: 6", Code.UNKNOWN_KEY_LIKE, "under_months: 6"),
        ('effective_until: ""', 'effective_until: "2024-01-01"', Code.REVERSED, 'effective_until: ""'),
    ],
)
def test_each_fault_is_told_at_its_line(tmp_path, old, new, code, at):
    assert SHIPPED.count(old) >= 1

    found = problems_of(SHIPPED.replace(old, new, 1), tmp_path)

    assert code in [each for each, _ in found]
    assert at in [line for each, line in found if each is code]
