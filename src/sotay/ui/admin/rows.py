"""Drafts and published versions as rows of one list."""

from __future__ import annotations

from sotay.domain.catalog_file import CatalogFile, CatalogKind, Draft, Publication
from sotay.domain.file_head import head_of
from sotay.services.catalog_shelf import Shelf
from sotay.texts import admin_page as texts
from sotay.texts.catalog_kinds import kind_name
from sotay.ui.common.rows import Mark, Row

DRAFT, PUBLICATION = "draft/", "publication/"


def shelf_rows(shelf: Shelf) -> list[Row]:
    """Return drafts first, then what was published, each part under its head."""
    rows: list[Row] = []
    if shelf.drafts:
        rows.append(Row("", texts.section_drafts(), is_section=True))
        rows.extend(_draft_row(each) for each in shelf.drafts)
    if shelf.publications:
        rows.append(Row("", texts.section_published(), is_section=True))
        rows.extend(_published_row(each) for each in shelf.publications)
    return rows


def draft_name(draft: Draft) -> str:
    """Return what a draft calls itself; phrases have no name of their own, and only one file of them is in force."""
    unnamed = kind_name(draft.kind) if draft.kind is CatalogKind.PHRASES else texts.without_name()
    return head_of(draft.text).name or unnamed


def file_name(file: CatalogFile) -> str:
    """Return what a file calls itself, else its kind and id."""
    return head_of(file.text).name or texts.line(kind_name(file.kind), file.id)


def _draft_row(draft: Draft) -> Row:
    head, title = head_of(draft.text), draft_name(draft)
    version = texts.version(head.version) if head.version else ""
    note = texts.line(kind_name(draft.kind), version, texts.changed_at(draft.changed_at))
    return Row(f"{DRAFT}{draft.id}", title, note=note, spoken=f"{title}. {note}")


def _published_row(publication: Publication) -> Row:
    file = publication.file
    title = file_name(file)
    note = texts.line(kind_name(file.kind), texts.version(file.version), texts.published_at(publication.published_at))
    return Row(
        f"{PUBLICATION}{publication.number}",
        title,
        note=note,
        mark=Mark.DONE,
        trailing=texts.read_only_mark(),
        spoken=f"{title}. {note}. {texts.read_only_mark()}",
    )
