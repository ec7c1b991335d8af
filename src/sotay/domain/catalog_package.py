"""Packages of data files: what one publisher signed and hands out as one file, ``*.danhmuc``.

A package proves that its files come from whoever has the key; whose key that is, is compared by its fingerprint once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sotay.domain.catalog_file import CatalogFile

ENDING = ".danhmuc"
"""How the file of a package ends."""


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of a package; ``number`` counts what its publisher gave out, from 1."""

    file: CatalogFile
    number: int


@dataclass(frozen=True, slots=True)
class CatalogPackage:
    """A package whose signature holds.

    ``publisher_key`` checks signatures (Ed25519, hexadecimal) and names the publisher in every package; ``fingerprint``
    is six groups of five digits of it. ``publisher_name`` and ``made_at`` are claims. ``content`` is the whole file.
    """

    publisher_name: str
    publisher_key: str
    fingerprint: str
    made_at: datetime
    files: tuple[PackedFile, ...]
    content: bytes
