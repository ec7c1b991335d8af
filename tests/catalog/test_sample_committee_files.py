"""The made-up committee: how its files are read, and that what comes with the program fits together."""

from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest
from tests.catalog.yaml_files import CATALOG, VALID, problems_of, spoiled

from sotay.domain.ballot import Round, Tally, TallyLine, choices_of, findings_of
from sotay.domain.form import form_for
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.rating import Stage
from sotay.domain.review_rules import rules_for
from sotay.domain.roster import Status, has_odd_days, is_reviewed_in, labels_of
from sotay.domain.sample_committee import Way

COMMITTEE = CATALOG.sample_committee()
CHECKLIST = CATALOG.shipped_checklist()
FORMS, _ = CATALOG.forms()
RULES = rules_for(COMMITTEE.year, CATALOG.review_rules()[0])
PAPERS = {each.kind.value: each for each in CATALOG.cell_papers()[0]}
MEMBERS = [(cell, member) for cell in COMMITTEE.cells for member in cell.members]
HANDED = [(cell, member) for cell, member in MEMBERS if member.hand_in]


@pytest.mark.parametrize("kind", ["sample committee", "sample cell"])
def test_a_whole_file_is_read_without_a_problem(kind, tmp_path):
    assert problems_of(VALID[kind], tmp_path, kind) == ()


@pytest.mark.parametrize(
    ("old", "new", "at", "column", "code"),
    [
        ('status: "official"', 'status: "gone"', "status:", 13, Code.WRONG_CHOICE),
        ('votes: "2/0/0"', 'votes: "hai"', "    votes:", 12, Code.WRONG_SHAPE),
        ('form: "2B"', 'form: "2D"', "form:", 13, Code.WRONG_SHAPE),
        ("present: 2\n", "present: nhiều\n", "present:", 12, Code.NOT_A_NUMBER),
        ('    office: "Bí thư"', '    offices: "Bí thư"', "offices:", 5, Code.UNKNOWN_KEY_LIKE),
        ('    decided_because: "Cân đối"\n', "", "- name:", 5, Code.MISSING_KEY),
    ],
)
def test_each_fault_is_told_with_its_place(old, new, at, column, code, tmp_path):
    content = spoiled("sample cell", old, new)
    line = next(number for number, each in enumerate(content.splitlines(), start=1) if at in each)

    (problem,) = problems_of(content, tmp_path, "sample cell")

    assert (problem.line, problem.column, problem.code) == (line, column, code)


def test_there_are_33_members_in_four_cells_and_one_who_moved_away():
    statuses = Counter(member.person.status for _, member in MEMBERS)

    assert [cell.key for cell in COMMITTEE.cells] == ["chi-bo-1", "chi-bo-2", "chi-bo-3", "chi-bo-4"]
    assert statuses == {
        Status.OFFICIAL: 28,
        Status.PROBATIONARY: 2,
        Status.EXEMPT: 1,
        Status.SUSPENDED: 1,
        Status.ON_LEAVE: 1,
        Status.MOVED: 1,
    }
    assert not any(has_odd_days(member.person) for _, member in MEMBERS)


def test_every_case_that_a_secretary_meets_is_there():
    ways = Counter(member.hand_in.way for _, member in HANDED)
    late = [member for cell, member in HANDED if member.hand_in.on > cell.due]
    reviewed = [member for _, member in MEMBERS if is_reviewed_in(member.person, COMMITTEE.year)]

    assert ways == {Way.FILE: 26, Way.HANDBOOK: 1, Way.PAPER: 1}
    assert len(late) == 2
    assert [bool(member.hand_in.comment) for _, member in HANDED].count(True) == 1
    assert [member.hand_in is None for member in reviewed].count(True) == 1
    assert [bool(member.suggestion) for _, member in MEMBERS].count(True) == 1
    assert [bool(member.decided) for _, member in MEMBERS].count(True) == 1
    assert any(len({m.person.full_name for m in cell.members}) < len(cell.members) for cell in COMMITTEE.cells)


