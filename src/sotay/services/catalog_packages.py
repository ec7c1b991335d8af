"""Looking at a package of data files and accepting it: the same for a handbook and for a cell book.

Looking changes nothing. What is accepted is accepted whole, in the transaction of the caller, and can be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sotay.domain import package_errors as e
from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind, Publisher
from sotay.domain.catalog_package import CatalogPackage
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.errors import FileHasProblems, SeveralTroubles, SotayError
from sotay.domain.exchange_errors import FingerprintDiffers
from sotay.domain.key_card import is_same_fingerprint, is_same_name
from sotay.domain.manifestation import Checklist
from sotay.domain.package_standing import (
    FileStanding,
    KeyStanding,
    KeyTrust,
    file_standing,
    key_standing,
    trouble_of,
)
from sotay.services.catalog_port import Catalog
from sotay.services.catalog_repositories import HoldsCatalogFiles
from sotay.services.package_exchange import PackageExchange
from sotay.services.succession import check_followers, checklists_of


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """One file of a package, how it stands to what is there, and what it means."""

    standing: FileStanding
    value: CatalogValue

    @property
    def file(self) -> CatalogFile:
        """Return the file."""
        return self.standing.packed.file


@dataclass(frozen=True, slots=True)
class OtherKey:
    """A key that was accepted before for the same publisher or file; ``name`` is "" once it is not trusted."""

    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class OfferedPackage:
    """A package that could be accepted; ``before`` are the keys that its own would take the place of.

    ``known`` are the versions of its checklists that are there, as far as they can be read.
    """

    package: CatalogPackage
    key: KeyStanding
    before: tuple[OtherKey, ...]
    files: tuple[OfferedFile, ...]
    known: tuple[Checklist, ...] = ()

    @property
    def taken(self) -> tuple[OfferedFile, ...]:
        """Return the files that accepting brings."""
        return tuple(each for each in self.files if each.standing.state.is_taken)

    @property
    def checklists(self) -> tuple[Checklist, ...]:
        """Return the checklists that accepting brings."""
        return tuple(each.value for each in self.taken if isinstance(each.value, Checklist))


@dataclass(frozen=True, slots=True)
class Approval:
    """What was done to know whose key a package has: the digits typed, or ``is_compared`` by ear."""

    fingerprint: str = ""
    is_compared: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedPackage:
    """What accepting changed, for undo; ``replaced`` are publishers of the same name who are not trusted any more."""

    files: tuple[AcceptedFile, ...]
    publisher: Publisher
    publisher_before: Publisher | None
    replaced: tuple[Publisher, ...]


def open_package(
    uow: HoldsCatalogFiles, *, content: bytes, exchange: PackageExchange, catalog: Catalog, own: Publisher | None = None
) -> OfferedPackage:
    """Return what a package holds beside what the store has; keeps nothing.

    ExchangeRefused; FileHasProblems, also of a checklist that cannot follow those there, MislabelledFile; OlderFile,
    OtherTextOfVersion, NothingNew; SeveralTroubles where several files are at fault. ``own`` is the publisher that the
    store itself is: its key needs no comparing.
    """
    package = exchange.read_package(content)
    values = _values(package, catalog)
    with uow:
        accepted, publishers = uow.catalog_files.accepted(), uow.catalog_files.publishers()
    present = (*catalog.shipped_files(), *(each.file for each in accepted))
    standings = [file_standing(each, present) for each in package.files]
    _check_states(standings)
    taken = [each.packed.file for each in standings if each.state.is_taken]
    lineages = {each.file.lineage for each in package.files}
    known = checklists_of([each for each in present if each.lineage in lineages], catalog)
    check_followers(taken, known, catalog=catalog, may_skip=True)
    key = key_standing(package, (*publishers, *([own] if own else [])), accepted)
    return OfferedPackage(
        package=package,
        key=key,
        before=tuple(OtherKey(each.name, exchange.publisher_fingerprint(each.key)) for each in key.before),
        files=tuple(OfferedFile(*each) for each in zip(standings, values, strict=True)),
        known=tuple(known),
    )


def check_approval(offered: OfferedPackage, approval: Approval) -> None:
    """Check that the key of a package was compared as far as it must be.

    FingerprintDiffers for other digits; PublisherNotTrusted where a first key was not compared; PublisherKeyChanged
    where another key was there before and the digits were not typed.
    """
    package = offered.package
    if approval.fingerprint and not is_same_fingerprint(approval.fingerprint, package.fingerprint):
        raise FingerprintDiffers
    if approval.fingerprint or offered.key.trust is KeyTrust.KNOWN:
        return
    if offered.key.trust is KeyTrust.CHANGED:
        raise e.PublisherKeyChanged(package.publisher_name, offered.before[0].fingerprint, package.fingerprint)
    if not approval.is_compared:
        raise e.PublisherNotTrusted(package.publisher_name, package.fingerprint)


def take_in(uow: HoldsCatalogFiles, offered: OfferedPackage, now: datetime) -> AcceptedPackage:
    """Keep the new files of a package inside an act, and trust its publisher; the caller checked and commits.

    OlderFile where the store has taken another package since this one was looked at.
    """
    store, package = uow.catalog_files, offered.package
    present = [each.file for each in store.accepted()]
    _check_states([file_standing(each.standing.packed, present) for each in offered.taken])
    files = tuple(
        AcceptedFile(each.file, package.publisher_key, each.standing.packed.number, now) for each in offered.taken
    )
    for file in files:
        store.accept(file)
    known = {each.key: each for each in store.publishers()}
    before = known.get(package.publisher_key)
    replaced = tuple(
        each
        for each in known.values()
        if each.key != package.publisher_key and is_same_name(each.name, package.publisher_name)
    )
    for each in replaced:
        store.remove_publisher(each.key)
    publisher = replace(before, name=package.publisher_name) if before else _publisher_of(package, now)
    store.put_publisher(publisher)
    return AcceptedPackage(files, publisher, before, replaced)


def take_back(uow: HoldsCatalogFiles, accepted: AcceptedPackage) -> None:
    """Undo inside an act what ``take_in`` did; the caller commits."""
    store = uow.catalog_files
    for each in accepted.files:
        store.withdraw(each.file)
    if accepted.publisher_before is None:
        store.remove_publisher(accepted.publisher.key)
    else:
        store.put_publisher(accepted.publisher_before)
    for publisher in accepted.replaced:
        store.put_publisher(publisher)


def _publisher_of(package: CatalogPackage, now: datetime) -> Publisher:
    return Publisher(package.publisher_key, package.publisher_name, now)


def _values(package: CatalogPackage, catalog: Catalog) -> list[CatalogValue]:
    """Return what each file of a package means; all that is wrong with any of them is told together."""
    values: list[CatalogValue] = []
    troubles: list[SotayError] = []
    for packed in package.files:
        try:
            values.append(_value(packed.file, catalog))
        except (FileHasProblems, e.MislabelledFile) as trouble:
            troubles.append(trouble)
    _raise(troubles)
    return values


def _value(file: CatalogFile, catalog: Catalog) -> CatalogValue:
    value = catalog.read_text(file.kind, file.text, Path(name_within(file)))
    own_id, own_version = catalog.id_of(file.kind, value), value.version
    if (own_id, own_version) != (file.id, file.version):
        raise e.MislabelledFile(file.kind, file.id, file.version, own_id, own_version)
    return value


def name_within(file: CatalogFile) -> str:
    """Return what a file of a package is called where its lines are named."""
    return f"{file.id}.yaml" if file.kind is not CatalogKind.PHRASES else "review-checks.yaml"


def _check_states(standings: Sequence[FileStanding]) -> None:
    _raise(found for each in standings if (found := trouble_of(each)) is not None)
    if not any(each.state.is_taken for each in standings):
        raise e.NothingNew


def _raise(troubles: Iterable[SotayError]) -> None:
    found = tuple(troubles)
    if len(found) > 1:
        raise SeveralTroubles(found)
    if found:
        raise found[0]
