"""What became of each item and level between two versions, as it is proposed and as it is declared."""

from dataclasses import replace

import pytest
from tests.builders import LEVELS, a_checklist
from tests.domain.versions import (
    ADDED,
    MEANING_CHANGED,
    MERGED,
    REWORDED,
    SPLIT,
    WITHDRAWN,
    change,
    version,
    with_texts,
)

from sotay.domain.checklist_diff import FreePart, HeadPart, LevelTurn, compare
from sotay.domain.likeness import may_mean_the_same, same_spelling
from sotay.domain.manifestation import Audience, Level
from sotay.domain.proposed_changes import proposed_changes

LAZY = "Lười học tập, ngại rèn luyện; không thực hiện nghiêm nguyên tắc tự phê bình và phê bình trước tập thể chi bộ."
HIDING = "Khi tự phê bình thì giấu giếm, không dám nhận khuyết điểm; khi phê bình thì nể nang, né tránh, ngại va chạm."
TRADE = (
    "Kê khai tài sản, thu nhập thiếu trung thực, để người thân trong gia đình lợi dụng chức vụ của mình mà trục lợi."
)
FIRST = with_texts(a_checklist("abc", "d"), a=LAZY, b=HIDING, c=TRADE)


def next_version(*groups, changes=(), **texts):
    """The second version: texts of items that stay are those of the first where no other is given."""
    made = replace(a_checklist(*(groups or ("abc", "d")), version="2"), replaces="1", changes=tuple(changes))
    known = {item.id: item.text for item in FIRST.items()}
    return with_texts(made, **{**known, **texts})


def proposals(new, old=FIRST):
    return {each.manifestation_id: (each.how, each.sources) for each in proposed_changes(old, new)}


def item_diff(item_id, new, old=FIRST):
    return next(each for each in compare(old, new).items if each.id == item_id)


def test_a_version_that_changed_nothing_has_nothing_to_tell():
    found = compare(FIRST, next_version())

    assert found.changed() == found.unclassified() == ()
    assert found.levels == found.head == ()


def test_a_few_other_words_are_proposed_as_the_same_meaning():
    new = next_version(a=LAZY.replace("ngại rèn luyện", "ngại tu dưỡng"))

    assert proposals(new) == {"a": (REWORDED, ())}
    assert [LAZY[span.start : span.end] for span in item_diff("a", new).words().only_before] == ["rèn luyện;"]


@pytest.mark.parametrize(
    "text",
    [LAZY.replace("không thực hiện", "thực hiện"), TRADE, LAZY.replace("chi bộ", "2 chi bộ")],
    ids=["a negation less", "another sentence", "a number more"],
)
def test_what_may_turn_the_meaning_is_proposed_as_another_one(text):
    assert proposals(next_version(a=text))["a"] == (MEANING_CHANGED, ())


def test_new_and_gone_items_are_proposed_as_such():
    new = next_version("abe", "d", e="Đánh bạc, uống rượu bê tha trong giờ làm việc ở cơ quan, nơi công cộng.")

    assert proposals(new) == {"e": (ADDED, ()), "c": (WITHDRAWN, ())}


def test_an_item_that_gave_a_part_to_a_new_one_is_proposed_as_split():
    kept, moved = HIDING.split("; ")
    new = next_version("abc", "de", b=kept + ".", e=moved.capitalize())

    assert proposals(new) == {"b": (SPLIT, ("b",)), "e": (SPLIT, ("b",))}


def test_an_item_that_took_in_one_that_is_gone_is_proposed_as_merged():
    new = next_version("ab", "d", a=f"{LAZY} {TRADE}")

    assert proposals(new) == {"a": (MERGED, ("a", "c")), "c": (WITHDRAWN, ())}


def test_a_new_item_out_of_two_that_are_gone_is_proposed_as_merged():
    new = next_version("ae", "d", e=f"{HIDING} {TRADE}")

    assert proposals(new) == {"e": (MERGED, ("b", "c")), "b": (WITHDRAWN, ()), "c": (WITHDRAWN, ())}


def test_a_text_under_another_id_leads_back_to_the_id_it_had():
    assert proposals(next_version("eb", "cd", e=LAZY))["e"] == (SPLIT, ("a",))


