"""How a package stands to what a store has: whose key it is, and which of its files are new.

A key is judged by what the store knows of its publisher and of the files that the package brings: whoever claims the
name or the file of somebody else is told loudly, never taken for him.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, Publisher
from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.errors import SotayError
from sotay.domain.file_version import version_order
from sotay.domain.key_card import is_same_name
from sotay.domain.package_errors import OlderFile, OtherTextOfVersion

OWN = ""
"""The publisher key of files that no other publisher signed."""


class KeyTrust(Enum):
    """How far the key of a package is trusted; the value is part of what the command line prints."""

    KNOWN = "known"
    FIRST = "first"
    CHANGED = "changed"


class FileState(Enum):
    """How a file of a package stands to the version that is there; the value is printed by the command line."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    OTHER_TEXT = "other-text"

    @property
    def is_taken(self) -> bool:
        """Tell whether accepting the package brings the file."""
        return self in (FileState.NEW, FileState.NEWER)


@dataclass(frozen=True, slots=True)
class Predecessor:
    """Whose place the key of a package would take; ``name`` is "" where he is not trusted any more."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class KeyStanding:
    """Whose key a package has; ``before`` are the other keys of its publisher's name and of its files."""

    trust: KeyTrust
    before: tuple[Predecessor, ...] = ()


@dataclass(frozen=True, slots=True)
class FileStanding:
    """One file of a package beside the version that is there, None for a file that is there in no version."""

    packed: PackedFile
    state: FileState
    present: CatalogFile | None


def key_standing(
    package: CatalogPackage, publishers: Sequence[Publisher], accepted: Iterable[AcceptedFile]
) -> KeyStanding:
    """Return how far the key of a package is trusted.

    CHANGED where its publisher's name or one of its files came with another key, also if its own is trusted: no
    publisher takes the name or the files of another unseen. Else KNOWN or FIRST.
    """
    names = {each.key: each.name for each in publishers}
    lineages = {each.file.lineage for each in package.files}
    keys = {each.file.lineage: each.publisher_key for each in accepted if each.file.lineage in lineages}
    of_files = [key for key in keys.values() if key not in (OWN, package.publisher_key)]
    of_name = [
        each.key
        for each in publishers
        if each.key != package.publisher_key and is_same_name(each.name, package.publisher_name)
    ]
    before = tuple(Predecessor(key, names.get(key, "")) for key in dict.fromkeys([*of_name, *of_files]))
    if before:
        return KeyStanding(KeyTrust.CHANGED, before)
    return KeyStanding(KeyTrust.KNOWN if package.publisher_key in names else KeyTrust.FIRST)


def file_standing(packed: PackedFile, present: Iterable[CatalogFile]) -> FileStanding:
    """Return how a file stands to the highest version of it that is there."""
    file = packed.file
    of_lineage = [each for each in present if each.lineage == file.lineage]
    highest = max(of_lineage, key=lambda each: version_order(each.version), default=None)
    if highest is None:
        return FileStanding(packed, FileState.NEW, None)
    offered, there = version_order(file.version), version_order(highest.version)
    if offered > there:
        return FileStanding(packed, FileState.NEWER, highest)
    if offered < there:
        return FileStanding(packed, FileState.OLDER, highest)
    is_same = is_same_file(file.text, highest.text)
    return FileStanding(packed, FileState.SAME if is_same else FileState.OTHER_TEXT, highest)


def is_same_file(one: str, other: str) -> bool:
    """Tell whether two texts are one file, however a system wrote the ends of its lines."""
    return _words(one) == _words(other)


def trouble_of(standing: FileStanding) -> SotayError | None:
    """Return why a file must not take the place of what is there, None where it may."""
    file, present = standing.packed.file, standing.present
    if present is None or standing.state.is_taken or standing.state is FileState.SAME:
        return None
    if standing.state is FileState.OLDER:
        return OlderFile(file.kind, file.id, file.version, present.version)
    return OtherTextOfVersion(file.kind, file.id, file.version)


def _words(text: str) -> str:
    """Return a text as far as its ends of lines do not tell it from another."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").strip()
