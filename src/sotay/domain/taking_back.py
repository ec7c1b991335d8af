"""Taking one change of a value back without anything that was changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar, cast

from sotay.domain.commitment import Commitment
from sotay.domain.review import AnnualReview

T = TypeVar("T")
Edited = TypeVar("Edited", AnnualReview, Commitment)
"""What notes when it was edited last."""

_NOTHING = object()


def without_change(present: T, *, before: T, after: T) -> T:
    """Return a value with what an act changed from ``before`` to ``after`` as it was, and all else as it is by now.

    The three are of one dataclass. Of a mapping only the changed entries go back, of a set only the changed members.
    What was changed again since the act stays.
    """
    parts = {
        each.name: _part(*(getattr(value, each.name) for value in (present, before, after)))
        for each in fields(cast("Any", present))
    }
    return cast("T", replace(cast("Any", present), **parts))


def edited_back(undone: Edited, *, before: Edited, now: datetime) -> Edited:
    """Return a value that an undo has made, edited now; where nothing else was changed, ``before`` with its moment."""
    return before if replace(undone, edited_at=before.edited_at) == before else replace(undone, edited_at=now)


def _part(present: object, before: object, after: object) -> object:
    if before == after:
        return present
    if isinstance(present, Mapping) and isinstance(before, Mapping) and isinstance(after, Mapping):
        return _entries(present, before, after)
    if isinstance(present, frozenset) and isinstance(before, frozenset) and isinstance(after, frozenset):
        return (present - (after - before)) | (before - after)
    return before if present == after else present


def _entries(present: Mapping[str, T], before: Mapping[str, T], after: Mapping[str, T]) -> Mapping[str, object]:
    entries: dict[str, object] = dict(present)
    for key in {**before, **after}:
        now, then, done = (each.get(key, _NOTHING) for each in (present, before, after))
        are_records = is_dataclass(now) and is_dataclass(then) and is_dataclass(done)
        entry = without_change(now, before=then, after=done) if are_records else _part(now, then, done)
        if entry is _NOTHING:
            entries.pop(key, None)
        else:
            entries[key] = entry
    return MappingProxyType(entries)
