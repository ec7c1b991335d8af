"""What is said quietly about the wording of an item."""

from __future__ import annotations

from sotay.domain.manifestation import Manifestation
from sotay.texts import assessment as texts


def wording_notice(item: Manifestation) -> str:
    """Return how far the words were compared with the printed resolution, empty where nothing is to be said."""
    if not item.checked.is_complete:
        return texts.wording_doubt(item.doubt) if item.doubt else texts.wording_not_compared()
    return texts.wording_small_doubt(item.doubt) if item.doubt else ""
