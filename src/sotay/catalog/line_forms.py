"""What lines of a data file look like as people write them; none of the patterns goes back over what it took."""

from __future__ import annotations

import re
from functools import lru_cache

_HEAD = r"""
    ((?:\ *+(?:\#[^\n]*+)?\n)*+)                    # blank lines and comments
    (\ *+)                                          # the indentation
    ((?:-(?:\ ++|(?=\n)))*+)                        # dashes
    (?:([^\W\d][\w.-]{0,99}+):(?=[\ \n])\ *+)?      # a key
"""
_VALUE = r"""(?:"([^"\\\n]*+)"|'([^'\n]*+)'(?!')|([|>]-?+)(?=[\ \n]))?"""
_END = r"\ *+(?:\#[^\n]*+)?\n"
GAP, INDENT, DASHES, KEY, DOUBLE, SINGLE, BLOCK = range(1, 8)
"""The groups of ``LINE``; ``START`` has those up to the key."""

LINE = re.compile(_HEAD + _VALUE + _END, re.VERBOSE)
START = re.compile(_HEAD, re.VERBOSE)
REST = re.compile(_END, re.VERBOSE)
DASH = re.compile("-")

PLAIN = re.compile(r"[^\s?:,\[\]{}#&*!|>'\"%@`-][^\n:#]*+\n")
"""A text without quotes that ends with its line, unless the line after it goes on with it."""

AFTER_PLAIN = re.compile(r"(?: *+\n)*+( *+)([^\n]?)")
STARTS_SCALAR = re.compile(r"[^\s?:,\[\]{}#&*!%@`-]|-(?=[^\s-])")

_ELEMENT = r"""(?:"[^"\\\n]*+"|'[^'\n]*+'(?!')|[^\W_][\w.-]*+(?: ++[\w.-]++)*+)"""
ELEMENT = re.compile(_ELEMENT)
BRACKETS = re.compile(rf"\[[ \n]*+(?:{_ELEMENT}[ \n]*+(?:,[ \n]*+{_ELEMENT}[ \n]*+)*+(?:,[ \n]*+)?)?\]")
"""A list in brackets of texts that each stand on one line."""

BLOCK_INDENT = re.compile(" ++(?=[^ \n])")
BLOCK_INDENT_MAX = 99


@lru_cache(maxsize=BLOCK_INDENT_MAX)
def block_of(indent: int) -> re.Pattern[str]:
    """Return what a block of lines of one indentation looks like, with blank lines after it and nothing more of it."""
    return re.compile(rf"((?: {{{indent}}}[^ \n][^\n]*+\n)++)(?: {{0,{indent}}}\n)*+(?! {{{indent}}})")
