"""What differs between two versions of a file: every change found once, nothing that reads the same told."""

from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.path_changes import PathChangeKind, path_changes

FORM = {
    "name": "Bản kiểm điểm",
    "titles": ["BẢN KIỂM ĐIỂM"],
    "blocks": [
        {"heading": {"depth": "1", "number": "A", "text": "Phần một"}},
        {"section": {"key": "uu-diem", "number": "1", "heading": "Ưu điểm", "prompt": "Kể việc."}},
        {"section": {"key": "han-che", "number": "2", "heading": "Hạn chế"}},
        {"paragraph": {"text": "Câu in sẵn"}},
    ],
}


def changed(**other):
    return {**FORM, **other}


def said(before, after):
    return [(each.kind.value, each.path, each.before, each.after) for each in path_changes(before, after)]


def test_the_same_file_has_no_changes():
    assert path_changes(FORM, changed()) == ()


def test_a_changed_sentence_is_told_with_its_place_and_its_words():
    (change,) = path_changes(FORM, changed(name="Bản tự kiểm điểm"))

    assert (change.kind, change.path) == (PathChangeKind.CHANGED, ("name",))
    assert [change.after[span.start : span.end] for span in change.words().only_after] == ["tự"]
    assert change.words().only_before == ()


def test_a_section_is_the_same_by_its_key_wherever_it_stands():
    blocks = list(FORM["blocks"])
    blocks[1], blocks[2] = blocks[2], {"section": {**blocks[1]["section"], "heading": "Ưu điểm trong năm"}}

    changes = path_changes(FORM, changed(blocks=blocks))

    assert sorted((each.kind.value, each.titles[1]) for each in changes) == [
        ("changed", "1 Ưu điểm trong năm"),
        ("moved", "1 Ưu điểm trong năm"),
    ] or sorted((each.kind.value, each.titles[1]) for each in changes) == [
        ("changed", "1 Ưu điểm trong năm"),
        ("moved", "2 Hạn chế"),
    ]


def test_a_new_block_is_added_and_moves_none_of_the_others():
    added = {"section": {"key": "moi", "number": "3", "heading": "Phần mới", "prompt": "Viết gì."}}
    blocks = [added, *FORM["blocks"]]

    assert said(FORM, changed(blocks=blocks)) == [
        ("added", ("blocks", 0), "", "moi\n3\nPhần mới\nViết gì."),
    ]


def test_a_block_that_is_gone_is_told_with_all_its_words_and_its_earlier_place():
    assert said(FORM, changed(blocks=FORM["blocks"][1:])) == [("removed", ("blocks", 0), "1\nA\nPhần một", "")]


def test_a_block_without_a_key_is_reworded_and_not_taken_out_and_put_in():
    blocks = [*FORM["blocks"][:-1], {"paragraph": {"text": "Câu khác"}}]

    assert said(FORM, changed(blocks=blocks)) == [
        ("changed", ("blocks", 3, "paragraph", "text"), "Câu in sẵn", "Câu khác")
    ]


def test_a_key_with_nothing_in_it_is_as_good_as_none():
    assert path_changes(FORM, changed(bracket="", notes=[])) == ()


def test_a_key_that_is_filled_is_added():
    assert said(FORM, changed(bracket="(Cá nhân)")) == [("added", ("bracket",), "", "(Cá nhân)")]


def test_a_line_of_a_list_that_is_reworded_is_one_change():
    before, after = {"notes": ["một", "hai", "ba"]}, {"notes": ["một", "hai hai", "ba"]}

    assert said(before, after) == [("changed", ("notes", 1), "hai", "hai hai")]


names = st.sampled_from(["a", "b", "c", "d", "e"])
elements = st.lists(
    st.builds(lambda key, text: {"key": key, "text": text}, names, st.text("xyz", max_size=3)), max_size=5
)
values = st.recursive(
    st.text("abc ", max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4) | elements,
    max_leaves=12,
)


def words(value):
    if isinstance(value, str):
        return value
    return "".join(map(words, value.values() if isinstance(value, dict) else value))


def full(value):
    """The value without the keys under which nothing is written, which count as not there."""
    if isinstance(value, dict):
        return {key: full(each) for key, each in value.items() if words(each)}
    return [full(each) for each in value] if isinstance(value, list) else value


@given(values, values)
def test_there_are_changes_exactly_where_the_files_say_something_different(before, after):
    assert bool(path_changes(before, after)) == (full(before) != full(after) and bool(words(before) or words(after)))


def at(value, path):
    for step in path:
        value = value[step]
    return value


@given(values, values)
def test_every_way_leads_to_the_value_that_is_told(before, after):
    for change in path_changes(before, after):
        at(before if change.kind is PathChangeKind.REMOVED else after, change.path)
        assert len(change.titles) == len(change.path)
