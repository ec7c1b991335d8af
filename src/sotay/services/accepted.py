"""What a store has accepted, for the catalog that its window or a command reads from."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

from sotay.domain.catalog_file import CatalogFile
from sotay.services.catalog_repositories import CatalogFiles


class HoldsCatalogFiles(Protocol):
    """A unit of work of either kind of store, as far as it holds data files."""

    @property
    def catalog_files(self) -> CatalogFiles:
        """The data files that were accepted."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""


def accepted_files(uow: HoldsCatalogFiles) -> tuple[CatalogFile, ...]:
    """Return every version that the store has accepted, to be laid over the shipped ones."""
    with uow:
        return tuple(each.file for each in uow.catalog_files.accepted())
