"""Beginning drafts, declaring changes and editing items, on the real text of a checklist."""

import difflib

import pytest
from tests.builders import LATER, NOW
from tests.fakes import FakeUnitOfWork
from tests.shipped import shipped_catalog

from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind
from sotay.domain.document import NotEditable
from sotay.domain.file_version import next_version
from sotay.domain.item_id import suggested_id
from sotay.domain.manifestation import Change, ChangeKind, ManifestationId
from sotay.domain.search import Span
from sotay.paths import data_file
from sotay.services import checklist_edits as edits
from sotay.services.declaring import declare, declare_all, undeclare
from sotay.services.next_version import begin_from_template, begin_next_version

EDITING = YamlEditing()
CATALOG = shipped_catalog()
TEXT = data_file("manifestations.yaml").read_text("utf-8")
SHIPPED = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "1", TEXT)
FIRST, SECOND = ManifestationId("phai-nhat-ly-tuong"), ManifestationId("xa-roi-muc-dich-cua-dang")
NEW_ID = ManifestationId("giam-sut-niem-tin")


@pytest.fixture
def uow():
    return FakeUnitOfWork()


@pytest.fixture
def draft_text(uow):
    return begin_next_version(uow, source=SHIPPED, shipped=(SHIPPED,), editing=EDITING, now=NOW).text


def read(text):
    return CATALOG.read_text(CatalogKind.CHECKLIST, text)


def changed_lines(before, after):
    both = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in both if line.startswith(("+ ", "- "))]


def test_the_next_version_says_what_it_replaces_and_nothing_else_changes(uow):
    draft = begin_next_version(uow, source=SHIPPED, shipped=(SHIPPED,), editing=EDITING, now=NOW)

    assert changed_lines(TEXT, draft.text) == [
        '- version: "1"',
        '+ version: "2"',
        '+ replaces: "1"',
        '- effective_from: "2016-10-30"',
        f'+ effective_from: "{NOW.date()}"',
    ]
    assert uow.committed.drafts[draft.id] == draft
    assert draft.begun_from == "1"


def test_the_next_version_is_above_all_that_are_known_and_declares_nothing(uow, draft_text):
    declared = declare(draft_text, Change(FIRST, ChangeKind.REWORDED), editing=EDITING)
    accepted = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "4.2", declared)
    with uow:
        uow.catalog_files.accept(AcceptedFile(accepted, "", 0, NOW))
        uow.commit()
    second = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "2", declared)

    draft = begin_next_version(uow, source=second, shipped=(SHIPPED,), editing=EDITING, now=LATER)

    checklist = read(draft.text)
    assert (checklist.version, checklist.replaces, checklist.changes) == ("4.3", "2", ())


def test_a_version_after_one_that_is_yet_to_come_does_not_hold_before_it(uow):
    text = TEXT.replace('effective_from: "2016-10-30"', 'effective_from: "2030-01-01"')
    source = CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "1", text)

    draft = begin_next_version(uow, source=source, shipped=(), editing=EDITING, now=NOW)

    assert read(draft.text).effective_from == "2030-01-01"


def test_a_form_gets_another_version_and_holds_from_today(uow):
    text = data_file("forms/2025-2B.yaml").read_text("utf-8")
    source = CatalogFile(CatalogKind.FORM, "2025-2B", "1", text)

    draft = begin_next_version(uow, source=source, shipped=(), editing=EDITING, now=NOW)

    assert changed_lines(text, draft.text) == [
        '+ version: "2"',
        '- effective_from: "2025-10-31"',
        f'+ effective_from: "{NOW.date()}"',
    ]
    assert CATALOG.read_text(CatalogKind.FORM, draft.text).version == "2"


def test_a_form_that_is_over_stays_one_of_past_years(uow):
    text = data_file("forms/2023-2A.yaml").read_text("utf-8")
    source = CatalogFile(CatalogKind.FORM, "2023-2A", "1", text)

    draft = begin_next_version(uow, source=source, shipped=(), editing=EDITING, now=NOW)

    assert changed_lines(text, draft.text) == ['+ version: "2"']


def test_a_draft_from_a_template_replaces_nothing(uow):
    draft = begin_from_template(uow, kind=CatalogKind.CHECKLIST, text="schema:", now=NOW)

    assert (draft.text, draft.begun_from) == ("schema:", "")
    assert uow.committed.drafts == {draft.id: draft}


def test_a_change_is_declared_classified_anew_and_taken_back(draft_text):
    text = declare(draft_text, Change(FIRST, ChangeKind.REWORDED, note="Bỏ chữ thừa"), editing=EDITING)
    text = declare(text, Change(SECOND, ChangeKind.MEANING_CHANGED), editing=EDITING)
    text = declare(text, Change(FIRST, ChangeKind.MERGED_FROM, (FIRST, SECOND)), editing=EDITING)

    assert read(text).changes == (
        Change(FIRST, ChangeKind.MERGED_FROM, (FIRST, SECOND), "Bỏ chữ thừa"),
        Change(SECOND, ChangeKind.MEANING_CHANGED),
    )
    assert undeclare(undeclare(text, FIRST, editing=EDITING), SECOND, editing=EDITING) == draft_text
    assert undeclare(text, ManifestationId("khong-co"), editing=EDITING) == text


def test_all_proposals_are_declared_at_once(draft_text):
    proposed = (Change(FIRST, ChangeKind.REWORDED), Change(SECOND, ChangeKind.WITHDRAWN))
    text = declare(draft_text, Change(SECOND, ChangeKind.REWORDED), editing=EDITING)

    text = declare_all(text, proposed, editing=EDITING)

    declared = [(each["id"], each["kind"]) for each in EDITING.values(text)["changes"]]
    assert declared == [(SECOND, "withdrawn"), (FIRST, "reworded")]
    assert declare_all(draft_text, (), editing=EDITING) == draft_text


