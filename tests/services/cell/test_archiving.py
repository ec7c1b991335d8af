"""An archived season is what it was, refuses every act, and is opened again with a line in the log."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import LATER, NOW
from tests.season import GOOD, RULES
from tests.shipped import shipped_catalog

from sotay.domain.ballot import Round
from sotay.domain.cell_log import CellAct
from sotay.domain.collecting import CellFault
from sotay.domain.plain import from_json
from sotay.domain.rating import Opinion, Stage
from sotay.domain.roster import Status
from sotay.domain.season import CellHead, CollectiveReport, Meeting
from sotay.domain.season_errors import SeasonArchived
from sotay.services.cell.answering import count_again
from sotay.services.cell.book import set_due
from sotay.services.cell.collective import save_report
from sotay.services.cell.giving import RatingChange
from sotay.services.cell.heads import save_head
from sotay.services.cell.meeting import save_basis, save_meeting, save_remark
from sotay.services.cell.mirroring import release_mirror
from sotay.services.cell.people import (
    PersonRecord,
    bring_back_person,
    delete_person,
    export_person,
    save_person,
    written_record,
)
from sotay.services.cell.ratings import (
    decide_again,
    give_opinion,
    give_to_many,
    set_grounds,
    set_unreviewed,
    take_back,
    take_claim,
    undo_ratings,
)
from sotay.services.cell.season import load_season
from sotay.services.cell.seasons import archive_season, load_years, reopen_season, set_cap, set_rounds
from sotay.services.cell.suggesting import add_suggestion, put_suggestion_back, remove_suggestion, save_suggestion
from sotay.services.cell.voting import begun_tally, remove_tally, save_tally, take_proposals

CATALOG = shipped_catalog()
FORMS, _ = CATALOG.forms()
HANH = "Nguyễn Thị Hồng Hạnh"


@pytest.fixture
def full(book):
    """The book with a season in which everything was written, and the season as it was archived."""
    uow = book.uow
    book.verify(book.hanh)
    book.submission_id = book.take(book.file(HANH, claim=GOOD)).outcomes[0].submission_id
    give_opinion(uow, year=2026, person_id=book.hanh.id, opinion=Opinion(Stage.WORKPLACE, ""), rules=RULES, forms=FORMS)
    save_meeting(uow, year=2026, meeting=Meeting(date(2026, 12, 5), present=2))
    save_remark(uow, year=2026, person_id=book.hanh.id, remark="Gương mẫu")
    save_tally(uow, year=2026, tally=begun_tally(load(book), Round.LEVELS))
    book.suggestion = add_suggestion(uow, year=2026, person_id=book.hanh.id, now=NOW, text="Về nêu gương")
    book.season = load(book)
    archive_season(uow, year=2026, rules=RULES, forms=FORMS, now=LATER)
    return book


def load(book):
    return load_season(book.uow, year=2026, rules=RULES, forms=FORMS)


def last_line(book):
    with book.uow as uow:
        return uow.log.all()[-1]


def test_an_archived_season_is_the_same_and_stays_it_whoever_leaves_and_whatever_the_rules_say(full):
    assert load(full) == full.season
    assert last_line(full) == replace(last_line(full), act=CellAct.SEASON_ARCHIVED, count=2026)

    save_person(full.uow, person=replace(full.hanh, status=Status.MOVED))
    save_person(full.uow, person=replace(full.an, full_name="Lò Văn Ân mới"))

    other = replace(RULES, name="Quy định khác")
    assert load_season(full.uow, year=2026, rules=other, forms=()) == full.season


def test_every_act_on_an_archived_season_is_refused(full):
    uow, of = full.uow, {"year": 2026, "person_id": full.hanh.id}
    said = Opinion(Stage.CELL_COMMITTEE, "")
    acts = (
        lambda: give_opinion(uow, **of, opinion=said, rules=RULES, forms=FORMS),
        lambda: give_to_many(uow, year=2026, person_ids=[full.hanh.id], opinion=said, rules=RULES),
        lambda: take_back(uow, **of, stage=Stage.WORKPLACE),
        lambda: decide_again(uow, **of, decision=said, rules=RULES),
        lambda: take_claim(uow, **of, rules=RULES, forms=FORMS),
        lambda: undo_ratings(uow, changes=[RatingChange(full.hanh.id, 2026, None, None)]),
        lambda: set_unreviewed(uow, **of, reason="x"),
        lambda: set_grounds(uow, **of, grounds=(), rules=RULES),
        lambda: save_meeting(uow, year=2026, meeting=Meeting()),
        lambda: save_remark(uow, **of, remark="x"),
        lambda: save_basis(uow, **of, basis="x"),
        lambda: save_head(uow, year=2026, head=CellHead("")),
        lambda: save_report(uow, year=2026, report=CollectiveReport()),
        lambda: save_tally(uow, year=2026, tally=full.season.first),
        lambda: remove_tally(uow, year=2026, round_=Round.LEVELS),
        lambda: take_proposals(uow, year=2026, rules=RULES),
        lambda: add_suggestion(uow, **of, now=NOW),
        lambda: save_suggestion(uow, suggestion=full.suggestion),
        lambda: remove_suggestion(uow, suggestion_id=full.suggestion.id),
        lambda: put_suggestion_back(uow, suggestion=full.suggestion),
        lambda: set_cap(uow, year=2026, setting=None),
        lambda: set_rounds(uow, year=2026, two_rounds=None),
        lambda: set_due(uow, year=2026, due=date(2026, 11, 1)),
        lambda: count_again(uow, submission_id=full.submission_id),
        lambda: release_mirror(uow, year=2026, rules=RULES, checklist=CATALOG.shipped_checklist()),
        lambda: archive_season(uow, year=2026, rules=RULES, forms=FORMS, now=LATER),
    )

    for act in acts:
        with pytest.raises(SeasonArchived):
            act()
    assert load(full) == full.season


def test_other_years_go_on(full):
    save_remark(full.uow, year=2027, person_id=full.hanh.id, remark="x")

    years = load_years(full.uow, today=date(2027, 2, 1))

    assert [(each.year, each.archived_at) for each in years.years] == [(2027, None), (2026, LATER)]
    assert years.current == 2027


def test_a_season_is_opened_again_as_the_book_holds_it_and_the_log_says_so(full):
    save_person(full.uow, person=replace(full.an, status=Status.MOVED))

    assert reopen_season(full.uow, year=2026, now=LATER)

    assert (last_line(full).act, last_line(full).count) == (CellAct.SEASON_REOPENED, 2026)
    assert [each.full_name for each in load(full).reviewed()] == [HANH]
    assert load(full).meeting == full.season.meeting
    assert not reopen_season(full.uow, year=2026, now=LATER)


def test_a_file_of_an_archived_year_is_not_taken_and_changes_nothing(full):
    before = full.content()

    report = full.take(full.file(HANH, sequence=2))

    assert [each.fault for each in report.outcomes] == [CellFault.SEASON_ARCHIVED]
    assert full.content() == before
    assert full.take(full.file(HANH, sequence=3, year=2027)).accepted == 1


def test_a_deleted_person_leaves_an_archived_season_too_and_comes_back_to_the_same_place(full):
    record = delete_person(full.uow, person_id=full.hanh.id, now=LATER)

    assert HANH not in repr(load(full).members)
    assert full.hanh.id not in repr(load(full))
    bring_back_person(full.uow, record=record, now=LATER)
    assert load(full) == full.season
    assert export_person(full.uow, person_id=full.hanh.id, now=LATER).seasons == record.seasons


def test_what_is_given_out_of_a_person_holds_every_season_and_reads_back(full):
    record = export_person(full.uow, person_id=full.hanh.id, now=LATER)
    (season,) = record.seasons

    assert (season.year, season.notes.remark, season.suggestions) == (2026, "Gương mẫu", (full.suggestion,))
    assert [each.stage for each in season.rating.opinions] == [Stage.OWN, Stage.WORKPLACE]
    assert [each.round for each in season.votes] == [Round.LEVELS]
    assert from_json(PersonRecord, written_record(record)) == record
