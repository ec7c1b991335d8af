"""Typing in a member's sheet of paper: a draft while it is typed, a submission once it counts, undone in one act."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from tests.builders import NOW, a_checklist
from tests.exchange.builders import EXCHANGE
from tests.season import RULES
from tests.shipped import shipped_catalog

from sotay.domain.cell_errors import NoReceiptForPaper, SignedIsThere
from sotay.domain.cell_log import CellAct
from sotay.domain.claimed_level import claim_reader, claims_of
from sotay.domain.collecting import FromPaper, Standing, SubmissionState
from sotay.domain.submission import Part
from sotay.services.cell.answering import make_receipt, read_submission, return_submission, undo_return
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.services.cell.book import load_year, set_due
from sotay.services.cell.importing import undo_import
from sotay.services.cell.paper_entry import (
    enter_paper,
    let_go_of_draft,
    load_paper,
    save_paper_draft,
    undo_paper,
)
from sotay.services.cell.people import bring_back_person, delete_person, save_person
from sotay.services.cell.season import load_season

CHECKLIST = a_checklist()
FORMS, _ = shipped_catalog().forms()
FIRST, SECOND, *_ = [each.id for each in CHECKLIST.items()]


def load(book, person, year=2026):
    return load_paper(book.uow, person_id=person.id, year=year, checklist=CHECKLIST)


def typed(book, person, **facts):
    sheet = load(book, person).sheet.with_level(FIRST, "none").with_level(SECOND, "fixed")
    sheet = sheet.with_note(SECOND, "Có lúc ngại phát biểu")
    return replace(sheet, **{"entered_by": "Nguyễn Thị Hồng Hạnh", **facts})


def enter(book, person, sheet=None, *, forms=(), now=NOW, **options):
    wanted = sheet or typed(book, person)
    return enter_paper(
        book.uow, person_id=person.id, sheet=wanted, checklist=CHECKLIST, forms=forms, now=now, **options
    )


def standing_of(book, person):
    return next(each for each in load_year(book.uow, year=2026).people if each.person.id == person.id)


def counts(book):
    with book.uow as uow:
        return dict(uow.counts.by_state(2026))


def test_a_typed_sheet_counts_as_handed_in_and_says_who_typed_it_and_when(book):
    entered = enter(book, book.an)

    found = standing_of(book, book.an)
    assert (found.standing, found.is_from_paper) == (Standing.IN_TIME, True)
    with book.uow as uow:
        collected = uow.submissions.get(entered.submission_id)
        assert collected.origin == FromPaper("Nguyễn Thị Hồng Hạnh", NOW)
        assert [each.act for each in uow.log.all()] == [CellAct.PAPER_ENTERED]
    read = read_submission(book.uow, submission_id=entered.submission_id)
    assert (read.full_name, read.year) == (book.an.full_name, 2026)
    assert [(each.item, each.part, each.value) for each in read.lines] == [
        (FIRST, Part.LEVEL, "none"),
        (SECOND, Part.LEVEL, "fixed"),
        (SECOND, Part.SHORTCOMING, ""),
    ]
    assert "ghi trên bản giấy" in read.lines[2].heading
    assert counts(book) == {SubmissionState.RECEIVED: 1}


def test_undo_takes_the_sheet_out_of_the_counts_and_gives_it_back_to_go_on_with(book):
    sheet = typed(book, book.an)
    entered = enter(book, book.an, sheet)

    undo_paper(book.uow, entered=entered, now=NOW)

    assert standing_of(book, book.an).standing is Standing.MISSING
    assert counts(book) == {}
    again = load(book, book.an)
    assert (again.sheet, again.is_draft) == (sheet, True)


def test_what_is_typed_is_kept_until_it_counts_and_can_be_let_go(book):
    sheet = typed(book, book.an)
    save_paper_draft(book.uow, person_id=book.an.id, sheet=sheet)
    assert load(book, book.an).sheet == sheet
    assert standing_of(book, book.an).standing is Standing.MISSING

    assert let_go_of_draft(book.uow, person_id=book.an.id, year=2026) == sheet
    assert load(book, book.an).sheet.is_empty

    save_paper_draft(book.uow, person_id=book.an.id, sheet=sheet)
    enter(book, book.an, sheet)
    assert not load(book, book.an).is_draft


def test_a_sheet_that_counts_is_gone_over_again_and_the_corrected_one_counts(book):
    first = enter(book, book.an, typed(book, book.an, received_on=date(2026, 11, 1)))
    opened = load(book, book.an).sheet
    assert opened.answer(SECOND).note == "Có lúc ngại phát biểu"
    assert (opened.received_on, opened.entered_by) == (date(2026, 11, 1), "Nguyễn Thị Hồng Hạnh")

    second = enter(book, book.an, opened.with_level(FIRST, "unsure"))

    assert standing_of(book, book.an).submission_id == second.submission_id
    undo_paper(book.uow, entered=second, now=NOW)
    assert standing_of(book, book.an).submission_id == first.submission_id


def test_the_name_of_who_types_is_remembered_for_the_next_sheet(book):
    enter(book, book.an)

    assert load(book, book.hanh).sheet.entered_by == "Nguyễn Thị Hồng Hạnh"


def test_a_signed_file_gives_way_to_paper_only_where_it_is_said(book):
    book.verify(book.an)
    report = book.take(book.file(book.an.full_name, "một"))
    with pytest.raises(SignedIsThere):
        enter(book, book.an)
    assert not standing_of(book, book.an).is_from_paper

    enter(book, book.an, replaces_signed=True)

    assert standing_of(book, book.an).is_from_paper
    # The batch is still what it was, and undoing it leaves the paper.
    assert undo_import(book.uow, batch=report.batch, now=NOW) == 1
    assert standing_of(book, book.an).is_from_paper


def test_a_signed_file_that_comes_later_takes_the_place_of_paper(book):
    enter(book, book.an)
    book.verify(book.an)

    assert book.take(book.file(book.an.full_name, "một")).accepted == 1

    assert not standing_of(book, book.an).is_from_paper
    assert counts(book) == {SubmissionState.RECEIVED: 1}


def test_lateness_goes_by_the_day_the_sheet_came_and_not_by_the_day_it_was_typed(book):
    set_due(book.uow, year=2026, due=date(2026, 11, 20))
    late = datetime.combine(date(2026, 11, 25), NOW.time())
    enter(book, book.an, typed(book, book.an, received_on=date(2026, 11, 19)), now=late)
    assert standing_of(book, book.an).standing is Standing.IN_TIME

    enter(book, book.an, typed(book, book.an, received_on=None), now=late + timedelta(minutes=1))
    assert standing_of(book, book.an).standing is Standing.LATE


def test_a_sheet_is_returned_by_word_of_mouth_and_has_no_receipt(book):
    entered = enter(book, book.an)
    with pytest.raises(NoReceiptForPaper):
        make_receipt(book.uow, submission_id=entered.submission_id, exchange=EXCHANGE, now=NOW)

    returned = return_submission(
        book.uow, submission_id=entered.submission_id, comment="Còn mục I.4", exchange=EXCHANGE, now=NOW
    )

    assert returned.receipt is None
    assert standing_of(book, book.an).comment == "Còn mục I.4"
    undo_return(book.uow, returned=returned)
    assert standing_of(book, book.an).standing is Standing.IN_TIME


def test_a_deleted_person_leaves_no_sheet_and_comes_back_with_it(book):
    sheet = typed(book, book.an)
    enter(book, book.an, sheet)
    begun = replace(sheet, year=2025)
    save_paper_draft(book.uow, person_id=book.an.id, sheet=begun)

    record = delete_person(book.uow, person_id=book.an.id, now=NOW)
    bring_back_person(book.uow, record=record, now=NOW)

    assert standing_of(book, book.an).is_from_paper
    assert load(book, book.an, 2025).sheet == begun


def test_the_claimed_level_reaches_the_season_and_the_papers_say_where_it_comes_from(book):
    enter(book, book.an, typed(book, book.an, claimed=RULES.levels[1].key), forms=FORMS)

    season = load_season(book.uow, year=2026, rules=RULES, forms=FORMS)

    member = next(each for each in season.members if each.person == book.an.id)
    assert member.is_from_paper
    assert member.rating.opinions[0].level == RULES.levels[1].key
    read = read_submission(book.uow, submission_id=standing_of(book, book.an).submission_id)
    assert claim_reader(FORMS, RULES).level(claims_of(read)) == RULES.levels[1].key


def test_blank_sheets_bear_names_told_apart_or_none(book):
    save_person(book.uow, person=replace(book.hanh, id="p9", birth_date=date(1990, 1, 1)))
    everybody = {"year": 2026, "checklist": CHECKLIST, "forms": FORMS}

    named = blank_sheets(book.uow, people=[book.hanh.id, "p9", book.an.id], **everybody)

    assert named.names == ("Lò Văn Ân", "Nguyễn Thị Hồng Hạnh (1974)", "Nguyễn Thị Hồng Hạnh (1990)")
    assert (named.cell, named.claim is None) == ("Chi bộ Trường số 2", False)
    assert blank_sheets(book.uow, people=(), **everybody).names == ("",)
