"""The adapters of the window of one store: with a catalog of its own, over what that store has accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sotay.services.accepted import accepted_files
from sotay.services.catalog_repositories import HoldsCatalogFiles
from sotay.services.ports import Adapters
from sotay.services.stores import StoreDesk

U = TypeVar("U", bound=HoldsCatalogFiles)


def adapters_over(adapters: Adapters, desk: StoreDesk[U]) -> Adapters:
    """Return adapters whose catalog holds what an open store has accepted; one short read of a store at rest."""
    catalog = adapters.catalog.apart()
    catalog.use_accepted(desk.run(accepted_files).result())
    return replace(adapters, catalog=catalog)
