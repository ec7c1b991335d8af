"""What can be a syllable of Vietnamese: enough spelling to tell Vietnamese from letters that only look like it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONES_BEFORE_A_STOP = "\u0301\u0323"
_STOPS = ("c", "ch", "p", "t")

_RHYMES = """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
    uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
"""
_AFTER_QU = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh êt êu
    i in it ôc ơ y ych yên yêt ynh yp yt yu
"""
_BEFORE_ANY = "b|ch|d|đ|gi|h|kh|l|m|n|nh|p|ph|r|s|t|th|tr|v|x"


def _one_of(rhymes: str) -> str:
    return "|".join(sorted(rhymes.split(), key=len, reverse=True))


@cache
def _syllable() -> re.Pattern[str]:
    # Made when it is first needed: the first window has no use for it.
    return re.compile(
        rf"(?:{_BEFORE_ANY})?(?:{_one_of(_RHYMES)})"
        rf"|(?:c|g|ng)(?![eêiy])(?:{_one_of(_RHYMES)})"
        rf"|(?:k|gh|ngh)(?=[eêiy])(?:{_one_of(_RHYMES)})"
        rf"|g(?:i|in|im|iêc|iêng|iêt|iêm)|qu(?:{_one_of(_AFTER_QU)})"
    )


def is_syllable(word: str) -> bool:
    """Tell whether a word, in any case, is spelt as one syllable of Vietnamese; a tone may stand on any vowel of it."""
    parts = unicodedata.normalize("NFD", word.casefold())
    tones = [part for part in parts if part in _TONES]
    bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if len(tones) > 1 or _syllable().fullmatch(bare) is None:
        return False
    return not bare.endswith(_STOPS) or (bool(tones) and tones[0] in _TONES_BEFORE_A_STOP)
