"""Where a new key goes among the others of its map: in the order in which the shipped files have them."""

from __future__ import annotations

from collections.abc import Sequence

_ORDERS = (
    (
        "schema", "id", "version", "replaces", "set", "letter", "default", "code", "name", "title", "audience",
        "effective_from", "effective_until", "legal_basis", "notes", "signatures_note", "levels", "changes", "groups",
    ),
    (
        "id", "number", "short", "text", "checked", "doubt", "compared_by", "compared_on", "audience", "signs",
        "questions", "since", "until",
    ),
    ("id", "kind", "from", "note"),
    ("key", "sentence", "hint"),
)  # fmt: skip


def key_before(key: str, written: Sequence[str]) -> int:
    """Return the index of the written key after which a new one goes; -1 where it goes first."""
    known = [each for each in _ORDERS if key in each]
    if not known:
        return len(written) - 1
    order = max(known, key=lambda each: sum(other in each for other in written))
    earlier = order[: order.index(key)]
    return max((index for index, other in enumerate(written) if other in earlier), default=-1)
