"""What the services ask of whatever signs and reads packages of data files; a part of the port ``Exchange``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sotay.domain.catalog_package import CatalogPackage, PackedFile


class PackageExchange(Protocol):
    """Signing and reading ``*.danhmuc`` files. A ``seed`` is the secret of the publishing key of a handbook."""

    def new_seed(self) -> str:
        """Return a new seed."""

    def make_package(self, files: Sequence[PackedFile], *, seed: str, name: str, made_at: datetime) -> CatalogPackage:
        """Return signed files; NameMissing, ExchangeRefused with TOO_LARGE. The same again for the same values."""

    def read_package(self, content: bytes) -> CatalogPackage:
        """Return the package of a file whose signature holds, whoever signed it; ExchangeRefused."""

    def is_package(self, content: bytes) -> bool:
        """Tell whether a file begins as a package does; it may be damaged all the same."""

    def publisher_key(self, seed: str) -> str:
        """Return the public half of a publishing key, which names its publisher in every package."""

    def publisher_fingerprint(self, key: str) -> str:
        """Return the six groups of digits by which a publisher's key is compared; takes about 7 ms once."""
