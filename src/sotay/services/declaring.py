"""Writing into a draft what a new version says it did to an item; text in, text out.

The kinds are proposed by ``domain.proposed_changes`` and confirmed by a person; docs/adr/0012 says what they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sotay.domain.document import Value
from sotay.domain.manifestation import Change, ChangeKind, ManifestationId
from sotay.services.editing import Editing

CHANGES = "changes"
FROM_OTHERS = (ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM)


def declare(text: str, change: Change, *, editing: Editing) -> str:
    """Return the text with a change declared, in place of what was declared of its item.

    A note stays where the change has none. Raises as edits do.
    """
    declared = _declared(text, editing)
    index = _index_of(declared, change.manifestation_id)
    if index is not None:
        return editing.set_value(text, (CHANGES, index), _written(change, declared[index]))
    if declared:
        return editing.insert(text, (CHANGES, len(declared)), _written(change, {}))
    return editing.set_value(text, (CHANGES,), [_written(change, {})])


def declare_all(text: str, changes: Iterable[Change], *, editing: Editing) -> str:
    """Return the text with each change declared, such as all that was proposed; one edit for all of them."""
    declared = list(_declared(text, editing))
    for change in changes:
        index = _index_of(declared, change.manifestation_id)
        if index is None:
            declared.append(_written(change, {}))
        else:
            declared[index] = _written(change, declared[index])
    return editing.set_value(text, (CHANGES,), declared) if declared else text


def undeclare(text: str, item_id: ManifestationId, *, editing: Editing) -> str:
    """Return the text with nothing declared of an item; the last declared change takes the whole list with it."""
    declared = _declared(text, editing)
    index = _index_of(declared, item_id)
    if index is None:
        return text
    return editing.remove(text, (CHANGES,) if len(declared) == 1 else (CHANGES, index))


def _declared(text: str, editing: Editing) -> Sequence[Mapping[str, Value]]:
    values = editing.values(text)
    declared = values.get(CHANGES) if isinstance(values, Mapping) else None
    if isinstance(declared, str) or not isinstance(declared, Sequence):
        return ()
    return tuple(each if isinstance(each, Mapping) else {} for each in declared)


def _index_of(declared: Sequence[Mapping[str, Value]], item_id: ManifestationId) -> int | None:
    return next((index for index, each in enumerate(declared) if each.get("id") == item_id), None)


def _written(change: Change, before: Mapping[str, Value]) -> dict[str, Value]:
    written: dict[str, Value] = {"id": change.manifestation_id, "kind": change.how.value}
    if change.how in FROM_OTHERS:
        written["from"] = list(change.sources)
    elif isinstance(before.get("from"), str) and before.get("kind") not in {each.value for each in FROM_OTHERS}:
        written["from"] = before["from"]  # the earlier words, for whoever reads the file
    note = change.note or before.get("note", "")
    return {**written, "note": note} if note else written
