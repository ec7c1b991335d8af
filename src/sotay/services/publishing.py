"""Giving out data files: signed with the key that a handbook keeps for it, numbered, and kept for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sotay.domain.catalog_file import CatalogFile, Publication
from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.errors import SeveralTroubles
from sotay.domain.package_errors import SameFileTwice
from sotay.domain.package_standing import FileState, file_standing, trouble_of
from sotay.services.catalog_port import Catalog
from sotay.services.package_exchange import PackageExchange
from sotay.services.repositories import UnitOfWork
from sotay.services.succession import check_succession


def publish_files(
    uow: UnitOfWork,
    *,
    files: Sequence[CatalogFile],
    exchange: PackageExchange,
    catalog: Catalog,
    now: datetime,
    name: str = "",
) -> CatalogPackage:
    """Sign files as one package under the name of the profile or another, and keep each new version as published.

    A version that was published before with the same words goes in again under its old number. OlderFile where a later
    one was published, OtherTextOfVersion where this one was with other words; FileHasProblems for a checklist that
    cannot follow those that the handbook knows; NameMissing, ExchangeRefused.
    """
    with uow:
        seed = _seed(uow, exchange, now)
        published = uow.drafting.publications()
        packed = _numbered(files, published)
        accepted = (each.file for each in uow.catalog_files.accepted())
        present = (*catalog.shipped_files(), *accepted, *(each.file for each in published))
        check_succession(files, present, catalog=catalog, may_skip=False)
        package = exchange.make_package(packed, seed=seed, name=name or uow.profiles.get().full_name, made_at=now)
        known = {each.number for each in published}
        for each in packed:
            if each.number not in known:
                uow.drafting.publish(Publication(each.file, each.number, now, package.content))
        uow.commit()
    return package


def own_publisher_key(uow: UnitOfWork, *, exchange: PackageExchange, now: datetime) -> str:
    """Return the public key that this handbook publishes with; it is made once and stays."""
    with uow:
        seed = _seed(uow, exchange, now)
        uow.commit()
    return exchange.publisher_key(seed)


def _seed(uow: UnitOfWork, exchange: PackageExchange, now: datetime) -> str:
    seed = uow.drafting.seed()
    if seed is None:
        seed = exchange.new_seed()
        uow.drafting.put_seed(seed, now)
    return seed


def _numbered(files: Sequence[CatalogFile], published: Sequence[Publication]) -> list[PackedFile]:
    """Return files with the numbers under which they were or will be published."""
    lineages = [each.lineage for each in files]
    for file in files:
        if lineages.count(file.lineage) > 1:
            raise SameFileTwice(*file.lineage)
    standings = [file_standing(PackedFile(each, 0), [other.file for other in published]) for each in files]
    troubles = [found for each in standings if (found := trouble_of(each)) is not None]
    if len(troubles) > 1:
        raise SeveralTroubles(tuple(troubles))
    if troubles:
        raise troubles[0]
    numbers = {(each.file.lineage, each.file.version): each.number for each in published}
    last, packed = max(numbers.values(), default=0), []
    for each in standings:
        file = each.packed.file
        if each.state is FileState.SAME:
            packed.append(PackedFile(file, numbers[file.lineage, file.version]))
        else:
            last += 1
            packed.append(PackedFile(file, last))
    return packed
