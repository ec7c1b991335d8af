"""Which promises of a period become remedies that are followed."""

from dataclasses import replace
from datetime import date

from tests.builders import FIXED, NONE, an_answer, an_assessment

from sotay.domain.period import parse_period
from sotay.domain.remedy import Progress, RaisedBy, RemedyId
from sotay.domain.taking_up import Followed, remedy_of, steps_in, untracked

TODAY = date(2026, 12, 31)
Q4 = parse_period("2026-Q4")


def remedies_of(assessment):
    return [
        remedy_of(each, remedy_id=RemedyId(str(number)), source=assessment.period, today=TODAY)
        for number, each in enumerate(untracked(assessment, Followed(())))
    ]


def test_each_line_is_a_step_without_the_sign_of_a_list():
    text = "- Đọc đủ 19 điều\n\n  • Hỏi đồng chí Hoa \n2. Ghi lại\n+ Báo cáo tổ\n31/10 thì xong\n"

    assert steps_in(text) == ("Đọc đủ 19 điều", "Hỏi đồng chí Hoa", "Ghi lại", "Báo cáo tổ", "31/10 thì xong")


def test_a_promise_brings_its_shortcoming_period_and_item_along():
    (remedy,) = remedies_of(an_assessment("2026-Q4", an_answer("b", NONE, shortcoming=" đọc ít ", remedy="đọc thêm")))

    assert (remedy.step, remedy.fault, remedy.manifestation_id) == ("đọc thêm", "đọc ít", "b")
    assert (remedy.source, remedy.opened_on, remedy.due) == (Q4, TODAY, None)
    assert (remedy.raised_by, remedy.progress) == (RaisedBy.SELF, Progress.WAITING)


def test_what_the_answer_calls_put_right_is_followed_as_done():
    (remedy,) = remedies_of(an_assessment("2026-Q4", an_answer("a", FIXED, remedy="đã nói trước tổ")))

    assert (remedy.progress, remedy.done_on) == (Progress.DONE, TODAY)


def test_promises_come_in_printed_order_and_a_repeated_line_once():
    assessment = an_assessment("2026-Q4", an_answer("d", remedy="ba"), an_answer("a", remedy="một\nhai\nMột."))

    assert [each.step for each in untracked(assessment, Followed(()))] == ["một", "hai", "ba"]


def test_one_item_may_be_asked_about_alone():
    assessment = an_assessment("2026-Q4", an_answer("a", remedy="một"), an_answer("b", remedy="hai"))

    assert [each.step for each in untracked(assessment, Followed(()), only="b")] == ["hai"]


def test_a_promise_that_is_followed_is_not_taken_again_however_it_is_spaced():
    assessment = an_assessment("2026-Q4", an_answer("a", remedy="- đọc   thêm."))
    followed = replace(remedies_of(an_assessment("2026-Q3", an_answer("a", remedy="Đọc thêm")))[0], due=TODAY)

    assert untracked(assessment, Followed([followed])) == ()


def test_the_same_words_under_another_item_are_another_promise():
    first = an_assessment("2026-Q4", an_answer("a", remedy="đọc thêm"))
    both = an_assessment("2026-Q4", an_answer("a", remedy="đọc thêm"), an_answer("b", remedy="đọc thêm"))

    assert [each.manifestation_id for each in untracked(both, Followed(remedies_of(first)))] == ["b"]


def test_what_was_done_before_the_period_began_can_be_promised_anew():
    assessment = an_assessment("2026-Q4", an_answer("a", remedy="đọc thêm"))
    old = remedies_of(an_assessment("2025-Q4", an_answer("a", remedy="đọc thêm")))[0]
    done = replace(old, progress=Progress.DONE, done_on=date(2026, 6, 1), opened_on=date(2025, 12, 31))

    assert len(untracked(assessment, Followed([done]))) == 1
    assert untracked(assessment, Followed([replace(done, done_on=date(2026, 10, 1))])) == ()
    assert untracked(assessment, Followed([replace(done, source=Q4)])) == ()


def test_a_private_note_is_never_taken_up():
    assert untracked(an_assessment("2026-Q4", an_answer("a", private_note="đọc thêm")), Followed(())) == ()
