"""Every Vietnamese letter can be shown and printed, and none is cut."""

from unicodedata import normalize

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QRawFont, QTextLayout

from sotay.paths import resource
from sotay.ui.common.theme import CODE_FONT_FAMILY, FONT_FAMILY

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("theme")]

VOWELS = "aăâeêioôơuưy"
TONES = "\u0300\u0309\u0303\u0301\u0323"
LOWER = {normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ("", *TONES)} - set("aeiouy") | {"đ"}
LETTERS = sorted(LOWER | {letter.upper() for letter in LOWER})
OTHERS = "₫“”‘’–—…•«»·"
FILES = [f"{family}-{style}.ttf" for family, styles in (
    ("SotaySans", ("Regular", "SemiBold", "Bold", "Italic")),
    ("SotayMono", ("Regular", "SemiBold")),
    ("Tinos", ("Regular", "Bold", "Italic", "BoldItalic")),
) for style in styles]  # fmt: skip


def test_vietnamese_has_134_letters_beyond_ascii():
    assert len(LETTERS) == 134


@pytest.mark.parametrize("name", FILES)
def test_every_letter_mark_and_sign_is_in_the_font(name):
    font = QRawFont(str(resource(f"fonts/{name}")), 13)
    assert font.isValid()
    missing = [
        sign for sign in [*LETTERS, *OTHERS, *TONES, *"\u0302\u0306\u031b"] if not font.supportsCharacter(ord(sign))
    ]
    assert missing == []


@pytest.mark.parametrize("family", ["SotaySans", "SotayMono", "Tinos"])
def test_licence_lies_beside_the_font(family):
    text = resource(f"fonts/OFL-{family}.txt").read_text("utf-8")
    assert text.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text


@pytest.mark.parametrize("points", [11, 13, 20, 24])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_no_letter_reaches_beyond_its_line(points, weight):
    metrics = QFontMetricsF(QFont(FONT_FAMILY, points, weight))
    for letter in LETTERS:
        ink = metrics.tightBoundingRect(letter)
        assert -ink.top() <= metrics.ascent() + 1, letter
        assert ink.bottom() <= metrics.descent() + 1, letter


@pytest.mark.parametrize("points", [11, 13, 20, 24])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_no_letter_of_a_text_of_equal_widths_reaches_beyond_its_line_or_place(theme, points, weight):
    theme.add_code_fonts()
    metrics = QFontMetricsF(QFont(CODE_FONT_FAMILY, points, weight))
    place = metrics.horizontalAdvance("i")
    for letter in LETTERS:
        ink = metrics.tightBoundingRect(letter)
        assert -ink.top() <= metrics.ascent() + 1, letter
        assert ink.bottom() <= metrics.descent() + 1, letter
        assert metrics.horizontalAdvance(letter) == place, letter


def test_lines_are_at_least_1_4_times_the_letters():
    metrics = QFontMetricsF(QFont(FONT_FAMILY, 13))
    assert metrics.lineSpacing() >= 1.4 * 13 * 96 / 72


def test_decomposed_text_is_shown_with_the_same_font():
    layout = QTextLayout(normalize("NFD", "".join(LETTERS)), QFont(FONT_FAMILY, 13))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs: list[QGlyphRun] = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == {FONT_FAMILY}
    assert all(run.boundingRect() != QRectF() for run in runs)
