"""One text for all views: typing, forms and undo go through one document."""

from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from sotay.services.draft_reading import Reading

pytestmark = pytest.mark.window


def type_at(draft, place, words):
    cursor = QTextCursor(draft.document)
    cursor.setPosition(place)
    cursor.insertText(words)


def test_a_text_comes_back_letter_by_letter(draft, checklist_text, read):
    draft.open(checklist_text, read)
    assert draft.text() == checklist_text


@pytest.mark.parametrize("text", ["a: x\u00a0y\n", "a: 😀\r\nb: 1\r\n", "\ufeffa: 1", "a:\tb", "", "\n\n"])
def test_spaces_line_ends_and_signs_are_kept(draft, read, text):
    draft.open(text, read)
    assert draft.text() == text


def test_a_good_text_has_a_value_and_a_broken_one_its_problems(draft, checklist_text, read, checked):
    draft.open(checklist_text, read)
    assert checked(draft).value.id == "nq04-27"
    draft.replace_text(checklist_text.replace('version: "1"', "version: 1"))
    latest = checked(draft)
    assert latest.value is None
    assert [each.line for each in latest.problems] == [28]


def test_what_was_typed_last_is_what_is_read(draft, qtbot, checklist_text, read, checked):
    draft.open(checklist_text, read)
    for number in range(5):
        draft.replace_text(checklist_text.replace('version: "1"', f'version: "{number}"'))
        qtbot.wait(1)
    assert checked(draft).value.version == "4"


def test_typing_is_told_once_and_opening_never(draft, qtbot, read):
    told = []
    draft.changed.connect(told.append)
    draft.open("a: 1\n", read)
    type_at(draft, 4, "2")
    type_at(draft, 5, "3")
    qtbot.waitUntil(lambda: told == ["a: 123\n"])


def test_a_form_and_the_text_undo_in_one_order(draft, read):
    draft.open("a: x\nb: y\n", read)
    draft.replace_text("a: xx\nb: y\n", joins="a")
    draft.replace_text("a: xxx\nb: y\n", joins="a")
    type_at(draft, 0, "# lời\n")
    draft.replace_text("# lời\na: xxx\nb: z\n", joins="b")
    draft.undo()
    assert draft.text() == "# lời\na: xxx\nb: y\n"
    draft.undo()
    assert draft.text() == "a: xxx\nb: y\n"
    draft.undo()
    assert draft.text() == "a: x\nb: y\n"
    draft.redo()
    assert draft.text() == "a: xxx\nb: y\n"


def test_a_field_typed_into_again_after_another_step_is_a_step_of_its_own(draft, read):
    draft.open("a: x\n", read)
    draft.replace_text("a: xy\n", joins="a")
    type_at(draft, 0, "#")
    draft.replace_text("#a: xyz\n", joins="a")
    draft.undo()
    assert draft.text() == "#a: xy\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text("ab\n 😀ầ:", max_size=30), st.text("ab\n 😀ầ:", max_size=30))
def test_any_text_can_be_made_any_other_and_back(draft, before, after):
    draft.open(before, lambda _text: Reading(None))
    draft.replace_text(after)
    assert draft.text() == after
    if before != after:
        draft.undo()
    assert draft.text() == before


def test_letters_and_marks_typed_apart_are_joined_as_one_step(draft, read):
    apart = normalize("NFD", "Việt")
    draft.open("a: ", read)
    type_at(draft, 3, apart)
    draft.compose()
    assert draft.text() == "a: Việt"
    draft.undo()
    assert draft.text() == f"a: {apart}"
