"""Embedding a typeface quickly: every paper gets the same letters of it, so the font file is made only once.

A live preview draws a paper after each pause in typing. Choosing letters per document would cut, pack and describe
three font files each time, which is half of all the work. Letters outside the alphabet still come in, as a further
subset. The library has no hook for this; what is done here to its objects is covered by the tests of whole papers.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Sequence
from typing import cast

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

_ASCII = "".join(map(chr, range(0x20, 0x7F)))
_LOWER = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_SIGNS = "…–—“”‘’«»·•§°×≤≥±½→□■₫"

ALPHABET = _ASCII + _LOWER + _LOWER.upper() + _SIGNS
"""What a subset of 256 codes has room for: ASCII, the Vietnamese letters, and signs that papers use."""


class AlphabetFace(TTFontFace):
    """A typeface that remembers the first font file it was asked for, which is that of the alphabet."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._letters: tuple[int, ...] = ()
        self._file = b""

    def makeSubset(self, subset: Sequence[int]) -> bytes:
        """Return the font file with these letters."""
        if not self._letters:
            self._letters, self._file = tuple(subset), super().makeSubset(subset)
        return self._file if tuple(subset) == self._letters else super().makeSubset(subset)


class AlphabetFont(TTFont):
    """A font whose first subset is the alphabet, in every document.

    What describes that subset is written and packed with the first document and kept.
    """

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, asciiReadable=False)
        self.face = AlphabetFace(filename)
        self._codes: dict[int, int] = {}
        self._letters: tuple[int, ...] = ()
        self._next_code = 0
        self._kept: dict[str, bytes] = {}

    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """Return the text as pairs of subset and codes."""
        if doc not in self.state:
            self._begin(doc)
        try:
            return [(0, codecs.charmap_encode(text, "strict", self._codes)[0])]
        except UnicodeEncodeError:
            return list(super().splitString(text, doc, encoding))

    def addObjects(self, doc: PDFDocument) -> None:
        """Put the font into a document."""
        name = self.getSubsetInternalName(0, doc)[1:]
        super().addObjects(doc)
        alphabet = vars(cast("PDFDictionary", doc.idToObject["BasicFonts"]).dict[name])
        if "widths" not in self._kept:
            self._kept["widths"] = alphabet["Widths"].format(doc)
        alphabet["Widths"] = self._kept["widths"]
        self._pack(doc, f"toUnicodeCMap:{alphabet['BaseFont']}", "codes")
        self._pack(doc, f"fontFile:{self.face.filename}({alphabet['BaseFont']})", "file")

    def _begin(self, doc: PDFDocument) -> None:
        """Give a document the letters of the alphabet before any other, each with the same code as ever."""
        if not self._codes:
            [(_, codes)] = super().splitString(ALPHABET, doc)
            self._codes = dict(zip(map(ord, ALPHABET), codes, strict=True))
            self._letters = tuple(self.state[doc].subsets[0])
            self._next_code = self.state[doc].nextCode
        state = TTFont.State(False, self)
        vars(state)["assignments"] = {0: 0, **self._codes}  # the published types do not know this one
        state.subsets = [list(self._letters)]
        state.nextCode = self._next_code
        self.state[doc] = state

    def _pack(self, doc: PDFDocument, object_name: str, key: str) -> None:
        stream = cast("PDFStream", doc.idToObject[object_name])
        if key not in self._kept:
            content = stream.content
            self._kept[key] = zlib.compress(content if isinstance(content, bytes) else content.encode("ascii"))
        stream.content = self._kept[key]
        stream.dictionary["Filter"] = PDFArray([PDFName("FlateDecode")])
