"""The files that a store has accepted, laid over the shipped ones: the higher version of a lineage is in force.

What was accepted and can no longer be read, with a later program say, is told and stops nothing: what came with the
program is in force then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar, cast

from sotay.catalog.kinds import FILE_KINDS, FileKind
from sotay.catalog.loading import read_typed
from sotay.domain.catalog_file import CatalogFile
from sotay.domain.errors import FileHasProblems
from sotay.domain.file_version import version_order


class Versioned(Protocol):
    """Whatever says which version of its lineage it is."""

    @property
    def version(self) -> str:
        """The version."""


T = TypeVar("T")
V = TypeVar("V", bound=Versioned)


class Overlay:
    """The accepted files of one store. A text is read once, when it is first asked for."""

    def __init__(self, files: Sequence[CatalogFile] = ()) -> None:
        self._files = tuple(files)
        self._read: dict[CatalogFile, object] = {}

    def values(self, kind: FileKind[T]) -> tuple[tuple[T, ...], tuple[FileHasProblems, ...]]:
        """Return what the accepted files of a kind say, and the problems of those that cannot be used."""
        found = [self._value(file) for file in self._files if FILE_KINDS[file.kind] == kind]
        return (
            tuple(cast("T", each) for each in found if not isinstance(each, FileHasProblems)),
            tuple(each for each in found if isinstance(each, FileHasProblems)),
        )

    def unusable(self) -> tuple[FileHasProblems, ...]:
        """Return the problems of every file that cannot be used."""
        return tuple(problems for kind in FILE_KINDS.values() for problems in self.values(kind)[1])

    def _value(self, file: CatalogFile) -> object:
        if file not in self._read:
            try:
                self._read[file] = read_typed(
                    file.text, FILE_KINDS[file.kind].read, Path(f"{file.id}-{file.version}.yaml")
                )
            except FileHasProblems as problems:
                self._read[file] = problems
        return self._read[file]


def lineages(values: Iterable[V], id_of: Callable[[V], str]) -> list[list[V]]:
    """Return the versions of each lineage from the highest down; of equal ones that which comes last."""
    found: dict[str, dict[str, V]] = {}
    for value in values:
        found.setdefault(id_of(value), {})[value.version] = value
    return [
        sorted(versions.values(), key=lambda each: version_order(each.version), reverse=True)
        for versions in found.values()
    ]


def following_each_other(versions: Sequence[T], since: Callable[[T], date]) -> list[T]:
    """Return the versions of a lineage that are in force at some time, the latest first.

    A version takes the place of each lower one that came into force on its day or later; an earlier one holds until
    then. ``versions`` go from the highest down.
    """
    kept: list[T] = []
    for each in versions:
        if not kept or since(each) < since(kept[-1]):
            kept.append(each)
    return kept
