"""Colours of YAML follow what the lines say."""

import pytest

from sotay.paths import data_file
from sotay.ui.admin.text_view.scanning import NORMAL, Ink, scan


def dressed(text):
    """Return (ink, words) of every piece of a text."""
    state, found = NORMAL, []
    for line in text.split("\n"):
        pieces, state = scan(line, state)
        found.extend((ink, line[start : start + length]) for start, length, ink in pieces)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# lời ghi", [(Ink.COMMENT, "# lời ghi")]),
        ('version: "1"', [(Ink.KEY, "version"), (Ink.SIGN, ":"), (Ink.TEXT, '"1"')]),
        ("số: 12 # mười hai", [(Ink.KEY, "số"), (Ink.SIGN, ":"), (Ink.COMMENT, "# mười hai")]),
        ('  - id: "a"', [(Ink.SIGN, "-"), (Ink.KEY, "id"), (Ink.SIGN, ":"), (Ink.TEXT, '"a"')]),
        ("- - x", [(Ink.SIGN, "-"), (Ink.SIGN, "-")]),
        ('a: "có # và : trong nháy"', [(Ink.KEY, "a"), (Ink.SIGN, ":"), (Ink.TEXT, '"có # và : trong nháy"')]),
        ("'nháy ''đơn'' này' # x", [(Ink.TEXT, "'nháy ''đơn'' này'"), (Ink.COMMENT, "# x")]),
        ("giờ 10:30 thì không phải mục", []),
        ("a: x#không-phải-lời-ghi", [(Ink.KEY, "a"), (Ink.SIGN, ":")]),
    ],
)  # fmt: skip
def test_parts_of_a_line(text, expected):
    assert dressed(text) == expected


def test_lines_of_a_block_are_plain_until_the_indentation_ends():
    text = "text: >-\n  khoá: không phải mục # không phải lời ghi\n\n  còn trong khối\nnext: 1"
    inks = dressed(text)
    assert inks == [(Ink.KEY, "text"), (Ink.SIGN, ":"), (Ink.SIGN, ">-"), (Ink.KEY, "next"), (Ink.SIGN, ":")]


def test_a_block_of_an_item_ends_at_its_next_key():
    assert (Ink.KEY, "checked") in dressed("  - text: |\n      dài\n    checked: x")


def test_quotes_may_go_over_lines():
    text = 'a: "dòng một\n  dòng hai" # x\nb: 1'
    assert dressed(text)[2:5] == [(Ink.TEXT, '"dòng một'), (Ink.TEXT, '  dòng hai"'), (Ink.COMMENT, "# x")]
    assert dressed(text)[-2:] == [(Ink.KEY, "b"), (Ink.SIGN, ":")]


@pytest.mark.parametrize("name", ["manifestations.yaml", "forms/2025-2B.yaml", "review-rules/qd366-2025.yaml"])
def test_keys_of_the_shipped_files_are_those_that_stand_there(name):
    text = data_file(name).read_text("utf-8")
    keys = {words for ink, words in dressed(text) if ink is Ink.KEY}
    assert {"schema", "id"} <= keys
    assert all(" " not in key for key in keys)


def test_a_very_long_line_is_no_trouble():
    assert scan('"' + "a" * 100_000, NORMAL)[0][0].ink is Ink.TEXT
    assert scan("a " * 50_000, NORMAL)[0] == []