def test_a_published_item_is_withdrawn_and_stays_in_the_file(draft_text):
    text = edits.withdraw_item(draft_text, FIRST, editing=EDITING)

    checklist = read(text)
    assert not checklist.asks(FIRST)
    assert edits.item_of(EDITING.values(text), FIRST).text_of("until") == "1"
    assert checklist.changes == (Change(FIRST, ChangeKind.WITHDRAWN),)
    assert edits.ask_again(text, FIRST, editing=EDITING) == draft_text


def test_an_item_of_this_draft_alone_is_added_and_taken_out_without_a_trace(draft_text):
    path = ("groups", 0, "items", 1)
    text = edits.add_item(draft_text, path, short="Giảm sút niềm tin", taken=frozenset(), editing=EDITING)
    written = EDITING.values(text)["groups"][0]["items"][1]

    assert (written["id"], written["number"], written["since"]) == (NEW_ID, "2", "2")
    declared = declare(text, Change(NEW_ID, ChangeKind.ADDED), editing=EDITING)
    assert edits.withdraw_item(declared, NEW_ID, editing=EDITING) == draft_text


def test_an_item_is_split_in_two(draft_text):
    part = "dao động, giảm sút niềm tin vào mục tiêu độc lập dân tộc và chủ nghĩa xã hội;"
    text = split(draft_text, span_of(draft_text, part))

    checklist = read(text)
    old, new = checklist.groups[0].items[:2]
    assert (old.id, new.id, new.text) == (FIRST, NEW_ID, part)
    assert "dao động" not in old.text
    assert checklist.changes == (Change(NEW_ID, ChangeKind.SPLIT_FROM, (FIRST,)),)


def span_of(text, words, place=0):
    """Where some words stand in the first item; ``place`` counts those that are there more than once."""
    whole = read(text).item(FIRST).text
    start = -1
    for _ in range(place + 1):
        start = whole.index(words, start + 1)
    return Span(start, start + len(words))


def split(text, part):
    return edits.split_item(text, FIRST, short="Giảm sút niềm tin", part=part, taken=frozenset(), editing=EDITING)


def test_of_words_that_stand_twice_those_that_were_chosen_go(draft_text):
    path = (*edits.item_of(EDITING.values(draft_text), FIRST).path, "text")
    twice = EDITING.set_value(draft_text, path, "Sợ sai, không làm; thấy sai, không nói; sợ sai, không hỏi.")

    old, new = read(split(twice, span_of(twice, "sai, không", 2))).groups[0].items[:2]

    assert (new.text, old.text) == ("sai, không", "Sợ sai, không làm; thấy sai, không nói; sợ hỏi.")


def test_an_item_is_not_split_where_one_of_both_would_say_nothing(draft_text):
    whole = read(draft_text).item(FIRST).text
    for part in (Span(0, len(whole)), Span(0, len(whole) - 1), Span(4, 4)):
        with pytest.raises(NotEditable):
            split(draft_text, part)


def test_two_items_become_one(draft_text):
    before = read(draft_text)
    text = edits.merge_items(draft_text, FIRST, SECOND, editing=EDITING)

    checklist = read(text)
    assert checklist.item(FIRST).text == f"{before.item(FIRST).text} {before.item(SECOND).text}"
    assert not checklist.asks(SECOND)
    assert edits.item_of(EDITING.values(text), SECOND).text_of("until") == "1"
    assert {each.manifestation_id: each.how for each in checklist.changes} == {
        FIRST: ChangeKind.MERGED_FROM,
        SECOND: ChangeKind.WITHDRAWN,
    }


def test_an_item_moves_to_another_group_with_all_its_lines(draft_text):
    text = edits.move_item(draft_text, FIRST, ("groups", 2, "items", 0), editing=EDITING)

    checklist = read(text)
    assert (checklist.code(FIRST), checklist.code(SECOND), checklist.groups[2].items[-1].number) == (
        "III.1",
        "I.1",
        "10",
    )
    assert edits.move_item(text, FIRST, ("groups", 0, "items", 0), editing=EDITING) == draft_text


def test_only_what_is_new_follows_the_version_of_the_draft(draft_text):
    published = frozenset(item.id for item in read(draft_text).items())
    path = ("groups", 0, "items", 1)
    text = edits.add_item(draft_text, path, short="Giảm sút niềm tin", taken=published, editing=EDITING)
    text = EDITING.set_value(text, ("version",), "1.1")

    items = EDITING.values(edits.follow_version(text, published=published, editing=EDITING))["groups"][0]["items"]

    assert [each["since"] for each in items[:3]] == ["1", "1.1", "1"]


@pytest.mark.parametrize(
    ("short", "taken", "expected"),
    [
        ("Giảm sút niềm tin", set(), "giam-sut-niem-tin"),
        ("Đố kỵ, ganh ghét", {"do-ky-ganh-ghet"}, "do-ky-ganh-ghet-2"),
        ("19 điều", set(), "muc-19-dieu"),
        ("…", {"muc-moi", "muc-moi-2"}, "muc-moi-3"),
    ],
)
def test_an_id_is_made_of_the_title_and_never_used_twice(short, taken, expected):
    assert suggested_id(short, taken) == expected


def test_versions_go_up_in_their_last_number():
    assert [next_version([]), next_version(["1", "10", "9.9"]), next_version(["1.2.3", "1.2"])] == ["1", "11", "1.2.4"]
