"""Why a package whose signature holds is not accepted; as in ``domain.errors``, facts are short."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems, SotayError


@dataclass(eq=False)
class OlderFile(SotayError):
    """A package brings an older version of a file than the store has."""

    file_kind: CatalogKind
    file_id: str
    offered: str
    present: str


@dataclass(eq=False)
class OtherTextOfVersion(SotayError):
    """A package brings other words under a version that the store has."""

    file_kind: CatalogKind
    file_id: str
    version: str


@dataclass(eq=False)
class SameFileTwice(SotayError):
    """Two versions of one file would go into one package."""

    file_kind: CatalogKind
    file_id: str


@dataclass(eq=False)
class NothingNew(SotayError):
    """Everything that a package brings is there already."""


@dataclass(eq=False)
class MislabelledFile(SotayError):
    """A file of a package names itself otherwise than the package does."""

    file_kind: CatalogKind
    file_id: str
    version: str
    own_id: str
    own_version: str


@dataclass(eq=False)
class PublisherNotTrusted(SotayError):
    """The key of a package was never accepted, so its fingerprint must be compared first."""

    name: str
    fingerprint: str


@dataclass(eq=False)
class PublisherKeyChanged(SotayError):
    """A package claims the name or a file of a publisher whose key is another; both fingerprints."""

    name: str
    known: str
    offered: str


@dataclass(eq=False)
class UnknownPublisher(SotayError):
    """The store does not trust this key, perhaps any more."""


@dataclass(eq=False)
class AcceptedUnusable(SotayError):
    """Accepted files that this program cannot read; what came with it is in force in their place."""

    files: tuple[FileHasProblems, ...]
