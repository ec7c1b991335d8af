"""Proof reading of a draft: what was found goes into its text, what was pasted is kept until then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sotay.domain.catalog_file import DraftId
from sotay.domain.document import Value, ValuePath
from sotay.domain.manifestation import ManifestationId
from sotay.domain.proofreading import Compared, one_line
from sotay.services.editing import Editing
from sotay.services.repositories import UnitOfWork


def put_wording(editing: Editing, text: str, item: ManifestationId, wording: str) -> str:
    """Return the text of a draft in which an item has this wording; unchanged where it has no such item."""
    path = _path_of(editing, text, item)
    return editing.set_value(text, (*path, "text"), one_line(wording)) if path else text


def mark_compared(editing: Editing, text: str, item: ManifestationId, found: Compared) -> str:
    """Return the text of a draft that says how far an item was compared, by whom and when.

    A doubt goes with the comparing that settles it.
    """
    path = _path_of(editing, text, item)
    if not path:
        return text
    values = {"checked": found.how_far.value, "compared_by": found.by, "compared_on": found.on.isoformat()}
    for key, value in values.items():
        text = editing.set_value(text, (*path, key), value)
    if found.how_far.is_complete and _has(editing.values(text), (*path, "doubt")):
        text = editing.remove(text, (*path, "doubt"))
    return text


def load_pasted(uow: UnitOfWork, *, draft: DraftId) -> Mapping[str, str]:
    """Return what was pasted beside the items of a draft and not compared to the end."""
    start = _key(draft, "")
    with uow:
        return {key.removeprefix(start): words for key, words in uow.settings.all().items() if key.startswith(start)}


def keep_pasted(uow: UnitOfWork, *, draft: DraftId, item: ManifestationId, words: str) -> None:
    """Keep what was pasted beside an item; nothing is kept of an empty field."""
    with uow:
        if words.strip():
            uow.settings.put(_key(draft, item), words)
        else:
            uow.settings.remove(_key(draft, item))
        uow.commit()


def _key(draft: DraftId, item: str) -> str:
    return f"proofreading/{draft}/{item}"


def _path_of(editing: Editing, text: str, item: ManifestationId) -> ValuePath:
    for group, items in enumerate(_list(_get(each, "items")) for each in _list(_get(editing.values(text), "groups"))):
        for place, each in enumerate(items):
            if _get(each, "id") == item:
                return "groups", group, "items", place
    return ()


def _has(value: Value, path: ValuePath) -> bool:
    for step in path[:-1]:
        value = _list(value)[step] if isinstance(step, int) else _get(value, step)
    return isinstance(value, Mapping) and path[-1] in value


def _get(value: Value, key: str) -> Value:
    return value.get(key, "") if isinstance(value, Mapping) else ""


def _list(value: Value) -> Sequence[Value]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
