"""Proof reading of a draft: what was found goes into its text, what was pasted is kept until then."""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.catalog_file import DraftId
from sotay.domain.manifestation import ManifestationId
from sotay.domain.proofreading import Compared, one_line
from sotay.services.checklist_edits import item_of, put_text
from sotay.services.editing import Editing
from sotay.services.repositories import UnitOfWork


def put_wording(editing: Editing, text: str, item: ManifestationId, wording: str) -> str:
    """Return the text of a draft in which an item has this wording, to be compared; NotEditable without it."""
    return put_text(text, item_of(editing.values(text), item).path, one_line(wording), editing=editing)


def mark_compared(editing: Editing, text: str, item: ManifestationId, found: Compared) -> str:
    """Return the text of a draft that says how far an item was compared, by whom and when; NotEditable.

    A doubt goes with the comparing that settles it.
    """
    at = item_of(editing.values(text), item)
    values = {"checked": found.how_far.value, "compared_by": found.by, "compared_on": found.on.isoformat()}
    for key, value in values.items():
        text = editing.set_value(text, (*at.path, key), value)
    if found.how_far.is_complete and "doubt" in at.values:
        text = editing.remove(text, (*at.path, "doubt"))
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
