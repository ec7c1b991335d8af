"""Beginning a draft: the next version of a file that is there, or a file of its own from a template."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sotay.domain.catalog_file import CatalogFile, CatalogKind, Draft, DraftId
from sotay.domain.document import Value
from sotay.domain.file_version import next_version
from sotay.domain.manifestation import Checklist
from sotay.services.checklist_edits import asked_until, follow_version
from sotay.services.editing import Editing
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork


def begin_next_version(
    uow: UnitOfWork, *, source: CatalogFile, shipped: Iterable[CatalogFile], editing: Editing, now: datetime
) -> Draft:
    """Begin a draft as the version after all that are known of its lineage; the source stays as it is."""
    with uow:
        accepted, published = uow.catalog_files.accepted(), uow.drafting.publications()
        files = (source, *shipped, *(each.file for each in accepted), *(each.file for each in published))
        version = next_version(each.version for each in files if each.lineage == source.lineage)
        draft = Draft(
            DraftId(new_id()), source.kind, next_text(source, version, now.date(), editing), source.version, now
        )
        uow.drafting.put(draft)
        uow.commit()
    return draft


def begin_from_template(uow: UnitOfWork, *, kind: CatalogKind, text: str, now: datetime) -> Draft:
    """Begin a draft that is the next version of nothing, as a copy of a template."""
    draft = Draft(DraftId(new_id()), kind, text, "", now)
    with uow:
        uow.drafting.put(draft)
        uow.commit()
    return draft


def next_text(source: CatalogFile, version: str, today: date, editing: Editing) -> str:
    """Return the text of a file as its next version begins on a day; a checklist declares nothing yet."""
    text = _beginning_on(today, editing.set_value(source.text, ("version",), version), editing)
    if source.kind is not CatalogKind.CHECKLIST:
        return text
    if _word(editing.values(text), "changes") is not None:
        text = editing.remove(text, ("changes",))
    return editing.set_value(text, ("replaces",), source.version)


def take_number(text: str, number: str, *, latest: Checklist | None, editing: Editing) -> str:
    """Return the text of a draft under another number, after a version that came while it was written.

    A checklist replaces that version from now on: what is new in the draft is asked since the new number, what it asks
    no more was asked to that version, and it holds no earlier. What it changes is told against that version.
    """
    before = _word(editing.values(text), "replaces")
    text = editing.set_value(text, ("version",), number)
    if latest is None:
        return text
    text = editing.set_value(text, ("replaces",), latest.version)
    text = _beginning_on(date.fromisoformat(latest.effective_from), text, editing)
    known = (item for groups in (latest.groups, latest.withdrawn_items) for group in groups for item in group.items)
    text = follow_version(text, published=frozenset(item.id for item in known), editing=editing)
    return asked_until(text, before, latest, editing=editing) if isinstance(before, str) else text


def _beginning_on(today: date, text: str, editing: Editing) -> str:
    """Return the text in force from a day on: by the day of the version before it, past years would change with it.

    A version that is yet to come keeps its day, since the next one cannot hold before it; so does one that is over,
    which holds for past years alone.
    """
    values, day = editing.values(text), today.isoformat()
    since, until = _word(values, "effective_from"), _word(values, "effective_until")
    if not isinstance(since, str) or since >= day or (isinstance(until, str) and "" < until < day):
        return text
    return editing.set_value(text, ("effective_from",), day)


def _word(values: Value, key: str) -> Value | None:
    return values.get(key) if isinstance(values, dict) else None
