"""How close a text is to last year's, as a figure for the member's eyes only."""

from __future__ import annotations

import re

from sotay.domain.search import fold

RUN = 4
"""Words in a row that count as the same wording; single words of one language always repeat."""

_WORD = re.compile(r"\w+")


def share_repeated(text: str, earlier: str) -> float | None:
    """Return the share, 0 to 1, of a text's runs of words that stood in an earlier text already.

    Marks, case and punctuation do not count. None for a text too short to say anything of, or without an earlier one.
    """
    runs, before = _runs(text), set(_runs(earlier))
    if not runs or not before:
        return None
    return sum(run in before for run in runs) / len(runs)


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(fold(text))
    return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
