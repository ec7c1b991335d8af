"""Writing Vietnamese as old fonts had it, from tables of their own, so that tests do not believe the program's."""

import unicodedata

# As the conversion program of glibc gives it: iconv -f UTF-8 -t TCVN5712-1, for the letters of the fonts .VnTime.
TCVN3 = {
    "à": 0xB5, "ả": 0xB6, "ã": 0xB7, "á": 0xB8, "ạ": 0xB9, "ă": 0xA8, "ằ": 0xBB, "ẳ": 0xBC, "ẵ": 0xBD, "ắ": 0xBE,
    "ặ": 0xC6, "â": 0xA9, "ầ": 0xC7, "ẩ": 0xC8, "ẫ": 0xC9, "ấ": 0xCA, "ậ": 0xCB, "è": 0xCC, "ẻ": 0xCE, "ẽ": 0xCF,
    "é": 0xD0, "ẹ": 0xD1, "ê": 0xAA, "ề": 0xD2, "ể": 0xD3, "ễ": 0xD4, "ế": 0xD5, "ệ": 0xD6, "ì": 0xD7, "ỉ": 0xD8,
    "ĩ": 0xDC, "í": 0xDD, "ị": 0xDE, "ò": 0xDF, "ỏ": 0xE1, "õ": 0xE2, "ó": 0xE3, "ọ": 0xE4, "ô": 0xAB, "ồ": 0xE5,
    "ổ": 0xE6, "ỗ": 0xE7, "ố": 0xE8, "ộ": 0xE9, "ơ": 0xAC, "ờ": 0xEA, "ở": 0xEB, "ỡ": 0xEC, "ớ": 0xED, "ợ": 0xEE,
    "ù": 0xEF, "ủ": 0xF1, "ũ": 0xF2, "ú": 0xF3, "ụ": 0xF4, "ư": 0xAD, "ừ": 0xF5, "ử": 0xF6, "ữ": 0xF7, "ứ": 0xF8,
    "ự": 0xF9, "ỳ": 0xFA, "ỷ": 0xFB, "ỹ": 0xFC, "ý": 0xFD, "ỵ": 0xFE, "đ": 0xAE,
    "Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7,
}  # fmt: skip
LETTERS = tuple(TCVN3)

_SIGNS_OF_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_SIGNS_OF_CIRCUMFLEX = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_SIGNS_OF_BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_WHOLE = {"đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def in_tcvn3(text):
    """Return the text as a font .VnTime has it; capitals with a tone become small, as only .VnTimeH showed them."""
    return "".join(
        chr(TCVN3[each]) if each in TCVN3 else chr(TCVN3[each.lower()]) if each.lower() in TCVN3 else each
        for each in text
    )


def in_vni(text):
    """Return the text as a font VNI-Times has it."""
    return "".join(_vni(letter) for letter in text)


def _vni(letter):
    small = letter.lower()
    if letter.isupper() and ((code := _vni(small)) != small or small in _WHOLE):
        return code.upper()
    if small in _WHOLE:
        return _WHOLE[small]
    base, *marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks if mark in _SIGNS_OF_TONES), "")
    if "\u0302" in marks:
        return base + _SIGNS_OF_CIRCUMFLEX[tone]
    if "\u0306" in marks:
        return base + _SIGNS_OF_BREVE[tone]
    horned = {"o": "ô", "u": "ö"}[base] if "\u031b" in marks else base
    return horned + _SIGNS_OF_TONES[tone] if tone else horned
