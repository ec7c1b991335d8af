"""A text that is read again after an edit gives what reading all of it anew gives, whatever was read before."""

import random

import pytest
from tests.catalog.mutations import PIECES, QUOTED
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.catalog import blocks, guard, parsing
from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.checklist_file import read_checklist
from sotay.catalog.encoding import checked_text
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.succession import refuse
from sotay.catalog.usual import Unusual, usual_tree
from sotay.domain.catalog_file import CatalogKind

ITEM = """\
      - id: "muc-{0}"
        number: "{1}"
        short: "Mục {0}"
        text: >-
          Câu thứ {0}, dài
          hai dòng.
        checked: "one-source"
        signs:
          - "Dấu hiệu."
        questions: ["Tôi có thế không?"]
        since: "1"
"""
FIRST = """\
schema: "1"
id: "thu"
version: "1"
title: "Danh mục thử"
effective_from: "2026-01-01"
legal_basis: []
levels:
  - key: "none"
    sentence: "Tôi không có"
  - key: "fixed"
    sentence: "Đã khắc phục"
groups:
""" + "".join(
    f'  - number: "{group}"\n    title: "Nhóm"\n    items:\n'
    + "".join(ITEM.format(4 * group + item, item) for item in range(1, 5))
    for group in range(3)
)
SECOND = FIRST.replace('version: "1"', 'version: "2"\nreplaces: "1"', 1)
KNOWN = (CATALOG.read_text(CatalogKind.CHECKLIST, FIRST),)


def as_a_whole(text: str):
    """Return what a text means and all its problems, by the guard and without anything read before."""
    findings, value = Findings(), None
    try:
        root = guard.parse(checked_text(text, findings), findings)
        value = read_checklist(root, findings)
        if findings.count():
            value = None
        else:
            refuse(value, root, findings, KNOWN)
    except Refused:
        pass
    return value, findings.in_file_order()


def edited(text: str, chance: random.Random) -> str:
    """Return a text after something that is done in an editor."""
    lines = text.split("\n")
    start, at, other = chance.randrange(len(text) + 1), chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(8):
        case 0 | 1:
            return text[:start] + chance.choice("abcệ ") + text[start:]
        case 2:
            return text[:start] + chance.choice(PIECES) + text[start:]
        case 3:
            return text[:start] + text[start + chance.choice((1, 1, 5, 60)) :]
        case 4:
            return "\n".join((*lines[:at], chance.choice(("", "# a", lines[other])), *lines[at:]))
        case 5:
            taken = lines[at : at + chance.choice((1, 11))]
            return "\n".join((*lines[:other], *taken, *lines[other:]))
        case 6:
            return "\n".join((*lines[:at], *lines[at + chance.choice((1, 11)) :]))
        case _:
            words = list(QUOTED.finditer(text)) or [None]
            place, word = chance.choice(words), chance.choice(words)
            return text[: place.start()] + word[0] + text[place.end() :] if place else text


def check_edits(seed: int, steps: int) -> None:
    chance = random.Random(seed)
    catalog = YamlCatalog(DATA)
    texts = [SECOND]
    for _ in range(steps):
        good = chance.random() < 0.4
        text = SECOND if good else edited(chance.choice(texts[-3:]), chance)
        assert catalog.read_draft(CatalogKind.CHECKLIST, text, KNOWN) == as_a_whole(text)
        texts.append(text)


@pytest.mark.parametrize("seed", range(12))
def test_after_every_edit_a_text_is_read_as_a_whole_one_would_be(seed):
    check_edits(seed, steps=25)


@pytest.mark.parametrize("seed", range(100, 104))
def test_what_was_forgotten_meanwhile_is_read_again(seed, monkeypatch):
    monkeypatch.setattr(blocks, "LETTERS_MAX", 1500)

    check_edits(seed, steps=25)


