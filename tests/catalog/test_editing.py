"""A text edited by its values: it says what was asked for, and every other line is the one that was there."""

import difflib
from contextlib import contextmanager

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from tests.catalog.editing_cases import at, codes, maps, paths_of, scalars, values
from tests.catalog.yaml_files import DATA

from sotay.catalog.editing import known_trees
from sotay.catalog.editing.editing import YamlEditing, clean
from sotay.catalog.editing.known_trees import tree_of
from sotay.catalog.editing.tree import node_at, parse_tree
from sotay.catalog.editing.values import plain
from sotay.domain.document import NotEditable

EDITING = YamlEditing()
SHIPPED = {str(path.relative_to(DATA)): path.read_text(encoding="utf-8") for path in sorted(DATA.rglob("*.yaml"))}
VALUES = {name: EDITING.values(text) for name, text in SHIPPED.items()}
ODD = """\
# trên cùng
---
schema: "1"   # sau mã
title: Danh mục thử
on: false
much: 60
note: |-
  dòng một
    thụt vào

  dòng ba
# trước danh sách

list:   # cạnh khoá
  # trên a
  - "a"
  - 'b'  # cạnh b

  # đứng riêng

  # trên c
  - c d
codes: ["x", y, 'z']   # cạnh ngoặc
empty: []   # trống
nothing:
pairs: {one: "1", two: [a, "b"]}
maps:
- key: "k1"
  # trước text
  text: >-
    một hai
    ba

  tail: x
-
  key: "k2"
- - "lồng"
  - "nhau"
last: "hết"   # cuối
"""
SHIPPED["odd"] = ODD
VALUES["odd"] = EDITING.values(ODD)

