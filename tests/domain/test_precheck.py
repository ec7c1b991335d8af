"""The last look before handing in."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from tests.builders import FIXED, UNSURE, a_form, an_answer, an_assessment, periods
from tests.storage.keeping import A_COMMITMENT, A_REMEDY

from sotay.domain.form import TextSection
from sotay.domain.offers import YearRecords
from sotay.domain.precheck import (
    EmptySection,
    NoRemedy,
    Overdue,
    Repeated,
    ReviewChecks,
    UnansweredPromise,
    Vague,
    VaguePhrase,
    look_over,
)
from sotay.domain.remedy import Progress
from sotay.domain.review import AnnualReview
from sotay.domain.similarity import share_repeated

SOMETIMES = VaguePhrase("đôi lúc", "Nêu ngày.")
CHECKS = ReviewChecks((SOMETIMES, VaguePhrase("chưa thực sự", "Nói rõ.")), (UNSURE,))
FORM = a_form(TextSection("uu-diem", 3, "1", "Ưu điểm"))
TODAY = date(2026, 12, 20)
LONG = "Tôi đã dự đủ mười hai buổi sinh hoạt chi bộ và phát biểu ở chín buổi trong năm."


def found(text="", *, records=None, previous=None):
    section = FORM.sections()[0]
    review = AnnualReview(2026, FORM, texts=MappingProxyType({section.key: text}))
    findings = look_over(review, records=records or YearRecords(2026), previous=previous, checks=CHECKS, today=TODAY)
    return [each for each in findings if not isinstance(each, EmptySection) or each.section_key == section.key]


def test_vague_phrases_are_shown_where_they_stand_without_regard_to_case():
    (vague,) = found("Đôi  lúc còn chậm.")

    assert isinstance(vague, Vague)
    assert (vague.phrase, "Đôi  lúc còn chậm."[vague.span.start : vague.span.end]) == (SOMETIMES, "Đôi  lúc")


@pytest.mark.parametrize("text", ["Đợi lúc họp xong.", "xđôi lúc", "đôi lúcx"])
def test_other_words_are_not_vague(text):
    assert found(text) == []


def test_an_empty_section_is_named():
    assert [type(each) for each in found("  ")] == [EmptySection]


def test_a_section_that_repeats_last_year_is_named_with_its_share():
    section = FORM.sections()[0]
    previous = AnnualReview(2025, FORM, texts=MappingProxyType({section.key: LONG}))

    assert found(LONG, previous=previous) == [Repeated(section.key, 1.0)]
    assert found("Năm nay tôi viết một bản hoàn toàn khác hẳn trước.", previous=previous) == []


def test_an_item_under_repair_without_a_remedy_is_named_once_by_its_last_period():
    answers = (an_assessment("2026-Q3", an_answer("a", UNSURE)), an_assessment("2026-Q4", an_answer("a", UNSURE)))

    (finding,) = found("x", records=YearRecords(2026, answers))

    assert finding == NoRemedy(periods("2026-Q4")[0], "a", "I.1")


def test_an_item_with_a_remedy_or_repaired_meanwhile_is_not_named():
    written = an_assessment("2026-Q4", an_answer("a", UNSURE, remedy="Làm ngay"))
    followed = an_assessment("2026-Q4", an_answer("b", UNSURE))
    repaired = (an_assessment("2026-Q3", an_answer("a", UNSURE)), an_assessment("2026-Q4", an_answer("a", FIXED)))

    assert found("x", records=YearRecords(2026, (written,))) == []
    on_time = replace(A_REMEDY, due=date(2027, 1, 1))
    assert found("x", records=YearRecords(2026, (followed,), remedies=(on_time,))) == []
    assert found("x", records=YearRecords(2026, repaired)) == []


def test_a_remedy_that_was_done_before_the_period_leaves_what_is_under_repair_without_one():
    records = YearRecords(2026, (an_assessment("2026-Q4", an_answer("b", UNSURE)),))
    before = replace(A_REMEDY, progress=Progress.DONE, done_on=date(2026, 9, 30))
    within = replace(before, done_on=date(2026, 10, 1))

    assert found("x", records=replace(records, remedies=(before,))) == [NoRemedy(periods("2026-Q4")[0], "b", "I.2")]
    assert found("x", records=replace(records, remedies=(before, within))) == []


def test_overdue_remedies_and_unanswered_promises_are_named():
    late = replace(A_REMEDY, due=date(2026, 12, 19))
    open_line = replace(A_COMMITMENT.lines[0], outcome=None)
    commitment = replace(A_COMMITMENT, lines=(open_line,))

    assert found("x", records=YearRecords(2026, remedies=(late,), commitment=commitment)) == [
        Overdue(late),
        UnansweredPromise(open_line),
    ]


def test_the_share_repeated_counts_runs_of_words_and_says_nothing_of_short_texts():
    half = LONG + " Ngoài ra tôi nhận thêm việc chăm sóc nghĩa trang liệt sĩ của xã nhà mỗi tháng."

    assert share_repeated(LONG.upper().replace(",", ""), LONG) == 1.0
    assert 0.3 < share_repeated(half, LONG) < 0.6
    assert share_repeated("ngắn quá", LONG) is None
    assert share_repeated(LONG, "") is None
