"""Typed text as a Word file can hold it.

Unlike on a drawn paper, a letter that the typeface lacks stays what it is: Word takes it from another face.
"""

from __future__ import annotations

import re
import unicodedata

from sotay.domain.search import nfc
from sotay.reports.fonts import BULLETS, NO_GLYPH

NO_CHARACTERS = "\ufffe\uffff"
_SPACES = re.compile(" {2,}")


def writable(text: str) -> str:
    """Return the text as one line in NFC with single spaces, without what XML forbids.

    Control characters become spaces, invisible format characters go, what is no character becomes ``NO_GLYPH``.
    """
    text = nfc(text)
    if not text.isprintable() or not BULLETS.keys().isdisjoint(map(ord, text)):
        text = "".join(map(_held, text))
    return _SPACES.sub(" ", text)


def _held(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if character in NO_CHARACTERS:
        return NO_GLYPH
    return BULLETS.get(ord(character), character)
