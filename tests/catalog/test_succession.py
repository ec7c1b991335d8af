"""A version that cannot follow those before it is refused at the line that says so, in a sentence."""

from dataclasses import dataclass

import pytest
from tests.catalog.pair import FIRST, SECOND, spoiled_second
from tests.catalog.yaml_files import CATALOG

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode as Code
from sotay.texts.problems import sentence

ONE = CATALOG.read_text(CatalogKind.CHECKLIST, FIRST)
TWO = CATALOG.read_text(CatalogKind.CHECKLIST, SECOND)

THIRD = (
    SECOND[: SECOND.index("changes:")]
    .replace('version: "2"', 'version: "3"')
    .replace('replaces: "1"', 'replaces: "2"')
    .replace("2027", "2028")
)


@dataclass(frozen=True)
class Case:
    code: Code
    text: str
    line: int
    column: int
    known: tuple = (ONE,)


def spoil(code, old, new, line, column):
    return Case(code, spoiled_second((old, new)), line, column)


def third(code, old, new, line, column, known=(ONE, TWO)):
    assert old in THIRD, old
    return Case(code, THIRD.replace(old, new, 1), line, column, known)


XA_HOA = '{id: "xa-hoa", number: "6", short: "Xa hoa", text: "Sống xa hoa.", checked: "unchecked", since: "1"}'
DANH_BAC = (
    '      - {id: "danh-bac", number: "5", short: "Đánh bạc", text: "Đánh bạc.", checked: "unchecked", since: "2"}\n'
)

CASES = [
    Case(Code.VERSION_TAKEN, FIRST.replace("Sống xa hoa", "Sống hoang phí"), 3, 10),
    Case(Code.VERSION_NOT_HIGHER, FIRST, 3, 10, (TWO,)),
    Case(
        Code.REPLACES_NOTHING, spoiled_second(('replaces: "1"\n', ""), (SECOND[SECOND.index("changes:") :], "")), 3, 10
    ),
    spoil(Code.REPLACES_ANOTHER, 'replaces: "1"', 'replaces: "1.5"', 4, 11),
    third(Code.REPLACES_ANOTHER, 'replaces: "2"', 'replaces: "1"', 4, 11),
    spoil(Code.DATES_BACKWARDS, '"2027-01-01"', '"2025-12-31"', 6, 17),
    spoil(Code.LEVEL_GONE, '  - {key: "unsure", sentence: "Chưa chắc", until: "1"}\n', "", 9, 3),
    spoil(Code.LEVEL_NEW_MEANING, "Đã khắc phục", "Đang khắc phục", 10, 30),
    spoil(Code.LEVEL_NEW_MEANING, '"Chưa chắc", until', '"Chắc", until', 11, 31),
    spoil(Code.UNCLASSIFIED_TEXT, '  - {id: "luoi-hoc", kind: "reworded"}\n', "", 16, 64),
    spoil(Code.UNCLASSIFIED_NEW, '  - {id: "danh-bac", kind: "added"}\n', "", 20, 14),
    spoil(Code.UNCLASSIFIED_GONE, '  - {id: "xa-hoa", kind: "withdrawn"}\n', "", 22, 3),
    Case(
        Code.UNCLASSIFIED_GONE,
        spoiled_second(
            ('  - {id: "xa-hoa", kind: "withdrawn"}\n', ""),
            (DANH_BAC, f"{DANH_BAC}      - {XA_HOA[:-1]}, until: '1'}}\n"),
        ),
        21,
        117,
    ),
    spoil(Code.CHANGE_NOT_NEW, 'kind: "reworded"', 'kind: "added"', 22, 28),
    spoil(Code.CHANGE_NOT_BEFORE, 'kind: "added"', 'kind: "reworded"', 25, 10),
    spoil(Code.CHANGE_NOT_BEFORE, 'id: "xa-hoa", kind', 'id: "la-hoac", kind', 26, 10),
    spoil(Code.CHANGE_OF_NOTHING, "Lười học hỏi.", "Lười học  tập.", 22, 28),
    spoil(Code.SOURCE_UNKNOWN, 'from: "ne-nang"', 'from: "chua-tung-co"', 23, 48),
    spoil(Code.SOURCE_UNKNOWN, '["be-phai", "khoe"]', '["be-phai", "khoe", "chua-tung-co"]', 24, 68),
    Case(
        Code.RING,
        spoiled_second(
            ('{id: "luoi-hoc", kind: "reworded"}', '{id: "luoi-hoc", kind: "split_from", from: "be-phai"}'),
            ('["be-phai", "khoe"]', '["luoi-hoc", "khoe"]'),
        ),
        22,
        48,
    ),
    third(Code.ID_AGAIN, DANH_BAC, f"{DANH_BAC}      - {XA_HOA}\n", 21, 14),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.value)
def test_a_version_that_cannot_follow_is_refused_at_its_line(case):
    problems = CATALOG.check_succession(case.text, case.known)

    assert (case.code, case.line, case.column) in [(each.code, each.line, each.column) for each in problems]
    assert all(sentence(each) and each.line for each in problems)
    assert all(len(fact) <= 90 for each in problems for fact in each.facts)


def test_every_refusal_of_a_succession_has_a_case():
    codes = list(Code)

    assert {case.code for case in CASES} == set(codes[codes.index(Code.VERSION_TAKEN) : codes.index(Code.RING) + 1])


