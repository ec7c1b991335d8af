"""What the book holds of a season, as its papers need it."""

from dataclasses import replace
from datetime import date

from tests.season import GOOD, RULES
from tests.shipped import shipped_catalog

from sotay.domain.rating import Stage
from sotay.domain.roster import Status
from sotay.domain.season import HandInState
from sotay.services.cell.people import save_person
from sotay.services.cell.season import load_season

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"


def test_a_season_holds_who_is_reviewed_who_is_not_and_why_and_who_handed_in(book):
    book.verify(book.hanh)
    book.take(book.file(HANH))

    season = load_season(book.uow, year=2026, rules=RULES)

    assert [(each.full_name, each.excluded, each.hand_in, each.is_official) for each in season.members] == [
        (AI, "exempt", HandInState.MISSING, True),
        (AN, "", HandInState.MISSING, False),
        (HANH, "", HandInState.RECEIVED, True),
    ]
    assert [each.full_name for each in season.pending()] == [AN]
    assert (season.head.cell, season.head.secretary) == (book.card.name, HANH)


def test_every_status_that_is_not_reviewed_has_its_exclusion_in_the_rules(book):
    for status, key in ((Status.SUSPENDED, "suspended"), (Status.ON_LEAVE, "on-leave"), (Status.AWAY, "")):
        save_person(book.uow, person=replace(book.an, status=status))
        season = load_season(book.uow, year=2026, rules=RULES)
        assert {each.full_name: each.excluded for each in season.members}[AN] == key


def test_whoever_joined_a_short_while_ago_is_excluded_as_new(book):
    save_person(book.uow, person=replace(book.an, joined_on=date(2026, 9, 1)))

    season = load_season(book.uow, year=2026, rules=RULES)

    assert {each.full_name: each.excluded for each in season.members}[AN] == "new"


def test_people_of_one_name_are_told_apart_on_papers(book):
    save_person(book.uow, person=replace(book.hanh, id="p9", birth_date=date(1990, 1, 1), office=""))

    names = [each.full_name for each in load_season(book.uow, year=2026, rules=RULES).members]

    assert names[-2:] == [f"{HANH} (1974)", f"{HANH} (1990)"]


def test_a_level_that_was_handed_in_is_a_claim_and_opens_no_later_stage(book):
    book.verify(book.hanh)
    book.take(book.file(HANH, claim=GOOD))
    forms, _ = shipped_catalog().forms()

    season = load_season(book.uow, year=2026, rules=RULES, forms=forms)

    ratings = {each.full_name: each.rating for each in season.members}
    assert ratings[HANH].level_at(Stage.OWN) == GOOD
    assert ratings[HANH].next_stage is Stage.WORKPLACE
    assert ratings[AN].opinions == ()
    assert not season.is_proposed
