"""Each fault that a file can have is found at its place and has a sentence."""

from dataclasses import dataclass

import pytest
from tests.catalog.yaml_files import CHECKLIST, VALID, problems_of, spoiled
from tests.old_text import in_tcvn3, in_vni

from sotay.catalog.reading import LINE_LIMIT
from sotay.domain.problems import ProblemCode as Code
from sotay.texts.problems import for_command_line, sentence


@dataclass(frozen=True)
class Case:
    code: Code
    content: str | bytes
    line: int
    column: int
    kind: str = "checklist"


def spoil(code: Code, old: str, new: str, line: int, column: int, kind: str = "checklist") -> Case:
    return Case(code, spoiled(kind, old, new), line, column, kind)


VIETNAMESE = 'title: "Những biểu hiện đã được nhận diện ở đơn vị"\n'
TCVN3_LETTERS = str.maketrans("ữểệđãượậởơị", "\xf7\xd3\xd6\xae\xb7\xad\xee\xcb\xeb\xac\xde"[:11])
CP1258_TONES = {"ữ": "\u01b0\u0303", "ể": "\u00ea\u0309", "ệ": "\u00ea\u0323", "ã": "a\u0303", "ợ": "\u01a1\u0323",
                "ậ": "\u00e2\u0323", "ở": "\u01a1\u0309", "ị": "i\u0323"}  # fmt: skip

CHANGED = CHECKLIST + 'replaces: "1"\nchanges:\n'

