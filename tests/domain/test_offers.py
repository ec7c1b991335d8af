"""What a section is offered from the year, and that nothing private can be."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import FIXED, NONE, NOW, a_checklist, a_form, an_answer, an_assessment, periods

from sotay.domain.commitment import CommitmentLine, LineId
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.form import Feed, OfferSource, Source, TextSection
from sotay.domain.manifestation import ManifestationId
from sotay.domain.offers import Offer, YearRecords, are_taken, offering_form, offers_for, place_of
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.search import Span

from tests.storage.keeping import A_COMMITMENT  # isort: skip

Q3, Q4 = periods("2026-Q3", "2026-Q4")
FEED = Feed(Source.SHORTCOMING, "- {text}")


def a_section(*sources):
    return TextSection("s", 3, "1", "Mục", feeds=(FEED,), offers=sources)


def an_entry(text, day, item=None):
    return DiaryEntry(EntryId(text), day, text, NOW, None if item is None else ManifestationId(item))


def a_remedy(step, raised_by=RaisedBy.SELF, **facts):
    return Remedy(RemedyId(step), step, date(2026, 2, 1), raised_by=raised_by, **facts)


def texts_of(section, **records):
    return [each.text for each in offers_for(section, YearRecords(2026, checklist=a_checklist(), **records))]


def test_answers_are_offered_one_by_one_with_their_period_and_number():
    later = an_assessment("2026-Q4", an_answer("d", NONE, shortcoming="Vắng họp", private_note="riêng"))
    earlier = an_assessment("2026-Q3", an_answer("b", FIXED, shortcoming="Chậm báo cáo"))

    offers = offers_for(a_section(OfferSource.ANSWERS), YearRecords(2026, (later, earlier)))

    assert offers == (
        Offer(OfferSource.ANSWERS, "Chậm báo cáo", period=Q3, manifestation_id=ManifestationId("b"), code="I.2"),
        Offer(OfferSource.ANSWERS, "Vắng họp", period=Q4, manifestation_id=ManifestationId("d"), code="II.1"),
    )


def test_diary_lines_go_where_they_belong_with_their_day():
    diary = (an_entry("Giúp bản làm đường", date(2026, 3, 8), "a"), an_entry("Xong đề án", date(2026, 5, 1)))

    (tied,) = offers_for(a_section(OfferSource.DIARY_TIED), YearRecords(2026, diary=diary, checklist=a_checklist()))
    free = texts_of(a_section(OfferSource.DIARY_FREE), diary=diary)

    assert (tied.text, tied.day, tied.code) == ("Giúp bản làm đường", date(2026, 3, 8), "I.1")
    assert free == ["Xong đề án"]


def test_a_line_tied_to_an_item_that_is_no_longer_there_is_offered_without_a_number():
    diary = (an_entry("Việc cũ", date(2026, 3, 8), "đã-bỏ"),)

    (offer,) = offers_for(a_section(OfferSource.DIARY_TIED), YearRecords(2026, diary=diary, checklist=a_checklist()))

    assert offer.code == ""


def test_remedies_are_told_apart_by_who_raised_them_and_whether_they_are_done():
    done = a_remedy("Nộp đúng hạn", RaisedBy.REVIEW, progress=Progress.DONE, done_on=date(2026, 6, 1))
    own = a_remedy("Đọc nghị quyết")
    of_last_year = a_remedy("Cũ", RaisedBy.REVIEW, progress=Progress.DONE, done_on=date(2025, 6, 1))
    of_last_year = replace(of_last_year, opened_on=date(2025, 1, 1))
    remedies = (done, own, of_last_year)

    assert texts_of(a_section(OfferSource.REMEDIES_RAISED), remedies=remedies) == ["Nộp đúng hạn"]
    assert texts_of(a_section(OfferSource.REMEDIES_OWN), remedies=remedies) == ["Đọc nghị quyết"]
    assert texts_of(a_section(OfferSource.REMEDIES_OPEN), remedies=remedies) == ["Đọc nghị quyết"]


def test_promises_are_offered_unless_they_are_blank():
    blank = CommitmentLine(LineId("l2"), "dao-duc", "  ")
    commitment = replace(A_COMMITMENT, lines=(*A_COMMITMENT.lines, blank))

    assert texts_of(a_section(OfferSource.PROMISES), commitment=commitment) == ["Đi họp đúng giờ"]


def test_a_section_that_asks_for_nothing_is_offered_nothing():
    assert texts_of(a_section(), diary=(an_entry("x", date(2026, 1, 1)),)) == []


ROAD = Offer(OfferSource.DIARY_FREE, "Giúp bản\nlàm đường.")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("- Giúp bản làm đường (08/03/2026)", Span(2, 20)),
        ("Năm nay tôi giúp bản  làm đường", Span(12, 31)),
        ("Giúp bản làm đường", Span(0, 18)),
    ],
)
def test_words_that_stand_in_the_text_are_found_whatever_spaces_case_and_full_stop(text, at):
    assert are_taken((ROAD,), text) == (True,)
    assert place_of(ROAD, text) == at


@pytest.mark.parametrize("text", ["", "Giúp bản làm đườngx", "xGiúp bản làm đường", "Giup ban lam duong"])
def test_other_words_are_not_taken_for_an_offer(text):
    assert are_taken((ROAD,), text) == (False,)
    assert place_of(ROAD, text) is None


def test_an_offer_of_nothing_but_a_full_stop_is_never_found():
    blank = Offer(OfferSource.DIARY_FREE, " . ")

    assert are_taken((blank,), "Có. Chữ.") == (False,)
    assert place_of(blank, "Có. Chữ.") is None


def test_a_snapshot_that_knows_of_no_offers_takes_those_of_todays_form():
    old, today = a_form(a_section()), a_form(a_section(OfferSource.PROMISES))
    other = a_form(a_section(OfferSource.ANSWERS), form_id="2025-2C")

    assert offering_form(old, (other, today)) is today
    assert offering_form(today, (old,)) is today
    assert offering_form(old, (other,)) is old
