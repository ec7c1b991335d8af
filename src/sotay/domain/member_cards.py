"""How the cards of one person stand with the cell."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from sotay.domain.collecting import Trust


class CardState(Enum):
    """What a list says of a person's cards."""

    NONE = "none"
    WAITING = "waiting"
    COMPARED = "compared"
    CHANGED = "changed"


def card_state(trusts: Iterable[Trust]) -> CardState:
    """Return how a person stands by the trust in each of his keys.

    Whoever has a compared card and brings another is told aloud, until one of the two was chosen.
    """
    known = set(trusts)
    if Trust.VERIFIED in known:
        return CardState.CHANGED if Trust.UNVERIFIED in known else CardState.COMPARED
    return CardState.WAITING if Trust.UNVERIFIED in known else CardState.NONE
