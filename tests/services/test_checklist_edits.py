"""Random acts on the items and groups of a draft: nothing that was published is lost and ids stay unique."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import NOW

from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.search import Span
from sotay.paths import data_file
from sotay.services import checklist_edits as edits
from sotay.services.next_version import next_text

EDITING = YamlEditing()
SHIPPED = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "1", data_file("manifestations.yaml").read_text("utf-8"))
TEXT = next_text(SHIPPED, "2", NOW.date(), EDITING)
PUBLISHED = frozenset(each.text_of("id") for each in edits.items_of(EDITING.values(TEXT)))
ACTS = ("add", "move", "split", "merge", "withdraw", "move group")
COMMENTS = [line for line in TEXT.splitlines() if line.startswith("#")]


def ids(text):
    return [each.text_of("id") for each in edits.items_of(EDITING.values(text))]


def acted(text, act, draw):
    item_id, other = draw(st.sampled_from(ids(text))), draw(st.sampled_from(ids(text)))
    item = edits.item_of(EDITING.values(text), item_id)
    group = draw(st.integers(0, 2))
    place = draw(st.integers(0, sum(each.path[1] == group for each in edits.items_of(EDITING.values(text)))))
    to = ("groups", group, "items", place)
    if act == "add":
        return edits.add_item(text, to, short="Mục mới", taken=PUBLISHED, editing=EDITING)
    if act == "move group":
        return edits.move_group(text, group, draw(st.integers(0, 2)), editing=EDITING)
    if act == "move":
        is_end = item.path[1] == group and place > 0
        return edits.move_item(text, item_id, (*to[:3], place - is_end), editing=EDITING)
    if act == "split":
        words = item.text_of("text")
        part = Span(*sorted((draw(st.integers(0, len(words))), draw(st.integers(0, len(words))))))
        if not all(edits.divided(words, part)):
            return text
        return edits.split_item(text, item_id, short="Tách ra", part=part, taken=PUBLISHED, editing=EDITING)
    if act == "merge" and other != item_id:
        return edits.merge_items(text, item_id, other, editing=EDITING)
    return edits.withdraw_item(text, item_id, editing=EDITING)


@settings(max_examples=settings().max_examples // 6)
@given(
    acts=st.lists(st.sampled_from(ACTS), min_size=1, max_size=4),
    data=st.data(),
)
def test_nothing_published_is_lost_and_no_id_is_there_twice(acts, data):
    text = TEXT
    for act in acts:
        text = acted(text, act, data.draw)

    found = ids(text)
    assert set(found) >= PUBLISHED
    assert len(found) == len(set(found))
    assert [line for line in text.splitlines() if line.startswith("#")] == COMMENTS
    for group in EDITING.values(text)["groups"]:
        assert [each["number"] for each in group["items"]] == [str(each) for each in range(1, len(group["items"]) + 1)]
    assert edits.group_numbers(EDITING.values(text)) == ("I", "II", "III")


HEAD = """title: "Thử" # tên tạm
groups:
  # Nhóm của đợt đầu.
  - number: "I"
    title: 'Nhóm đầu'
    items:
      - {id: a, number: "1"}

  # Nhóm thêm sau,
  # theo góp ý của chi bộ.
  - number: "II" # số in
    title: "Nhóm hai"
    items: [{id: b, number: "1"}]

  - number: "III"
    title: >-
      Nhóm cuối
      viết hai dòng
    items:
      - {id: c, number: "1"}
"""


def test_a_group_takes_its_comments_and_its_way_of_writing_along():
    moved = edits.move_group(HEAD, 1, 0, editing=EDITING)

    assert moved.split("groups:\n")[1].startswith(
        """  # Nhóm thêm sau,
  # theo góp ý của chi bộ.
  - number: "I" # số in
    title: "Nhóm hai"
    items: [{id: b, number: "1"}]

  # Nhóm của đợt đầu.
  - number: "II"
    title: 'Nhóm đầu'
"""
    )
    assert edits.move_group(moved, 0, 1, editing=EDITING) == HEAD


def test_a_group_goes_to_the_end_and_comes_back():
    moved = edits.move_group(HEAD, 0, 2, editing=EDITING)

    assert [each["title"] for each in EDITING.values(moved)["groups"]] == [
        "Nhóm hai",
        "Nhóm cuối viết hai dòng",
        "Nhóm đầu",
    ]
    assert edits.move_group(moved, 2, 0, editing=EDITING) == HEAD


def test_groups_that_follow_no_order_keep_their_numbers():
    text = HEAD.replace('"II"', '"Phụ"')

    moved = edits.move_group(text, 1, 0, editing=EDITING)

    assert edits.group_numbers(EDITING.values(moved)) == ("Phụ", "I", "III")
