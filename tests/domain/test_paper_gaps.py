"""What a paper of the cell would leave open, by what the season holds."""

from types import MappingProxyType

import pytest
from tests.season import BEST, GOOD, RULES, rated, rated_up_to
from tests.shipped import shipped_catalog

from sotay.domain.cell_paper import PaperKind
from sotay.domain.paper_gaps import Gap, PaperGap, gaps_of
from sotay.domain.rating import Stage
from sotay.domain.season import CellHead, CollectiveReport, Season, SeasonMember

TEMPLATES = {each.kind: each for each in shipped_catalog().cell_papers()[0]}


def a_season(*ratings, **facts):
    members = tuple(SeasonMember(f"p{place}", f"Người {place}", rating=each) for place, each in enumerate(ratings))
    return Season(2026, CellHead("Chi bộ"), RULES, members, **facts)


def gaps(kind, season):
    return gaps_of(TEMPLATES[kind], season)


@pytest.mark.parametrize("kind", [each for each in PaperKind if each is not PaperKind.COLLECTIVE])
def test_without_people_nothing_can_be_printed_and_that_is_all_there_is_to_say(kind):
    assert gaps(kind, a_season()) == (PaperGap(Gap.PEOPLE),)


def test_a_summary_counts_whom_the_cell_has_not_proposed_for():
    season = a_season(rated_up_to(Stage.CELL), rated(GOOD), rated(BEST, "", ""))

    assert gaps(PaperKind.SUMMARY, season) == (PaperGap(Gap.PROPOSALS, 2, 3),)
    assert gaps(PaperKind.SUMMARY, a_season(rated_up_to(Stage.CELL))) == ()


def test_a_report_waits_for_the_decisions_too():
    season = a_season(rated_up_to(Stage.CELL), rated_up_to(Stage.DECISION))

    assert gaps(PaperKind.REPORT, season) == (PaperGap(Gap.DECISIONS, 1, 2),)


def test_who_is_not_reviewed_is_not_waited_for():
    members = (SeasonMember("p1", "Người", excluded="exempt"), SeasonMember("p2", "Khác", unreviewed="đang ốm"))
    season = Season(2026, CellHead("Chi bộ"), RULES, members)

    assert gaps(PaperKind.SUMMARY, season) == ()


def test_minutes_name_the_meeting_that_has_no_day():
    assert [each.gap for each in gaps(PaperKind.MINUTES, a_season(rated()))] == [Gap.PROPOSALS, Gap.MEETING]


def test_a_mirror_that_was_not_told_and_votes_that_were_not_counted():
    season = a_season(rated())

    assert [each.gap for each in gaps(PaperKind.MIRROR, season)] == [Gap.MIRROR]
    assert gaps(PaperKind.TALLY, season)[0] == PaperGap(Gap.TALLY)
    assert gaps(PaperKind.BALLOT_HIGHEST, season) == (PaperGap(Gap.TALLY),)


def test_the_report_of_the_cell_itself_counts_empty_sections_and_blank_ones_alike():
    report = CollectiveReport(texts=MappingProxyType({"han-che": " \n", "nhiem-vu": "xong"}), level=GOOD)

    assert gaps(PaperKind.COLLECTIVE, a_season(report=report)) == (PaperGap(Gap.TEXTS, 8, 9),)
