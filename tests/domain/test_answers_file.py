"""What a file of answers changes."""

from tests.builders import FIXED, NONE, a_change, an_answer


def test_named_fields_are_replaced_and_the_others_stay():
    answer = an_answer("a", NONE, done_well="cũ", cause="vì")

    changed = a_change("a", level=FIXED, done_well="mới").applied_to(answer)

    assert changed == an_answer("a", FIXED, done_well="mới", cause="vì")


def test_an_empty_text_clears_a_field():
    assert a_change("a", cause="").applied_to(an_answer("a", cause="vì")) == an_answer("a")


def test_a_change_without_fields_changes_nothing():
    answer = an_answer("a", NONE, remedy="sửa")

    assert a_change("a").applied_to(answer) == answer
