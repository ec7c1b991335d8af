"""Telling the mirror from real hand-ins: not below the least, once a year, and never undone by who is gone."""

from dataclasses import replace

import pytest
from tests.builders import LATER
from tests.cell import a_person, sheet_of
from tests.exchange.builders import a_submission
from tests.season import RULES
from tests.shipped import shipped_catalog
from tests.storage.cell.conftest import cell_database, cell_uow, empty_cell_database  # noqa: F401 - fixtures

from sotay.domain.manifestation import Change, ChangeKind
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.roster import Status
from sotay.domain.season_errors import MirrorTooSmall
from sotay.domain.submission import Part, SubmissionLine
from sotay.services.cell.mirroring import load_mirror, release_mirror
from sotay.services.cell.paper_entry import enter_paper
from sotay.services.cell.people import bring_back_person, delete_person, save_person
from sotay.services.cell.season import load_season

CHECKLIST = shipped_catalog().shipped_checklist()
ITEMS = [each.id for each in CHECKLIST.items()]
CELL = tuple(a_person(number, f"Nguyễn Văn {chr(65 + number)}") for number in range(13))


@pytest.fixture
def uow(cell_uow):  # noqa: F811 - the fixture of that name
    with cell_uow:
        cell_uow.owner.put_name("Chi bộ bản 1")
        for person in CELL:
            cell_uow.roster.put(person)
        cell_uow.commit()
    return cell_uow


def hand_in(uow, people, *, year=2026, named=lambda _: ITEMS[:2], version=CHECKLIST.version):
    with uow:
        for person in people:
            lines = [
                SubmissionLine(f"answer/{item}", Part.LEVEL, "", "", "fixing", item=item) for item in named(person)
            ]
            lines.append(SubmissionLine("answer/x", Part.LEVEL, "", "", "none", item=ITEMS[5]))
            submission = replace(
                a_submission(), year=year, lines=tuple(lines), checklist_id=CHECKLIST.id, checklist_version=version
            )
            uow.submissions.add(sheet_of(person, submission, f"{person.id}-{year}"))
        uow.commit()


def tell(uow, year=2026):
    return release_mirror(uow, year=year, rules=RULES, checklist=CHECKLIST)


def bands(mirror):
    return {row.item: (row.band.lowest, row.band.highest) for row in mirror.rows}


def test_too_few_hand_ins_tell_nothing_and_store_nothing(uow):
    hand_in(uow, CELL[:9])

    facts = load_mirror(uow, year=2026, rules=RULES, checklist=CHECKLIST)
    with pytest.raises(MirrorTooSmall):
        tell(uow)

    assert (facts.members, facts.given, facts.needed, facts.can_be_told, facts.told) == (13, 9, 10, False, None)
    assert load_mirror(uow, year=2026, rules=RULES, checklist=CHECKLIST).told is None


def test_looking_at_the_facts_tells_nothing(uow):
    hand_in(uow, CELL[:10])

    assert load_mirror(uow, year=2026, rules=RULES, checklist=CHECKLIST).can_be_told
    assert load_season(uow, year=2026, rules=RULES).mirror is None


def test_a_mirror_holds_bands_in_the_order_of_the_checklist_and_is_the_same_for_the_rest_of_the_year(uow):
    hand_in(uow, CELL[:11], named=lambda person: ITEMS[:1] if person in CELL[:7] else ())

    told = tell(uow)
    hand_in(uow, CELL[11:])

    assert [row.item for row in told.rows] == ITEMS
    assert bands(told)[ITEMS[0]] == (5, None)
    assert {bands(told)[item] for item in ITEMS[1:]} == {(0, 4)}
    assert (told.given, told.members) == (11, 13)
    assert tell(uow) == told
    season = load_season(uow, year=2026, rules=RULES)
    assert season.mirror == told
    assert season.items[ITEMS[0]].code == "I.1"


def test_who_is_not_reviewed_is_not_in_the_mirror(uow):
    hand_in(uow, CELL[:11])
    save_person(uow, person=replace(CELL[0], status=Status.EXEMPT))

    assert load_mirror(uow, year=2026, rules=RULES, checklist=CHECKLIST).given == 10


