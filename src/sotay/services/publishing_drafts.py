"""Publishing a draft: what it says must hold, and it must be able to follow what was before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sotay.domain.catalog_file import CatalogFile, Draft, Publication
from sotay.domain.errors import FileHasProblems
from sotay.services.catalog_port import Catalog
from sotay.services.catalog_shelf import known_files, load_shelf
from sotay.services.draft_reading import DraftReader
from sotay.services.package_exchange import PackageExchange
from sotay.services.publishing import own_publisher_key, publish_files
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class OwnPublisher:
    """As whom a handbook publishes; ``name`` is the one used last, else that of the profile."""

    name: str
    fingerprint: str


def own_publisher(uow: UnitOfWork, *, exchange: PackageExchange, now: datetime) -> OwnPublisher:
    """Return as whom the handbook publishes; its key is made at the first asking."""
    key = own_publisher_key(uow, exchange=exchange, now=now)
    with uow:
        published, name = uow.drafting.publications(), uow.profiles.get().full_name
    if published:
        name = exchange.read_package(published[0].package).publisher_name
    return OwnPublisher(name, exchange.publisher_fingerprint(key))


def publish_draft(
    uow: UnitOfWork, *, draft: Draft, name: str, catalog: Catalog, exchange: PackageExchange, now: datetime
) -> Publication:
    """Publish a draft for good and put it away; FileHasProblems where it is not ready, else as ``publish_files``."""
    shelf = load_shelf(uow)
    reading = DraftReader(catalog, draft.kind, partial(known_files, shelf, catalog))(draft.text)
    if reading.value is None or reading.problems:
        raise FileHasProblems(Path(), reading.problems)
    file_id = catalog.id_of(draft.kind, reading.value)
    file = CatalogFile(draft.kind, file_id, reading.value.version, draft.text)
    publish_files(uow, files=(file,), exchange=exchange, catalog=catalog, now=now, name=name)
    with uow:
        uow.drafting.remove(draft.id)
        published = uow.drafting.publications()
        uow.commit()
    return next(each for each in published if each.file == file)
