"""Every expected trouble of a checklist and its versions; as in ``domain.errors``, facts are short."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.errors import SotayError


@dataclass(eq=False)
class NothingToMoveTo(SotayError):
    """The period has the version in force already, or does not stand where a move left it."""

    period: str


@dataclass(eq=False)
class UnknownLevel(SotayError):
    """The checklist of the assessment has no level of this key.

    ``code`` is how the item is called. ``former`` is the sentence that the level had where it was offered before, else
    "". ``levels`` are those that can be chosen, as pairs of key and sentence.
    """

    level_key: str
    code: str
    former: str
    levels: tuple[tuple[str, str], ...]
