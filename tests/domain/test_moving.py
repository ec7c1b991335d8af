"""Moving an open assessment: which answers stay answers, which are asked about again, and the way back."""

from dataclasses import replace
from datetime import date

from tests.builders import FIXED, LEVELS, NONE, UNSURE, an_answer, an_assessment, with_audiences
from tests.domain.versions import ADDED, MEANING_CHANGED, MERGED, REWORDED, SPLIT, WITHDRAWN, change, version

from sotay.domain.assessment import AnswerState
from sotay.domain.audience import Reader
from sotay.domain.in_force import in_force, to_come
from sotay.domain.lineage import Turn
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership
from sotay.domain.moving import Lot, moved_back, moved_to, plan_of, quoted_beside

OLD = version(1, "abcd", "e")
NEW = version(
    2,
    "abf",
    "eg",
    changes=[
        change("a", REWORDED),
        change("b", MEANING_CHANGED, note="Thêm việc nêu gương."),
        change("f", SPLIT, "c"),
        change("g", ADDED),
        change("d", WITHDRAWN),
        change("c", WITHDRAWN),
    ],
    a="Biểu hiện a, nói gọn.",
    b="Một điều khác hẳn.",
)


def answered(**changes):
    answers = [an_answer(each, NONE, done_well=f"Việc {each}") for each in "abcde"]
    return replace(an_assessment("2026-Q4", *answers, checklist=OLD), **changes)


def lots(plan):
    return {line.manifestation_id: line.lot for line in plan.lines}


def test_an_answer_stays_one_where_the_words_mean_the_same():
    moved = moved_to(answered(), NEW, [OLD, NEW])
    assert moved.answers == answered().answers
    assert [moved.state(each) for each in "ae"] == [AnswerState.ANSWERED] * 2
    assert moved.state("b") is AnswerState.TO_CONFIRM
    assert (moved.answered_count(), len(moved.states())) == (2, 5)
    assert moved.to_confirm() == ("b",)
    assert moved.answer("b").is_blank
    assert moved.written("b").done_well == "Việc b"


def test_answers_to_items_that_are_gone_are_kept_with_their_words():
    moved = moved_to(answered(), NEW, [OLD, NEW])
    assert [(each.code, each.item.text, each.is_counted) for each in moved.gone()] == [
        ("I.3", "Biểu hiện c.", False),
        ("I.4", "Biểu hiện d.", False),
    ]
    assert [(each.item.id, each.item.text) for each in moved.said()][:2] == [
        ("a", "Biểu hiện a, nói gọn."),
        ("b", "Biểu hiện b."),
    ]
    assert [each.source for each in quoted_beside(moved, [OLD, NEW])["f"]] == ["c"]


def test_the_list_before_a_move_says_what_becomes_of_each_item():
    plan = plan_of(answered(), NEW, [OLD, NEW])
    assert lots(plan) == {
        "a": Lot.REWORDED,
        "b": Lot.CHANGED,
        "f": Lot.NEW,
        "e": Lot.SAME,
        "g": Lot.NEW,
        "c": Lot.GONE,
        "d": Lot.GONE,
    }
    assert (plan.kept(), plan.to_confirm(), plan.gone()) == (2, 1, 2)
    by_item = {line.manifestation_id: line for line in plan.lines}
    assert (by_item["f"].turn, by_item["f"].others) == (Turn.SPLIT, ("I.3",))
    assert (by_item["c"].turn, by_item["c"].others) == (Turn.SPLIT, ("I.3",))
    assert by_item["b"].notes == ("Thêm việc nêu gương.",)
    assert (by_item["b"].before, by_item["b"].after) == ("Biểu hiện b.", "Một điều khác hẳn.")


def test_the_list_before_a_move_leaves_out_what_the_member_will_not_be_asked():
    narrowed = with_audiences(NEW, f=[Audience.PROBATION], a=[Audience.PROBATION])
    plan = plan_of(answered(reader=Reader(None, Membership.OFFICIAL)), narrowed, [OLD, narrowed])
    assert "f" not in lots(plan)
    assert lots(plan)["a"] is Lot.REWORDED