def test_who_sits_at_the_head_of_each_meeting_is_somebody_of_the_cell():
    for cell in COMMITTEE.cells:
        people = [replace(member.person, id=str(at)) for at, member in enumerate(cell.members)]
        called = {*labels_of(people).values(), *(each.full_name for each in people)}
        assert {cell.meeting.chair, cell.meeting.taker, cell.meeting.teller} <= called
        assert not cell.typist or cell.typist in called


@pytest.mark.parametrize(("cell", "member"), HANDED, ids=lambda each: getattr(each, "key", ""))
def test_what_a_member_hands_in_names_items_sections_and_levels_that_are_there(cell, member):
    hand_in, form = member.hand_in, form_for(member.hand_in.form, COMMITTEE.year, FORMS)
    criteria = [each for group in form.score_groups() for each in group.criteria]

    assert all(CHECKLIST.item(each.manifestation_id) for each in hand_in.answers)
    assert {each.level for each in hand_in.answers if each.level} <= {level.key for level in CHECKLIST.levels}
    assert set(hand_in.sections) <= {section.key for section in form.sections()}
    assert hand_in.way is Way.PAPER or len(hand_in.points) == len(criteria)
    assert {hand_in.claims, *member.opinions.values()} <= {level.key for level in RULES.levels}
    assert member.person.birth_date.year > COMMITTEE.year - 90
    assert cell.due.year == COMMITTEE.year


def test_the_points_of_each_member_are_in_the_range_of_the_level_that_is_claimed():
    for _, member in HANDED:
        if member.hand_in.points:
            level = RULES.level(member.hand_in.claims)
            total = sum(float(each.replace(",", ".")) for each in member.hand_in.points)
            assert (level.at_least or 0) <= total < (level.below or 101), member.person.full_name


@pytest.mark.parametrize("cell", COMMITTEE.cells, ids=lambda each: each.key)
@pytest.mark.parametrize(("round_", "field"), [(Round.LEVELS, "votes"), (Round.HIGHEST, "second_votes")])
def test_the_votes_of_each_cell_add_up(round_, field, cell):
    choices = choices_of(RULES, round_)
    papers = cell.first if round_ is Round.LEVELS else cell.second
    votes = [getattr(member, field) for member in cell.members]
    lines = [TallyLine(str(at), dict(zip(choices, each, strict=True))) for at, each in enumerate(votes) if each]

    assert findings_of(Tally(round_, choices, papers, tuple(lines))) == ()
    assert lines


def test_each_cell_and_the_committee_write_a_report_with_sections_that_the_paper_has():
    sections = {block.key for block in PAPERS["collective"].blocks if hasattr(block, "key")}

    for report in (COMMITTEE.report, *(cell.report for cell in COMMITTEE.cells)):
        assert {*report.texts, *report.points} <= sections
        assert RULES.level(report.level)
        total = sum(float(report.points[key].replace(",", ".")) for key in ("chung", "ket-qua"))
        assert total == float(report.points["tong"].replace(",", "."))


def test_small_cells_have_no_committee_of_their_own_and_villagers_no_workplace():
    given = {cell.key: set(chain(*(member.opinions for member in cell.members))) for cell in COMMITTEE.cells}

    assert given["chi-bo-1"] == {Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS}
    assert given["chi-bo-3"] == {Stage.ORGANISATIONS}
    assert Stage.CELL_COMMITTEE not in given["chi-bo-4"]


def test_every_name_of_a_cell_says_that_it_is_made_up():
    assert all("số liệu mẫu" in cell.head.cell for cell in COMMITTEE.cells)
    assert "số liệu mẫu" in COMMITTEE.head.cell


def test_no_sentence_is_said_of_two_people():
    said = [text for _, member in MEMBERS for text in (member.remark, member.basis) if text]
    said += [each.shortcoming for _, member in HANDED for each in member.hand_in.answers if each.shortcoming]
    said += [each.done_well for _, member in HANDED for each in member.hand_in.answers if each.done_well]

    assert len(set(said)) == len(said)
