"""Reading quickly what is written as people write gives what the guard gives, and finds what it finds."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalog.mutations import meddled, mutated
from tests.catalog.yaml_files import ANSWERS, CHECKLIST, DATA, FORM, VALID

from sotay.catalog import guard, parsing
from sotay.catalog.encoding import decode
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.nodes import Node
from sotay.catalog.usual import Unusual, usual_tree
from sotay.domain.problems import ProblemCode

SHIPPED = sorted(DATA.rglob("*.yaml"))
CATALOG_FILES = [path for path in SHIPPED if "sample" not in path.parts]

PIECES = (
    "a", "b: ", "k:\n", "- ", "-\n", "- - ", "-a", "\n  - ", "'", '"', "'x'", '"y"', "# ", "#c\n", ":", " ", "  ",
    "    ", "\n", "[", "]", "{", "}", ",", "\\", "ệ", "e\u0301", "|", "> ", ">-\n", "|+\n", "a: |\n", "---", "...", "?",
    "<<: ", "x y: ", "a.b-c: ", "  x\n", "%", "&a ", "*a", "!t ", '"\\t"', '"\\u0301"',
)  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)

MANY_ITEMS = "groups:\n" + "".join(
    f'  - number: "{group}"\n    items:\n'
    + "".join(
        f'      - id: "muc-{group}-{item}"\n        text: >-\n          Câu.\n        signs:\n          - "Một"\n'
        for item in range(4)
    )
    for group in range(3)
)


def read(parse, text: str) -> tuple[Node | None, object]:
    """Return the tree, None where there is none, and all problems."""
    findings = Findings()
    try:
        return parse(text, findings), findings.in_file_order()
    except Refused:
        return None, findings.in_file_order()


def check(raw: bytes) -> None:
    try:
        text = decode(raw, Findings())
    except Refused:
        return
    assert read(parsing.parse, text) == read(guard.parse, text)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_files_are_read_as_the_guard_reads_them(path):
    check(path.read_bytes())


@pytest.mark.parametrize("path", CATALOG_FILES, ids=lambda path: path.name)
def test_what_the_catalog_ships_is_written_as_people_write(path):
    assert usual_tree(path.read_text("utf-8"), Findings())


@given(text=pieces)
def test_any_text_is_read_as_the_guard_reads_it(text):
    check(text.encode())


@given(content=st.sampled_from([CHECKLIST, FORM, ANSWERS, MANY_ITEMS]), insertion=pieces, where=st.integers(0, 1200))
def test_a_file_with_anything_put_in_is_read_as_the_guard_reads_it(content, insertion, where):
    check((content[:where] + insertion + content[where:]).encode())


@pytest.mark.parametrize("batch", range(8))
def test_a_spoiled_file_is_read_as_the_guard_reads_it(batch):
    files = [*VALID.values(), MANY_ITEMS]
    for seed in range(batch * 50, (batch + 1) * 50):
        check(mutated(files[seed % len(files)], seed))
        check(meddled(files[seed % len(files)], seed).encode())


@pytest.mark.long
@pytest.mark.parametrize("batch", range(100))
def test_forty_thousand_spoiled_files_are_read_as_the_guard_reads_them(batch):
    files = [*VALID.values(), MANY_ITEMS]
    for seed in range(1000 + batch * 200, 1000 + (batch + 1) * 200):
        check(mutated(files[seed % len(files)], seed))
        check(meddled(files[seed % len(files)], seed).encode())


@pytest.mark.parametrize("end", ["@", "'", "- k: [", "  @"])
def test_a_key_is_told_to_be_there_twice_only_if_the_guard_comes_that_far(end):
    for text in (
        f"- k: 1\n- a: 1\n  a:\n{end}\n",
        f"- a: 1\n  a:\n- k: 1\n{end}\n",
        f"- a: 1\n  a: 2\n- b: 1\n- {end}\n",
    ):
        check(text.encode())


@pytest.mark.parametrize("batch", range(4))
def test_items_before_one_that_cannot_be_read_are_passed_and_keep_their_problems(batch):
    twice = MANY_ITEMS.replace('signs:\n          - "Một"\n      - id: "muc-0-2"', 'id: "x"\n      - id: "muc-0-2"')
    assert [each.code for each in read(guard.parse, twice)[1]] == [ProblemCode.DUPLICATE_KEY]
    passed = 0
    for seed in range(batch * 25, (batch + 1) * 25):
        chance = random.Random(seed)
        where = chance.randrange(len(twice) // 2, len(twice))
        text = twice[:where] + chance.choice(PIECES) + twice[where:]
        check(text.encode())
        try:
            usual_tree(text, Findings())
        except Unusual as unusual:
            passed += bool(unusual.passed)
    assert passed
