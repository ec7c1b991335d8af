"""Versions of one checklist, the next made from the one before by declared and silent changes."""

from dataclasses import replace

from tests.builders import a_checklist

from sotay.domain.history import GridPoint, History
from sotay.domain.manifestation import Change, ChangeKind, ManifestationId
from sotay.domain.period import parse_period

REWORDED, MEANING_CHANGED = ChangeKind.REWORDED, ChangeKind.MEANING_CHANGED
SPLIT, MERGED, ADDED, WITHDRAWN = (
    ChangeKind.SPLIT_FROM,
    ChangeKind.MERGED_FROM,
    ChangeKind.ADDED,
    ChangeKind.WITHDRAWN,
)


def change(item_id, how, *sources, note=""):
    return Change(ManifestationId(item_id), how, tuple(map(ManifestationId, sources)), note)


def with_texts(checklist, **texts):
    """The checklist with other texts of some items."""
    groups = tuple(
        replace(group, items=tuple(replace(item, text=texts.get(item.id, item.text)) for item in group.items))
        for group in checklist.groups
    )
    return replace(checklist, groups=groups)


def version(number, *groups, changes=(), replaces=None, **texts):
    """A version that replaces the one before, with items of these ids in its groups."""
    before = str(number - 1) if replaces is None and number > 1 else replaces or ""
    made = with_texts(a_checklist(*groups, version=str(number)), **texts)
    return replace(made, replaces=before, changes=tuple(changes))


def a_history(*answered, accepted=()):
    """A history of pairs: a period as it is written with its checklist, and levels by item, words alone as None."""
    periods = [(parse_period(written), checklist) for written, checklist, _ in answered]
    points = [
        GridPoint(parse_period(written), ManifestationId(item_id), level)
        for written, _, levels in answered
        for item_id, level in levels.items()
    ]
    return History(tuple(sorted(periods, key=lambda each: each[0])), tuple(points), tuple(accepted))
