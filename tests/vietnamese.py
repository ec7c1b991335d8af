"""A guess at English among Vietnamese, for tests of what the program says."""

import re

# Words that people type at the command line, and names of formats and keys.
TYPED = """
    sotay demo checklist check handbook new fill show close reopen export backup create list verify restore doctor diff
    card submit receive lines fingerprint thechibo bainop biennhan
    help version json dry run name profile answers period year form out yaml pdf docx word password keys caps lock
    convert old text cell publish import roster member receipts kind pending unreviewed ballot summary minutes onepage
    csv xlsx excel thedangvien
    archive make highest tally collective
    cells add rollup parts votes mirror basis remarks report none
"""
_WORD = re.compile(r"[^\W\d_]{2,}")
# No Vietnamese syllable has these letters or these endings.
_FOREIGN = re.compile(r"[fjwz]|[bdfklrs]$", re.IGNORECASE)


def english_in(text):
    """Return the words that cannot be Vietnamese; what stands in «…», and abbreviations, are not looked at."""
    typed = set(TYPED.split())
    words = _WORD.findall(re.sub(r"«[^»]*»", " ", text))
    return [word for word in words if not word.isupper() and word.casefold() not in typed and _FOREIGN.search(word)]
