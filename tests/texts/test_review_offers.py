"""What is put into a review, and how a section is named in a list."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import a_checklist, periods
from tests.storage.keeping import A_COMMITMENT, A_REMEDY

from sotay.domain.commitment import Outcome
from sotay.domain.form import OfferSource
from sotay.domain.manifestation import ManifestationId
from sotay.domain.offers import Offer
from sotay.texts import review_offers

(Q3,) = periods("2026-Q3")
LINE = A_COMMITMENT.lines[0]


def put_in(offer):
    return review_offers.passage(offer, 2026, a_checklist())


def test_a_diary_line_goes_in_on_one_line_with_its_day():
    offer = Offer(OfferSource.DIARY_TIED, "Giúp bản\nlàm đường. ", day=date(2026, 3, 8), code="I.1")

    assert put_in(offer) == "- Giúp bản làm đường (08/03/2026)"


def test_an_answer_goes_in_with_its_item_and_period():
    offer = Offer(OfferSource.ANSWERS, "Chậm báo cáo", period=Q3, manifestation_id=ManifestationId("b"), code="I.2")

    assert put_in(offer) == "- Chậm báo cáo (biểu hiện I.2, Quý III/2026)"


def test_a_remedy_goes_in_with_its_state_and_what_is_left_of_it_as_a_plan():
    raised = Offer(OfferSource.REMEDIES_RAISED, A_REMEDY.step, remedy=A_REMEDY)
    planned = replace(raised, source=OfferSource.REMEDIES_OPEN)
    without_day = replace(planned, remedy=replace(A_REMEDY, due=None))

    assert put_in(raised) == "- Còn chậm: đang khắc phục. Biện pháp: Làm việc đúng hẹn. Kết quả: Đã xong một nửa."
    assert put_in(planned) == "- Làm việc đúng hẹn (xong trước ngày 15/12/2026)"
    assert put_in(without_day) == "- Làm việc đúng hẹn"


def test_a_remedy_is_called_late_only_once_its_day_is_past():
    offer = Offer(OfferSource.REMEDIES_OPEN, A_REMEDY.step, remedy=A_REMEDY)

    before = review_offers.offer_note(offer, 2026, a_checklist(), date(2026, 12, 15))
    after = review_offers.offer_note(offer, 2026, a_checklist(), date(2026, 12, 16))

    assert before == "Đang khắc phục"
    assert after == "Đang khắc phục, đã quá hạn"


@pytest.mark.parametrize(
    ("outcome", "said", "words"),
    [
        (Outcome.KEPT, "", "- Đã cam kết: Đi họp đúng giờ. Đã thực hiện."),
        (Outcome.PARTLY, "chậm hai buổi.", "- Đã cam kết: Đi họp đúng giờ. Thực hiện được một phần: chậm hai buổi."),
        (Outcome.NOT_KEPT, " ", "- Đã cam kết: Đi họp đúng giờ. Chưa thực hiện."),
        (None, "", "- Đã cam kết: Đi họp đúng giờ. Kết quả:"),
    ],
)
def test_a_promise_goes_in_with_its_outcome(outcome, said, words):
    line = replace(LINE, outcome=outcome, outcome_text=said)

    assert put_in(Offer(OfferSource.PROMISES, line.text, line=line)) == words


def test_a_long_heading_is_named_by_its_first_words():
    assert review_offers.short_heading("Về phẩm chất chính trị; tinh thần đoàn kết.") == "Về phẩm chất chính trị"
    short = review_offers.short_heading("Việc thực hiện nhiệm vụ, quyền hạn " * 5)
    assert short.endswith("…")
    assert len(short) <= review_offers.HEADING_LETTERS + 1


def test_last_years_words_are_quoted_without_the_dash_of_their_line():
    assert review_offers.quote("- Dự đủ họp.") == "«Dự đủ họp.»"
    assert review_offers.quote("Việc A - B") == "«Việc A - B»"


def test_last_years_words_never_stand_alone():
    assert review_offers.reused_passage("Dự đủ họp.", "thêm hai buổi") == "Dự đủ họp.\nNăm nay: thêm hai buổi"