@pytest.mark.parametrize(
    ("text", "known"), [(FIRST, ()), (SECOND, (ONE,)), (SECOND, (ONE, TWO)), (THIRD, (TWO, ONE)), (SECOND, ())]
)
def test_a_version_that_says_what_it_changed_follows_those_before_it(text, known):
    assert CATALOG.check_succession(text, known) == ()


def test_an_item_and_a_level_that_are_kept_for_what_was_answered_need_no_further_word():
    kept = spoiled_second((DANH_BAC, f"{DANH_BAC}      - {XA_HOA[:-1]}, until: '1'}}\n"))
    assert CATALOG.check_succession(kept, (ONE,)) == ()
    second = CATALOG.read_text(CatalogKind.CHECKLIST, kept)

    assert CATALOG.check_succession(THIRD, (ONE, second)) == ()
    without_level = THIRD.replace('  - {key: "unsure", sentence: "Chưa chắc", until: "1"}\n', "")
    assert CATALOG.check_succession(without_level, (ONE, second)) == ()


def test_an_item_kept_for_its_answers_is_not_asked_again():
    kept = spoiled_second((DANH_BAC, f"{DANH_BAC}      - {XA_HOA[:-1]}, until: '1'}}\n"))
    second = CATALOG.read_text(CatalogKind.CHECKLIST, kept)
    again = THIRD.replace(DANH_BAC, f"{DANH_BAC}      - {XA_HOA}\n")

    assert [each.code for each in CATALOG.check_succession(again, (ONE, second))] == [Code.ID_AGAIN]


def test_a_level_may_be_offered_again_with_its_sentence():
    again = THIRD.replace('"Chưa chắc", until: "1"', '"Chưa chắc."')

    assert CATALOG.check_succession(again, (ONE, TWO)) == ()


def test_a_version_that_replaces_one_not_known_here_is_taken_only_where_that_is_allowed():
    fourth = THIRD.replace('version: "3"', 'version: "4"').replace('replaces: "2"', 'replaces: "3"')

    assert [each.code for each in CATALOG.check_succession(fourth, (ONE,))] == [Code.REPLACES_ANOTHER]
    assert CATALOG.check_succession(fourth, (ONE,), may_skip=True) == ()
    older = fourth.replace('replaces: "3"', 'replaces: "0.9"')
    assert [each.code for each in CATALOG.check_succession(older, (ONE,), may_skip=True)] == [Code.REPLACES_ANOTHER]


def test_other_checklists_say_nothing_of_this_one():
    other = CATALOG.read_text(CatalogKind.CHECKLIST, FIRST.replace('id: "thu"', 'id: "khac"'))

    assert CATALOG.check_succession(SECOND, (other,)) == ()


def test_several_refusals_are_told_at_once_from_the_top_of_the_file():
    text = SECOND[: SECOND.index("changes:")].replace("2027", "2025")

    problems = CATALOG.check_succession(text, (ONE,))

    assert [(each.code, each.line) for each in problems] == [
        (Code.UNCLASSIFIED_GONE, 3),
        (Code.UNCLASSIFIED_GONE, 3),
        (Code.DATES_BACKWARDS, 6),
        (Code.UNCLASSIFIED_TEXT, 16),
        (Code.UNCLASSIFIED_TEXT, 17),
        (Code.UNCLASSIFIED_NEW, 18),
        (Code.UNCLASSIFIED_TEXT, 19),
        (Code.UNCLASSIFIED_NEW, 20),
    ]


def test_a_text_with_problems_of_its_own_is_told_those_first():
    text = spoiled_second(('version: "2"', "version: 2"), ("2027-01-01", "2025-01-01"))

    assert [each.code for each in CATALOG.check_succession(text, (ONE,))] == [Code.NEEDS_QUOTES]


def test_a_file_is_held_against_known_versions_too(tmp_path):
    path = tmp_path / "bản hai.yaml"
    path.write_text(spoiled_second(("2027", "2025")), "utf-8")

    assert CATALOG.read_checklist(path).version == "2"
    with pytest.raises(FileHasProblems) as refused:
        CATALOG.read_checklist(path, (ONE,))
    assert [each.code for each in refused.value.problems] == [Code.DATES_BACKWARDS]


def test_the_sentence_says_what_to_write():
    (problem,) = CATALOG.check_succession(spoiled_second(('  - {id: "luoi-hoc", kind: "reworded"}\n', "")), (ONE,))

    assert sentence(problem) == (
        "Lời của mục «luoi-hoc» khác bản 1 mà changes chưa nói là thay đổi gì. Đồng chí thêm vào changes: "
        'id "luoi-hoc" và kind; theo câu chữ thì có lẽ là "meaning_changed" (đổi nghĩa).'
    )


def test_an_id_whose_last_version_is_told_by_the_file_alone_is_not_used_again():
    kept = spoiled_second((DANH_BAC, f"{DANH_BAC}      - {XA_HOA[:-1]}, until: '1'}}\n"))
    second = CATALOG.read_text(CatalogKind.CHECKLIST, kept)
    again = THIRD.replace(DANH_BAC, f"{DANH_BAC}      - {XA_HOA}\n")

    assert Code.ID_AGAIN in [each.code for each in CATALOG.check_succession(again, (second,))]
