"""Checklists and forms as they stood, each kept once under the hash of its content."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist
from sotay.domain.plain import from_json
from sotay.storage.mapping import snapshot_of
from sotay.storage.rows import ChecklistRow, FormRow

# The same few checklists are kept again and again while a whole handbook is taken in.
_snapshot_of = lru_cache(maxsize=8)(snapshot_of)


class Snapshots:
    """The snapshots of one database. Decoded values are cached; content never changes under its hash."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._checklists: dict[str, Checklist] = {}
        self._forms: dict[str, ReviewForm] = {}

    def keep_checklist(self, checklist: Checklist) -> str:
        """Store a checklist unless it is there, and return its hash."""
        snapshot = _snapshot_of(checklist)
        values = {
            "hash": snapshot.hash,
            "version": checklist.version,
            "item_count": sum(1 for _ in checklist.items()),
            "content": snapshot.content,
        }
        self._connection.execute(insert(ChecklistRow).on_conflict_do_nothing(), values)
        return snapshot.hash

    def checklist(self, name: str) -> Checklist:
        """Return the checklist of a hash."""
        if name not in self._checklists:
            content = self._connection.execute(
                select(ChecklistRow.content).where(ChecklistRow.hash == name)
            ).scalar_one()
            self._checklists[name] = from_json(Checklist, content)
        return self._checklists[name]

    def keep_form(self, form: ReviewForm) -> str:
        """Store a form unless it is there, and return its hash."""
        snapshot = snapshot_of(form)
        self._connection.execute(
            insert(FormRow).on_conflict_do_nothing(), {"hash": snapshot.hash, "content": snapshot.content}
        )
        return snapshot.hash

    def form(self, name: str) -> ReviewForm:
        """Return the form of a hash."""
        if name not in self._forms:
            content = self._connection.execute(select(FormRow.content).where(FormRow.hash == name)).scalar_one()
            self._forms[name] = from_json(ReviewForm, content)
        return self._forms[name]
