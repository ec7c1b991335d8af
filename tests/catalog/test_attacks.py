"""Files made to hang or crash a reader of YAML are refused, at once and in a sentence."""

import pytest
from tests.catalog.yaml_files import CATALOG, problems_of

from sotay.catalog.findings import PROBLEM_LIMIT
from sotay.domain.errors import FileNotReadable
from sotay.domain.problems import ProblemCode as Code
from sotay.texts.problems import sentence

MEGABYTE = 990_000
USUAL = 120_000  # enough for a value over its limit

ALIAS_BOMB = "a0: &a0 [x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 11)
)

# What a letter can carry: marks of two kinds, put in order by the square of their number.
PILE = "a" + "\u0301" * 20_000 + "\u0323" * 20_000

ATTACKS = {
    "alias bomb of nine to the tenth": (ALIAS_BOMB, Code.ALIAS),
    "alias of itself": ("a: &a [*a]\n", Code.ALIAS),
    "a hundred thousand opened lists": ("[" * 100_000, Code.TOO_DEEP),
    "a hundred thousand opened maps": ("{a: " * 100_000, Code.TOO_DEEP),
    "a hundred thousand dashes": ("- " * 100_000, Code.TOO_DEEP),
    "a hundred thousand questions": ("? " * 100_000, Code.KEY_NOT_TEXT),
    "deep by indentation": ("".join("  " * depth + "a:\n" for depth in range(400)), Code.TOO_DEEP),
    "ten megabytes in one value": ('title: "' + "a" * 10_000_000 + '"\n', Code.TOO_LARGE),
    "a value of almost a megabyte": ('title: "' + "a" * MEGABYTE + '"\n', Code.SCALAR_TOO_LONG),
    "a key of forty thousand letters": ("a" * 40_000 + ": 1\n", Code.EXTRA_COLON),
    "a pile of marks": (f'title: "{PILE}"\n', Code.FORBIDDEN_CHARACTER),
    "a pile of marks from escapes": (
        'title: "' + r"\u0301" * 3_000 + r"\u0323" * 3_000 + '"',
        Code.FORBIDDEN_CHARACTER,
    ),
    "a pile of marks in an old encoding": (b"title: " + b"\xcc\xf2" * 40_000, Code.WINDOWS_1258),
    "a megabyte of blank lines": ("\n" * MEGABYTE, Code.EMPTY_FILE),
    "a megabyte of comments": ("# a\n" * (MEGABYTE // 4), Code.EMPTY_FILE),
    "a megabyte of tabs": ("\t" * MEGABYTE, Code.TAB),
    "a megabyte of controls": ("\x07" * MEGABYTE, Code.FORBIDDEN_CHARACTER),
    "many documents": ("---\na: 1\n" * 10_000, Code.SECOND_DOCUMENT),
    "code in a tag": ("title: !!python/object/apply:os.system [ls]\n", Code.TAG),
}


def slow_attacks(size: int) -> dict[str, tuple[str, Code]]:
    """Files whose reading takes time by their size."""
    return {
        "a value without quotes": ("title: " + "a " * (size // 2) + "\n", Code.SCALAR_TOO_LONG),
        "a value of many lines": ("title: |\n" + "  a\n" * (size // 4), Code.SCALAR_TOO_LONG),
        "a quote that never ends": ('title: "' + "a\n" * (size // 2), Code.UNCLOSED_QUOTE),
        "escapes": ('title: "' + "\\n" * (size // 2) + '"', Code.SCALAR_TOO_LONG),
        "unknown keys": ("".join(f"titl{number}: 1\n" for number in range(size // 40)), Code.MORE_PROBLEMS),
        "one key many times": ("a: 1\n" * (size // 40), Code.DUPLICATE_KEY),
    }


def check_refused(content, code, folder):
    problems = problems_of(content, folder)

    assert code in [each.code for each in problems]
    assert all(sentence(each) for each in problems)
    assert len(problems) <= PROBLEM_LIMIT + 1


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused_in_a_sentence(name, tmp_path):
    check_refused(*ATTACKS[name], tmp_path)


@pytest.mark.parametrize("name", slow_attacks(0))
def test_a_large_attack_is_refused_in_a_sentence(name, tmp_path):
    check_refused(*slow_attacks(USUAL)[name], tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", slow_attacks(0))
def test_the_largest_attack_is_refused_in_a_sentence(name, tmp_path):
    check_refused(*slow_attacks(MEGABYTE)[name], tmp_path)


def test_fifty_thousand_keys_are_refused_in_a_sentence(tmp_path):
    check_refused("".join(f"k{number}: 1\n" for number in range(50_000)), Code.TOO_MANY_PARTS, tmp_path)


@pytest.mark.parametrize("name", ["", "không-có.yaml", "."])
def test_what_is_no_file_is_not_readable(name, tmp_path):
    with pytest.raises(FileNotReadable) as refused:
        CATALOG.read_checklist(tmp_path / name)

    assert refused.value.path == tmp_path / name


def test_a_device_without_end_is_not_readable(tmp_path):
    endless = tmp_path / "tệp.yaml"
    endless.symlink_to("/dev/zero")

    with pytest.raises(FileNotReadable):
        CATALOG.read_checklist(endless)