CASES = [
    Case(Code.EMPTY_FILE, "", 0, 0),
    Case(Code.EMPTY_FILE, "# chỉ có lời dẫn\n\n", 0, 0),
    Case(Code.EMPTY_FILE, "---\n", 0, 0),
    Case(Code.TOO_LARGE, b'title: "' + b"a" * 1_000_000 + b'"\n', 0, 0),
    Case(Code.BINARY, b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>" * 40, 0, 0),
    Case(Code.UTF_16, CHECKLIST.encode("utf-16"), 0, 0),
    Case(Code.UTF_16, CHECKLIST.encode("utf-16-be"), 0, 0),
    Case(Code.TCVN3, ("# a\n" + VIETNAMESE).translate(TCVN3_LETTERS).encode("latin-1"), 2, 11),
    Case(Code.WINDOWS_1258, ("# a\n" + VIETNAMESE).translate(str.maketrans(CP1258_TONES)).encode("cp1258"), 2, 11),
    Case(Code.NOT_UTF_8, '# a\ntitle: "Café, déjà vu"\n'.encode("latin-1"), 2, 12),
    Case(Code.MORE_PROBLEMS, CHECKLIST + "".join(f"la{number}xyz: 1\n" for number in range(300)), 0, 0),
    spoil(Code.TAB, "  - number", "\t- number", 15, 1),
    spoil(Code.TAB, "Nhóm một", r"Nhóm\tmột", 16, 12),
    spoil(Code.FORBIDDEN_CHARACTER, "Nhóm một", "Nhóm \u202emột", 16, 18),
    spoil(Code.FORBIDDEN_CHARACTER, "Nhóm một", r"Nhóm \0một", 16, 12),
    spoil(Code.UNCLOSED_QUOTE, 'short: "Thứ hai"', 'short: "Thứ hai', 33, 16),
    spoil(Code.UNCLOSED_BRACKET, "questions: []", "questions: [", 38, 20),
    spoil(Code.MISSING_COLON, "title:", "title", 4, 1),
    spoil(Code.EXTRA_COLON, 'title: "Danh mục thử"', "title: Danh mục: thử", 4, 16),
    spoil(Code.BAD_INDENT, "    hint:", "   hint:", 11, 4),
    spoil(Code.BAD_INDENT, 'title: "Danh mục thử"', 'title: "Danh mục" thử', 4, 19),
    spoil(Code.BAD_START, 'title: "Danh mục thử"', "title: @Danh mục", 4, 8),
    spoil(Code.BAD_ESCAPE, "Danh mục thử", r"Danh mục \thử \k", 4, 24),
    spoil(Code.BAD_ESCAPE, "Danh mục thử", r"\UFFFFFFFF", 4, 11),
    spoil(Code.MISPLACED_DASH, 'title: "Danh mục thử"', "title: - Danh mục", 4, 8),
    spoil(Code.SYNTAX, 'title: "Danh mục thử"', "title: |x", 4, 9),
    spoil(Code.ALIAS, '"Danh mục thử"', "*danh", 4, 8),
    spoil(Code.ANCHOR, '"Danh mục thử"', '&danh "Danh mục"', 4, 8),
    spoil(Code.TAG, '"Danh mục thử"', '!!str "Danh mục"', 4, 8),
    spoil(Code.MERGE_KEY, "    hint:", "    <<: {}\n    hint:", 11, 5),
    Case(Code.DIRECTIVE, "%YAML 1.1\n---\n" + CHECKLIST, 1, 1),
    Case(Code.SECOND_DOCUMENT, CHECKLIST + "---\nid: x\n", 40, 1),
    Case(Code.TOO_DEEP, "a: " + "[" * 12 + "]" * 12, 1, 15),
    spoil(Code.SCALAR_TOO_LONG, "Danh mục thử", "a" * 50_001, 4, 8),
    Case(Code.KEY_NOT_TEXT, "? [a]\n: b\n", 1, 3),
    spoil(Code.DUPLICATE_KEY, 'version: "2"', 'version: "2"\nid: "hai"', 4, 1),
    spoil(Code.SCHEMA_UNKNOWN, 'schema: "1"', 'schema: "7"', 1, 9),
    Case(Code.ROOT_NOT_MAP, "- a\n- b\n", 1, 1),
    spoil(
        Code.EXPECTED_MAP, '- key: "none"\n    sentence: "Tôi không có"\n    hint: "Đã nhớ lại từng việc."', "- a", 9, 5
    ),
    spoil(Code.EXPECTED_LIST, 'legal_basis:\n  - "Nghị quyết thử"', 'legal_basis: "Nghị quyết"', 6, 14),
    spoil(Code.EXPECTED_TEXT, '"Danh mục thử"', "[Danh, mục]", 4, 8),
    spoil(Code.EXPECTED_TEXT, '  - "Nghị quyết thử"', "  - Nghị: quyết", 7, 5),
    spoil(Code.UNKNOWN_KEY, 'id: "thu"', 'id: "thu"\nqwxz: "1"', 3, 1),
    spoil(Code.UNKNOWN_KEY_LIKE, "        short:", "        shrot:", 20, 9),
    spoil(Code.MISSING_KEY, '        short: "Thứ nhất"\n', "", 18, 9),
    spoil(Code.EMPTY_VALUE, '"Danh mục thử"', '" "', 4, 8),
    spoil(Code.EMPTY_VALUE, '"Danh mục thử"', "", 4, 1),
    spoil(Code.NEEDS_QUOTES, 'number: "1"', "number: 1", 19, 17),
    spoil(Code.NEEDS_QUOTES, 'version: "2"', "version: 2.0", 3, 10),
    spoil(Code.NEEDS_QUOTES, 'key: "none"', "key: no", 9, 10),
    spoil(Code.TEXT_TOO_LONG, '"Thứ nhất"', '"' + "ă" * 41 + '"', 20, 16),
    spoil(Code.TEXT_TOO_LONG, "Dấu hiệu thứ nhất.", "a" * (LINE_LIMIT + 1), 26, 13),
    spoil(Code.NOT_ONE_LINE, "text: >-", "text: |-", 21, 15),
    spoil(Code.OLD_FONT, "Danh mục thử", in_tcvn3("Những biểu hiện đã thấy"), 4, 8),
    spoil(Code.OLD_FONT, "Dấu hiệu thứ nhất.", in_vni("Được giao việc thì đùn đẩy."), 26, 13),
    spoil(Code.WRONG_SHAPE, '"thu-nhat"', '"Thứ nhất"', 18, 13),
    spoil(Code.WRONG_CHOICE, '"one-source"', '"all-sources"', 24, 18),
    spoil(Code.NOT_A_NUMBER, "maximum: 30", "maximum: ba mươi", 40, 16, "form"),
    spoil(Code.NOT_A_NUMBER, "page_width_mm: 210", "page_width_mm: 21000", 16, 16, "layout"),
    spoil(Code.NOT_A_DATE, '"2026-01-01"', '"01/01/2026"', 5, 17),
    spoil(Code.NOT_A_DATE, "2026-12-15", "2026-02-30", 2, 6, "answers"),
    spoil(Code.NOT_A_DATE, '"2026-03-08"', '"8/3/2026"', 2, 10, "diary"),
    spoil(Code.WRONG_SHAPE, '"thu-nhat"', '"Thứ nhất"', 3, 11, "diary"),
    spoil(Code.EMPTY_VALUE, '"Không gắn mục nào"', '""', 8, 11, "diary"),
    spoil(Code.UNKNOWN_KEY_LIKE, "    item:", "    itme:", 3, 5, "diary"),
    spoil(Code.NOT_A_DATE_BY_HAND, "02/09/1980", "31/02/1980", 2, 13, "profile"),
    spoil(Code.NOT_A_PERIOD, "2026-Q4", "2026-Q5", 1, 9, "answers"),
    spoil(Code.TOO_FEW, '\n  - key: "fixed"\n    sentence: "Đã khắc phục"', "", 9, 3),
    spoil(Code.TOO_MANY, "signs: []", "signs: [" + "a," * 9 + "]", 37, 16),
    spoil(Code.TAKEN, '"thu-hai"', '"thu-nhat"', 31, 13),
    spoil(Code.TAKEN, 'number: "2"', 'number: "1"', 32, 17),
    spoil(Code.TAKEN, 'key: "fixed"', 'key: "none"', 12, 10),
    spoil(Code.TAKEN, 'key: "chung-1"', 'key: "uu-diem"', 42, 16, "form"),
    spoil(Code.REVERSED, 'since: "2"', 'since: "3"', 39, 16),
    spoil(Code.REVERSED, 'until: ""', 'until: "0.9"', 29, 16),
    spoil(Code.REVERSED, "2027-12-31", "2024-12-31", 9, 18, "form"),
    spoil(Code.REVERSED, "below: 90", "below: 70", 53, 12, "form"),
    Case(Code.UNKNOWN_ITEM, CHECKLIST + 'changes:\n  - id: "thu-ba"\n    kind: "added"\n', 41, 9),
    Case(Code.STILL_THERE, CHANGED + '  - id: "thu-hai"\n    kind: "withdrawn"\n', 43, 11),
    Case(Code.UNKNOWN_ITEM, CHANGED + '  - id: "thu-ba"\n    kind: "reworded"\n', 42, 9),
    Case(Code.MISSING_KEY, CHANGED + '  - id: "thu-hai"\n    kind: "split_from"\n', 42, 5),
    Case(Code.TOO_FEW, CHANGED + '  - id: "thu-hai"\n    kind: "split_from"\n    from: []\n', 44, 11),
    Case(Code.WRONG_SHAPE, CHANGED + '  - id: "thu-hai"\n    kind: "split_from"\n    from: "Lời cũ"\n', 44, 11),
    Case(Code.TAKEN, CHANGED + '  - id: "x"\n    kind: "withdrawn"\n' * 2, 44, 9),
    Case(Code.MISSING_KEY, CHECKLIST + 'changes:\n  - id: "x"\n    kind: "withdrawn"\n', 1, 1),
    Case(Code.REVERSED, CHECKLIST + 'replaces: "2"\n', 40, 11),
    spoil(Code.NOT_ONE_KEY, "  - heading:", "  - title:", 23, 5, "form"),
    spoil(Code.MISSING_PLACEHOLDER, "Năm {year}", "Năm", 17, 12, "form"),
    spoil(Code.UNKNOWN_PLACEHOLDER, "({code})", "({name})", 34, 17, "form"),
    spoil(Code.POINTS_ABOVE_GROUP, "12,5", "31", 40, 16, "form"),
    spoil(Code.LEVELS_DO_NOT_MEET, "below: 70", "below: 60", 12, 3, "review rules"),
    spoil(Code.WRONG_FORM_ID, 'id: "2025-2B"', 'id: "2023-2B"', 2, 5, "form"),
]

# Of the folder of forms rather than of one file (test_form_file.py), and too large to be built twice (test_attacks.py).
# Of a version beside those before it (test_succession.py).
SUCCESSION = set(list(Code)[list(Code).index(Code.VERSION_TAKEN) : list(Code).index(Code.RING) + 1])
ELSEWHERE = {Code.UNREADABLE, Code.FORM_ID_TAKEN, Code.TOO_MANY_PARTS}
# Of files of open data, which are JSON (domain/test_open_data_json.py), and of rosters (rosters/test_rosters.py).
OPEN_DATA = set(list(Code)[list(Code).index(Code.JSON_TOO_LARGE) :])


@pytest.mark.parametrize("kind", VALID)
def test_the_valid_files_have_no_problem(kind, tmp_path):
    assert problems_of(VALID[kind], tmp_path, kind) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.value)
