"""Key cards: the public keys of a cell or a member, by which files are sealed for one and known to come from the other.

A card proves nothing by itself: its fingerprint is compared by reading it out, once.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from sotay.domain.search import fold, nfc

NAME_LIMIT = 200  # characters
GROUP_DIGITS = 5
"""How many digits of a fingerprint are read out together."""
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class CardKind(Enum):
    """Whose card it is; the value is part of the file."""

    MEMBER = "member"
    CELL = "cell"


ENDINGS = {CardKind.MEMBER: ".thedangvien", CardKind.CELL: ".thechibo"}
"""How the files of cards end."""


@dataclass(frozen=True, slots=True)
class KeyCard:
    """A card whose own signature holds.

    ``sign_key`` checks signatures (Ed25519, hexadecimal) and names the owner in every file; ``seal_key`` is what is
    sealed for (an age recipient). ``text`` is the whole file, ``fingerprint`` six groups of five digits of both keys.
    """

    card_kind: CardKind
    name: str
    sign_key: str
    seal_key: str
    text: str
    fingerprint: str


def card_name(written: str) -> str:
    """Return a name fit for a card: NFC, single spaces, within the limit; "" for one that a card cannot carry."""
    name = " ".join(nfc(written).split())
    return name if is_card_name(name) else ""


def is_card_name(name: str) -> bool:
    """Tell whether a card may carry this name: nothing in it is unseen or turns the direction of writing."""
    is_plain = not any(unicodedata.category(each) in _UNSEEN for each in name)
    return bool(name) and len(name) <= NAME_LIMIT and is_plain and " ".join(nfc(name).split()) == name


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two cards claim to be the same cell: marks, case and signs do not count."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return "".join(each for each in fold(name) if each.isalnum())


def is_same_fingerprint(typed: str, fingerprint: str) -> bool:
    """Tell whether a typed fingerprint is this one, whatever the spaces."""
    return "".join(typed.split()) == "".join(fingerprint.split())


def digits_of(fingerprint: str) -> str:
    """Return the digits of a fingerprint as it was typed, whatever else was typed between them."""
    return "".join(letter for letter in fingerprint if letter in "0123456789")


def differing_groups(typed: str, fingerprint: str) -> list[int]:
    """Return which groups of a whole fingerprint are not the same, counted from 1."""
    given, digits = digits_of(typed), digits_of(fingerprint)
    starts = range(0, len(digits), GROUP_DIGITS)
    return [
        at
        for at, start in enumerate(starts, 1)
        if given[start : start + GROUP_DIGITS] != digits[start : start + GROUP_DIGITS]
    ]
