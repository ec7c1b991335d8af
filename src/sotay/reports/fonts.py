"""The typeface of printed papers: Tinos, of the same widths as Times New Roman, with every Vietnamese letter.

The faces are always embedded; the fonts of the computer are never asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError

from sotay.domain.errors import FontMissing
from sotay.domain.search import nfc
from sotay.reports.embedding import AlphabetFont

REGULAR = "Tinos-Regular"
BOLD = "Tinos-Bold"
ITALIC = "Tinos-Italic"
BOLD_ITALIC = "Tinos-BoldItalic"
FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)

NO_GLYPH = "□"
"""Stands where a letter was typed that the typeface lacks, so that nobody believes the paper to be complete."""

EM = 1000
"""Widths of letters are given in thousandths of the size."""

# Word and Excel write their bullets as private letters of their own symbol fonts.
BULLETS = dict.fromkeys(map(ord, "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\u2756\u27a2\u2794\u2713\u2714"), "•")


def register_faces(fonts_dir: Path) -> None:
    """Make the four faces known to the drawing library; FontMissing names the file that is not there or not a font."""
    for face in FACES:
        path = fonts_dir / f"{face}.ttf"
        try:
            font = AlphabetFont(face, str(path))
        except (OSError, TTFError) as error:
            raise FontMissing(path) from error
        pdfmetrics.registerFont(font)


def advances(face: str) -> Mapping[int, float]:
    """Return how far each letter of a face moves on, by code point, in thousandths of the size."""
    widths: Mapping[int, float] = _font(face).face.charWidths
    return widths


def width_of(text: str, face: str, size_pt: float) -> float:
    """Return how wide a printable text is, in points."""
    return sum(map(advances(face).__getitem__, map(ord, text))) * size_pt / EM


def printable(text: str) -> str:
    """Return the text as it can be drawn: NFC, one line, only letters that the typeface has.

    Control characters become spaces, invisible format characters go, a letter without glyph becomes ``NO_GLYPH``.
    """
    text = nfc(text)
    glyphs = _font(REGULAR).face.charToGlyph
    if text.isprintable() and glyphs.keys() >= set(map(ord, text)):
        return text
    return "".join(_drawable(character, glyphs) for character in text)


def _drawable(character: str, glyphs: Mapping[int, int]) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if ord(character) in glyphs:
        return character
    return BULLETS.get(ord(character), NO_GLYPH)


def _font(face: str) -> AlphabetFont:
    return cast("AlphabetFont", pdfmetrics.getFont(face))