def test_a_fault_is_found_at_its_place_and_told_in_a_sentence(case, tmp_path):
    problems = problems_of(case.content, tmp_path, case.kind)

    assert case.code in [each.code for each in problems]
    places = [(each.line, each.column) for each in problems if each.code == case.code]
    assert (case.line, case.column) in places
    for each in problems:
        assert sentence(each)
        assert each.line >= 1 or each == problems[-1]


def test_every_code_has_a_case():
    assert {case.code for case in CASES} | ELSEWHERE | SUCCESSION | OPEN_DATA == set(Code)


def test_the_command_line_names_file_line_and_column(tmp_path):
    (problem,) = problems_of(spoiled("checklist", "        short:", "        shrot:"), tmp_path)

    assert for_command_line("thử.yaml", problem) == (
        "thử.yaml:20:9: Ở chỗ này không có mục nào tên «shrot»; có phải đồng chí định viết «short»?"
    )


def test_many_problems_are_told_at_once_in_file_order(tmp_path):
    content = spoiled("checklist", 'version: "2"', 'version: "2"\nid: "hai"')
    content = content.replace('"one-source"', '"sai"').replace('number: "2"', "number: 2").replace("2026-01-01", "nay")

    problems = problems_of(content, tmp_path)

    assert [each.code for each in problems] == [
        Code.DUPLICATE_KEY, Code.NOT_A_DATE, Code.WRONG_CHOICE, Code.NEEDS_QUOTES,
    ]  # fmt: skip
    assert [each.line for each in problems] == [4, 6, 25, 33]
