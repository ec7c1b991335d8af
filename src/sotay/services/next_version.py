"""Beginning a draft: the next version of a file that is there, or a file of its own from a template."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sotay.domain.catalog_file import CatalogFile, CatalogKind, Draft, DraftId
from sotay.domain.document import Value
from sotay.domain.file_version import next_version
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
        draft = Draft(DraftId(new_id()), source.kind, next_text(source, version, editing), source.version, now)
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


def next_text(source: CatalogFile, version: str, editing: Editing) -> str:
    """Return the text of a file as its next version begins; a checklist declares nothing yet."""
    text = editing.set_value(source.text, ("version",), version)
    if source.kind is not CatalogKind.CHECKLIST:
        return text
    if _has(editing.values(text), "changes"):
        text = editing.remove(text, ("changes",))
    return editing.set_value(text, ("replaces",), source.version)


def _has(values: Value, key: str) -> bool:
    return isinstance(values, dict) and key in values