def test_a_deleted_person_leaves_the_mirror_as_it_was_told_and_counts_as_gone_without_a_name(uow):
    hand_in(uow, CELL[:10])
    told = tell(uow)

    record = delete_person(uow, person_id=CELL[3].id, now=LATER)

    with uow:
        (kept,) = uow.mirrors.all()
    assert kept.mirror == told
    assert len(kept.people) == 10
    assert CELL[3].id not in kept.people
    assert record.mirrors == (2026,)
    bring_back_person(uow, record=record, now=LATER)
    with uow:
        assert uow.mirrors.all()[0].people == {each.id for each in CELL[:10]}


def test_the_mirror_of_a_later_year_is_held_to_the_one_before_also_under_a_new_name_of_the_cell(uow):
    hand_in(uow, CELL[:12], named=lambda person: ITEMS[:1] if person in CELL[:6] else ())
    tell(uow)
    with uow:
        uow.owner.put_name("Chi bộ tổ dân phố 1")
        uow.commit()
    # One more who names it could be made out by a subtraction, were the change told.
    hand_in(uow, CELL[:12], year=2027, named=lambda person: ITEMS[:1] if person in CELL[:4] else ())

    later = tell(uow, 2027)

    assert later.group == "Chi bộ tổ dân phố 1"
    assert next(row for row in later.rows if row.item == ITEMS[0]).of_year == 2026


def test_sheets_typed_from_paper_count_in_the_mirror_as_files_do(uow):
    for person in CELL:
        sheet = PaperSheet(2026, entered_by="Lò Văn Ân").with_level(ITEMS[0], "fixing").with_level(ITEMS[5], "none")
        # Words beside a level that names nothing name nothing either.
        sheet = sheet.with_note(ITEMS[5], "Giúp hai học sinh")
        enter_paper(uow, person_id=person.id, sheet=sheet, checklist=CHECKLIST, forms=(), now=LATER)

    told = bands(tell(uow))

    assert told[ITEMS[0]][0] > 0
    assert told[ITEMS[5]][0] == 0


def newer(text="Một nghĩa khác hẳn."):
    """The next version, in which the first item means something else."""
    group, *rest = CHECKLIST.groups
    first = replace(group.items[0], text=text)
    return replace(
        CHECKLIST,
        version="2",
        replaces=CHECKLIST.version,
        changes=(Change(first.id, ChangeKind.MEANING_CHANGED),),
        groups=(replace(group, items=(first, *group.items[1:])), *rest),
    )


def test_answers_to_the_older_meaning_do_not_count_for_the_newer_one(uow):
    hand_in(uow, CELL[:11])

    told = release_mirror(uow, year=2026, rules=RULES, checklist=newer(), versions=(CHECKLIST,))

    assert bands(told)[ITEMS[0]] == (0, 4)
    assert bands(told)[ITEMS[1]] == (5, None)


def test_who_answered_only_what_means_something_else_by_now_is_counted_apart_before_a_mirror_is_asked_for(uow):
    hand_in(uow, CELL[:11], named=lambda _: ITEMS[:1])
    changed = tuple(Change(item, ChangeKind.MEANING_CHANGED) for item in (ITEMS[0], ITEMS[5]))
    second = replace(newer(), changes=changed)

    facts = load_mirror(uow, year=2026, rules=RULES, checklist=second, versions=(CHECKLIST,))
    with pytest.raises(MirrorTooSmall):
        release_mirror(uow, year=2026, rules=RULES, checklist=second, versions=(CHECKLIST,))

    assert (facts.given, facts.otherwise, facts.can_be_told) == (0, 11, False)


def test_an_item_with_a_new_meaning_is_told_as_a_new_one_and_the_years_show_the_break(uow):
    hand_in(uow, CELL[:11], named=lambda _: ITEMS[:1])
    tell(uow)
    second = newer()
    hand_in(uow, CELL[:11], year=2027, named=lambda _: (), version="2")

    told = release_mirror(uow, year=2027, rules=RULES, checklist=second, versions=(CHECKLIST, second))
    years = load_mirror(uow, year=2027, rules=RULES, checklist=CHECKLIST, versions=(CHECKLIST, second)).years

    # Nobody answered otherwise; the same item would have kept the band of 2026.
    assert [(row.of_year, row.band.lowest) for row in told.rows if row.item == ITEMS[0]] == [(2027, 0)]
    first = next(each for each in years if each.name.manifestation_id == ITEMS[0])
    assert [(each.opening is not None, each.bands[0].year) for each in first.stretches] == [(False, 2026), (True, 2027)]
    assert load_mirror(uow, year=2026, rules=RULES, checklist=CHECKLIST).years == ()
