"""Which version of a checklist holds on a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from sotay.domain.manifestation import Checklist


def in_force(versions: Sequence[Checklist], checklist_id: str, day: date) -> Checklist | None:
    """Return the newest of the accepted versions that is in force on a day, None without any.

    ``versions`` are in the order of their acceptance. The newest is the one that takes effect last; of those that take
    effect together the one of the highest number, then the one accepted last. Where none is in force yet, the first to
    come: a period may be begun before the day, and there is nothing else to answer.
    """
    own = [each for each in versions if each.id == checklist_id]
    effective = [each for each in own if each.effective_from <= day.isoformat()]
    if not effective:
        return min(own, key=lambda each: each.effective_from, default=None)
    ordered = enumerate(effective)
    return max(ordered, key=lambda each: (each[1].effective_from, version_key(each[1].version), each[0]))[1]


def own_in_force(versions: Sequence[Checklist], day: date) -> Checklist | None:
    """Return what a store answers by on a day where nobody chose another checklist: the lineage it began with."""
    return in_force(versions, versions[0].id, day) if versions else None


def newest_own(versions: Sequence[Checklist]) -> Checklist | None:
    """Return the highest version of the lineage that a store began with, in force or not."""
    own = [each for each in versions if each.id == versions[0].id]
    return max(enumerate(own), key=lambda each: (version_key(each[1].version), each[0]))[1] if own else None


def newer_than(checklist: Checklist, versions: Sequence[Checklist], day: date) -> Checklist | None:
    """Return the version in force where it is another than this one and not an earlier one, else None."""
    found = in_force(versions, checklist.id, day)
    if found is None or found == checklist or version_key(found.version) < version_key(checklist.version):
        return None
    return found


def to_come(versions: Iterable[Checklist], checklist_id: str, day: date) -> tuple[Checklist, ...]:
    """Return the versions that take effect after a day, the earliest first."""
    own = [each for each in versions if each.id == checklist_id and each.effective_from > day.isoformat()]
    return tuple(sorted(own, key=lambda each: each.effective_from))


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts versions as people count: 2 before 10, 2026.1 before 2026.2."""
    parts = re.findall(r"[0-9]+|[^0-9.]+", version)
    return tuple((int(each), "") if each.isdecimal() else (-1, each) for each in parts)
