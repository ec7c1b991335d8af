"""What composing a review works with."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NONE, NOW, a_checklist, a_feed, a_form, a_section, an_answer, periods
from tests.fakes import FakeUnitOfWork
from tests.storage.keeping import A_COMMITMENT, A_REMEDY

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import NothingWritten
from sotay.domain.form import OfferSource, Source
from sotay.domain.offers import YearRecords
from sotay.domain.review import AnnualReview
from sotay.services import assessments, reviews
from sotay.services.composing import SectionHelp, YearAtHand, help_beside, load_year, reused


def test_a_year_brings_its_own_records_and_last_years_review():
    uow = FakeUnitOfWork()
    for period in periods("2025-Q4", "2026-Q4"):
        assessments.open_assessment(uow, period=period, due=None, checklist=a_checklist(), now=NOW)
        assessments.save_answer(uow, now=NOW, period=period, answer=an_answer("a", NONE))
    last = reviews.save_review(uow, review=AnnualReview(2025, a_form()), now=NOW)
    with uow:
        for day in (date(2025, 12, 31), date(2026, 1, 1)):
            uow.diary.put(DiaryEntry(EntryId(str(day)), day, "việc", NOW))
        uow.remedies.put(A_REMEDY)
        uow.remedies.put(replace(A_REMEDY, id="r2", opened_on=date(2027, 1, 1)))
        uow.commitments.put(A_COMMITMENT)
        uow.commit()

    at_hand = load_year(uow, year=2026, form=a_form())

    assert [each.period.written for each in at_hand.records.assessments] == ["2026-Q4"]
    assert [each.day for each in at_hand.records.diary] == [date(2026, 1, 1)]
    assert at_hand.records.remedies == (A_REMEDY,)
    assert (at_hand.records.commitment, at_hand.previous) == (A_COMMITMENT, last)
    assert at_hand.records.checklist == a_checklist()


def test_the_draft_of_a_last_year_that_nobody_edited_is_quoted():
    uow = FakeUnitOfWork()
    form = a_form(a_section("viec", a_feed(Source.DONE_WELL)))
    for period in periods("2025-Q4", "2026-Q4"):
        assessments.open_assessment(uow, period=period, due=None, checklist=a_checklist(), now=NOW)
        answer = an_answer("a", NONE, done_well=f"Đi bản {period.written}")
        assessments.save_answer(uow, now=NOW, period=period, answer=answer)

    at_hand = load_year(uow, year=2026, form=form)

    assert at_hand.previous is not None
    assert (at_hand.previous.year, at_hand.previous.text("viec")) == (2025, "Đi bản 2025-Q4")
    assert load_year(uow, year=2025, form=form).previous is None


def test_last_years_words_are_taken_only_with_what_is_different():
    assert reused(" Dự đủ họp. ", difference=" Thêm hai buổi ") == ("Dự đủ họp.", "Thêm hai buổi")
    with pytest.raises(NothingWritten):
        reused("Dự đủ họp.", difference="  ")


def test_each_section_is_told_what_is_left_to_take_and_how_close_it_is_to_last_year():
    section = replace(a_section("nhiem-vu"), offers=(OfferSource.DIARY_FREE,))
    form = a_form(section, a_section("han-che"))
    words = "Dự đủ mười hai buổi sinh hoạt chi bộ."
    previous = AnnualReview(2025, form).with_text("nhiem-vu", f"{words}\n\n Thu đảng phí đủ. ")
    diary = tuple(DiaryEntry(EntryId(text), date(2026, 5, 1), text, NOW) for text in ("Xong đề án", "Trồng rừng"))
    review = AnnualReview(2026, form).with_text("nhiem-vu", f"{words}\n- Trồng rừng (01/05/2026)")

    helps = help_beside(review, at_hand=YearAtHand(YearRecords(2026, diary=diary), previous))

    beside = helps["nhiem-vu"]
    assert [offer.text for offer in beside.offers] == ["Xong đề án", "Trồng rừng"]
    assert (beside.taken, beside.left) == ((False, True), 1)
    assert beside.passages == (words, "Thu đảng phí đủ.")
    assert 0.3 < beside.share < 1
    assert helps["han-che"] == SectionHelp()
