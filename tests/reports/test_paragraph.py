"""Breaking lines and parting paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import VIETNAMESE

from sotay.reports.blocks import balanced, runs, text, written
from sotay.reports.fonts import BOLD, REGULAR, printable, width_of
from sotay.reports.paragraph import Align, TextStyle

pytestmark = pytest.mark.usefixtures("faces")

STYLE = TextStyle(REGULAR, 14, 19, Align.JUSTIFY, first_indent=28)
words = st.lists(st.text(alphabet=VIETNAMESE, min_size=1, max_size=40), max_size=60).map(" ".join)
widths = st.floats(min_value=60, max_value=500)


@given(words=words, width=widths)
def test_no_line_is_wider_than_the_paper_and_no_letter_is_lost(words, width):
    paragraph = text(words, STYLE)
    paragraph.wrap(width, 1000)
    lines = paragraph.lines
    for at, line in enumerate(lines):
        room = width - (STYLE.first_indent if at == 0 else 0)
        assert width_of(line, REGULAR, 14) <= room + 0.01 or len(line) == 1
    assert "".join("".join(lines).split()) == "".join(words.split())


@given(words=words, height=st.floats(min_value=0, max_value=400))
def test_parting_leaves_no_line_alone_and_loses_none(words, height):
    paragraph = text(words, STYLE)
    paragraph.wrap(200, 1000)
    whole = paragraph.lines
    parts = paragraph.split(200, height)
    if parts:
        first, rest = parts
        assert first.wrap(200, height)[1] <= height + 0.01
        assert len(first.lines) >= 2
        assert len(rest.lines) >= 2
        assert first.lines + rest.lines == whole
    else:
        assert len(whole) < 4 or height < 2 * STYLE.leading


def test_what_was_wrapped_for_one_width_is_wrapped_anew_for_another():
    paragraph = text("Tự soi, tự sửa mỗi ngày một chút.", STYLE)
    narrow, wide = paragraph.wrap(100, 1000)[1], paragraph.wrap(400, 1000)[1]
    assert narrow > wide == STYLE.leading


def test_runs_without_a_space_between_them_stay_on_one_line():
    paragraph = runs([("Tôi không có biểu hiện này", BOLD), (": chọn khi đã nhớ lại từng việc.", REGULAR)], STYLE)
    paragraph.wrap(215, 1000)
    assert not any(line.startswith(":") for line in paragraph.lines)


def test_typed_lines_become_paragraphs_and_blank_ones_vanish():
    parts = written("Một.\n\n  Hai  là.\r\nBa.\u2028Bốn.", STYLE)
    for part in parts:
        part.wrap(400, 1000)
    assert [part.lines for part in parts] == [("Một.",), ("Hai là.",), ("Ba.",), ("Bốn.",)]


def test_a_title_of_two_lines_has_no_word_alone_on_the_second():
    centred = TextStyle(BOLD, 16, 20, Align.CENTRE)
    title = balanced("BẢN KIỂM ĐIỂM, TỰ ĐÁNH GIÁ, XẾP LOẠI CÁ NHÂN", centred, 380)
    title.wrap(380, 1000)
    first, second = title.lines
    assert len(second.split()) > 2
    assert len(first) < 2 * len(second)


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("a\tb\x00c", "a b c"),
        ("mềm\u00admại\u200b", "mềmmại"),
        ("\uf0b7 gạch đầu dòng của Word", "• gạch đầu dòng của Word"),
        ("vui ☺\ufe0f 😀", "vui ☺ □"),
    ],
)
def test_letters_that_cannot_be_drawn_are_made_drawable(typed, drawn):
    assert printable(typed) == drawn
