"""Vietnamese as it was written before Unicode: told by its letters, and turned into the letters of today.

Old fonts drew the letters of Vietnamese in the places of other ones, so an old text reads «§¶ng» or «Ñaûng» in any font
of today. Here a text is told by what its words become: nearly all are syllables of Vietnamese when read the old way,
and none were before. It is a guess, so nothing is turned without having been shown and asked for. Tables: ADR 0015.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache

from sotay.domain.search import nfc
from sotay.domain.syllables import is_syllable


class OldEncoding(Enum):
    """How a text was written: two families of old fonts, and Unicode with letters and marks apart."""

    TCVN3 = "tcvn3"
    VNI = "vni"
    MARKS_APART = "marks_apart"


@dataclass(frozen=True, slots=True)
class OldText:
    """A text as it stands and as it reads.

    ``lacks_letters`` tells that letters seem to be lost for good: «ư» of TCVN3 is a soft hyphen to other programs, and
    many drop it. ``lacks_capitals`` tells that all letters came out small: TCVN3 has no capitals with a tone, and drew
    headings with fonts of their own (.VnTimeH), of which a plain text keeps nothing.
    """

    encoding: OldEncoding
    before: str
    after: str
    lacks_letters: bool = False
    lacks_capitals: bool = False


# TCVN 5712:1993, VN3: the 74 letters that the fonts .VnTime have, by their bytes, which are read as Latin-1 today.
_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)

_BREVE, _CIRCUMFLEX = "\u0306", "\u0302"
_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"

# VNI-Windows: a vowel followed by the sign of its marks, or one sign alone.
_VNI_ALONE = dict(zip("ôöñíìæóòîÔÖÑÍÌÆÓÒÎ", "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ", strict=True))
_VNI_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_VNI_BREVES = {"ê": "", "é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT}
_VNI_CIRCUMFLEXES = {"â": "", "á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT}


def _vni_codes() -> dict[str, str]:
    marked = {vowel + sign: vowel + mark for vowel in "aeouyôö" for sign, mark in _VNI_TONES.items()}
    marked |= {f"a{sign}": f"a{_BREVE}{mark}" for sign, mark in _VNI_BREVES.items()}
    marked |= {vowel + sign: vowel + _CIRCUMFLEX + mark for vowel in "aeo" for sign, mark in _VNI_CIRCUMFLEXES.items()}
    del marked["yï"]  # «ỵ» has a sign of its own
    codes = dict(_VNI_ALONE)
    for code, letters in marked.items():
        letter = nfc(_VNI_ALONE.get(letters[0], letters[0]) + letters[1:])
        codes |= {code: letter, code.upper(): letter.upper(), code[0].upper() + code[1]: letter.upper()}
    return codes


@cache
def _vni() -> tuple[re.Pattern[str], dict[str, str]]:
    # Made when it is first needed: the first window has no use for it.
    codes = _vni_codes()
    return re.compile("|".join(sorted(codes, key=len, reverse=True))), codes


_WORD = re.compile(rf"(?:[^\W\d_]|[{''.join(_TCVN3)}])+")
# No old text has these letters: a line with one of them was written in Unicode, and stays as it is.
_OF_TODAY = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u0300-\u0323]")
_MARKED = re.compile("([^\\W\\d_])([\u0300-\u0303\u0306\u0309\u031b\u0323]+)")
_SHAPES = (_CIRCUMFLEX, _BREVE, "\u031b")

_FEWEST_WORDS = 2
_GOOD_TO_BAD = 3
# «ơ» never stands before these without «ư».
_WITHOUT_U_HORN = re.compile("[ơờớởỡợ](?:c|ng|u)", re.IGNORECASE)
_FEWEST_CAPITALS = 2


def find_old_text(text: str) -> OldText | None:
    """Tell how a text was written and what it becomes; None where it is in the Unicode of today, or in no Vietnamese.

    Lines that hold letters of today are left as they are.
    """
    font = old_font(text)
    if font is not None:
        return _old_text(text, font)
    joined = convert(text, OldEncoding.MARKS_APART)
    return OldText(OldEncoding.MARKS_APART, text, joined) if joined != text else None


def old_font(text: str) -> OldEncoding | None:
    """Tell for which old fonts a text is written; None where it is in the letters of today, or in no Vietnamese."""
    if text.isascii():
        return None
    return next((each for each in (OldEncoding.TCVN3, OldEncoding.VNI) if _is_written_in(text, each)), None)


def convert(text: str, encoding: OldEncoding) -> str:
    """Return the text in Unicode, read as written in the encoding; lines that hold letters of today stay."""
    if encoding is OldEncoding.MARKS_APART:
        parts = unicodedata.normalize("NFD", text)
        return nfc(_MARKED.sub(_in_order, parts)) if _MARKED.search(text) else text
    return "".join(
        line if _OF_TODAY.search(line) else _read_line(line, encoding) for line in text.splitlines(keepends=True)
    )


def _old_text(text: str, encoding: OldEncoding) -> OldText:
    after = convert(text, encoding)
    is_tcvn3 = encoding is OldEncoding.TCVN3
    return OldText(
        encoding,
        text,
        after,
        lacks_letters=is_tcvn3 and "\u00ad" not in text and _WITHOUT_U_HORN.search(after) is not None,
        lacks_capitals=is_tcvn3 and after == after.lower(),
    )


def _is_written_in(text: str, encoding: OldEncoding) -> bool:
    """Tell whether the words with old letters become syllables of Vietnamese and were none before."""
    good: set[str] = set()
    goods = bads = 0
    for line in text.splitlines():
        if line.isascii() or _OF_TODAY.search(line):
            continue
        for word in _WORD.findall(line):
            read = _read(word, encoding)
            if len(word) == 1 or word.isascii() or is_syllable(word):
                continue  # tells nothing: «bé» is a word, and an old «bộ»
            if read != word and is_syllable(read):
                good.add(word)
                goods += 1
            else:
                bads += 1
    return len(good) >= _FEWEST_WORDS and goods >= _GOOD_TO_BAD * bads


def _read_line(line: str, encoding: OldEncoding) -> str:
    if encoding is OldEncoding.VNI:
        return _read(line, encoding)
    words = _WORD.findall(line)
    loud = [_is_loud(word) for word in words]
    parts = _WORD.split(line)
    read = [
        _read(word, encoding).upper()
        if is_loud or (_starts_large(word) and any(loud[max(place - 1, 0) : place + 2]))
        else _read(word, encoding)
        for place, (word, is_loud) in enumerate(zip(words, loud, strict=True))
    ]
    return "".join(part + word for part, word in zip(parts, [*read, ""], strict=True))


def _read(text: str, encoding: OldEncoding) -> str:
    if encoding is OldEncoding.TCVN3:
        return "".join(_TCVN3.get(letter, letter) for letter in text)
    pattern, codes = _vni()
    return pattern.sub(lambda found: codes[found[0]], text)


def _is_loud(word: str) -> bool:
    """Tell whether a word is in capitals, of which TCVN3 has none with a tone."""
    letters = [letter for letter in word if letter.isascii()]
    return len(letters) >= _FEWEST_CAPITALS and all(letter.isupper() for letter in letters)


def _starts_large(word: str) -> bool:
    return word[0].isupper() and not any(letter.isascii() and letter.islower() for letter in word)


def _in_order(found: re.Match[str]) -> str:
    # «ấ» typed as a with a tone and then the circumflex; no reader joins these, and everybody sees the same letter.
    letter, marks = found[1], found[2]
    return letter + "".join(sorted(marks, key=lambda mark: mark not in _SHAPES))
