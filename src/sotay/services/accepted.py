"""What a store has accepted, for the catalog that its window or a command reads from."""

from __future__ import annotations

from sotay.domain.catalog_file import CatalogFile
from sotay.services.catalog_repositories import HoldsCatalogFiles


def accepted_files(uow: HoldsCatalogFiles) -> tuple[CatalogFile, ...]:
    """Return every version that the store has accepted, to be laid over the shipped ones."""
    with uow:
        return tuple(each.file for each in uow.catalog_files.accepted())