def test_an_unanswered_item_waits_for_no_confirmation():
    assert moved_to(an_assessment(checklist=OLD), NEW, [OLD, NEW]).other_words == {}


def test_a_level_that_is_offered_no_more_is_asked_again():
    fewer = replace(version(2, "abcd", "e"), levels=LEVELS[:2])
    moved = moved_to(an_assessment("2026-Q4", an_answer("a", UNSURE), an_answer("b", NONE), checklist=OLD), fewer, [])
    assert moved.to_confirm() == ("a",)


def test_another_level_or_a_confirmation_makes_an_answer_one_of_the_new_words():
    moved = moved_to(answered(), NEW, [OLD, NEW])
    assert moved.with_answer(an_answer("b", FIXED)).state("b") is AnswerState.ANSWERED
    confirmed = moved.confirmed("b")
    assert confirmed.state("b") is AnswerState.ANSWERED
    assert confirmed.answers == moved.answers


def test_mending_a_word_confirms_nothing():
    moved = moved_to(answered(), NEW, [OLD, NEW]).with_answer(an_answer("b", NONE, done_well="Việc b, rõ hơn"))
    assert moved.state("b") is AnswerState.TO_CONFIRM


def test_a_second_move_looks_from_the_words_that_were_answered():
    third = version(3, "abf", "eg", a="Biểu hiện a, nói gọn.", b="Một điều khác hẳn.")
    moved = moved_to(moved_to(answered(), NEW, [OLD, NEW]), third, [OLD, NEW, third])
    assert moved.to_confirm() == ("b",)
    assert moved.other_words["b"] == OLD
    assert [each.item.id for each in moved.gone()] == ["c", "d"]


def test_a_move_that_is_taken_back_at_once_leaves_everything_as_it_was():
    before = answered()
    assert moved_back(moved_to(before, NEW, [OLD, NEW]), before, [OLD, NEW]) == before


def test_what_was_written_meanwhile_stays_when_a_move_is_taken_back():
    before = answered()
    meanwhile = moved_to(before, NEW, [OLD, NEW])
    for answer in (an_answer("a", FIXED), an_answer("b", FIXED), an_answer("g", NONE, done_well="Việc mới")):
        meanwhile = meanwhile.with_answer(answer)
    back = moved_back(meanwhile, before, [OLD, NEW])
    assert back.checklist == OLD
    assert back.answers == meanwhile.answers
    assert back.answer("a").level == FIXED
    assert (back.state("b"), back.other_words["b"]) == (AnswerState.TO_CONFIRM, NEW)
    assert [each.item.id for each in back.gone()] == ["g"]
    assert back.answer("c").level == NONE


def test_a_confirmation_for_the_new_words_is_none_for_the_old_ones():
    before = answered()
    back = moved_back(moved_to(before, NEW, [OLD, NEW]).confirmed("b"), before, [OLD, NEW])
    assert back.state("b") is AnswerState.TO_CONFIRM


def test_a_merged_item_asks_again_where_it_kept_its_id():
    merged = version(
        2, "abc", changes=[change("a", MERGED, "a", "d"), change("d", WITHDRAWN), change("e", WITHDRAWN)], a="A và d."
    )
    moved = moved_to(answered(), merged, [OLD, merged])
    assert moved.to_confirm() == ("a",)
    assert [each.source for each in quoted_beside(moved, [OLD, merged])["a"]] == ["d"]


def test_the_version_in_force_is_that_of_the_day():
    first = replace(version(1, "ab"), effective_from="2026-01-01")
    second = replace(version(2, "ab"), effective_from="2027-01-01")
    tenth = replace(version(10, "ab"), effective_from="2027-01-01")
    versions = [first, tenth, second]
    assert in_force(versions, "thu", date(2026, 12, 31)) == first
    assert in_force(versions, "thu", date(2027, 1, 1)) == tenth
    assert in_force(versions, "thu", date(2025, 1, 1)) == first
    assert in_force(versions, "khác", date(2026, 1, 1)) is None
    assert to_come(versions, "thu", date(2026, 6, 1)) == (tenth, second)
