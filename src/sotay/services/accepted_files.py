"""What a store has accepted, lineage by lineage, and whom it trusts."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, Publisher
from sotay.domain.catalog_value import CatalogValue, effective_from
from sotay.domain.errors import FileHasProblems
from sotay.domain.file_version import version_order
from sotay.domain.package_errors import UnknownPublisher
from sotay.services.catalog_port import Catalog
from sotay.services.catalog_repositories import HoldsCatalogFiles
from sotay.services.package_exchange import PackageExchange


@dataclass(frozen=True, slots=True)
class KnownPublisher:
    """A publisher whose packages are taken, with the digits by which the key is compared."""

    publisher: Publisher
    fingerprint: str


@dataclass(frozen=True, slots=True)
class AcceptedLineage:
    """One data file as it is in use; ``former`` are its accepted versions before, the latest first.

    ``value`` is None where this program cannot read the file any more. ``publisher_name`` is "" for a publisher who is
    not trusted any more, ``fingerprint`` is there all the same.
    """

    accepted: AcceptedFile
    value: CatalogValue | None
    publisher_name: str
    fingerprint: str
    former: tuple[AcceptedFile, ...]

    @property
    def file(self) -> CatalogFile:
        """Return the version in use."""
        return self.accepted.file

    @property
    def effective_from(self) -> str:
        """Return the day from which the file is in force as 2026-11-22; "" where it names none."""
        return effective_from(self.value) if self.value is not None else ""


@dataclass(frozen=True, slots=True)
class AcceptedFiles:
    """Everything that came in packages, the file accepted last first, and the publishers."""

    lineages: tuple[AcceptedLineage, ...]
    publishers: tuple[KnownPublisher, ...]


def load_accepted_files(uow: HoldsCatalogFiles, *, exchange: PackageExchange, catalog: Catalog) -> AcceptedFiles:
    """Return what is in use of all that came in packages, and who is trusted."""
    with uow:
        accepted, publishers = uow.catalog_files.accepted(), uow.catalog_files.publishers()
    names = {each.key: each.name for each in publishers}
    by_lineage: dict[object, list[AcceptedFile]] = {}
    for each in accepted:
        if each.publisher_key:
            by_lineage.setdefault(each.file.lineage, []).append(each)
    lineages = []
    for versions in by_lineage.values():
        latest, *former = sorted(versions, key=lambda each: version_order(each.file.version), reverse=True)
        lineages.append(
            AcceptedLineage(
                accepted=latest,
                value=_value(latest.file, catalog),
                publisher_name=names.get(latest.publisher_key, ""),
                fingerprint=exchange.publisher_fingerprint(latest.publisher_key),
                former=tuple(former),
            )
        )
    lineages.sort(key=lambda each: each.accepted.accepted_at, reverse=True)
    known = tuple(KnownPublisher(each, exchange.publisher_fingerprint(each.key)) for each in publishers)
    return AcceptedFiles(tuple(lineages), known)


def stop_trusting(uow: HoldsCatalogFiles, *, key: str) -> Publisher:
    """Take nothing more of a publisher without comparing anew, and return him for undo; UnknownPublisher."""
    with uow:
        found = drop_publisher(uow, key)
        uow.commit()
    return found


def drop_publisher(uow: HoldsCatalogFiles, key: str) -> Publisher:
    """Trust a publisher no more inside an act, and return him; UnknownPublisher."""
    found = next((each for each in uow.catalog_files.publishers() if each.key == key), None)
    if found is None:
        raise UnknownPublisher
    uow.catalog_files.remove_publisher(key)
    return found


def trust_again(uow: HoldsCatalogFiles, *, publisher: Publisher) -> None:
    """Trust a publisher as before, to undo ``stop_trusting``."""
    with uow:
        uow.catalog_files.put_publisher(publisher)
        uow.commit()


def _value(file: CatalogFile, catalog: Catalog) -> CatalogValue | None:
    try:
        return catalog.read_text(file.kind, file.text)
    except FileHasProblems:
        return None