@pytest.mark.parametrize(
    ("new", "unclassified"),
    [
        (next_version(a="Lời khác."), ["a"]),
        (next_version(a="Lời khác.", changes=[change("a", REWORDED)]), []),
        (next_version(a="Lời khác.", changes=[change("a", ADDED)]), ["a"]),
        (next_version("abce", "d"), ["e"]),
        (next_version("abce", "d", changes=[change("e", REWORDED)]), ["e"]),
        (next_version("abce", "d", changes=[change("e", SPLIT, "a")]), []),
        (next_version("abce", "d", a="Phần còn lại.", changes=[change("e", SPLIT, "a")]), []),
        (next_version("ab", "d"), ["c"]),
        (next_version("ab", "d", changes=[change("c", WITHDRAWN)]), []),
        (next_version("ab", "d", changes=[change("a", MERGED, "a", "c")]), []),
    ],
)
def test_a_change_is_classified_by_what_the_version_declares(new, unclassified):
    assert [each.id for each in compare(FIRST, new).unclassified()] == unclassified


def test_what_stands_beside_the_text_changes_freely_and_is_listed():
    new = next_version("ab", "cd")
    changed = replace(
        new.groups[1].items[0], short="Tên gọn khác", signs=("Dấu hiệu mới.",), audience=(Audience.FORM_2B,)
    )
    new = replace(new, groups=(new.groups[0], replace(new.groups[1], items=(changed, *new.groups[1].items[1:]))))

    found = item_diff("c", new)

    assert {each.part: (each.before, each.after) for each in found.free} == {
        FreePart.GROUP: (("I",), ("II",)),
        FreePart.NUMBER: (("3",), ("1",)),
        FreePart.SHORT: (("Mục c",), ("Tên gọn khác",)),
        FreePart.SIGNS: ((), ("Dấu hiệu mới.",)),
        FreePart.AUDIENCE: ((), ("2B",)),
    }
    assert (found.how, found.is_classified) == (None, True)
    assert found in compare(FIRST, new).changed()


def test_what_the_head_says_is_compared_too():
    new = replace(next_version(), effective_from="2027-01-01", legal_basis=("Nghị quyết khác",))

    assert [each.part for each in compare(FIRST, new).head] == [HeadPart.EFFECTIVE_FROM, HeadPart.LEGAL_BASIS]


NONE, FIXED, UNSURE = LEVELS


@pytest.mark.parametrize(
    ("levels", "turns"),
    [
        (LEVELS, {}),
        ((*LEVELS, Level("new", "Mức mới")), {"new": (LevelTurn.ADDED,)}),
        ((NONE, replace(FIXED, until="2"), UNSURE), {}),
        ((NONE, UNSURE), {"fixed": (LevelTurn.GONE,)}),
        ((NONE, replace(FIXED, sentence="Có lúc mắc; đã tự khắc phục."), UNSURE), {"fixed": (LevelTurn.SPELLING,)}),
        ((NONE, replace(FIXED, sentence="Có, chưa khắc phục"), UNSURE), {"fixed": (LevelTurn.NEW_MEANING,)}),
        ((NONE, replace(FIXED, hint="Lời dẫn."), UNSURE), {"fixed": (LevelTurn.HINT,)}),
    ],
)
def test_what_became_of_a_level_is_told(levels, turns):
    found = compare(FIRST, replace(next_version(), levels=tuple(levels)))

    assert {each.key: each.turns for each in found.levels} == turns


def test_a_withdrawn_level_may_go_and_may_be_offered_again():
    withdrawn = replace(next_version(), levels=(NONE, UNSURE), withdrawn_levels=(FIXED,))
    third = replace(version(3), levels=(NONE, UNSURE))

    assert {each.key: each.turns for each in compare(FIRST, withdrawn).levels} == {"fixed": (LevelTurn.WITHDRAWN,)}
    assert compare(withdrawn, third).levels == ()
    again = compare(withdrawn, replace(third, levels=LEVELS))
    assert {each.key: each.turns for each in again.levels} == {"fixed": (LevelTurn.OFFERED_AGAIN,)}


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Tự diễn biến, tự chuyển hoá", "tự diễn biến - tự chuyển hóa.", True),
        ("Có lúc mắc", "Có  lúc mắc", True),
        ("Có", "Cố", False),
        ("chưa sửa", "chứa sửa", False),
        ("Có lúc mắc", "Có mắc lúc", False),
        ("đã sửa", "da sua", False),
    ],
)
def test_spelling_is_case_punctuation_and_the_letter_that_bears_the_tone(one, other, is_same):
    assert same_spelling(one, other) is is_same
    assert same_spelling(other, one) is is_same


def test_punctuation_alone_is_no_other_meaning():
    assert may_mean_the_same("Một; hai, ba.", "một, hai: ba")
    assert may_mean_the_same("", "...")