few = settings(max_examples=settings().max_examples // 4)
names = st.sampled_from(
    ["odd", "manifestations.yaml", "review-checks.yaml", "forms/2025-2B.yaml", "cell-papers/minutes.yaml"]
)


def touched(before, after):
    """Return the first and the last line of the earlier text that is gone or has lines put before it, from 0."""
    steps = difflib.SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_opcodes()
    lines = [(old_from, old_to) for kind, old_from, old_to, *_ in steps if kind != "equal"]
    return (lines[0][0], lines[-1][1]) if lines else (0, 0)


def lines_of(text, path):
    """Return the first line of a value, that of its key, and the line after its last, from 0."""
    node = node_at(tree_of(text), path)
    holder = node_at(tree_of(text), path[:-1])
    start = holder.entry(path[-1]).key.start if path and isinstance(path[-1], str) else node.start
    return text.count("\n", 0, start), text.count("\n", 0, node.end) + 1


@contextmanager
def refusals_of(name):
    """Let edits of the odd text be refused: never wrong is all that is asked of them."""
    try:
        yield
    except NotEditable:
        if name != "odd":
            raise
        reject()


def scalar_paths(name):
    return [path for path in paths_of(VALUES[name]) if isinstance(at(VALUES[name], path), str)]


def list_paths(name):
    return [path for path in paths_of(VALUES[name]) if isinstance(at(VALUES[name], path), list)]


@pytest.mark.parametrize("name", SHIPPED)
def test_setting_everything_to_what_it_is_changes_nothing(name):
    assert EDITING.set_value(SHIPPED[name], (), VALUES[name]) == SHIPPED[name]


@few
@given(name=names, value=scalars, data=st.data())
def test_a_scalar_reads_back_and_touches_only_its_own_lines(name, value, data):
    text = SHIPPED[name]
    path = data.draw(st.sampled_from(scalar_paths(name)))

    with refusals_of(name):
        changed = EDITING.set_value(text, path, value)

    assert at(EDITING.values(changed), path) == plain(clean(value))
    first, last = lines_of(text, path)
    gone_from, gone_to = touched(text, changed)
    assert changed == text or first <= gone_from <= gone_to <= last
    assert EDITING.set_value(changed, path, at(VALUES[name], path)).splitlines()[:first] == text.splitlines()[:first]


@few
@given(name=names, data=st.data())
def test_a_text_is_wrapped_and_quoted_as_it_was_once_it_is_put_back(name, data):
    text = SHIPPED[name]
    path = data.draw(st.sampled_from([each for each in scalar_paths(name) if at(VALUES[name], each)]))
    kept = at(VALUES[name], path)

    again = EDITING.set_value(EDITING.set_value(text, path, kept + "x"), path, kept)

    first, last = lines_of(text, path)
    gone_from, gone_to = touched(text, again)
    assert again == text or first <= gone_from <= gone_to <= last


@few
@given(name=names, value=values, data=st.data())
def test_any_value_takes_the_place_of_any_other(name, value, data):
    path = data.draw(st.sampled_from([each for each in paths_of(VALUES[name]) if each]))

    with refusals_of(name):
        changed = EDITING.set_value(SHIPPED[name], path, value)

    assert at(EDITING.values(changed), path) == plain(clean(value))


@few
@given(name=names, value=st.one_of(scalars, maps), data=st.data())
def test_an_element_is_put_in_and_nothing_is_taken_away(name, value, data):
    path = data.draw(st.sampled_from(list_paths(name)))
    index = data.draw(st.integers(0, len(at(VALUES[name], path))))

    with refusals_of(name):
        changed = EDITING.insert(SHIPPED[name], (*path, index), value)

    expected = list(at(VALUES[name], path))
    expected.insert(index, plain(clean(value)))
    assert at(EDITING.values(changed), path) == expected
    gone = [line for line in difflib.ndiff(SHIPPED[name].splitlines(), changed.splitlines()) if line.startswith("- ")]
    assert len(gone) <= 1  # a list in brackets is one line, and an empty one loses its brackets


@few
@given(name=names, data=st.data())
def test_an_element_taken_out_and_put_back_leaves_what_was_there(name, data):
    text = SHIPPED[name]
    path = data.draw(st.sampled_from([each for each in list_paths(name) if at(VALUES[name], each)]))
    index = data.draw(st.integers(0, len(at(VALUES[name], path)) - 1))

    with refusals_of(name):
        without = EDITING.remove(text, (*path, index))
        again = EDITING.insert(without, (*path, index), at(VALUES[name], (*path, index)))

    assert EDITING.values(again) == VALUES[name]
    new = [line for line in difflib.ndiff(text.splitlines(), without.splitlines()) if line.startswith("+ ")]
    assert len(new) <= 1


@few
@given(name=names, data=st.data())
def test_a_moved_element_takes_its_very_lines_along(name, data):
    text = SHIPPED[name]
    path = data.draw(st.sampled_from([each for each in list_paths(name) if len(at(VALUES[name], each)) > 1]))
    elements = at(VALUES[name], path)
    here, there = (data.draw(st.integers(0, len(elements) - 1)) for _ in range(2))

    with refusals_of(name):
        moved = EDITING.move(text, (*path, here), (*path, there))

    expected = list(elements)
    expected.insert(there, expected.pop(here))
    assert at(EDITING.values(moved), path) == expected
    if node_at(tree_of(text), path).is_flow:
        return
    assert sorted(filter(None, moved.splitlines())) == sorted(filter(None, text.splitlines()))
    if name != "odd":  # where only some elements stand apart, the empty lines may come to stand elsewhere
        assert EDITING.move(moved, (*path, there), (*path, here)) == text


@few
@given(name=names, key=codes, value=values, data=st.data())
def test_a_new_key_is_added_and_taken_away_again_without_a_trace(name, key, value, data):
    text = SHIPPED[name]
    maps_of = [each for each in paths_of(VALUES[name]) if isinstance(at(VALUES[name], each), dict)]
    path = (*data.draw(st.sampled_from(maps_of)), key)
    if key in at(VALUES[name], path[:-1]):
        return

    with refusals_of(name):
        added = EDITING.set_value(text, path, value)

    assert at(EDITING.values(added), path) == plain(clean(value))
    assert EDITING.remove(added, path) == text


@few
@given(name=names, data=st.data())
def test_a_place_leads_to_its_value_and_back(name, data):
    path = data.draw(st.sampled_from(scalar_paths(name)))

    place = EDITING.place_of(SHIPPED[name], path)

    assert EDITING.path_at(SHIPPED[name], place.line, place.column) == path


@few
@given(name=names, data=st.data())
def test_several_edits_at_once_are_the_difference_and_no_more(name, data):
    text = SHIPPED[name]
    wanted = VALUES[name]
    for _ in range(3):
        path = data.draw(st.sampled_from([each for each in paths_of(wanted) if each]))
        with refusals_of(name):
            wanted = EDITING.values(EDITING.set_value(EDITING.set_value(text, (), wanted), path, data.draw(values)))

    assert EDITING.values(EDITING.set_value(text, (), wanted)) == wanted


@few
@given(name=names, value=values, data=st.data())
def test_what_is_read_back_of_a_long_text_is_what_reading_all_of_it_gives(name, value, data):
    text = SHIPPED[name]
    path = data.draw(st.sampled_from([each for each in paths_of(VALUES[name]) if each]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(known_trees, "LONG_TEXT", 0)
        changed = EDITING.set_value(text, path, value)
        assert tree_of(changed) == parse_tree(changed)
        again = EDITING.set_value(changed, path, at(VALUES[name], path))
        assert tree_of(again) == parse_tree(again)


def test_the_way_into_an_empty_list_ends_at_the_list():
    assert EDITING.path_at('title: "a"\ngroups: []\n', 2, 9) == ("groups",)
