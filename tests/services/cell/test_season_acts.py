"""What is typed of a season: sheet, notes, suggestions and votes; each act gives back what its undo stores again."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

import pytest
from tests.builders import LATER, NOW
from tests.season import BEST, DONE, FAILED, GOOD, RULES

from sotay.domain.ballot import AGREE, DISAGREE, Papers, Round, Tally, TallyLine
from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.rating import Opinion, Stage
from sotay.domain.review_rules import CapBase, CapSetting, Rounding
from sotay.domain.season import CellHead, CollectiveReport, Meeting
from sotay.domain.season_errors import TallyDoesNotAddUp, UnknownSuggestion
from sotay.services.cell.collective import save_report
from sotay.services.cell.heads import save_head
from sotay.services.cell.meeting import read_handed_in, save_basis, save_meeting, save_remark
from sotay.services.cell.ratings import give_to_many, undo_ratings
from sotay.services.cell.season import load_season
from sotay.services.cell.seasons import load_years, set_cap, set_rounds
from sotay.services.cell.suggesting import add_suggestion, put_suggestion_back, remove_suggestion, save_suggestion
from sotay.services.cell.voting import begun_tally, remove_tally, save_tally, take_proposals, tally_at_hand

MEETING = Meeting(date(2026, 12, 5), "phòng họp", "14 giờ", present=2, absent="Ái: ốm", conclusion="Thống nhất.")
REPORT = CollectiveReport(MappingProxyType({"han-che": "Chậm."}), MappingProxyType({"chung": "28,5"}), GOOD)


def season(book, year=2026):
    return load_season(book.uow, year=year, rules=RULES)


def member(book, person):
    return next(each for each in season(book).members if each.person == person.id)


def a_tally(book, *votes, round_=Round.LEVELS, papers=None):
    begun = begun_tally(season(book), round_)
    lines = tuple(
        TallyLine(line.person, MappingProxyType({**line.votes, **cast}))
        for line, cast in zip(begun.lines, votes, strict=True)
    )
    return replace(begun, lines=lines, papers=papers or Papers(2, 2, 2, 2, 0))


def test_meeting_report_head_and_settings_come_back_as_they_were_typed(book):
    cap = CapSetting(CapBase.ALL_RATED, Decimal(25), Rounding.NEAREST)
    head = CellHead("", "Đảng bộ phường", "Tân Phong", date(2026, 12, 6), "03")

    assert save_meeting(book.uow, year=2026, meeting=MEETING) == Meeting()
    assert save_report(book.uow, year=2026, report=REPORT) == CollectiveReport()
    assert save_head(book.uow, year=2026, head=head) == CellHead("")
    assert set_cap(book.uow, year=2026, setting=cap) is None
    assert set_rounds(book.uow, year=2026, two_rounds=False) is None

    found = season(book)
    assert (found.meeting, found.report, found.cap_setting) == (MEETING, REPORT, cap)
    assert found.head == replace(head, cell=book.card.name, secretary="Nguyễn Thị Hồng Hạnh")
    assert not found.rules.vote.two_rounds
    assert save_meeting(book.uow, year=2026, meeting=Meeting()) == MEETING
    assert season(book).report == REPORT


def test_a_new_season_begins_with_committee_and_place_of_the_one_before(book):
    save_head(book.uow, year=2026, head=CellHead("", "Đảng bộ phường", "Tân Phong", date(2026, 12, 6), "03"))

    head = season(book, 2027).head

    assert (head.committee, head.place, head.signed_on, head.number) == ("Đảng bộ phường", "Tân Phong", None, "")


def test_what_was_said_of_a_member_is_kept_beside_other_notes(book):
    assert save_remark(book.uow, year=2026, person_id=book.an.id, remark="Gương mẫu") == ""
    assert save_basis(book.uow, year=2026, person_id=book.an.id, basis="Xong 100%") == ""
    assert save_remark(book.uow, year=2026, person_id=book.an.id, remark="Gương mẫu, chịu khó") == "Gương mẫu"

    assert (member(book, book.an).remark, member(book, book.an).basis) == ("Gương mẫu, chịu khó", "Xong 100%")


def test_suggestions_stand_in_the_order_in_which_they_were_written_also_after_an_undo(book):
    first = add_suggestion(book.uow, year=2026, person_id=book.an.id, now=NOW, text="Về việc nêu gương")
    second = add_suggestion(book.uow, year=2026, person_id=book.an.id, now=LATER, text="Về đất đai")
    changed = replace(first, given_by="Đảng uỷ phường", given_on=date(2026, 11, 10))

    assert save_suggestion(book.uow, suggestion=changed) == first
    assert remove_suggestion(book.uow, suggestion_id=first.id) == changed
    with pytest.raises(UnknownSuggestion):
        save_suggestion(book.uow, suggestion=changed)
    put_suggestion_back(book.uow, suggestion=changed)

    assert member(book, book.an).suggestions == (changed, second)


def test_a_tally_is_kept_while_it_does_not_add_up_and_proposes_nothing(book):
    half = a_tally(book, {GOOD: 1}, {})

    assert save_tally(book.uow, year=2026, tally=half) is None
    assert season(book).first == half
    with pytest.raises(TallyDoesNotAddUp):
        take_proposals(book.uow, year=2026, rules=RULES)
    assert remove_tally(book.uow, year=2026, round_=Round.LEVELS) == half
    assert season(book).first is None


def test_a_ballot_holds_those_who_are_reviewed_and_counts_those_who_vote(book):
    begun = begun_tally(season(book), Round.LEVELS)

    assert [each.person for each in begun.lines] == [book.an.id, book.hanh.id]
    assert begun.choices == (GOOD, DONE, FAILED)
    assert begun.papers.members == 1  # An is on probation, Ái is exempt


def test_two_rounds_propose_the_levels_that_have_the_votes(book):
    for stage in (Stage.OWN, Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS):
        said = Opinion(stage, "" if stage.may_be_absent else GOOD)
        give_to_many(book.uow, year=2026, person_ids=[book.an.id, book.hanh.id], opinion=said, rules=RULES)
    save_tally(book.uow, year=2026, tally=a_tally(book, {DONE: 2}, {GOOD: 2}))
    second = begun_tally(season(book), Round.HIGHEST)
    assert [each.person for each in second.lines] == [book.hanh.id]
    save_tally(book.uow, year=2026, tally=a_tally(book, {AGREE: 2, DISAGREE: 0}, round_=Round.HIGHEST))

    done = take_proposals(book.uow, year=2026, rules=RULES, given_on=date(2026, 12, 5))

    levels = {each.person: each.rating.level_at(Stage.CELL) for each in season(book).reviewed()}
    assert levels == {book.an.id: DONE, book.hanh.id: BEST}
    assert season(book).is_proposed
    undo_ratings(book.uow, changes=done.changes)
    assert not season(book).is_proposed


def test_hands_are_counted_in_one_round_of_all_levels_over_whoever_is_there(book):
    save_meeting(book.uow, year=2026, meeting=Meeting(present=1, votes_openly=True))
    tally = tally_at_hand(season(book), Round.LEVELS)
    assert (tally.choices, tally.papers) == ((BEST, GOOD, DONE, FAILED), Papers(1, 1, 1, 1, 0))

    save_tally(book.uow, year=2026, tally=tally)
    save_meeting(book.uow, year=2026, meeting=Meeting(present=0, votes_openly=True))
    assert tally_at_hand(season(book), Round.LEVELS).papers == Papers(1, 0, 0, 0, 0)
    save_meeting(book.uow, year=2026, meeting=Meeting(present=1))
    assert season(book).rules.vote.two_rounds
    assert tally_at_hand(season(book), Round.LEVELS).papers == tally.papers


def test_the_meeting_reads_the_paper_that_counts(book):
    assert read_handed_in(book.uow, year=2026, person_id=book.hanh.id) is None
    book.verify(book.hanh)
    book.take(book.file("Nguyễn Thị Hồng Hạnh", "lời đầu"))
    book.take(book.file("Nguyễn Thị Hồng Hạnh", "lời sau", sequence=2))

    paper = read_handed_in(book.uow, year=2026, person_id=book.hanh.id)
    assert [each.text for each in paper.lines] == ["lời sau"]


def test_a_tally_says_whom_it_does_not_know(book):
    stranger = Tally(Round.LEVELS, (GOOD,), Papers(1, 1, 1, 1, 0), (TallyLine("nobody", {GOOD: 1}),))

    with pytest.raises(UnknownPerson):
        save_tally(book.uow, year=2026, tally=stranger)


def test_years_are_listed_once_something_is_in_them(book):
    assert load_years(book.uow, today=date(2026, 12, 1)).years == ()
    assert load_years(book.uow, today=date(2026, 12, 1)).current == 2026
    save_remark(book.uow, year=2025, person_id=book.an.id, remark="x")
    book.verify(book.hanh)
    book.take(book.file("Nguyễn Thị Hồng Hạnh"))

    found = load_years(book.uow, today=date(2027, 2, 1))

    assert [each.year for each in found.years] == [2026, 2025]
    assert found.current == 2026