DEEP = "      - k:\n" + "".join(" " * (9 + depth) + "k:\n" for depth in range(8))
TURNS = {
    "other lines end the same quote": ('- k: "một\nhai"\n- k: 1\n', '- k: "một\n- k: ba"\n- k: 1\n'),
    "brackets end otherwise": ('- k: ["một",\n"hai"]\n- k: 1\n', '- k: ["một",\n"ba"]\n- k: 1\n'),
    "the last line gets an end": ("a:\n  - k: |\n      một", "a:\n  - k: |\n      một\n"),
    "the last line loses its end": ("a:\n  - k: |\n      một\n", "a:\n  - k: |\n      một"),
    "an item moves to the right": ("a:\n  - k: 1\n", "a:\n    - k: 1\n"),
    "an item gets too deep": ("a:\n" + DEEP, "a:\n b:\n  c:\n" + DEEP),
    "a key is there twice": ("- k: 1\n  k: 2\n- k: 1\n", "- k: 1\n  k: 2\n- k: 3\n"),
}


@pytest.mark.parametrize("turn", TURNS)
def test_the_same_lines_are_read_anew_where_they_are_something_else(turn):
    first, second = TURNS[turn]
    known = blocks.Blocks()
    parsing.parse(first, Findings(), known)

    assert parsed(second, known) == parsed(second)


def parsed(text: str, known: blocks.Blocks | None = None):
    """Return the tree of a text and its problems, by the guard where nothing is known."""
    findings = Findings()
    try:
        root = guard.parse(text, findings) if known is None else parsing.parse(text, findings, known)
    except Refused:
        root = None
    return root, findings.in_file_order()


def test_items_are_judged_anew_by_a_version_that_changed():
    catalog = YamlCatalog(DATA)
    catalog.read_draft(CatalogKind.CHECKLIST, SECOND, KNOWN)
    text = SECOND.replace('version: "2"', 'version: "0.5"')

    assert catalog.read_draft(CatalogKind.CHECKLIST, text, KNOWN) == as_a_whole(text)
    assert len(as_a_whole(text)[1]) > len(KNOWN[0].groups)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1100))
def test_after_each_of_many_edits_a_text_is_read_as_a_whole_one_would_be(seed):
    check_edits(seed, steps=60)


@pytest.mark.parametrize("place", ["groups:\n", "legal_basis: []\n"])
def test_only_an_item_that_was_edited_is_read_again_wherever_the_others_moved(place):
    catalog = YamlCatalog(DATA)
    before, _ = catalog.read_draft(CatalogKind.CHECKLIST, SECOND, KNOWN)
    text = SECOND.replace(place, "# một dòng\n\n" + place).replace('short: "Mục 6"', 'short: "Mục sáu"')
    after, problems = catalog.read_draft(CatalogKind.CHECKLIST, text, KNOWN)

    again = [new.id for old, new in zip(before.items(), after.items(), strict=True) if new is not old]
    assert (again, problems) == (["muc-6"], ())


def test_problems_of_items_that_moved_are_told_at_their_new_lines():
    catalog = YamlCatalog(DATA)
    changed = SECOND.replace("Câu thứ 6, dài", "Khác hẳn câu cũ, dài")
    _, problems = catalog.read_draft(CatalogKind.CHECKLIST, changed, KNOWN)
    _, moved = catalog.read_draft(CatalogKind.CHECKLIST, "# một dòng\n\n" + changed, KNOWN)

    assert [each.line + 2 for each in problems] == [each.line for each in moved] != []


def test_where_a_text_breaks_off_what_was_read_before_need_not_be_read_again_either():
    text = SECOND + "không có dấu hai chấm\n"
    known, spans = blocks.Blocks(), []
    for _ in range(3):
        with pytest.raises(Unusual) as broken_off:
            usual_tree(text, Findings(), known)
        spans.append(broken_off.value.passed)

    assert spans[0] == spans[1] == spans[2]
    assert sum(each.end - each.start for each in spans[0]) > 0.8 * len(text[text.index("groups:") :])
