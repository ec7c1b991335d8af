from dataclasses import replace
from datetime import date, datetime

from sotay.domain.assessment import Answer, Assessment
from sotay.domain.closing import UNSURE, before_closing
from sotay.domain.manifestation import Checked, Checklist, Group, Level, LevelKey, Manifestation, ManifestationId
from sotay.domain.period import quarter

NONE, FIXING = LevelKey("none"), LevelKey("fixing")
A, B, C = ManifestationId("a"), ManifestationId("b"), ManifestationId("c")


def an_assessment(*answers: Answer, number: int = 4) -> Assessment:
    items = tuple(Manifestation(id=each, number="1", short="s", text="t", checked=Checked.PARTLY) for each in (A, B, C))
    checklist = Checklist(
        id="c",
        version="1",
        title="t",
        effective_from="2016-10-30",
        legal_basis=(),
        levels=tuple(Level(key, key) for key in (NONE, FIXING, UNSURE)),
        groups=(Group("I", "g", items),),
    )
    return Assessment(
        period=quarter(2026, number),
        due=date(2026, 12, 31),
        checklist=checklist,
        opened_at=datetime(2026, 10, 1, 8),
        answers={each.manifestation_id: each for each in answers},
    )


def test_untouched_items_are_named_as_unanswered_and_half_written_ones_apart():
    reread = before_closing(an_assessment(Answer(B, done_well="Đã đọc")), None)

    assert reread.unanswered == (A, C)
    assert reread.half == (B,)


def test_only_the_level_that_asks_for_thought_is_unsure():
    reread = before_closing(an_assessment(Answer(A, level=UNSURE), Answer(B, level=NONE)), None)

    assert reread.unsure == (A,)


def test_a_change_needs_a_level_in_both_periods():
    before = an_assessment(Answer(A, level=NONE), Answer(B, level=NONE), Answer(C, done_well="x"), number=3)
    now = an_assessment(Answer(A, level=FIXING), Answer(B, level=NONE), Answer(C, level=NONE))

    assert before_closing(now, before).changed == (A,)


def test_without_an_earlier_period_nothing_has_changed():
    assert before_closing(an_assessment(Answer(A, level=FIXING)), None).changed == ()


def test_items_with_a_private_note_are_named_even_when_answered():
    answer = Answer(C, level=NONE, private_note="chỉ mình tôi")

    assert before_closing(an_assessment(answer), None).with_private_note == (C,)
    assert before_closing(an_assessment(replace(answer, private_note=" \n")), None).with_private_note == ()
